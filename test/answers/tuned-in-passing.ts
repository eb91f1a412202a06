/**
 * Cases in which something is said in passing: earlier requests one by one, spare keys, where a customer is sent, how long
 * it has waited, what it has not, what is bought elsewhere; and follow-ups on another kind of customer. Tuned on.
 */
export const SAID_IN_PASSING = `
=yes [W10E-09|W10E-01]: polytechnic, 24 M365 A3 via us (csp), sub active, eligible for home to education? || kleuterschool 12 M365 A5 csp actief, komen ze in aanmerking voor de w10 education upgrade
=yes [W10E-09|W10E-01]: art college got 31 win ent A3 lic from us, active. do they qualify for windows 10 education || lyceum, 200 A3 gewoon actief bij ons, hebben die recht op de home naar education overstap
=yes [W10E-09|W10E-01]: is a uni w 88 M365 A5 csp elegible for win10 home > education || basisschool met 17 W10 ent A3 in csp, mogen die de upgrade naar education doen
=no [W10E-09|W10E-01]: school just has 40 Office 365 A5 with us, w10 education keys possible? || academie heeft enkel O365 A3, geen M365, geen windows enterprise. education sleutels mogelijk
=no [W10E-09|W10E-01]: only O365 A1 at this school, not M365 A3, can they have win 10 edu keys || klant heeft O365 A3 maar geen M365 A3 of A5, w10 education sleutels?
=yes [W10E-11|W10E-07]: 3 earlier requests 20, 30 and 40, school has 120 M365 A3 active csp, wants 30 more. ok? || 2 eerdere aanvragen van 25 en 15, school 60 M365 A5, vraagt nu 20 extra. mag dat
=no [W10E-11|W10E-07]: two previous tickets 60 and 55, uni with 150 A5, asks 40 more now. allowed? || 2 vorige tickets 100 en 90, 200 A3 licenties, nu nog 15 erbij. kan dat
=70 [W10E-11|W10E-07]: 3 past key reqs 30 40 60, school 200 A3, how many left
=20 [W10E-11|W10E-07]: 120 M365 A3, already 2 tickets of 50 keys, how many left
=0 [W10E-11|W10E-07]: school 75 A5, 3 aanvragen gehad van 25 sleutels, hoeveel nog over
=60 [W10E-11|W10E-07]: 180 A3 en al 3 tickets van 40 keys gehad, hoeveel mogen er nog bij
=10 [W10E-11|W10E-07]: uni w 90 A3 had 4 requests of 20 keys, how many can they still ask
=no [W10E-07]: school has 33 M365 A3, wants 36 edu keys because 3 spare. allowed || stad met 60 A3 seats op school, ze willen 65 w10 edu sleutels want 5 reserve. kan dat || college 25 A5 wants 30 win 10 edu keys, 5 as backup, ok?
=yes [W10E-07]: school met 70 A5 wil 66 edu keys, waarvan 6 reserve. mag dat
=yes [W10E-10|W10E-09]: school is on EES and asks win 10 education keys, do we refer them to VLSC || VL school rings for edu keys, so they go to vlsc right || hogeschool met volumelicenties vraagt w10 sleutels, verwijs ik ze naar VLSC?
=yes [W10E-10|W10E-09]: klant zit op een EES contract, dus vlsc voor hun win 10 keys, klopt? || OVS-ES customer wants education keys, must they use the volume licensing service center
=no [W10E-10|W10E-09]: csp school, M365 A3 active. do i send them to VLSC for win 10 keys || school koopt A5 via csp, moet die naar vlsc voor de w10 sleutels
=no [W10E-13]: is there a final date for asking win 10 education keys when the A5 stays active || does a school need to request the edu keys before some closing date, sub is active A3
=no [W10E-13]: bestaat er een uiterste datum om die education sleutels aan te vragen zolang de A5 actief is || vervalt het recht op w10 edu sleutels na een bepaalde tijd als A3 elk jaar verlengd wordt
=yes [W10E-13|W10E-09]: M365 A5 school, csp since 2019 and always renewed, no keys asked so far. can they still apply for win 10 edu keys || school heeft al 4 jaar M365 A3 via csp, elk jaar vernieuwd, nooit sleutels gevraagd. kunnen ze dat nu nog
=no [W10E-13|W10E-09]: school had A3 for 3 years but did not renew in august, can they still ask keys
=no [EDU-04]: everybody calls it "De Regenboog" but officially it is VZW Scholengroep Noord. can i put De Regenboog as company name for education verification || may i enter the nickname of the school instead of its legal name
=no [EDU-04]: school known as "Little Stars", legal entity is Stars Foundation. is Little Stars fine as company name || roepnaam is 't Klavertje, statutair Stichting Klaver. mag ik de roepnaam invullen bij bedrijfsnaam
=no [EDU-04]: can the primary domain of the school contain an @ or & sign || mag er een % of een & in de primaire domeinnaam staan
=yes [EDU-04]: legal name is Stichting Klaver, commonly 't Klavertje. do i fill in the legal name as company name
=no [EDU-01]: uni wants sql server as a software subscription at edu price, can we sell that as education offer || windows server als softwareabonnement met onderwijsprijs, kan dat
=no [EDU-01]: school asks for a software subscription of autocad or sql server with education pricing, possible? || mag ik een school office 2019 met edu prijs verkopen als onderwijsaanbieding
=no [EDU-07]: may i correct the rejected school's data in the office 365 portal without global admin rights || afgekeurde klant, gegevens verbeteren in O365 portaal zonder global admin, lukt dat
=yes [HUP-02]: customer has volume licensing, for HUP he has to go to the store for business, right? || VL kl vraagt hup, store voor bedrijven toch? || csp only customer without vl, hup through the admin center benefits tab right?
=yes [HUP-02]: enterprise agreement with VL, hup thru microsoft store for business ok?
=no [HUP-02]: no VL at all, everything through csp: HUP via store for business? || klant zonder volumelicenties, moet die voor home use naar de store voor bedrijven || VL customer, is hup in the admin center for them
=yes [HUP-04]: non-profit of 9 volunteers, everyone has work mail and ms account. eligible for HUP? || vzw met 14 medewerkers, allemaal werkmail en microsoft account. komen die in aanmerking voor hup
=yes [HUP-04]: school w 23 teachers, work mail + ms acct ok. home use allowed || llc with 2100 M365 E3, hup?
=no [HUP-04]: firm qualifies but one employee has no microsoft account and does not want one. can he buy || bedrijf mag hup, maar mijn collega heeft geen ms account. kan zij dan kopen
=no [HUP-04]: company is eligible, worker has no work mail address. may he buy hup || bvba met 14 M365 E3, geen SA, hup? || n.v. met 300 M365 E5 zonder SA, home use program mogelijk || acme ltd, 40 M365 E3, no SA, do they get HUP
=no [HUP-04]: a plain inc with 900 M365 E5, no software assurance. hup?
=500 [HUP-04]: 900 E3 + 600 E5, how many short for HUP, no SA
=50 [HUP-04]: firma heeft 1500 M365 E3 en 450 M365 E5 zonder SA, hvl komen ze te kort voor hup
=300 [HUP-04]: 1700 M365 E5 here, how many more lic for home use, no software assurance
=yes [UPG-01]: A4B customer wants business premium, sub active, dap there, nothing else. may i upgrade || client on business standard wants O365 E3, all active, GDAP ok, no other subs. can i upgrade him
=yes [UPG-01]: BB to bus std, active sub, gdap in place, can i do it || A4B naar O365 E3, actief, dap ok, verder niks. mag dat || klant heeft A4B en wil O365 E5, abo actief. kan dat || BS naar O365E5 voor 12 gebruikers, kan dat in csp
=yes [UPG-01]: BB naar E1 voor 8 st, mag dat
=yes [UPG-03|UPG-01]: business basic to standard, active, dap present, nothing else. ok to go?
=yes [UPG-01|UPG-03]: business basic to std ok?
=no [UPG-01]: A4B naar business basic, gewone belgische klant. mag dat || A4B to business standard, normal UK customer. possible? || A4B to BS go?
=yes [UPG-02]: BB india > business standard india allowed? || A4B india naar BS india toegelaten?
=no [UPG-02]: A4B india > business standard without india ok? || customer in mumbai with A4B india wants plain BS, ok? || klant in bangalore heeft BB india en wil de gewone business standard, kan dat
=yes [UPG-04]: client hasn't granted DAP, do i have to ask for it before i upgrade his A4B || no delegated admin at this cust yet, must i request it first before upgrading BB to E3
=yes [UPG-04]: klant heeft ons nog geen DAP gegeven, moet ik dat eerst aanvragen voor ik zijn BS upgrade || we zijn de beheerdersrechten kwijt, moeten we die eerst opnieuw vragen voor een upgrade van BB naar BS
=no [UPG-04]: customer hasnt given DAP, can i upgrade his business standard to E3 anyway
=no [UPG-06|UPG-07]: A4B to BP, customer bought BP directly from microsoft last week, still possible? || BB to BS, they already got BS themselves through the web, can we still upgrade || klant kocht zelf BP op de microsoft site, kan A4B naar BP dan nog
=no [UPG-07|UPG-06]: cust wants to keep BP running at the other reseller and upgrade A4B to BP with us, ok? || E3 laten lopen bij de andere partner en hier BB naar E3 upgraden, mag dat
-: A4B 20 seats to BP, what will the customer pay extra || 2200 E3 company, may one employee buy 3 family subs || how many hup subs can an employee get, firm has 2500 E5
W10E-05: school 80 A3 wil 80 sleutels, waar start ik de aanvraag in partner center
W10E-06: school 120 A5 wil 40 w10 sleutels, wat is de titel voor het ticket || uni 300 A3 wants 100 keys, what title do i put on the request
> commercial company with E5 wants w10 education keys || =yes [W10E-09|W10E-01]: and a college with M365 A3 through csp, active
> klant is een bank met M365 E3, education sleutels? || =yes [W10E-09|W10E-01]: en een lyceum met W10 ent A5 via csp, actief
> law firm wants w10 edu keys, possible? || =yes [W10E-09|W10E-01]: and a school with M365 A5 from us
> csp school M365 A3 active, win 10 edu keys ok? || =no [W10E-09]: and a factory with M365 E3
> school met M365 A3, w10 education keys? || =no [W10E-10|W10E-09]: en een school die via EES koopt
> non-profit of 8 people, HUP? || =no [HUP-04]: and a normal ltd with 8 M365 E3, no SA
> vzw met 20 man, hup? || =no [HUP-04]: en een nv met 50 M365 E5 zonder SA
> school with 15 teachers, hup ok? || =no [HUP-04]: and a law firm with 15 E3, no SA
> bedrijf met 100 M365 E3, geen SA, hup? || =yes [HUP-04]: en een stichting met 5 man
> commercial firm 500 M365 E3 no SA, hup? || =yes [HUP-04]: and a school with 20 staff
> gemeente met 2000 M365 E3, hup? || =no [HUP-04]: en een bvba met 30 E3, geen SA
> foundation w 6 staff hup? || =yes [HUP-04]: and a company with 2400 M365 E5
> school 80 A5, 50 keys so far || =yes [W10E-11|W10E-07]: so another 30 is fine?
> 120 M365 A3 and 90 keys had, csp school || =no [W10E-11|W10E-07]: so another 40 is ok?
> school with active A3 via csp, w10 keys allowed? || =no [W10E-13|W10E-09]: and when they do not renew in july
> csp school A5 actief, edu sleutels? || =no [W10E-13|W10E-09]: en als ze niet verlengen in juni
> EES school wants keys, can i file a ticket? || W10E-10|W10E-09: where must they go then
> OVS-ES klant wil w10 sleutels, mag dat via ons || W10E-10|W10E-09: waar moeten ze dan heen
> school rejected, can i fix the data in partner center || =no [EDU-07]: and in the office 365 portal without global admin
=yes [W10E-11]: past requests: 15, 25 and 10. next one is for 30, 80 M365 A3 active, csp school. does it fit?
=no [W10E-11|W10E-07]: earlier requests were 15, 25 and 10, the new one is for 40, there are 80 active A5. within the limit?
=no [W10E-11|W10E-07]: vorige aanvragen waren 40 en 35, de volgende is voor 30, school heeft 100 A3. past dat?
=yes [W10E-11|W10E-07]: tweemaal 40 sleutels gevraagd, 100 M365 A3 actief csp school. 20 extra, mag dat?
=0 [W10E-11]: 150 A5 active, 90 keys asked in 2021 and 60 in 2022, school. how many still available?
=20 [W10E-11|W10E-07]: uni 500 A3, requested keys three times, 200, 180 and 100. how many left?
=40 [W10E-11|W10E-07]: two batches of 80 keys so far, 200 M365 A5. what can they still get?
=yes [W10E-07]: 40 A5, school wants 38 win10 edu keys of which 4 spare, ok?
-: may they keep the hup discount when the firm drops from 2,300 to 1,700 E3?
-: 200 A3 school, can we deploy the key with intune to 200 laptops?
> csp school 300 M365 A3, 120 keys had, how many left? || =100 [W10E-11|W10E-07]: and 80 via an old ticket
> school 200 A5, 60 sleutels gehad, hoeveel nog? || =100 [W10E-11|W10E-07]: en 40 via een vorige aanvraag
> EES school asks for edu keys, may we file? || W10E-10|W10E-09: where do i refer them to
> bakkerij met M365 E3 wil edu keys, mag dat || =yes [W10E-09|W10E-01]: en een hogeschool met 40 M365 A3 via csp
> firm with 300 M365 E3 and no SA, HUP? || =yes [HUP-04]: and a charity with 12 staff
> vzw van 6 man, hup? || =no [HUP-04]: en een gewone kmo met 60 E3, geen SA
=no [HUP-04]: 2100 M365 E3, commercial. is software assurance needed as well for HUP?
=no [HUP-04]: school with 30 staff, do they need SA for home use?
=no [HUP-04]: bedrijf met 2600 M365 E5, moeten ze ook nog software assurance hebben voor hup?
=no [HUP-04]: vzw met 9 man, is SA vereist voor HUP?
=yes [HUP-04]: firm of 80 people with active Software Assurance on Office, no E3 at all. HUP?
=yes [HUP-04]: kmo van 45 man, lopende SA op office, geen M365 E3 of E5. komen ze in aanmerking voor hup
=no [HUP-04]: company qualifies for hup but this lady only has gmail, no work email. HUP for her?
=no [HUP-04]: firma ok voor hup, medewerker zonder werkmail. hup voor hem?
=no [W10E-04|W10E-08]: key is in, laptop was never joined to azure ad. does it become education?
=no [W10E-04|W10E-08]: sleutel ingegeven maar toestel nooit aan de aad gekoppeld, wordt het dan education?
=yes [EDU-08]: status stays Not an education customer after the resubmit, may support check it manually?
=yes [EDU-08]: nog steeds Not an education customer, kan support het handmatig nakijken?
=yes [W10E-12]: school buys 30 more win 10 home laptops, must we file a new request for those?
=yes [W10E-12]: ze kopen toch nog 15 Home toestellen, moet er een nieuwe aanvraag komen?
=yes [UPG-02]: customer in Chennai on apps for business india, target business standard india, ok?
=no [UPG-01]: A4B with target E1, allowed?
> csp school with active M365 A3, edu keys ok? || =no [W10E-13|W10E-09]: and if they don't renew next month
> school met M365 A5 csp actief, sleutels mogelijk? || =no [W10E-13|W10E-09]: en als de klant niet verlengt
> csp school with active M365 A5, keys allowed? || =no [W10E-13|W10E-09]: but they will not extend it
`;
