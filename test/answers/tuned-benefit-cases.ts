/** Cases of benefits: their two dates, products that went, and credits, put to the bot by people in a hurry. */
export const BENEFIT_CASES = `
=no [MPN-11]: are the partner center expiry and the admin center end date always equal for a benefit
=no [MPN-11]: does the end date of the sub in admin have to match the benefit expiry in PC
=no [MPN-11]: must the two dates of a benefit be identical, PC and admin center
=no [MPN-11]: moeten vervaldatum in PC en einddatum in beheercentrum altijd gelijk zijn
=no [MPN-11]: komen de datum in partner center en die in het beheercentrum steeds overeen bij een voordeel
=no [MPN-11]: zijn de einddatum vh abonnement en de vervaldatum vh voordeel per definitie hetzelfde
=yes [MPN-11]: admin center shows another date than PC for our benefit, is that normal
=yes [MPN-11]: can the benefit expiry differ from the end date of the subscription
=yes [MPN-11]: dates in PC and admin center don't match for the benefit, can that be right
=yes [MPN-11]: mag de einddatum in admin afwijken van de vervaldatum in partner center
=yes [MPN-11]: voordeel heeft in PC een andere datum dan in het beheercentrum, is dat normaal
=yes [MPN-11]: twee datums voor ons voordeel die niet gelijk zijn (PC en beheercentrum), klopt dat
=no [MPN-11]: PC and admin center disagree on the benefit end date, is something wrong
=no [MPN-11]: datum in partner center wijkt af van beheercentrum voor het voordeel, is dat een fout
=no [MPN-11]: PC has benefit expiring 28 feb, admin says 30 may. still allowed to use it in april?
=no [MPN-11]: benefit expires 12 nov according to partner center, admin center 1 feb. can we use it on 3 december
=no [MPN-11]: vervaldatum voordeel in PC is 30 april, abonnement loopt tot 20 juni. mag ik het in mei nog gebruiken
=no [MPN-11]: partner center: 15 sept, admin center: 30 nov. mogen we het voordeel in oktober nog gebruiken
=yes [MPN-11]: benefit expiry in PC 31 aug, admin center 12 oct. may we still use it on 20 august
=yes [MPN-11]: voordeel vervalt 30 sept in partner center. kunnen we het in augustus nog gebruiken
=yes [MPN-11]: PC says expires 30 june, admin center 30 sept. is 30 june the last day we may use it
=no [MPN-11]: PC says expires 30 june, admin center 30 sept. is 30 sept the last day we can use the benefit
=yes [MPN-11]: voordeel: PC 15 maart, beheercentrum 1 juni. is 15 maart de laatste dag
=no [MPN-11]: voordeel vervalt op 15 maart in PC, beheercentrum zegt 1 juni. is 1 juni dus de laatste dag van het gebruiksrecht
=no [MPN-11]: may we keep using the benefit after the partner center date, the sub is still active
=no [MPN-11]: mogen we het voordeel na de vervaldatum in partner center nog gebruiken als het abonnement nog loopt
=no [MPN-11]: can i use a benefit past its expiry date as long as admin center shows it active
=yes [MPN-11]: is the expiry date in partner center the last day we may use the benefit
=yes [MPN-11]: is de vervaldatum in PC echt de laatste dag van het voordeel
=no [MPN-11]: is the end date in the admin center the last day of usage rights
=no [MPN-11]: telt voor het gebruiksrecht de einddatum in het beheercentrum
=yes [MPN-11]: may we use the benefit up to and including the expiry date in PC
MPN-11: which of the two dates counts, PC or admin center
MPN-11: why does the admin center show a later date than partner center for our benefit
> PC says benefit expires 30 june, admin center 15 sept. can we use it in july || =no [MPN-11]: and in august
> PC says benefit expires 30 june, admin center 15 sept. can we use it in july || =yes [MPN-11]: and in may?
> voordeel vervalt 31 oktober in PC. mogen we het in november gebruiken || =yes [MPN-11]: en in september
=no [MPN-09]: silver partner, is O365 E3 still included as a benefit
=no [MPN-09]: do we still get EMS with our gold competency
=no [MPN-09]: zit win10 enterprise nog bij de zilver competentie
=no [MPN-09]: krijgen we intune nog als voordeel bij gold
=no [MPN-09]: hebben gold partners nog recht op office 365 E5
=no [MPN-09]: gold here, does windows 10 enterprise still come with the competency
=yes [MPN-09]: is M365 E3 a competency benefit now
=yes [MPN-09]: O365E3 is gone from our gold pack, can we take M365E3 instead
=yes [MPN-09]: EMS zit niet meer in de gold voordelen, mogen we M365 E5 nemen in de plaats
=yes [MPN-09]: intune dropped from silver benefits, do we get M365 E3 then
=yes [MPN-09]: komt microsoft 365 E5 in de plaats van office 365 E5 bij gold
=yes [MPN-09]: O365 E5 is no longer a competency benefit, correct?
=yes [MPN-09]: intune is geen competentievoordeel meer, klopt dat?
=yes [MPN-09]: mogen zilver partners M365 E3 activeren als voordeel
> is EMS still part of gold || =yes [MPN-09]: and M365 E3?
> is M365 E5 a gold benefit || =no [MPN-09]: and O365 E5
> zit intune nog bij silver || =no [MPN-09]: en windows enterprise?
> zit intune nog bij gold? || MPN-09: wat komt er in de plaats daarvan?
=no [MPN-04]: temp worker has no account in our tenant, can i give him the azure credit
=no [MPN-04]: azure tegoed toekennen aan iemand die nergens in onze AAD staat, lukt dat
=no [MPN-04]: can we assign the monthly azure credit to a contractor without an entry in our directory
=no [MPN-04]: collega staat nog niet in de tenant, kan ik het azure tegoed al op hem zetten
=no [MPN-04]: new dev isn't in AAD yet. azure credit assign possible?
=yes [MPN-04]: external guest exists in our AAD, may i assign the azure credit to her
=yes [MPN-04]: dev has a user in our tenant, can i assign him the $100 azure credit
=yes [MPN-04]: gastaccount zit al in de AAD, azure tegoed toewijzen mag?
> azure credit to somebody who isn't in our tenant, can i assign it || =yes [MPN-04]: and a guest who is already in there
> can i assign azure credit to a user in our AAD || =no [MPN-04]: and someone not in the tenant
> azure tegoed toewijzen aan een gast in onze tenant, mag dat || =no [MPN-04]: en iemand die niet in AAD staat
> kan ik azure tegoed geven aan iemand zonder account in de tenant || =yes [MPN-04]: en als hij er wel een account heeft
=yes [MPN-05]: can i put another dev on the monthly azure credit in the middle of the year
=yes [MPN-05]: maandelijks azure tegoed, in maart nog een collega bijzetten, mag dat
=yes [MPN-05]: mogen we bij het maandtegoed van azure halverwege het jaar iemand bijdoen
=no [MPN-05]: we have monthly and bulk azure credit. i mean the bulk one: can i remove Jan from it
=yes [MPN-05]: we hebben maandelijks en bulk azure tegoed, het gaat om het maandelijkse: mag Piet eraf
=yes [MPN-01|MPN-04|MPN-07]: MPN partner admin here, not a global admin, may i assign the azure credit
=yes [MPN-01|MPN-12|MPN-07]: ben MPN-beheerder, geen globale beheerder, mag ik een voordeelsleutel inwisselen
=no [MPN-10]: redeem the benefit key in a normal window, ok?
=no [MPN-10]: can i redeem the key in my regular browser without incognito
=no [MPN-10]: mag ik de sleutel in een gewoon venster inwisselen, niet privé
=yes [MPN-10|MPN-13|MPN-12]: must the key be redeemed in a private window
-: can our customer get the gold benefit M365 E5 from us
-: which gold competency gives us the most azure
-: can Jan see how much azure credit he has left in our tenant
-: can we get the benefit expiry date changed to 30 june
-: benefit expires 30 june, does microsoft send a reminder in may
-: does the price of the benefit differ between june and july
`;
