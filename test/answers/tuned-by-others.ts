/** Questions by somebody who had not seen the answers; tuned on since. */
export const TUNED_BY_OTHERS = `
W10E-01: from when can csp do the home to edu upgrade || since wich date are we allowed to help schools with win10 home -> education
W10E-01: vanaf wanneer mogen wij als csp scholen upgraden van win10 home naar education || startdatum home>edu upgrade csp??
W10E-02|W10E-01: school on microsoft cloud agreement w/ home devices, does Home count as base OS now? || qualifyng OS edu csp
W10E-02|W10E-01: telt windows 10 home mee als basis-OS voor onderwijs onder MCA || MCA klant school: home ok als kwalificerend besturingssysteem?
W10E-03: what kind of key do we actualy receive, Pro Education or Education?
W10E-03|W10E-05: who hands out the W10 upgrade keys, us or MS || do i give the key to the school or does msft mail the school directly
W10E-03: wat voor win10 sleutel krijgen we dan, pro education of gewoon education
W10E-03|W10E-05: wie levert die edu upgrade keys aan, MS of wij? || wie checkt of de klant in aanmerking komt voor die upgrade sleutels
W10E-04|W10E-08: teacher on the phone, entered the key yesterday evening but the laptop still says Pro not Education, isnt it supposed to flip by itself? || what triggers the switch to win10 edu after key install
W10E-04|W10E-08: als ze het toestel niet aan AAD hangen, wordt het dan ook geen education? || springt dat toestel vanzelf over naar edu na de join of moet de klant nog iets doen
W10E-05: steps to get W10 edu keys in partner center pls || where in PC do i log the request for the home->edu keys, cust is waiting || where do i see how long ill wait after hitting contact me
W10E-05: stappen om upgrade keys aan te vragen via partner center || waar moet ik zijn in PC voor een ticket voor W10 edu sleutels, klant hangt aan de lijn || welk product kies ik bij new request voor die edu sleutels
W10E-06: what title goes on the support ticket for edu keys || what do i put in the description of the W10 Education key request || prefered contact method in key request, whats allowed || subscription id needed in the ticket for keys? which one
W10E-06: welke titel moet er in die aanvraag voor W10 edu sleutels || wat zet ik in de beschrijving van dat sleutel-ticket || welk mailadres in de aanvraag voor de keys, mijn eigen of dat van de school || contactmethode bij de key aanvraag, wat kan ik daar kiezen
W10E-07|W10E-11: max nr of W10 edu keys i can ask || can we ask more keys than seats, just a few spare
W10E-07|W10E-11: hoeveel upgrade sleutels mag ik maximum aanvragen || limiet op aantal keys tov licenties?
W10E-08: cust got key, what do they click on the pc to upgrade home || settings > ? > change product key win10 home
W10E-08: waar vult de klant de sleutel in op zijn win10 home pc || stappen op het toestel zelf om van home te upgraden met die code van 25 tekens
W10E-09|W10E-01: who qualifies for W10 home -> education thru csp || conditions for edu upgrade keys, quick
W10E-09|W10E-01: wie komt in aanmerking voor de home naar education upgrade || voorwaarden w10 edu sleutels csp
W10E-10|W10E-09: EES customer wants edu keys, where do i send them || school with OVS-ES, can they use this csp key thing
W10E-10|W10E-09: klant heeft EES contract, kan die via ons sleutels krijgen || OVS-ES school en w10 edu keys, naar waar stuur ik die door
W10E-11: second request for upgrade keys possible? || total of keys over several tickets, what is the limt
W10E-11: ict-coördinator belt net, ze hebben vorige maand sleutels gekregen maar komen er te kort, kan ik nog bijvragen of is dat eenmalig || telt het totaal over alle tickets samen voor die w10 sleutels
W10E-12: school wants to buy 60 new home laptops, anything cheaper with Education already on it || shape the future what is it for
W10E-12: shape the future programma voor wie/wat || klant koopt toch terug W10 home toestellen bij, moet ik dan een nieuw ticket maken
W10E-13: deadline for asking the edu upgrade keys? || school forgot to renew the A3 over summer, do they lose the right to the upgrade keys or not
W10E-13: tot wanneer kan een school die upgrade keys aanvragen || is er een einddatum voor de home-edu upgrade
W10E-14: got a url where i can read more on win 10 education features || where can partner learn about Windows 10 Education
W10E-14: link naar windows education hub aub || website met uitleg over w10 onderwijs voor partners?
EDU-01: what can we sell to schools at edu pricing, only licences or azure as well || edu offers for perpetual software?
EDU-01: bestaan er onderwijsaanbiedingen voor azure of enkel M365 enzo || edu korting op perpetual software via csp, nee toch?
EDU-02|EDU-04: how to avoid delay in the edu verifcation
EDU-02: does MS check every new school tenant we create || new edu tenant, is it verified automaticly or can they order straight away unchecked
EDU-02: wordt elke nieuwe onderwijs tenant nagekeken door microsoft?
EDU-02|EDU-04: hoe vermijd ik vertraging bij de edu verificatie || manager vraagt waarom we die schoolgegevens zo precies moeten invullen
EDU-03: got a new school signed yesterday, principal is very keen, how do i get them into partner center as edu || special qualifications dropdown, what to pick for a school
EDU-03: ik doe dit voor het eerst, sorry: hoe maak ik een nieuwe school aan in partner center || edu klant toevoegen stappen
EDU-04: company name field for new edu customer, nickname of school ok? || which email for school in add customer, can i use gmail || can the primary domain be changed afterwards || what address do i fill in for the edu cust
EDU-04: bedrijfsnaam bij nieuwe edu klant, roepnaam van de school of officiële naam? || mag ik een hotmail invullen als mailadres van de school || primair domein achteraf nog aan te passen?
EDU-05|EDU-06: data was valid, now says InReview, is that normal || which status right after i submit edu customer
EDU-05|EDU-06: net op review gedrukt en bevestigd, welke status krijg ik nu te zien || wat komt er te staan als de ingevulde gegevens van de school geldig zijn
EDU-06: special qualification says None, meaning? || where do i check if the school passed verification || "Not an education customer" what does that status mean
EDU-06: wat wil status None zeggen bij special qualification || waar zie ik of de school al goedgekeurd is || welke statussen zijn er bij edu verificatie
EDU-07: school failed verification bc wrong address, where do i correct it || need global admin to fix the edu customer info?
EDU-07: heb ik global admin nodig om de gegevens van de edu klant te verbeteren || kan de naam van de school niet wijzigen in PC, waar dan wel
EDU-08: resubmit edu verification how || so we fixed the address, hit update again, and it STILL says not an education customer. what now
EDU-08: hoe dien ik de school opnieuw in voor verificatie || gegevens zijn aangepast, wat nu om hercontrole te vragen
HUP-01: home use program in one sentence for a caller || what do employees get out of the hup
HUP-01: wat is dat HUP juist || klant heeft nog nooit van home use gehoord, korte uitleg?
HUP-02: where in admin center is the HUP tab || hi, big customer with volume licensing on line 2, his HR person cant find where HUP lives for them, where do they go?
HUP-02: klant met volumelicenties, langs waar raken die aan home use || goeiemorgen, heb hier een klant zonder VL, hij zit in het admin center maar vindt nergens HUP, waar moet hij klikken
HUP-03: which countries dont have HUP || hup in hong kong, what can they get || is M365 Family sold in Japan through home use
HUP-03: in welke landen is HUP niet beschikbaar || home use in China, wat is daar mogelijk || hup japan family?
HUP-04: who qualifies for home use program || minimum seats E3/E5 for hup || what does the employee need himself to use the hup discount, besides the company being ok
HUP-04: welke bedrijven mogen HUP gebruiken || hoeveel E3/E5 licenties heb je nodig voor home use || heeft een vzw recht op HUP || wat moet de werknemer zelf hebben voor HUP korting, mailadres of zo?
HUP-05: why does cust need an AAD account for HUP / store for business || whats aad got to do with hup
HUP-05: waarom moet die klant een AAD account maken voor HUP || wat doet azure ad bij home use, klant snapt het niet
HUP-06: unmanaged directory takeover, what dns stuff || prove that domain is ours for the hup tenant
HUP-06: hoe word ik IT admin van een beheerde tenant || bewijzen dat het bedrijfsdomein van ons is bij HUP
HUP-07: flyers or mail banners to promote home use to staff? || hr asks promo material HUP
HUP-07: HR wil flyers om home use bekend te maken || hup onboarding materiaal in andere talen
HUP-08: how does employee buy via HUP step by step || after the confirmation link what does the employee do next in hup
HUP-08: hoe koopt een werknemer iets via HUP, stappen || home use: registreren met werkmail of privé mail?
HUP-09: IT admin at the customer doesnt want extra work: he doesnt have to support stuff people bought via HUP at home, right? || home use licence count against company seats?
HUP-09: telt een HUP installatie mee in onze apparaatlimiet || gaat er een seat af van het bedrijf als iemand via HUP M365 installeert
HUP-10: cant get in Store for Business for HUP, who supports that || vlsc migration issue hup, where to go
HUP-10: probleem migratie VLSC home use, bij wie terecht || hup voordeel staat er niet, wel al in store for business geraakt
HUP-11: visio pro 2019 discount hup, cant find it || employee had the old home use and now no price cut on visio 2019, who to ask
HUP-11: visio 2019 via HUP niet te vinden || waar staat Project Professional 2019 in home use
HUP-12: staff questions on home use purchase & install, faq? || where do i send worker who cant install office from HUP
HUP-12: werknemer vraagt orderstatus van HUP aankoop, naar waar doorsturen || medewerker krijgt zijn HUP office niet geïnstalleerd, wie helpt
HUP-13|HUP-02|HUP-08: url employee store HUP || link to hup overview on microsoft licensing
HUP-13|HUP-02|HUP-08: linkje naar overzicht home use op de licensing site || url store voor bedrijven?
MPN-01: where are our azure & cloud benefits in partner center || benefits menu mpn azure cloud, cant find
MPN-01: waar vind ik onze azure en cloud voordelen in PC || welke rol nodig om MPN benefits te zien
MPN-02: core or incremental - where do i see that for a benefit || can i see benefit expiry and nr of licences on that page
MPN-02: wat staat er allemaal op de azure & cloud pagina || zie ik op die pagina ook hoeveel licenties per product en wanneer ze vervallen
MPN-03: usage based benefit what is that || how much azure credit p/m or p/y do partners get
MPN-03: hoeveel azure tegoed per maand of per jaar krijgt een partner zowat || bulk tegoed azure, krijg je dat met action pack of silver
MPN-04: activate azure credit for collegue steps || assign user azure benefit partner center, guest ok?
MPN-04: azure tegoed activeren, hoe || moet de gebruiker al in onze aad zitten voor ik azure credit toewijs
MPN-05: no Remove button on azure bulk credit || swap the user on monthly azure credit halfway, allowed?
MPN-05: verwijderen knop ontbreekt bij bulk azure tegoed || mag je azure bulk tegoed combineren met csp of EA || gebruiker wisselen op maandelijks azure tegoed, kan dat altijd
MPN-06: is Power BI licence-based or usage-based benefit || license based products list mpn
MPN-06: welke voordelen werken met een product key || licence based subs mpn, wat valt daar onder
MPN-07: how to activate a licence-based benefit || where do i read how to redeem keys of our benefit in PC
MPN-07: licentie voordeel activeren in PC, stappen || waar zit activation walkthrough
MPN-08|MPN-13|MPN-12: extend existing or new activation, which link do i take || disabled sub, what route for the new key
MPN-08|MPN-13|MPN-12: ons mpn abo is verlopen, langs welke weg activeer ik de nieuwe key || abonnement staat op disabled, welke route met de sleutel
MPN-09: where are our Office 365 E5 benefit licences, silver competency || O365 E3 gone from competency package, whats replacing it || need help deploying M365 benefits, which ticket
MPN-09: O365 E3 zit niet meer in ons competency pakket, wat komt in de plaats || EMS en intune voordeel weg bij gold? || hulp bij installatie van M365 voordelen, welk ticket
MPN-10: can i redeem same key twice || why always incognito for redeeming
MPN-10|MPN-12|MPN-14: only adding seats no extend, do i still get full 12 mnths?
MPN-10: kan ik dezelfde sleutel nog eens inwisselen || waarom incognito venster bij inwisselen
MPN-10|MPN-12|MPN-14: enkel seats bij, niet verlengen: krijg ik dan nog volle 12 maand
MPN-11: my manager is confused: partner center says our benefit expires in may but the M365 admin center says august, which one counts || benefit expiration date meaning
MPN-11: wat betekent de expiration date van een voordeel || twee verschillende einddatums, partner center vs M365 beheer
MPN-12: extend end date of existing benefit sub with key, how || add seats to existing M365 benefit steps || want to renew AND more seats, do i pick add licences
MPN-12: einddatum verlengen van bestaand abo met key, stappen || sleutel valideren en inwisselen bij extend, waar || wil ook vernieuwen, mag ik dan add licences kiezen
MPN-13|MPN-08: first time activation of product key benefit || where does new sub show up after redeem
MPN-13|MPN-08: eerste keer activeren van de sleutel, hoe || op welke pagina geef ik de 25 tekens in bij een nieuw mpn abo
MPN-14: how is new end date calculated when adding seats || do we lose time when averaging dates, adding licences
MPN-14: hoe lang geeft een key dienst vanaf inwisselen || verliezen we maanden door dat gemiddelde bij licenties toevoegen
MPN-15: how many months does end date move if key has less seats than the sub || formula extending with smaller key
MPN-15: hoe bereken ik de verlenging met een kleinere sleutel || sleutel even groot als abo, hoeveel tijd krijg ik erbij bij verlengen
MPN-16: error when extending with a much bigger key || key more than triple our seats is refused, bug?
MPN-16: collega probeert ons klein abo te verlengen met een veel grotere sleutel en krijgt een foutmelding, doet hij iets fout? || hoeveel jaar kan je max verlengen
MPN-17: where do i read about Business Voice countries || any link about deploying win10 with M365
MPN-17: link migratie van O365 E3 naar business premium || artikel over uitrol win10 met M365, linkje?
UPG-01: what can Business Basic be upgraded to || business standard -> which plans
UPG-01: naar wat kan business basic geüpgraded worden || upgrade mogelijkheden apps for business
UPG-02: business basic india upgrade target || apps for business india - normal Business Standard or the india one
UPG-02: apps for business india, gewone standard of india versie || indische klant met Basic India, welke standard wordt dat
UPG-03: can i upgrade a suspended sub || cancelled subscription, upgrade now possible?
UPG-03: kan ik een opgeschort abo upgraden || moet het abonnement actief zijn voor upgrade
UPG-04: took this customer over from a colleague who left, we have no DAP with them, can i still upgrade his plan || admin privileges requird to upgrade a customers sub
UPG-04: heb ik gedelegeerde beheerdersrechten nodig om te upgraden || DAP nodig voor upgrade abo?
UPG-05: customer already has sub with those extra services, upgrade blocked? || does a plan that includes the same services stop the upgrade
UPG-05: blokkeert een ander abonnement met dezelfde services de upgrade || overlap van services bij upgrade, probleem?
UPG-06: cust already owns the target plan, can we still upgrade to it || target subscription exists allready on tenant
UPG-06|UPG-05: has E3 and wants basic upgraded to E3 also
UPG-06: klant heeft doelabonnement al, kan ik er nog naartoe upgraden || target plan bestaat al op die tenant
UPG-07: conflicting sub is from another partner, what should cust do first || bought through a different channel, and now upgrade via us
UPG-07: dat andere abo zit bij een andere partner, wat moet klant eerst doen || klant heeft E3 bij een concurrent van ons zitten en wil nu bij ons upgraden, moet hij daar eerst opzeggen?
UPG-08: how do i upgrade a cust subscription, clicks || info icon next to the sub name meaning
UPG-08: waar zit upgrade now || icoontje naast de naam van het abonnement, waar dient dat voor
UPG-09: billing impact of switching plan, where to read || just more licences, not other plan, what to do
UPG-09: klant wil gewoon meer licenties en geen ander plan || oud abo annuleren en nieuw toevoegen, wat met de billing
UPG-10|UPG-09|UPG-04: link to switch to different plan article || url common billing scenarios
UPG-10|UPG-09|UPG-04: link overschakelen naar ander plan || linkje delegated admin privileges aanvragen
=115 [W10E-07|W10E-11]: school has 200 M365 A3, got 85 keys in sept, how many more can i ask
=75 [W10E-07|W10E-11]: 75 seats W10 Ent A5 active, nothing requested yet. max keys?
=420 [W10E-07|W10E-11]: cust w/ 500 M365 A3 plus 120 win 10 enterprise A5 (all active), 200 upgrade keys handed out so far, whats left
=0 [W10E-07|W10E-11]: 60 A5 licences M365, already used up 60 keys for their home pcs. how many extra?
=80 [W10E-07|W10E-09|W10E-11]: hi got a college on the phone, they have 300 Office 365 A1 and 80 M365 A3, no keys asked before, how many edu keys max
=130 [W10E-07|W10E-11]: klant heeft 180 M365 A3, 50 sleutels al gekregen. hoeveel nog?
=90 [W10E-07|W10E-11]: school met 90 win10 enterprise A3 seats, nog nooit keys gevraagd, hoeveel mag ik er vragen
=25 [W10E-07|W10E-11]: 400 A5 (M365) in totaal, in jan 250 keys en in maart 125, hoeveel kunnen er nog bij
=100 [W10E-07|W10E-11]: 150 M365 A3 actief + een vervallen abo van 90 stuks A3, 50 sleutels gehad. hoeveel kan ik er nu nog aanvragen?
=no [W10E-07|W10E-11]: can i request 120 edu keys if school only has 100 M365 A3
=yes [W10E-07|W10E-11]: cust asks 40 upgrade keys, has 65 active A3 M365 via csp and is a school, none before. fine?
=no [W10E-07|W10E-11]: mag ik 310 sleutels vragen voor een school met 300 actieve M365 A3
=yes [W10E-07|W10E-11]: school met 100 actieve M365 A5 heeft er al 60 edu keys van gekregen, 2e ticket van 30 ok?
=no [W10E-09]: accountant office, 50x M365 E3, wants home pcs moved to W10 Education, possible via csp?
=no [W10E-09|W10E-01]: primary school has only office 365 A1, are they eligible for win10 education keys
=no [W10E-09|W10E-13]: high school let M365 A5 lapse in june, nothing else. do they still qualify for upgrade keys
=no [W10E-10|W10E-09]: school koopt haar A3 via EES en wil win10 edu keys langs csp proces, kan dat
=yes [W10E-09|W10E-01]: hogeschool met actieve windows 10 enterprise A5 gekocht via ons (csp), komen hun Home laptops in aanmerking voor education?
=no [W10E-01]: ticket dateert van 15 okt 2020, was die school toen al eligible voor home -> edu via csp?
=yes [W10E-01]: school applied 1 nov 2020 exactly, has M365 A3 through csp, in time?
=no [W10E-06]: kan ik e-mail kiezen als contactmethode in de aanvraag voor edu sleutels
=yes [W10E-06]: im billing admin, may i use my address in the W10 edu key request
=no [W10E-06]: mijn mailadres is van een user admin account, kan dat in de key aanvraag w10 edu
=no [EDU-01]: uni wants azure subscription as education offer, can we?
=yes [EDU-01]: school asks for Intune at edu, do we have education offers for that
=no [EDU-01]: school wil perpetual office (geen abo) als onderwijsaanbieding, gaat dat
=yes [EDU-01]: kan ik Dynamics als edu offer verkopen aan een hogeschool
=no [EDU-04]: can i put stmarysschool@gmail.com as the email for new edu customer
=no [EDU-04]: mailadres directie@atheneum.onmicrosoft.com ok bij edu klant aanmaken?
=no [EDU-04]: typfout in primair domein van nieuwe school, kan ik dat later nog rechtzetten
=no [EDU-04]: new school, primary domain "st-john's college" with spaces and apostrophe ok?
=no [EDU-07]: im sales agent not global admin, can i correct the failed school's address myself
=no [HUP-04]: commercial firm 1,999 E3 seats no SA, HUP ok?
=yes [HUP-04]: commercial, 1200 M365 E3 + 800 M365 E5, do they qualify for home use
=yes [HUP-04]: tiny nonprofit on the line, animal shelter, 9 staff, not a single E3, can they still get HUP?
=no [HUP-04]: ministry with 850 M365 E5 seats and no software assurance wants home use, qualify?
=yes [HUP-04]: company of 40 ppl with active software assurance on eligible office apps, can employees use HUP
=yes [HUP-04]: gemeente met 2000 licenties M365 E3, recht op HUP?
=no [HUP-04]: bouwbedrijf, 1500 E3 en 300 E5, geen software assurance. HUP mogelijk?
=yes [HUP-04]: basisschool met 25 leerkrachten, komen die in aanmerking voor home use
=yes [HUP-04]: commerciële klant, 900 M365 E3 en 1150 M365 E5 samen, genoeg voor hup?
=no [HUP-04]: kmo, 60 seats business standard, geen SA, kunnen zij hup doen
=yes [HUP-03]: staff in Tokyo wants M365 Personal with home use discount, available?
=no [HUP-03]: medewerker in Japan wil M365 Family via HUP, gaat dat?
=yes [HUP-03]: filiaal in Duitsland, is daar HUP korting op M365 family
=no [HUP-03]: collega in Venezuela wil via home use M365 Personal kopen, kan dat
=no [HUP-09]: employee installed M365 at home via HUP, does it use one of our company device slots
=no [HUP-03]: our macau office, hup?
=9 [MPN-14]: 50 seats w 6 months left, adding key of 50 seats, how many months after
=6 [MPN-14]: got 100 licences running 3 more months, add 50 with a benefit key. new term?
=7 [MPN-14]: 10 users 2 months remaining + 10 new users by key (add licences), months left?
=10 [MPN-14]: we hv 20 seats, half a year to go, redeem 40 extra seats w add licenses. how long then
=6 [MPN-14]: 30 seats, nog 4 maand te gaan, key van 10 seats toevoegen. hoeveel maand dan?
=11 [MPN-14]: 25 licenties met 8 maanden resterend, 75 bij via add licences, nieuwe looptijd?
=9 [MPN-14]: 15 seats op ons voordeel, nog 8 maand, wil er 5 bij met een key. hoelang loopt het dan nog
=8 [MPN-14]: abo 40 users 5 maanden resterend, sleutel met 30 nieuwe seats toegevoegd, wat wordt de resterende tijd
=3 [MPN-15]: 40 active seats, extend w/ key of 10, how many months extra
=24 [MPN-15]: 8 seats active and a 16 seat key to extend end date. months?
=18 [MPN-15]: extend 12 licence sub using 18 licence key = ? mths
=4 [MPN-15]: 60 licenties actief, verlengen met key van 20, hoeveel maanden erbij
=12 [MPN-15]: verleng abo van 20 seats met sleutel van 20 seats, hoeveel maand komt erbij
=36 [MPN-15|MPN-16]: 10 actieve seats en een key van 30, einddatum verlengen, hoeveel maand?
=1 [MPN-15]: 120 seats en mini key van 10, enkel verlengen, wat levert dat op in maanden
=no [MPN-16]: extend 10 seat sub with a 31-seat key, will it take it
=no [MPN-16]: abo van 5 seats verlengen met sleutel van 20 seats, lukt dat
=yes [MPN-16]: 15 seats actief, key van 45 om te verlengen, wordt die aanvaard?
=no [MPN-05]: boss wants azure bulk credit stacked on top of our Azure Pass, allowed?
=no [MPN-05]: kan ik een collega verwijderen van het jaarlijkse azure bulk tegoed
=yes [MPN-05]: dev leaves tomorrow, can i take him off the $100 monthly azure credit
=no [MPN-10]: mpn benefit key was redeemed last yr by colleague, can i redeem it again now
=no [MPN-09]: zit Office 365 E5 nog in onze gold competency voordelen?
=yes [UPG-01]: Business Basic to O365 E1, supported upgrade?
=no [UPG-01]: business standard -> business premium via Upgrade now in CSP?
=yes [UPG-01]: apps for business upgrade to Business Premium ok?
=no [UPG-01]: cust on Business Standard wants to go O365 E1, can do?
=no [UPG-01]: can m365 apps 4 business go to business standard
=no [UPG-03]: basic sub suspended for nonpayment, upgrade to standard now?
=no [UPG-06|UPG-05]: client alrdy has office 365 E3 active and wants Business Standard upgraded to E3, works?
=yes [UPG-01]: Business Standard naar O365 E5, ondersteund?
=no [UPG-01]: klant (bakkerij, 12 man) zit op Business Basic en wil met de upgrade knop rechtstreeks naar Business Premium, kan dat?
=yes [UPG-01]: apps for business naar apps for enterprise, kan dat in csp
=no [UPG-01]: klant met Apps for business wil naar O365 E1, gaat da
=no [UPG-02]: Business Basic India naar gewone Business Standard, kan dat?
=yes [UPG-02]: apps for business india upgraden naar Business Standard India mogelijk?
=no [UPG-03]: abo Basic van klant is geannuleerd, kan ik het nu upgraden naar E3
-: can they upgrade Windows 11 Home to Win 11 Education with these keys || error 0xC004F050 entering the edu key || do files get wiped when going home to education || price of M365 A3 per student per month
-: push the W10 edu key with intune to 300 laptops, how || does a 32 bit win10 home upgrade to education || student owned laptops, is the byod allowed to take the edu key || upgrade from W10 Home in S mode, extra steps?
-: already upgraded laptops, do they drop back to Home once the A3 expires || min GB ram needed for Windows 10 Education || difference between A3 and A5
-: werken die edu sleutels ook voor windows 11 home || foutcode 0x803fa067 bij ingeven sleutel || wat kost M365 A5 per leerkracht || sleutel via intune uitrollen op 200 laptops, hoe doe ik dat
-: blijven de bestanden staan bij upgrade home naar edu || mogen leerlingen die sleutel op hun eigen privé laptop zetten
-: school in paniek, bitlocker recovery key kwijt na de upgrade naar edu, waar vind ik die || laptop start niet meer op na upgrade naar education || hoe lang duurt de installatie zelf van home naar edu op zo'n traag toestel || vallen de toestellen terug op Home als A3 stopt
-: how many days does edu verification take || does a public library count as education customer || what documents prove the school is accredited || how do i delete a school customer from partner center
-: Minecraft Education price || how to tag a customer as government in partner center || nonprofit special qualification steps || driving school, does MS see it as academic?
-: MS support phone number for manual verification || can i move school tenant to other csp || how do i order A3 licences for a new school in PC once approved || student : staff licence ratio A3
-: hoeveel dagen duurt de verificatie van een school || telt een kinderdagverblijf als onderwijsklant || welk bewijsstuk moet de school opsturen voor verificatie || edu klant verwijderen uit partner center
-: wat kost minecraft education per leerling || overheidsklant (GCC) aanmaken in PC, hoe || autorijschool, is dat onderwijs volgens MS || telefoonnummer microsoft support belgië
-: wachtwoord van de schoolbeheerder resetten || klant wil teams for education klassen aanmaken, hoe || school fusioneert in september met een andere school, hoe voegen we die twee tenants samen?
-: hi, caller's son is a gamer, does home use include Xbox Game Pass || pay HUP order with paypal?
-: how many pcs can you install M365 Family on || employee leaves the company, does his HUP sub stay at the discount || turn off auto renew M365 Family where
-: onedrive storage in M365 Personal || can an employee buy two HUP subscriptions || share Family with neighbours?
-: kan je HUP betalen met bancontact || hoeveel toestellen bij M365 family || medewerker uit dienst, loopt HUP abo dan door?
-: automatisch verlengen van M365 family uitzetten || hoeveel onedrive opslag bij personal || norton antivirus met hup korting?
-: price of Action Pack per year || how do we get gold competency, what exams || unused azure credit, rolls over to next month? || visual studio enterprise benefit how many seats for silver
-: azure portal says subscription over spending limit || can we resell our benefit licences to customers || solutions partner designation score, how calculated
-: how to change our company legal name in partner center || MPN id where to find || azure vm quota increase
-: wat kost action pack per jaar || hoe halen wij gold, welke examens || overschot azure tegoed meenemen naar volgende maand? || mogen wij onze interne licenties doorverkopen aan klant
-: azure VM start niet, quota overschreden || solutions partner designation, hoeveel punten nodig
-: factuur action pack klopt niet, wie contacteren || kredietkaart vervallen bij azure abo, hoe aanpassen || lidmaatschap MPN overzetten naar andere vennootschap || hoeveel uren adviesondersteuning krijgen gold partners
-: price difference Business Basic and Standard || sub cancelled by accident, can i bring it back || customer angry, invoice shows a double charge for last month, why || how do i suspend a sub for non payment
-: add Copilot to business standard || is teams phone included in E5 || how do i change billing from annual to monthly || new commerce experience commitment term rules
-: max number of users on Business Premium || csp indirect reseller margin on E3 || exchange mailbox size on E1 || outlook keeps asking password since monday
-: prijs E3 per gebruiker per maand || abo per ongeluk geannuleerd, hoe zet ik dat terug actief || dubbele lijn op de factuur deze maand || hoe schort ik een abo op bij wanbetaling
-: copilot toevoegen aan business standard, hoe || zit teams telefonie in E5 || van jaarlijks naar maandelijks betalen overschakelen || NCE verbintenis 3 jaar, hoe zit dat
-: onze marge als indirect reseller op E5
-: M365 Personal op een ipad installeren, gaat dat || wat kost business voice per maand || wat is de SLA van exchange online
-: hoe zet ik windows 10 education in het frans || power bi pro trial met 30 dagen verlengen, hoe
-: windows 365 cloud pc, wat kost dat || sharepoint site hersteld krijgen na verwijderen || MFA uitzetten voor een gebruiker
-: win10 education LTSC version for school? || minimum order qty of A3 in csp || defender plan 2 add-on for Basic, price
-: GDAP relationship expires after how many days || set up MFA for partner center accounts || customer tenant hacked what do we do
> which countries dont have HUP || HUP-03: and Hong Kong then?
> is M365 Family sold in Japan through home use || =yes [HUP-03]: and Personal there?
> hup mogelijk in Duitsland? || =no [HUP-03]: en voor Rusland?
> bouwbedrijf, 1500 E3 en 300 E5, geen SA. HUP mogelijk? || =yes [HUP-04]: en met 700 E5 ipv 300?
> commercial firm with 1999 E3 seats no SA, HUP ok? || =yes [HUP-04]: and at 2000?
> klant heeft 180 M365 A3, 50 sleutels gekregen, hoeveel nog? || =80 [W10E-07|W10E-11]: en als ze er al 100 hebben?
> school has 200 M365 A3, got 85 keys, how many more || =165 [W10E-07|W10E-11]: and if they buy 50 more A3?
> 40 active seats, extend with a key of 10, how many months || =6 [MPN-15]: and with a 20 seat key?
> 60 licenties actief, verlengen met key van 20, hoeveel maand || =6 [MPN-15]: en met key van 30?
> abo van 5 seats verlengen met sleutel van 20 seats, lukt dat || =yes [MPN-16]: en een sleutel van 15?
> 50 seats with 6 months left, adding key of 50 seats, how many months after || =8 [MPN-14]: and with 4 months left?
> Business Basic to O365 E1, supported upgrade? || =yes [UPG-01]: and to E5?
> Business Standard naar O365 E5, ondersteund? || =no [UPG-01]: en naar E1?
> naar wat kan business basic geüpgraded worden || UPG-02: en de india versie?
> can i remove a user from azure bulk credit || MPN-05: and from the monthly one?
> waar zie ik of de school al goedgekeurd is || EDU-06: en als er None staat?
> how do i add a new school in partner center || EDU-04: which email do i put?
> hoe dien ik de school opnieuw in voor verificatie || EDU-08: en als het dan nog altijd niet goedgekeurd is?
> deadline for asking the edu upgrade keys? || -: what does A3 cost them btw
> wat is HUP || -: en kan je dat met bancontact betalen
> who hands out the W10 education keys || W10E-10|W10E-09: and for EES schools?
> stappen om w10 edu keys aan te vragen via partner center || W10E-06: welke titel moet erop?
`;
