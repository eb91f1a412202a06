/** Questions with a case in them, as people with a caller on the line put them; tuned on. */
export const CASES = `
=60 [W10E-07|W10E-11]: school with 160 A3 seats has had a hundred keys, remaining? || college bought 60 M365 A5, never asked keys, how many can they get || 260 active A5, two requests of 100 keys each done already, what's left to request
=45 [W10E-07|W10E-11]: klant zit op 120 A5 licenties en kreeg al 75 sleutels, wat kan er nog || 95 M365 A3 seats, 50 keys in september, nog hoeveel over || school heeft 45 Windows 10 Enterprise A3, hoeveel keys mogen ze
=300 [W10E-07|W10E-11]: 200 M365 A3 and 100 M365 A5, zero keys so far, max number of keys? || university: 250 a3 + 50 win ent a5, how many keys in total || klant met 300 stuks A3, hoeveel edu keys maximaal
=30 [W10E-07|W10E-11]: we ordered 70 keys last year for a school with 100 A3, how many this year || school has 150 seats M365 A5; requested 80 in the first ticket and 40 in the second, how many left || eerste ticket 20 keys, tweede ticket 50 keys, 100 A3 licenties, hoeveel resteert er
=0 [W10E-07|W10E-11]: 80 licences A3 and 80 keys received, can they get any more and how many || al 200 keys voor 200 A5, hoeveel kan ik er nog aanvragen
=no [W10E-07|W10E-11]: need 55 keys but the school only owns 50 A5 seats, allowed? || school heeft 80 laptops met Home en 60 A3 licenties, kan ik 80 sleutels vragen || 200 A3, 180 keys already requested, may I ask 30 more || they have 40 M365 A5 and want 45 windows keys, fine? || 25 A3 seats, got 20 keys, asking 10 more ok || klant met 500 A3 wil 501 sleutels, mag dat
=yes [W10E-07|W10E-11]: school owns 50 A5 seats and needs 50 keys, allowed? || 200 A3, 180 keys already requested, may I ask 20 more || klant met 500 A3 wil 499 sleutels, mag dat || can a school with 75 M365 A3 get 70 edu keys || 120 seats A5, 30 sleutels gehad, nu 90 erbij vragen, ok? || they've 40 M365 A5 and want 35 windows keys, fine?
=no [W10E-09]: company on M365 E5 wants windows 10 education keys, allowed? || klant is een advocatenkantoor met 30 M365 E3, kan die education keys krijgen || school only has Office 365 A5, can I request upgrade keys || school met enkel O365 A1, kan die win10 edu sleutels krijgen? || is Business Premium good enough for edu keys || geeft windows 10 enterprise E3 recht op education sleutels
=no [W10E-09|W10E-13|W10E-01]: A3 of the school was cancelled in august, can we still request keys || school met een opgeschort A5 abonnement van 70, kunnen we keys vragen? || 50 seats A3 trial, upgrade keys ok? || het A3 abonnement is vorige week verlopen, kan school nog sleutels krijgen
=no [W10E-10|W10E-09]: school has OVS-ES with 200 A3 and asks us for keys, ok? || university licensed via EES, can we order keys for them? || klant met volumelicenties A5, kunnen wij de keys aanvragen? || school in the School volume programme with 90 A3 seats wants keys from us, possible
=yes [W10E-09|W10E-01|W10E-07]: school, CSP, active M365 A3: do they qualify for windows 10 education keys || does a university with active M365 A5 through us get edu keys? || school met actief A3 via CSP, hebben ze recht op sleutels?
=no [W10E-01]: could a school with A3 get keys through CSP in september 2020 || kon een school met A3 in 2019 al via CSP upgraden naar education
=no [HUP-04]: 1,200 E3 and 700 E5 commercial, enough for HUP? || bedrijf met 3.000 Business Premium zonder SA, hup? || law firm of 150 people on E3, no SA, home use program? || stad met 900 E5 licenties, geen software assurance, home use? || retailer with 5000 Office 365 E1 and no software assurance, HUP possible? || 1800 E5 seats, manufacturing company, SA expired, hup? || ziekenhuis (bedrijf) met 500 E3 en zonder SA, HUP mogelijk || kmo met 80 E3, HUP?
=yes [HUP-04]: 1,200 E3 and 800 E5 commercial, enough for HUP? || bedrijf met 2.500 M365 E5, komt HUP in aanmerking || university employees, can they use home use? || hogeschool, recht op home use? || vzw met 12 medewerkers, hup? || NGO wants home use, do they qualify || small firm with 30 seats but software assurance on office is active, hup? || gemeente met actieve SA op office, home use mogelijk? || county council with 2,400 M365 E3, eligible for HUP? || charity without any licences, HUP ok? || 2000 E3 seats, private company, do we get HUP? || kleine basisschool, komt die in aanmerking voor HUP
=no [HUP-03]: our people in Moscow want home use discount, can they || HUP for the Caracas office? || is family via hup te koop in Japan || hup in macao mogelijk? || can Russian colleagues buy M365 personal via HUP || medewerkers in Tokio, M365 Family met HUP?
=yes [HUP-03]: HUP for staff in Belgium? || can the Paris team buy Family through home use || collega in Hongkong, kan die via hup kopen || hup beschikbaar in Turkije? || is M365 Personal with home use available to employees in China || India office, home use discounts there? || werkt hup in Zuid-Afrika || are our Brazilian employees able to use HUP || Mexico, hup ok?
=8 [MPN-14]: 60 seats with 6 months remaining, key for 30 more seats, new number of months? || 100 users, 4 months to go, adding 100 with a key, how long then || 20 licenties nog 2 maanden, voeg 30 toe met een sleutel, hoe lang dan?
=7.5 [MPN-14]: 30 seats 6 months left add 10 seats how many months || 75 seats, nog 6 maanden, 25 seats bij, hoeveel maanden
=10 [MPN-14]: 50 seats, 8 months left, add 50 new seats by key: resulting months || 10 seats nog 4 maanden en sleutel van 30 toevoegen, resultaat in maanden?
=12 [MPN-15]: extending 75 seats with a key of 75, months? || sleutel van 50 op abo van 50, verlengen, hoeveel maanden erbij || we have 35 seats and a renewal key for 35, what does extending give
=18 [MPN-15]: 20 active seats, key with 30 seats, extend the end date, how many months? || abo 40 seats, verleng met sleutel van 60
=2 [MPN-15]: 60 seats extended with a 10 seat key, months gained || 300 licenties, einddatum verlengen met sleutel van 50, hoeveel maanden
=4.8 [MPN-15]: 50 seats, extend with 20 seat key
=no [MPN-16]: can I extend 12 seats with a key of 40 || 7 seats actief en key van 25, verlengen kan dat? || will a 100-seat key extend our 30 seat subscription
=yes [MPN-16|MPN-15]: can I extend 12 seats with a key of 36 || 8 seats en sleutel van 24, mag dat om te verlengen? || will a 90-seat key extend our 30 seat subscription, is that allowed
=90 [MPN-16]: what's the largest key for 30 seats || hoeveel seats mag een key maximaal hebben bij 30 actieve seats om te verlengen
=25 [MPN-15]: we want 6 more months on 50 seats, what size of key || welke sleutel heb ik nodig om 100 seats 3 maanden te verlengen
=no [MPN-05]: can we use the yearly azure credit together with our EA || bulk azure tegoed van 6000 dollar, gebruiker eraf halen kan dat? || can the $6,000 a year credit be merged with CSP subscription || jaarlijks tegoed naast azure pass gebruiken, mag dat || delete a user from the annual bulk azure credit, possible? || bulktegoed combineren met action pack tegoed?
=yes [MPN-05]: may I add three developers to our monthly azure credit || bulktegoed aan een andere collega geven dit jaar, kan dat? || can we hand the bulk credit over to another employee || kan ik een gebruiker van het maandelijkse tegoed afhalen || extra gebruiker op het maandtegoed van 100 dollar zetten, mag dat || transfer yearly azure credit to my replacement, allowed?
=no [EDU-01]: can we sell azure reserved VMs with education offer to a college || is there an education offer for perpetual Windows Server || edu aanbod voor software subscriptions? || office 2021 eenmalige aankoop met onderwijsaanbod voor een school? || academic pricing on Azure, available?
=yes [EDU-01]: education offer for Microsoft 365, exists? || can I sell Intune to a school with an education offer || dynamics 365 met onderwijskorting voor universiteit, is daar aanbod voor
=no [EDU-04]: can the school use info@school.gmail.com hmm gmail as e-mail || may I enter an onmicrosoft.com mail for a new school || kunnen we het domein van de school later hernoemen? || is an underscore or space ok in the primary domain || mag ik de handelsnaam invullen als company name van de school || can I register the school with only its city as address
=yes [EDU-03]: may a sales agent create an education customer || mag een admin agent een school toevoegen in partner center
=no [EDU-03]: can a helpdesk agent add an education customer || mag een helpdeskagent een onderwijsklant aanmaken
=no [EDU-07]: can an admin agent correct the school's org data after a denial || kan ik de gegevens van een afgekeurde school gewoon in partner center aanpassen?
=yes [W10E-03|W10E-05]: may a helpdesk agent file the request for education keys
=no [W10E-03|W10E-05]: may a sales agent file the request for education keys || mag sales de sleutels aanvragen?
=no [MPN-10]: can I redeem the same benefit key on a second tenant || kan ik een voordeelsleutel twee keer inwisselen?
=no [MPN-09]: do gold partners still get EMS as competency benefit || krijgen we nog intune licenties als competentievoordeel?
=no [HUP-09]: does hup eat up our company device limit || moet onze IT hup installaties ondersteunen?
=no [HUP-04]: can employees register for home use with a gmail address || medewerker zonder werkmail, kan die meedoen met hup
=yes [UPG-01]: m365 apps for business to Office 365 E5? || can business basic go to business standard || is E3 reachable from Business Standard || kan apps for business naar apps for enterprise || klant met Business Basic wil Office 365 E1, kan ik dat upgraden? || Business Standard upgraden naar E3, mag dat?
=no [UPG-01]: business standard to apps for enterprise? || can E1 become E3 via upgrade || klant met Business Premium wil naar Office 365 E5 upgraden, lukt dat || business basic to apps for enterprise possible? || apps for business -> E1? || can I upgrade F3 to E3 || business premium naar business standard upgraden? || can Business Basic become Microsoft 365 E3?
=no [UPG-02|UPG-01]: basic india to business standard (not india)? || Apps for business India naar Office 365 E3, kan dat || business basic india to O365 E1?
=yes [UPG-02|UPG-01]: business basic india to business standard india ok? || kan apps for business india business standard india worden
=no [UPG-03]: can I upgrade a cancelled Business Standard to E3 || opgeschorte business basic naar E3 upgraden, kan dat || customer's Apps for business is suspended, upgrade to E5?
=no [UPG-06|UPG-05]: customer already owns E5, can Business Standard be upgraded to E5 || klant heeft al Business Standard, kan zijn Basic naar Standard
=no [UPG-04]: can I upgrade Business Basic to E3 without delegated admin privileges || geen GDAP bij de klant, kan ik business standard toch naar E3 upgraden
UPG-01: what can business standard become || waar kan business basic naartoe || apps for business can be upgraded to what || uit welke plannen kan je naar E3 || which plans lead to business premium || naar welke plannen kan apps for business
UPG-02: waar kan business basic india naartoe || what can apps for business india become
?: commercial customer asks about hup || school wants keys, they got 20 already, how many more? || kan een overheidsklant HUP krijgen?
> 95 M365 A3 seats, 50 keys in september, nog hoeveel over || =20 [W10E-07|W10E-11]: en met 70 licenties?
> is HUP available in Belgium || =no [HUP-03]: and in Russia?
> HUP for staff in Belgium? || =yes [HUP-03]: and for Japan?
> can japanese employees buy family with hup || =yes [HUP-03]: what about personal
> company with 1500 E3 no SA, hup? || =yes [HUP-04]: and with 2500?
> bedrijf met 1500 E3, geen SA, HUP? || =yes [HUP-04]: en als ze wel software assurance hebben?
> what can business standard become || UPG-01: and business basic?
> kan business basic naar E3 || =no [UPG-01]: en naar premium?
> can E1 become E3 via upgrade || =yes [UPG-01]: and business basic to E1?
> extend 50 seats with 20 seat key || =24 [MPN-15]: and with a key of 100?
> sleutel van 50 op abo van 50, verlengen, hoeveel maanden erbij || =6 [MPN-15]: en met 25?
> can I remove someone from bulk credit || =yes [MPN-05]: and transfer it?
> kan ik bulktegoed combineren met EA || =yes [MPN-05]: en overdragen aan een collega?
> education offer for Microsoft 365, exists? || =no [EDU-01]: and for azure?
> 60 seats with 6 months remaining, key for 30 more seats, new number of months? || =9 [MPN-14]: and with 60 more?
> how many edu keys for 100 A3 || =60 [W10E-07|W10E-11]: and if they had 40 already?
> hoeveel keys voor 100 A3 || =no [W10E-07|W10E-11]: en als ze er 120 willen?
> who qualifies for education keys || W10E-10: what about OVS-ES customers
> how do I file for edu keys || W10E-06: what title
> waar vind ik hup in het beheercentrum || HUP-08: en hoe bestelt een medewerker dan
`;
