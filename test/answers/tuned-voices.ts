/** Cases in many voices: what was had in parts, years and days, what is denied, what has ended, who qualifies. */
export const VOICES = `
=170 [W10E-07|W10E-11]: school with 300 M365 A3 took 80 keys in spring and another 50 in autumn, how many are left? || we have 300 M365 A5, pulled 80 keys first and then 50 more. how many can we still request
=60 [W10E-07|W10E-11]: 200 A5, they had 90 keys last year and 50 this year, what remains? || 200 M365 A3 licences, we got 100 keys and later again 40, how many more keys can we ask for?
=145 [W10E-07|W10E-11]: klant met 250 M365 A3 kreeg eerst 60 sleutels en daarna nog eens 45, hoeveel kan hij er nog vragen? || 250 A3, we hebben al 60 en 45 sleutels aangevraagd, hoeveel blijft er over
=90 [W10E-07|W10E-11]: 180 licenties A5, vorig jaar 50 sleutels gehad en in maart nog 40, hoeveel nog?
=300 [W10E-07|W10E-11]: customer with 500 M365 A5, they already pulled 120 keys and after that another 80, how many left
=0 [W10E-07|W10E-11]: 120 A3, got 70 keys and then the other 50. how many more keys are possible? || 120 A3 licenties, al 70 en nog eens 50 sleutels gekregen, hoeveel nog
=150 [W10E-07|W10E-11]: since 2021 our school has 150 M365 A3 through csp and never asked for keys, how many can they get? || school heeft sinds 2022 150 M365 A3, nog nooit sleutels gevraagd, hoeveel mag ze er vragen?
=75 [W10E-07|W10E-11]: they bought 75 A5 in 2023, no keys so far. how many keys at most
=yes [W10E-07|W10E-11]: 100 M365 A3 active, can I ask for 100 keys? || may a school with 60 M365 A5 request 45 keys || school met 80 A3, mogen ze 80 sleutels vragen || 130 M365 A3, 30 sleutels gehad, kunnen we er nog 100 aanvragen?
=no [W10E-07|W10E-11]: 100 M365 A3 active, can I ask for 101 keys? || school with 60 M365 A5 requests 61 keys, allowed? || school met 80 A3 wil 90 sleutels, mag dat || 130 M365 A3, 30 sleutels gehad, kunnen we er nog 110 aanvragen?
=no [W10E-09|W10E-13]: 90 M365 A3 but the subscription lapsed last month, can we still request 40 keys? || the school's 50 A5 seats were cancelled in 2023, keys possible? || A3 abonnement met 70 licenties is verlopen, kunnen we nog 20 sleutels aanvragen? || 70 A5 licenties, abonnement opgezegd, mogen we sleutels vragen
=no [W10E-09]: accounting firm with 80 E5 wants windows education keys, may we request them? || commercieel bedrijf met 50 M365 E3, kunnen die education sleutels krijgen? || school only has 200 Office 365 A1, may they get windows education keys? || klant heeft alleen Office 365 A3, recht op windows education sleutels?
=no [W10E-10|W10E-09]: EES school with 400 A3, can we request 100 keys for them? || school onder OVS-ES met 150 A5, mogen wij 50 sleutels aanvragen?
=no [W10E-01]: could a csp have requested edu keys on 15 September 2020? || mocht een csp partner op 1 oktober 2020 al education sleutels aanvragen?
=yes [W10E-01]: could a csp request windows education keys on 5 November 2020?
=no [HUP-04]: commercial company, we had software assurance until 2018, now 600 Microsoft 365 E3. home use? || our SA ended in 2020 and we have 1,400 M365 E5, commercial. are we eligible for hup || bedrijf had SA tot 2021, nu 900 M365 E3. komt het in aanmerking voor HUP? || SA verlopen in 2019, commerciële klant met 500 E5, HUP mogelijk?
=no [HUP-04]: commercial customer, 1,999 M365 E5, no software assurance, hup ok? || private company with 300 Business Premium and no SA, can they use home use? || government body with 1200 M365 E3 and no SA, home use eligible? || gemeente met 1.700 E3 en geen SA, HUP mogelijk? || firma met 40 M365 E5 en geen Software Assurance, hup?
=yes [HUP-04]: commercial customer with 1,300 M365 E3 plus 700 E5, does it qualify for home use? || our SA for Office is still active since 2017, home use possible for a company of 50? || charity without any SA, is HUP possible? || school zonder Software Assurance, mag die HUP gebruiken? || overheid met 2.000 M365 E5, komt die in aanmerking voor HUP? || bedrijf met actieve SA sinds 2020, HUP ok?
=yes [HUP-03]: our company is approved for HUP, can staff in Japan buy Personal? || employees in France want Family through home use, the company qualifies, ok? || company is eligible for home use. Is Microsoft 365 Family sold in Poland through it? || collega in Spanje wil Family via HUP, we komen in aanmerking. Kan dat? || ons bedrijf is goedgekeurd voor HUP, kan een medewerker in Japan Personal kopen? || is M365 Personal in Japan on offer via home use (our org already qualifies)
=no [HUP-03]: our company is approved for HUP, can staff in Japan buy Family? || employees in Russia want Personal through home use, the company qualifies, ok? || collega in Venezuela wil Family via HUP, ons bedrijf is goedgekeurd. Kan dat? || bedrijf komt in aanmerking voor HUP, medewerker in Macao wil Personal, mag dat?
=no [HUP-03]: hup discount for employees in Macau? || is home use sold in Moscow || HUP voor personeel in Rusland? || kan een medewerker in Tokio M365 Family kopen via hup
=yes [HUP-03]: are HUP discounts there for employees in Brazil? || home use beschikbaar in Denemarken? || kan personeel in Hongkong via HUP kopen? || hup for staff in Shanghai, possible?
=no [UPG-04]: customer never gave us admin rights, can I upgrade Business Basic to E3? || we have never been granted delegated admin privileges, may I upgrade their Apps for business to E5 || without GDAP, can I upgrade Business Standard to E3? || klant heeft ons nooit beheerdersrechten gegeven, kan ik Business Basic naar E3 upgraden? || zonder gedelegeerde beheerdersrechten Apps for business naar E5 upgraden, kan dat? || we lost our delegated admin rights, Business Standard to O365 E3 still possible?
=no [UPG-04]: they revoked our admin privileges yesterday, can Business Basic still go to E1? || de klant heeft onze beheerdersrechten ingetrokken, kan Business Basic nog naar E1?
=no [UPG-03]: business basic is no longer active, upgrade to E3 possible? || Apps for business was cancelled, can it still go to E5? || business standard has expired, upgrade to O365 E3? || business basic is niet meer actief, kan die naar E3? || abonnement Business Standard is opgezegd, kan ik nog naar E5 upgraden?
=yes [UPG-01]: can Apps for business become Apps for enterprise? || business basic not suspended, to E3 ok? || Business Standard to Office 365 E5 with Upgrade now, supported? || kan Apps for business naar Office 365 E3? || business basic naar Office 365 E1 met Upgrade now, kan dat?
=no [UPG-01]: upgrade M365 E3 to M365 E5 with Upgrade now, is that a supported one? || is E1 to E3 one of the supported upgrades || O365 E3 to M365 E3 via upgrade now, among the supported ones? || is van M365 E3 naar M365 E5 een ondersteunde upgrade? || Business Premium naar E5 met Upgrade now, zit dat bij de ondersteunde upgrades? || can apps for enterprise be upgraded to E3 || F3 to E3 with upgrade now, supported? || kan Business Standard naar Business Premium?
=no [UPG-02]: apps for business India to business standard, ok? || Business Basic India naar E5, kan dat?
=yes [UPG-02]: can business basic india go to business standard india
=no [UPG-06|UPG-07]: customer already has E3, can I upgrade his Business Basic to E3? || klant heeft al Office 365 E5, kan Apps for business naar E5?
=6 [MPN-15]: 100 seats active, extend with key of 50, how many months? || 30 seats verlengen met een sleutel van 15, hoeveel maanden?
=36 [MPN-15|MPN-16]: 20 seats, extend with a 60 seat key, how many months? || 50 actieve licenties verlengen met sleutel van 150, hoeveel maanden erbij?
=no [MPN-16]: can I extend 20 seats with a key of 61? || 50 actieve licenties verlengen met een sleutel van 151, mag dat? || is a 100 seat key ok to extend 30 seats
=yes [MPN-16|MPN-15]: can I extend 20 seats with a key of 60? || 50 actieve licenties verlengen met een sleutel van 150, mag dat?
=9 [MPN-14]: 30 seats with 6 months left, adding 30 with a key, how many months then? || 30 licenties met nog 6 maanden, ik voeg er 30 toe met een sleutel, hoeveel maanden?
=8.4 [MPN-14]: 60 seats, 6 months left, we add 40 seats with a key. new term? || 60 licenties, nog 6 maanden, sleutel van 40 toevoegen, hoeveel maanden dan
=150 [MPN-16]: largest key for 50 active seats? || wat is de grootste sleutel bij 50 actieve seats
=no [MPN-05]: take a user off the yearly $12,000 azure credit, possible? || mag het bulktegoed samen met onze EA? || iemand verwijderen van het jaarlijkse bulktegoed, kan dat?
=yes [MPN-05]: can I transfer the yearly bulk azure credit to a colleague? || gebruiker verwijderen van het maandelijkse azure tegoed, mag dat?
=no [EDU-01]: is there an education offer for azure reservations? || perpetual office met onderwijskorting, bestaat dat?
=yes [EDU-01]: education offer for Dynamics 365, exists? || onderwijsaanbod voor intune, is dat er?
> school has 240 M365 A3 and 100 keys already, how many more? || =40 [W10E-07|W10E-11]: and with 200 keys already?
> school has 240 M365 A3 and 100 keys already, how many more? || =200 [W10E-07|W10E-11]: and for 300 licences?
> school has 240 M365 A3 and 100 keys already, how many more? || =140 [W10E-07|W10E-11]: what if they are A5 instead?
> school has 240 M365 A3 and 100 keys already, how many more? || =no [W10E-09]: and if it lapses?
> school has 240 M365 A3 and 100 keys already, how many more? || =no [W10E-10|W10E-09]: and if they are on EES?
> school has 240 M365 A3 and 100 keys already, how many more? || =yes [W10E-07|W10E-11]: may i ask for 140?
> school has 240 M365 A3 and 100 keys already, how many more? || =no [W10E-07|W10E-11]: can they get 150?
> school heeft 240 M365 A3 en al 100 sleutels, hoeveel nog? || =90 [W10E-07|W10E-11]: en als ze er al 150 kregen?
> school heeft 240 M365 A3 en al 100 sleutels, hoeveel nog? || =no [W10E-09]: en met office 365 A3?
> school heeft 240 M365 A3 en al 100 sleutels, hoeveel nog? || =no [W10E-09]: en als het abonnement verlopen is?
> school heeft 240 M365 A3 en al 100 sleutels, hoeveel nog? || =yes [W10E-07|W10E-11]: mag ik er 120 vragen?
> school heeft 240 M365 A3 en al 100 sleutels, hoeveel nog? || =no [W10E-10|W10E-09]: en via OVS-ES?
> school with 60 A3 asks 50 keys, ok? || =no [W10E-07|W10E-11]: and 70?
> school with 60 A3 asks 50 keys, ok? || =yes [W10E-07|W10E-11]: and for 60?
> school with 60 A3 asks 50 keys, ok? || =no [W10E-09|W10E-13]: and when it is suspended?
> school met 60 A3 vraagt 50 sleutels, ok? || =no [W10E-07|W10E-11]: en met 40 licenties?
> school met 60 A3 vraagt 50 sleutels, ok? || =60 [W10E-07|W10E-11]: hoeveel mogen het er maximaal zijn?
> school with 60 A3 asks 50 keys, ok? || =60 [W10E-07|W10E-11]: how many at most then?
> who is eligible for w10 education keys? || W10E-10|W10E-09: and OVS-ES customers?
> who is eligible for w10 education keys? || W10E-13: until when?
> how do I request the w10 education keys? || W10E-06: which email address goes in?
> how do I request the w10 education keys? || W10E-06: and the description?
> how do I request the w10 education keys? || W10E-03: who may do that?
> hoe vraag ik w10 education sleutels aan? || W10E-06: en welk telefoonnummer?
> hoe vraag ik w10 education sleutels aan? || W10E-08: en wat doet de klant ermee?
> hoe vraag ik w10 education sleutels aan? || W10E-11: en later nog eens extra?
> commercial company, 1,500 M365 E3, no SA, hup? || =yes [HUP-04]: and with 2,400?
> commercial company, 1,500 M365 E3, no SA, hup? || =yes [HUP-04]: and if they have SA?
> commercial company, 1,500 M365 E3, no SA, hup? || =yes [HUP-04]: and for a school?
> commercial company, 1,500 M365 E3, no SA, hup? || =500 [HUP-04]: how many more do they need?
> commercial company, 1,500 M365 E3, no SA, hup? || =yes [HUP-04]: and a non-profit?
> bedrijf met 1.500 M365 E3, geen SA, HUP? || =yes [HUP-04]: en bij 2.000?
> bedrijf met 1.500 M365 E3, geen SA, HUP? || =no [HUP-04]: en een gemeente?
> bedrijf met 1.500 M365 E3, geen SA, HUP? || =yes [HUP-04]: en met actieve SA?
> bedrijf met 2.500 M365 E3, geen SA, HUP? || =no [HUP-03]: en voor medewerkers in Rusland?
> commercial customer with 2,100 M365 E3, HUP? || =no [HUP-04]: and with 900, no SA?
> commercial customer with 2,100 M365 E3, HUP? || =no [HUP-03]: and in Venezuela?
> can staff in Germany buy Family through hup? || =no [HUP-03]: and in Japan?
> can staff in Japan buy Family through hup? || =yes [HUP-03]: and Personal?
> can staff in Japan buy Family through hup? || =yes [HUP-03]: and in Italy?
> kan personeel in Duitsland Family kopen via HUP? || =no [HUP-03]: en in Macao?
> kan personeel in Japan Personal kopen via HUP? || =no [HUP-03]: en Family?
> how does an employee buy through home use? || HUP-02|HUP-10|HUP-12: and who helps if installing fails?
> how does an employee buy through home use? || HUP-11: and Project Professional?
> how does an employee buy through home use? || HUP-04: which email address do they need?
> hoe koopt een medewerker via HUP? || HUP-11: en Visio?
> hoe koopt een medewerker via HUP? || HUP-09: telt dat mee voor onze licenties?
> where do volume licensing customers find hup? || HUP-02: and the others?
> waar vinden volumeklanten HUP? || HUP-02: en de anderen?
> waar vinden klanten zonder VL het HUP? || HUP-02: en met VL?
> can Business Basic go to E3? || =no [UPG-03]: and a suspended one?
> can Business Basic go to E3? || =no [UPG-04]: and without admin rights?
> can Business Basic go to E3? || =no [UPG-06|UPG-07]: and if they already have E3?
> can Business Basic go to E3? || =yes [UPG-01]: and Apps for business?
> can Business Basic go to E3? || =no [UPG-02|UPG-01]: and the India edition?
> can Business Basic go to E3? || =yes [UPG-01]: and E5?
> kan Business Standard naar E3? || =no [UPG-03]: en als het opgeschort is?
> kan Business Standard naar E3? || =no [UPG-04]: en zonder gedelegeerde rechten?
> kan Business Standard naar E3? || =no [UPG-01]: en naar Business Premium?
> kan Business Standard naar E3? || =no [UPG-03]: en een opgezegde?
> can a suspended subscription be upgraded? || =no [UPG-03]: and a cancelled one?
> kan een geannuleerd abonnement geüpgraded worden? || =no [UPG-03]: en een opgeschort?
> what can Business Standard become? || UPG-01: and Business Basic?
> which conditions are there for an upgrade? || UPG-04: which rights do i need?
> how do i upgrade a subscription? || UPG-09: and the invoice?
> 100 active seats, key of 25 to extend, how many months? || =6 [MPN-15]: and with 50?
> 100 active seats, key of 25 to extend, how many months? || =6 [MPN-15]: and for 50 seats?
> 100 active seats, key of 25 to extend, how many months? || =no [MPN-16]: and a key of 301?
> 10 seats, extending with a 20 seat key, possible? || =no [MPN-16]: and one with 31 seats?
> 10 seats, extending with a 20 seat key, possible? || =yes [MPN-16|MPN-15]: and a key of 30 seats?
> 10 seats, extending with a 20 seat key, possible? || =24 [MPN-15]: how many months is that?
> 100 seats verlengen met sleutel van 25, hoeveel maanden? || =12 [MPN-15]: en bij 100?
> 100 seats verlengen met sleutel van 25, hoeveel maanden? || =6 [MPN-15]: en een van 50 seats?
> 100 seats verlengen met sleutel van 25, hoeveel maanden? || =300 [MPN-16]: hoe groot mag de sleutel maximaal zijn?
> 60 seats, 6 months left, adding 40 with a key, how many months? || =7.2 [MPN-14]: and with 4 months left?
> 60 seats, 6 months left, adding 40 with a key, how many months? || =9 [MPN-14]: and if we add 60?
> 20 licenties, nog 6 maanden, 20 erbij met een sleutel, hoeveel maanden? || =7 [MPN-14]: en als er nog 2 maanden over zijn?
> how do I extend a benefit subscription with a key? || MPN-12|MPN-08: and if I want to add seats?
> how do I extend a benefit subscription with a key? || MPN-08|MPN-13: and if it has expired?
> hoe verleng ik een benefit abonnement met een sleutel? || MPN-12|MPN-08: en licenties bijvoegen?
> hoe verleng ik een benefit abonnement met een sleutel? || MPN-08|MPN-13: en een gloednieuw abonnement?
> can i add users to the monthly azure credit? || =yes [MPN-05]: and remove them again?
> can i remove a user from the bulk azure credit? || =yes [MPN-05]: and transfer it to a colleague?
> kan ik een gebruiker van het bulktegoed verwijderen? || =yes [MPN-05]: en van het maandelijkse?
> kan ik een gebruiker van het bulktegoed verwijderen? || =no [MPN-05]: en combineren met een EA?
> can a school get Intune as education offer? || =no [EDU-01]: and Azure?
> can a school get Intune as education offer? || =no [EDU-01]: and perpetual Office?
> is er een onderwijsaanbieding voor Dynamics? || =no [EDU-01]: en azure?
> can I sell education licences to a school? || EDU-01: and dynamics?
> how do i create an education customer? || EDU-04: which email do i put?
> how do i create an education customer? || EDU-04: and the primary domain?
> how do i create an education customer? || EDU-06: where do i see the status afterwards?
> hoe maak ik een onderwijsklant aan? || EDU-04: welk mailadres vul ik in?
> hoe maak ik een onderwijsklant aan? || EDU-04: en het domein?
> hoe maak ik een onderwijsklant aan? || EDU-03: wie mag dat?
> what does the status None mean? || EDU-05|EDU-06: and In review?
> how do i correct a failed school's data? || EDU-08: and what then?
> hoe corrigeer ik de gegevens van een afgekeurde school? || EDU-07: wie mag dat doen?
> can i use a gmail address for a new school? || =no [EDU-04]: and hotmail?
> mag ik een onmicrosoft-adres gebruiken voor een nieuwe school? || =no [EDU-04]: en gmail?
=35 [W10E-07|W10E-11]: lyceum, 160 A3 on CSP, 3 requests so far: 50, 50 and 25 keys. what's the remainder? || campus has 155 M365 A5; had 60 in 2021, 40 in 2022 and 20 in 2023. how many keys left || athenea met 160 A3, drie aanvragen gehad: 50, 50 en 25 sleutels. hoeveel rest er?
=0 [W10E-07|W10E-11]: 90 licences A3, 90 keys gone. any left?
=no [W10E-07|W10E-11]: 90 licences A3, 90 keys gone, can they still get one? || klant heeft 45 A5, al 45 sleutels verbruikt, mag er nog 1 bij?
=yes [W10E-07|W10E-11]: my customer has 310 A5 and used 250 keys. Would 60 more be allowed? || 310 A5, 250 sleutels op, kunnen er 60 bij?
=no [W10E-07|W10E-11]: my customer has 310 A5 and used 250 keys. Would 61 more be allowed? || 120 A3 op papier maar 20 ervan zijn opgezegd, mogen we 110 sleutels vragen?
=no [W10E-09|W10E-13]: trial of M365 A5 with 25 seats, keys allowed? || school's A3 is on hold because of an unpaid bill, 60 seats, may we request keys? || onze A3 licenties (60) staan op opgeschort, sleutels aanvragen mogelijk?
=no [W10E-09]: town hall with 200 E3 wants education keys, ok? || boekhoudkantoor met 20 pc's, windows education sleutels mogelijk? || 300 Business Standard at a school, windows education keys allowed?
=yes [W10E-09|W10E-01|W10E-07]: academic customer, CSP, active Windows 10 Enterprise A5. do they qualify for keys? || onderwijsklant via CSP met actieve M365 A5, komt die in aanmerking voor de sleutels?
=no [HUP-04]: hospital, commercial, 1,850 E5, SA ran out two years ago, home use? || verzekeraar met 1.200 E3 en 600 E5, zonder Software Assurance. HUP? || commercial firm never had SA, owns 1,500 M365 E3. hup? || ministry with 800 M365 E5, SA never bought. home use eligible? || bedrijf heeft geen SA meer sinds 2020, 1.900 M365 E5. HUP mogelijk? || 2,600 Office 365 E3, no M365, no SA, commercial. HUP?
=yes [HUP-04]: commercial group, 2,000 E5 sharp and no SA: home use ok? || onze SA op Office loopt nog tot eind dit jaar en is actief, HUP? || NGO with 12 people, is home use possible || hogeschool zonder E3, HUP mogelijk?
=no [HUP-03]: staff in Caracas asks for home use, we qualify. possible? || our Tokyo office wants Family through home use, we're eligible, ok? || medewerker in Moskou wil Personal via HUP, ons bedrijf komt in aanmerking. kan dat?
=yes [HUP-03]: our Tokyo office wants Personal through home use, we're eligible, ok? || medewerker in Wenen wil Family via HUP, organisatie is goedgekeurd, kan dat? || employee in Hong Kong wants Personal with home use, company approved. allowed?
=no [UPG-04]: their global admin removed our delegated admin privileges, Business Basic to E5 possible? || GDAP is verlopen, kan ik Apps for business nog naar E3 upgraden? || the customer refuses to grant admin rights. upgrade Business Standard to E3? || klant gaf ons nog geen GDAP, upgrade Business Basic naar Standard mogelijk? || we don't have any admin relationship with them, can I move Business Basic to E1?
=no [UPG-03]: Business Basic was suspended yesterday, upgrade to Business Standard? || Apps for business staat op 'uitgeschakeld', naar E3? || the Business Standard sub isn't active anymore, to E5 possible? || Business Basic in trial... was cancelled, can it become E3?
=yes [UPG-01]: we do have delegated admin rights and the sub is active: Business Basic to E5? || GDAP in orde, Apps for business actief, naar E3 mogelijk? || is Apps for business to Business Premium on the list?
=no [UPG-01]: is Business Premium to E3 on the list? || F1 to E3 on the list of upgrades? || Business Standard naar Apps for enterprise, staat dat in de tabel? || E5 terug naar E3 met Upgrade now, kan dat? || can E1 be turned into E3 by Upgrade now || Microsoft 365 E3 naar E5 upgraden via Upgrade now, mag dat?
=no [UPG-06|UPG-07]: they already own E3 from another reseller; may I upgrade Business Standard to E3? || klant heeft al Business Standard elders, Business Basic naar Business Standard upgraden kan dat?
=no [UPG-02]: India customer: Apps for business India to E3 possible? || kan Business Basic India naar Office 365 E1?
=4 [MPN-15]: 75 seats live, 25-seat key, extend. months? || sleutel van 25 op 75 actieve seats, verlengen, hoeveel maanden?
=7 [MPN-15]: 4 months remaining on 80 seats, extend with a 20 seat key: total months left? || nog 4 maanden op 80 licenties, verlengen met sleutel van 20, hoeveel maanden in totaal?
=no [MPN-16]: may I put a 130 seat key on 40 seats to extend? || 15 seats, sleutel van 50, verlengen mag dat?
=yes [MPN-16|MPN-15]: may I put a 120 seat key on 40 seats to extend?
=8 [MPN-14]: 20 users, 4 months to go, add 20 more with a key. how long then? || 20 gebruikers, nog 4 maanden, 20 erbij met sleutel. looptijd?
=no [MPN-10|MPN-14]: we add 10 seats to 30 with 5 months left, do they get a full 12 months? || ik voeg 10 plaatsen toe aan 30 met nog 5 maanden, krijg ik een vol jaar?
=no [MPN-05]: can bulk credit be used next to our CSP subscription, combined? || collega vertrekt, kan ik hem van het jaarlijkse tegoed halen?
=yes [MPN-05]: collega vertrekt, kan ik hem van het maandelijkse tegoed halen? || hand the annual bulk credit to a new colleague, ok?
=no [EDU-01]: may we sell perpetual Project with an education offer? || azure voor een school met onderwijskorting, bestaat dat?
> 100 M365 A3, 40 keys had, how many more? || =20 [W10E-07|W10E-11]: sorry, make that 80 keys
> 100 M365 A3, 40 keys had, how many more? || =110 [W10E-07|W10E-11]: and if we add 50 licences?
> 100 M365 A3, 40 keys had, how many more? || =no [W10E-09|W10E-13]: and if the subscription is suspended?
> 100 M365 A3, 40 keys had, how many more? || =no [W10E-07|W10E-11]: is 70 ok?
> 100 M365 A3, 40 keys had, how many more? || =50 [W10E-07|W10E-11]: actually they have 90 licences
> 100 A3, 40 sleutels gehad, hoeveel nog? || =30 [W10E-07|W10E-11]: sorry, het waren er 70
> 100 A3, 40 sleutels gehad, hoeveel nog? || =85 [W10E-07|W10E-11]: en als ze er 25 licenties bij kopen?
> 100 A3, 40 sleutels gehad, hoeveel nog? || =no [W10E-07|W10E-11]: lukt 65?
> 100 A3, 40 sleutels gehad, hoeveel nog? || =no [W10E-10|W10E-09]: en als het via EES loopt?
> 100 A3, 40 sleutels gehad, hoeveel nog? || W10E-05|W10E-03|W10E-06: en hoe vraag ik die dan aan?
> commercial, 1,900 M365 E5, no SA: hup? || =yes [HUP-04]: and with 100 more?
> commercial, 1,900 M365 E5, no SA: hup? || =yes [HUP-04]: and with software assurance?
> commercial, 1,900 M365 E5, no SA: hup? || =yes [HUP-04]: and for a charity?
> bedrijf, 1.900 M365 E5, geen SA: HUP? || =yes [HUP-04]: en met 150 erbij?
> bedrijf, 1.900 M365 E5, geen SA: HUP? || =100 [HUP-04]: hoeveel komen ze tekort?
> is hup available in Japan for Family? || =yes [HUP-03]: what about Personal?
> is hup available in Japan for Family? || =no [HUP-03]: and Russia?
> HUP in Duitsland? || =no [HUP-03]: en Venezuela?
> HUP in Duitsland? || HUP-08|HUP-02: en hoe koopt een medewerker dan?
> can Business Basic become E3? || =no [UPG-01]: and Business Premium?
> can Business Basic become E3? || =no [UPG-03]: and if it's suspended?
> can Business Basic become E3? || UPG-08: how do I do that?
> kan Business Basic E3 worden? || =no [UPG-04]: en zonder GDAP?
> kan Business Basic E3 worden? || UPG-08: hoe doe ik dat?
> kan Business Basic E3 worden? || =no [UPG-01]: en Business Premium?
> 50 seats, extend with key of 25, months? || =12 [MPN-15]: and a 50 key?
> 50 seats, extend with key of 25, months? || =3 [MPN-15]: and on 100 seats?
> 50 seats, extend with key of 25, months? || =150 [MPN-16]: what's the largest key?
> 50 seats verlengen met sleutel van 25, hoeveel maanden? || =12 [MPN-15]: en eentje van 50?
> 50 seats verlengen met sleutel van 25, hoeveel maanden? || MPN-12|MPN-08: en hoe doe ik dat?
> 50 seats verlengen met sleutel van 25, hoeveel maanden? || =no [MPN-16]: en met een sleutel van 200?
> can I remove a user from the monthly azure credit? || =yes [MPN-05]: and add one?
> kan ik een gebruiker van het bulktegoed halen? || =no [MPN-05]: en samen met Azure Pass gebruiken?
> can I use hotmail for a new school's e-mail? || =no [EDU-04]: and an onmicrosoft address?
> mag ik gmail gebruiken voor een nieuwe school? || =yes [EDU-04]: en het domein van de school zelf?
> who may request the education keys? || =no [W10E-03]: and a sales agent?
> wie mag education sleutels aanvragen? || =yes [W10E-03]: en een helpdesk agent?
> how do I create an education customer? || -: how much does that cost?
> can Business Basic become E3? || -: and how long does it take?
> 100 A3, 40 sleutels gehad, hoeveel nog? || -: en wat kost dat?
> HUP in Duitsland? || -: en hoeveel korting is dat?
> how do I request the w10 education keys? || -: and for a mac?
> 50 seats, extend with key of 25, months? || -: where do I buy one?
=no [W10E-07|W10E-11]: we hold 55 A3 seats and 30 keys were handed over in 2022; the principal wants 30 extra, fine? || 55 A3, 30 sleutels in 2022 gekregen, directeur wil er 30 extra, mag dat?
=25 [W10E-07|W10E-11]: we hold 55 A3 seats and 30 keys were handed over in 2022; what's still open? || 55 A3, 30 sleutels gekregen in 2022, wat blijft er?
=120 [W10E-07|W10E-11]: 70 M365 A3 + 50 M365 A5, first time asking, max number of keys? || 70 M365 A3 en 50 M365 A5, eerste aanvraag, maximum aantal sleutels?
=60 [W10E-07|W10E-11]: 60 M365 A3 and 200 Office 365 A1, how many windows keys? || 60 M365 A3 en 200 O365 A1, hoeveel windows sleutels?
=40 [W10E-07|W10E-11]: 100 A5 bought, 60 of them cancelled since, no keys so far, how many keys max? || 100 A5 gekocht, 60 daarvan opgezegd, nog geen sleutels, hoeveel maximaal?
=no [W10E-09|W10E-13]: the school did not renew its 80 A3, keys still possible? || school heeft haar 80 A3 niet verlengd, kunnen er nog sleutels aangevraagd worden? || A5 subscription no longer active, 30 seats, can I request keys?
=no [W10E-10|W10E-09]: school buys A3 via volume licensing, may we request keys? || school koopt A5 via VL, mogen wij de sleutels aanvragen? || 300 A3 under a School agreement, request through us ok?
=no [W10E-09]: bakery with 3 pcs wants windows education via us, ok? || is Office 365 A5 enough for windows education keys? || geeft Intune alleen recht op windows education sleutels? || M365 E5 school, education keys allowed?
=no [HUP-04]: commercial, 1000 M365 E3 + 900 M365 E5, no SA, home use? || SA vervallen, 300 M365 E3, commercieel: HUP? || our SA isn't active any more, 1,000 E5, commercial, hup? || overheid met 1.999 E5 zonder SA, HUP? || commercial, 5000 F3 seats and no SA, home use ok?
=yes [HUP-04]: commercial with 900 E3 and active SA for Office, hup? || overheidsdienst met 1.100 E3 en 950 E5, HUP? || 2 scholen samen, HUP mogelijk? || kerk met 15 vrijwilligers, HUP?
=no [HUP-03]: Personal in Macao for our people, company qualifies? || HUP voor collega's in Venezuela? || Family in Japan via hup for staff, ok? || medewerkers in Rusland, HUP op Personal?
=yes [HUP-03]: Personal in Japan for our people, the company qualifies || HUP voor collega's in Portugal? || Family in Canada via hup for staff, ok?
=no [UPG-04]: no delegated rights for this customer, Business Basic to E3 ok? || klant wil geen GDAP geven, Business Standard naar E5? || delegated admin privileges expired, Apps for business to E5 still? || beheerdersrechten zijn weg, kan Business Basic naar E1?
=no [UPG-03]: expired Business Basic to Business Standard? || opgezegd Apps for business naar Business Premium? || Business Standard, suspended for non-payment, to E3? || verlopen Business Basic naar E1 upgraden?
=yes [UPG-01]: Business Basic (active, we have GDAP) to Office 365 E3? || Apps for business naar Apps for enterprise, kan dat? || Business Standard to O365 E5 allowed?
=no [UPG-01]: Business Premium to E3? || Business Basic to Business Premium? || Business Standard naar E1? || Apps for business to E1? || E3 naar E5? || M365 F3 to M365 E3 upgrade ok? || Business Basic naar Microsoft 365 E3, kan dat?
=no [UPG-06|UPG-07]: customer has both Business Basic and E3, upgrade Basic to E3? || klant heeft E5 al, Business Standard naar E5?
=12 [MPN-15]: 40 seats, key of 40, extend: months? || 40 licenties, sleutel van 40, verlengen: maanden?
=1.5 [MPN-15]: 80 seats, key for 10, extending, months gained?
=9 [MPN-14]: 10 seats 6 months left plus 10 new seats by key, months? || 10 plaatsen met nog 6 maanden plus 10 nieuwe met sleutel, hoeveel maanden?
=5 [MPN-14]: 70 seats, 4 months left, add 10 by key. new duration in months?
=no [MPN-16]: key of 46 on 15 seats, extend ok? || 15 plaatsen verlengen met sleutel van 46, kan dat?
=yes [MPN-16|MPN-15]: key of 45 on 15 seats, extend ok? || 15 plaatsen verlengen met sleutel van 45, kan dat?
=no [MPN-05]: $6,000 yearly azure credit, delete a user? || bulktegoed combineren met Action Pack? || jaarlijks Azure-tegoed naast Azure in Open gebruiken, mag dat?
=yes [MPN-05]: $100 monthly credit, delete a user? || bulktegoed overdragen aan opvolger, mag dat? || add two colleagues to the monthly Azure credit, ok?
=no [EDU-01]: education offer on Windows Server perpetual? || Azure VM's met onderwijsaanbod?
=yes [EDU-01]: education offer on Microsoft 365? || Dynamics met onderwijsaanbod?
> school with 100 A3, asks 90 keys, ok? || =no [W10E-07|W10E-11]: and 120?
> school with 100 A3, asks 90 keys, ok? || =no [W10E-07|W10E-11]: and if they already had 20?
> school with 100 A3, asks 90 keys, ok? || =no [W10E-09]: what if those are Office 365 A3?
> school met 100 A3 vraagt 90 sleutels, ok? || =no [W10E-07|W10E-11]: en als ze er al 20 hadden?
> school met 100 A3 vraagt 90 sleutels, ok? || =no [W10E-09]: en voor een bedrijf?
> school met 100 A3 vraagt 90 sleutels, ok? || =no [W10E-07|W10E-11]: en met 80 licenties?
> who can get w10 education keys? || =no [W10E-10]: and an EES school?
> which plans give a right to keys? || =no [W10E-09]: and Office 365 A3?
> welke plannen geven recht op sleutels? || =no [W10E-09]: en O365 A1?
> commercial, 2,500 E3, hup? || =no [HUP-04]: and 1,200 without SA?
> commercial, 2,500 E3, hup? || =no [HUP-03]: and for Venezuela?
> does hup exist in Spain? || =no [HUP-03]: and in Macau?
> bestaat HUP in Spanje? || =yes [HUP-03]: en in Hongkong?
> bestaat HUP in Spanje? || =no [HUP-03]: en Rusland dan?
> Business Standard to E3? || =yes [UPG-01]: and to E5?
> Business Standard to E3? || =no [UPG-01]: and to E1?
> Business Standard to E3? || =no [UPG-04]: and if we have no GDAP?
> Business Standard to E3? || =no [UPG-06|UPG-07]: and if the customer already has E3?
> Business Standard naar E3? || =no [UPG-03]: en als het geannuleerd is?
> Business Standard naar E3? || =no [UPG-06|UPG-07]: en als de klant al E3 heeft?
> Business Standard naar E3? || =yes [UPG-01]: en Business Basic?
> is a 30 seat key ok to extend 10 seats? || =no [MPN-16]: and a 31 seat key?
> is a 30 seat key ok to extend 10 seats? || =no [MPN-16]: and on 9 seats?
> lukt een sleutel van 30 op 10 seats bij verlengen? || =no [MPN-16]: en van 40?
> 20 seats, 6 months left, add 20 seats with a key, months? || =8 [MPN-14]: and with 4 months left?
> 20 seats, 6 months left, add 20 seats with a key, months? || =10 [MPN-14]: and 40 new seats?
> monthly azure credit, may I remove a user? || =no [MPN-05]: and bulk?
> maandelijks tegoed, gebruiker verwijderen mag? || =no [MPN-05]: en bij bulk?
> is there an education offer for Intune? || =no [EDU-01]: and for perpetual software?
> how do I correct a failed school? || EDU-08: and how do I resubmit?
> how does an employee buy via hup? || HUP-09: does it count against our licences?
> what's the fixed title of the key request? || W10E-06: and which contact methods are there?
> wat is de titel van de sleutelaanvraag? || W10E-06: en welk mailadres?
=60 [W10E-07|W10E-11]: 100 A3, 40 keys had but 0 used, how many more?
=100 [W10E-07|W10E-11]: 100 A3, hadn't asked a single key, how many can they have
=40 [W10E-07|W10E-11]: 100 A3, requested 60 keys of which 10 were never installed, how many left?
=30 [W10E-07|W10E-11]: 100 A3 and 50 E3, 70 keys had, how many more?
=no [W10E-09|W10E-13]: all 120 A3 expire today and won't be renewed, can we request keys tomorrow?
=50 [W10E-07|W10E-11]: school had 80 A5, bought 20 extra, 50 keys done. remaining?
=90 [W10E-07|W10E-11]: school upgraded from 60 to 90 A3, no keys yet, max keys?
=150 [W10E-07|W10E-11]: klant verhoogt van 100 naar 150 A3, nog geen sleutels, hoeveel mag hij vragen?
=60 [W10E-07|W10E-11]: school of 900 pupils with 60 A3 wants keys, how many max?
=no [W10E-07|W10E-11]: 75 laptops, 60 A3, can we get a key for each laptop?
=yes [W10E-07|W10E-11]: 55 laptops, 60 A3, can we get a key for each laptop?
=no [HUP-04]: commercial with 1,500 M365 E3 and 800 O365 E3, no SA, hup?
=no [HUP-04]: commercial, 2,100 M365 E3 of which 200 are trial, no SA, hup?
=yes [HUP-04]: commercial, 1,800 M365 E3, buying 300 more next week so 2,100, no SA; hup then?
=no [HUP-04]: 2.000 medewerkers maar 1.500 M365 E3, commercieel, geen SA: HUP?
=yes [HUP-04]: not a company but an NGO, 40 people, hup?
=no [HUP-04]: not a school, a company with 300 E3 and no SA, hup?
=no [HUP-03]: Family in Japan, company has 2,500 M365 E3, hup?
=yes [HUP-03]: our staff live in Germany, not in Russia; hup Family ok? we qualify
=no [HUP-03]: HUP in Macao even with active SA?
=no [UPG-01]: Business Basic to Business Premium, everything active and GDAP ok?
=no [UPG-04]: Business Basic to E3: active sub, but GDAP was never accepted by the customer
=yes [UPG-01]: Business Basic was suspended but is active again, to E3?
=no [UPG-06|UPG-07]: Business Basic to E3 while an E3 is already running there?
=yes [UPG-01]: Business Basic to E3, customer cancelled his old E3 at the other partner, ok?
=6 [MPN-15]: 20 seats (bought 30, 10 cancelled), extend with key of 10, months?
=12 [MPN-14]: adding 20 seats by key to 20 seats with 12 months left, months?
=no [MPN-16]: 100 seats, two keys of 200 each at once to extend, allowed?
=no [MPN-05]: never mind monthly, can I remove a user from the bulk credit?
=yes [MPN-05]: not bulk but monthly credit: can I remove a user?
=no [MPN-05]: geen maandtegoed maar bulk: gebruiker verwijderen?
> school has 100 A3, no keys yet, how many? || =0 [W10E-07|W10E-11]: and after they ask 100?
> school has 100 A3, no keys yet, how many? || =100 [W10E-07|W10E-11]: and with Windows 10 Enterprise A3?
> school has 100 A3, no keys yet, how many? || =no [W10E-09]: and with E3?
> school has 100 A3, no keys yet, how many? || =no [W10E-09|W10E-13]: they just told me it's a trial
> commercial, 1,900 M365 E5, no SA: hup? || =no [HUP-04]: and with 1,999?
> commercial, 1,900 M365 E5, no SA: hup? || =no [HUP-04]: and if 500 of those are E3?
> commercial, 1,900 M365 E5, no SA: hup? || =yes [HUP-04]: and with 200 E3 on top?
> commercial, 1,900 M365 E5, no SA: hup? || =no [HUP-04]: and if they cancel 300?
> is hup available in Belgium? || HUP-03: and which countries not?
> Business Basic to E3? || =no [UPG-04]: the customer never accepted our GDAP
> Business Basic to E3? || =no [UPG-02|UPG-01]: it's an India subscription
> 50 seats, key of 25, extend, months? || =no [MPN-16]: and 200 on the key?
> 50 seats, key of 25, extend, months? || =12 [MPN-15]: and if only 25 seats are active?
`;
