/** Cases put in other words, and questions with figures in them that no document answers. */
export const MORE_CASES = `
=80 [W10E-07]: school with two hundred A3 licences, one hundred and twenty keys used, how many can still be requested || 200 A3's, 120 sleutels opgebruikt, wat kan er nog bij || de school telt 45 klassen en 900 leerlingen, heeft 200 actieve M365 A3 en kreeg in september 120 sleutels. hoeveel resteren er?
=55 [W10E-07]: fifty five A5 active, none asked for yet, max keys? || vijfenvijftig actieve M365 A5, nog geen keys, wat is het maximum aantal
=40 [W10E-07]: they have 100 active A3 and got keys twice: 25 and 35. how many left? || 100 A3, 25 + 35 keys gehad, saldo? || customer with 100 m365 a3, first ticket 25, second ticket 35 keys, remaining?
=no [W10E-07|W10E-11]: 30 A3, wants 31 keys, fine? || can a school with 300 M365 A3 ask for 350 keys || school wil 20 extra sleutels maar alle 60 keys voor hun 60 A3 licenties zijn al op, mag dat || school heeft 90 A3 en al 90 keys, kan ik er nog eentje vragen?
=yes [W10E-07|W10E-11]: 300 A3, can i request 299 keys || school met 80 A5, 30 keys gehad, mag ik er nog 50 vragen? || 75 A3 active, 25 keys so far, need another 40, allowed?
=no [W10E-09]: school has 120 Office 365 E3, can they get the win edu keys || 50 licenties Windows 10 Enterprise E3 bij een school, recht op edu keys? || bakkerij met 20 M365 A3 wil edu upgrade, mag dat || the A3 subscription is suspended, can the school still get keys || proefabonnement M365 A5, kan de school al keys krijgen?
=no [W10E-10]: school buys A3 under Open Value Subscription, may i file the ticket || onze klant heeft een Enrollment for Education Solutions, mogen wij keys aanvragen?
=no [W10E-01]: in september 2020, could a csp partner ask for the home to education keys? || kon ik op 20 oktober 2020 al sleutels vragen als csp
=yes [W10E-01]: kon een csp partner op 5 november 2020 edu sleutels aanvragen voor een school
=yes [HUP-04]: commercial, 2001 M365 E5, HUP? || bank met 1.250 M365 E3 plus 750 E5, komen medewerkers in aanmerking voor home use || university with 12 licences, eligible for HUP? || stichting met 5 medewerkers, HUP? || company has active software assurance on Office, only 50 seats, home use ok?
=no [HUP-04]: gemeente met 1.000 M365 E3, geen software assurance, home use? || 2500 Office 365 E3 seats commercial no SA, HUP? || bedrijf 3000 Business Premium zonder SA, hup? || company with 1,000 F3 and 1,500 E3, no SA, HUP? || 1999 M365 E5, no SA, commercial: HUP?
=100 [HUP-04]: commercial firm without SA has 1,900 E5, how many more for HUP? || hoeveel licenties komt een bedrijf met 1.900 M365 E3 te kort voor HUP
=2000 [HUP-04]: hoeveel M365 E3 licenties moet een commercieel bedrijf minstens hebben voor HUP
=no [HUP-03]: mag een medewerker in Rusland family kopen via HUP || is HUP available to our staff in Macau? || kan personeel in Japan Family nemen via home use || 3 year HUP subscription in China, possible? || maandabonnement via HUP in Hong Kong, kan dat?
=yes [HUP-03]: personeel in Duitsland, HUP mogelijk? || can staff in Canada buy Family via home use || hup in Hongkong voor 1 jaar, kan dat? || is M365 Personal via HUP available in Japan?
=6 [MPN-15]: extending 80 seats with a key of 40, months? || een key van vijfentwintig op vijftig seats om te verlengen, hoeveel maanden || 10 active users, 5 seat key, extend: how many extra months
=24 [MPN-15]: extend 15 seats with key of thirty, how long? || we hebben 15 licenties en gebruiken een sleutel van 30 om de einddatum op te schuiven, hoeveel maanden?
=15 [MPN-15]: 20 seats, key for 25, extend end date, months added?
=no [MPN-16]: extend 10 seats with a key for 40, will it work? || 20 seats, sleutel van 61, verlengen, kan dat? || can we use a 100-seat key to extend 30 seats
=yes [MPN-16]: 10 seats, 30 seat key, extend, allowed? || sleutel van 60 op 20 seats, verlengen, lukt dat?
=60 [MPN-16]: largest key to extend twenty seats? || max key om 20 seats te verlengen
=9 [MPN-14]: we have 50 seats, 6 months left, add 50 with a key, how many months after? || 50 bestaande seats met 6 maanden te gaan, 50 nieuwe, hoeveel maanden blijven over
=8 [MPN-14]: 20 users, half a year left, adding 10 users with a key, months remaining? || 20 seats lopen nog zes maanden en er komen 10 seats bij met een sleutel, nieuwe duur?
=6 [MPN-14]: 10 extra seats by key on 10 seats with nothing left, months left? || adding 5 seats to 5 that have 0 months left: new months?
=no [MPN-05]: can i take anna off the $12,000 a year azure credit || mag het jaarlijkse azure tegoed samen met CSP gebruikt worden? || bulk azure credit verwijderen bij een gebruiker, kan dat || is combining the bulk credit with open licensing allowed
=yes [MPN-05]: may i add a second user to the monthly azure credit || can the yearly azure credit be given to another colleague || kan ik het maandelijkse azure tegoed van iemand afnemen?
=yes [UPG-01]: Apps for business to O365 E3? || kan een klant van Business Standard naar E5 || business basic -> business standard ok? || can i move a customer from Business Basic to Office 365 E5
=no [UPG-01]: from Business Basic to Apps for business, possible? || business premium to business standard upgrade? || kan E1 naar E3 worden geupgraded || Business Standard naar Microsoft 365 E3? || apps for enterprise to E3, can it? || is Business Standard to Business Basic possible
=no [UPG-03]: customer's business basic is cancelled, can i still upgrade to standard || opgeschort business standard naar E3, gaat dat?
=no [UPG-04]: no GDAP with the customer, upgrade basic to E3, can i? || de klant heeft onze delegated admin verwijderd, kan ik business basic nog naar standard upgraden?
=no [UPG-06]: klant heeft business basic en ook al E3, mag basic naar E3 || they already have Business Standard, can i upgrade their Basic to Standard?
=no [UPG-02]: Business Basic (India) to Business Standard (not India), possible?
=yes [UPG-02]: apps for business India -> business standard India?
=no [EDU-01]: can i sell azure with an education offer || education offer for Windows Server perpetual, exists? || onderwijsaanbieding voor azure, bestaat die?
=yes [EDU-01]: onderwijsaanbieding voor Microsoft 365, bestaat die? || is there an education offer for dynamics 365
-: how many A3 licences can one teacher use || hoeveel laptops mag je met 100 A3 licenties beheren || will 200 keys arrive by friday || kost het iets om 100 keys aan te vragen || how many days until 50 keys arrive || can I extend 100 seats without a key || hoeveel kost een verlenging van 10 seats || do 20 seats of Business Basic get a discount when upgraded to E3 || hoeveel mailboxen zitten in 50 Business Basic || can a school get 100 Windows 11 keys || is it possible to upgrade 30 Business Premium users to Copilot || 30 keys werken niet, wat nu? || 5 sleutels zijn gestolen, kunnen we die blokkeren || can 12 employees share one HUP Family || 100 seats, 6 months left, what do we pay || van Business Basic naar E3, verliezen we data? || how many GB does E3 have compared to Business Basic || customer with 300 E3, what discount do we get || krijgt een school met 100 A3 gratis Intune || hoeveel studenten mogen 1 A3 licentie delen || what is the difference in price between E3 and E5 || kan ik 50 keys terugsturen || can we downgrade from E3 to Business Basic for 20 users || how many HUP purchases per employee || hoeveel medewerkers gebruiken HUP bij ons || can a company with 2500 E3 resell HUP || is HUP in Japan cheaper than retail
=65 [W10E-07]: highschool: A5 = 130, keys handed out = 65. how many can they still get? || een scholengroep met 3 scholen heeft samen 130 A5 licenties, 65 keys verbruikt, hoeveel over?
=10 [W10E-07]: hoeveel keys kan ik nog vragen: 50 licenties M365 A3, 25 in maart, 15 in mei || A3 count 50, keys: 25 in march and 15 in may. rest?
=300 [W10E-07]: 200 M365 A3 active and 100 Windows 10 Enterprise A5 active, 50 A3 on trial, none requested, how many keys max
=0 [W10E-07]: 45 A3 licenties, 45 sleutels verkregen, hoeveel resteert
=yes [W10E-07]: school has 1,000 A3, 400 keys received, wants 600 more. ok? || mag een school met 60 A3 die al 20 keys heeft er nog 40 vragen
=no [W10E-07]: school has 1,000 A3, 400 keys received, wants 601 more. ok? || is 70 keys ok when they have 60 seats of A3? || 70 upgrade keys for 60 M365 A5, am i allowed
=no [W10E-09]: law office with M365 A3?? wants windows education keys, ok? || a company with 30 M365 A5 wants win 10 education, possible || school has only Business Standard, can they get education keys
=no [W10E-09|W10E-13]: their M365 A3 expired yesterday, can i still request keys || A5 van school is stopgezet, nog keys mogelijk?
=yes [W10E-09]: hogeschool met actieve M365 A5 via ons, komen ze in aanmerking voor edu keys || does a primary school with active A3 via csp qualify for the home to education upgrade
=no [HUP-04]: wij zijn een hotelketen, 900 E5 en 1000 E3, geen SA: HUP? || advocatenkantoor 12 man business standard, hup mogelijk? || our customer, a bank, has 1.500 E3 and 499 E5 and no SA, do they qualify for HUP
=yes [HUP-04]: our customer, a bank, has 1.500 E3 and 500 E5, do they qualify for HUP || is een school met 3 leerkrachten ok voor HUP? || the red cross branch with 20 pcs, hup? || politie met 4000 M365 E3, HUP?
=1 [HUP-04]: bank heeft 1999 M365 E5 zonder SA, hoeveel licenties nog nodig voor HUP
=no [HUP-03]: hup family in japan? || venezuela hup? || kunnen we hup in Macau krijgen || is HUP offered in Russia for eligible companies || can Chinese staff get a monthly HUP subscription
=yes [HUP-03]: hup in france? || is M365 Family via HUP available in the Netherlands? || werkt HUP in Zuid-Afrika
=3 [MPN-15]: 4 seats, key of 1, extend, how many months || 200 seats actief, productsleutel voor 50, alleen verlengen, hoeveel maanden? || if i extend a subscription of 60 seats using a key worth 15 seats, how many months does that give
=36 [MPN-15]: extend 9 seats with 27 seat key, how many months || hoeveel maanden als ik 40 seats verleng met een key van 120?
=12 [MPN-15]: key for 18 on 18 seats, extend, months || zelfde aantal: 70 seats en key van 70, verlengen, maanden?
=no [MPN-16]: is a key of 13 ok to extend 4 seats? || 9 seats, extension key of 28, does it fit || mag ik 5 seats verlengen met key van 16
=yes [MPN-16]: is a key of 12 ok to extend 4 seats? || mag ik 5 seats verlengen met key van 15
=30 [MPN-16]: what's the biggest key for extending 10 seats || hoe groot mag de sleutel zijn voor 10 actieve seats bij verlengen
=9 [MPN-14]: adding a key of 30 to 30 seats with six months left gives how many months || 30 seats, 6 mnd resterend, sleutel van 30 toevoegen (geen verlenging): hoeveel maanden?
=7 [MPN-14]: 10 seats with 2 months left + key for 10 seats added, months? || we voegen 10 seats toe aan een abonnement van 10 met nog 2 maanden, hoeveel maanden wordt dat
=11 [MPN-14]: 20 seats, 10 maanden te gaan, 20 licenties toegevoegd met key: looptijd?
=no [MPN-05]: bulk azure credit: remove user button? possible? || is er een verwijderknop voor bulk azure credit, kan ik verwijderen? || azure jaartegoed combineren met Azure in Open, mag dat || may we use the $6,000 yearly azure credit together with our enterprise agreement
=yes [MPN-05]: can i remove a user from the monthly azure credit || mag het jaarlijkse azure tegoed van 13.000 dollar naar een andere collega worden overgedragen || can i swap the user of the bulk credit during the year
=yes [UPG-01]: is an upgrade from Business Basic to Office 365 E1 possible || kan Apps for business Business Premium worden? || we want to go from M365 Apps for business to Office 365 E3, ok?
=no [UPG-01]: is an upgrade from Business Basic to Microsoft 365 E3 possible || kan Business Standard Business Premium worden? || E3 to Business Premium? || Business Premium naar E5, kan dat || apps for business to business basic ok?
=no [UPG-03]: Business Basic subscription expired, can we upgrade it to E1? || is upgraden van een geschorst Business Basic abonnement naar E3 mogelijk
=no [UPG-04]: we don't have delegated admin, can we upgrade the Business Basic to E3 anyway || zonder GDAP Business Standard naar E5 upgraden, kan dat?
=no [UPG-05|UPG-06|UPG-07]: customer has E5 elsewhere, wants us to upgrade Business Standard to E5, can we || klant heeft bij andere partner al Business Premium, wij willen Apps for business naar Business Premium upgraden, kan dat
=yes [UPG-01]: no other subscriptions, active, upgrade Business Basic to E5 ok? || niet opgeschort, gewoon actief: Business Standard naar E3, kan dat?
=no [EDU-01]: edu korting op azure voor een school, bestaat dat || is there academic pricing for azure vms || eeuwigdurende office licentie met onderwijskorting, kan dat
=yes [EDU-01]: edu offer for intune, does it exist || mag ik power bi aan een school verkopen met onderwijsaanbieding
> 50 seats and key of 25, extend: months? || =no [MPN-16]: and would a key of 151 be ok?
> can Business Basic be upgraded to E3? || =no [UPG-01]: and Business Premium to E3?
> school has 80 A3 and got 30 keys, how many left? || =0 [W10E-07]: and with 80 keys received?
> can staff in Russia get HUP? || =yes [HUP-03]: and in Germany?
> 1.200 M365 E3, gemeente, geen SA, HUP? || =yes [HUP-04]: en met 900 E5 erbij?
> can i remove someone from the monthly azure credit || =no [MPN-05]: and from the bulk one?
> kan business standard naar E5 || -: en hoe lang duurt dat?
> is HUP available in Japan? || -: and how much does Family cost there?
> 50 seats and key of 25, extend: months? || -: and what does that key cost?
-: 50 seats with a key of 25, how much do we save || 100 A3 leerlingen, hoeveel ouders krijgen ook toegang || can a school with 200 A3 use the keys on Windows 10 S || zijn 30 sleutels genoeg voor 2 jaar || hoeveel seconden duurt activeren van 20 keys || customer with 5 Business Basic wants invoices per department, can that be done || is 1,200 E3 enough for a premier support contract || kunnen 10 medewerkers samen 1 HUP account gebruiken || hoe vaak per jaar mag een medewerker HUP kopen || can our 3000 E5 customer get copilot through hup || does Business Standard include Teams || zit Intune in Business Premium || can I have 10 E3 and 5 E5 in the same tenant || mag een klant Business Basic en E3 mixen || what happens to mailboxes over 50 GB when moving from E3 to Business Basic || can 5 Business Basic licences be moved to another tenant || kan ik de 100 keys in schijven van 20 laten leveren || can a school with A3 use Minecraft || 80 laptops, windows 10 pro, can they become education with our keys
`;
