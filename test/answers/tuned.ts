/** Questions with what they should get. Entries, ways to ask, synonyms and thresholds were tuned on these. */
export const TUNED = `
since-when: since when can CSPs do this home upgrade? || vanaf welke datum mag dit via CSP
since-when: can I still ask for keys that I needed in october 2020 || ingangsdatum voor csp partners?
since-when: kon je dit in 2019 als CSP al doen
home-qualifies: does win10 home count as a qualifying OS? || mag windows 10 home als uitgangspunt voor onderwijsklanten
home-qualifies: mijn klant heeft Home apparaten, komt dat in aanmerking || qualifying OS?
how-it-works: how do we get the education keys for a school || van wie krijgen we de sleutels eigenlijk
how-it-works: can the customer request the keys himself or do we have to?
how-it-works: hoe gaat het upgraden naar education in zijn werk || school heeft win10 home en wil education, hoe nu
how-it-works: does microsoft support give us the key
which-key: what type of key does microsoft send us? || wat voor soort sleutel is het, een pro education?
which-key: pro education sleutel of iets anders?
becomes-education: device still shows windows 10 pro after the key, when does it become education
becomes-education: moet het apparaat in azure ad hangen || is joining the domain necesary || is azure ad verplicht
becomes-education: how does a device turn into education after the key
partner-steps: where in partner center do I open the support request? || hoe dien ik de aanvraag in stap voor stap
partner-steps: waar vind ik new request in partner center || steps to file the ticket pls
partner-steps: ik wil een supportaanvraag indienen, waar zit dat || procedure in partner center to request keys
partner-steps: where is service requests
waiting-time: how long does support take || hoe lang duurt het voordat support reageert
waiting-time: wat is de wachttijd bij support || how many days does support need
request-title: what title should the support request have? || welke titel moet er boven de supportaanvraag
request-title: hoe luidt de titel van de aanvraag || what title does the request need
request-contents: what do I put in the description || wat moet er allemaal in de suport aanvraag staan
request-contents: which subscription id do they need || wat moet ik in de beschrijving zetten
request-contents: what info does support ask for
which-email: which email adress do I enter in the request || mag ik mijn eigen e-mailadres gebruiken in de aanvraag
which-email: has the mail to be from a global admin? || does the e-mail have to be of a global administrator
which-email: welk e-mailadres in het ticket
contact-method: can support call me back? || hoe neemt support contact op, telefoon of mail
contact-method: phone or call back, which contact method || mag ik kiezen hoe support contact opneemt
how-many: how many keys can I request || hoeveel sleutels mag ik aanvragen voor een klant
how-many: can I ask more keys than licenses? || max aantal sleuetls || hoeveel sleutels voor 75 licenties
how-many: can we request more keys than we have licences || keys max?
customer-steps: how does the customer enter the key on the laptop || waar vult de klant de productcode in
customer-steps: what does the school do with the 25 character code || hoe moet de klant de sleutel activeren
customer-steps: change product key where
who-qualifies: which customers are eligible? || welke klanten komen in aanmerking
who-qualifies: can a commercial customer get education keys || moet de klant een school zijn
who-qualifies: komen alleen scholen in aanmerking || which customers can get windows 10 education keys
who-qualifies: criteria voor klanten
which-plans: which subscriptions qualify for keys? || welke abonnementen geven recht op sleutels?
which-plans: does office 365 A3 count? || telt O365 A3 ook mee || m365 a1 enough for the upgrade?
which-plans: is office 365 A3 genoeg voor sleutels || does windows 10 enterprise a5 qualify || telt M365 A1 mee
active-only: does a suspended subscription count || telt een proefabonnement mee || trial licences ok for keys?
active-only: expired subscription, still keys? || telt een geannuleerd abonnement
volume-licensing: customer has EES, can they use this? || wat moet een klant met OVS-ES doen
volume-licensing: kan een VL klant via ons sleutels krijgen || what is vlsc || klant heeft OVS-ES licenties
volume-licensing: mogen volume licensing klanten dit ook || school agreement customer keys
more-keys: customer needs more keys than we asked for || kan ik later sleutels bijbestellen
more-keys: second request for extra keys allowed? || klant wil extra sleutels
more-keys: can I do a second request for the same customer
more-devices: school is going to buy more windows 10 home laptops
more-devices: klant wil nog meer home apparaten kopen, krijgen die ook een upgrade || what is shape the future
more-devices: klant overweegt nieuwe home laptops te kopen || shape the future?
deadline: is there a deadline || what happens if the subscription is not renewed
deadline: tot wanneer kan ik sleutels aanvragen || abonnement verloopt, recht op upgrade dan weg?
deadline: is er een deadline om sleutels te vragen || does eligibility end when the subscription is not renewed
read-more: where can I read more about windows 10 education || waar vind ik meer informatie
read-more: more information on windows 10 education
who-may-ask: which role do I need to request keys || wie mag sleutels aanvragen || can a sales agent file this
who-may-ask: mag ik als sales agent sleutels aanvragen || what role is required to request education keys
education-status: what does not an education customer mean || waar zie ik of de klant geverifieerd is
education-status: how do I see the verification status of a school
education-status: where can I see if customer is an education customer || hoe zie ik de onderwijsstatus
status-in-review: customer is in review, what now || wat betekent in review || customer in review what does it mean
status-denied: verification failed, how do I resubmit || klant is afgekeurd als onderwijsklant, opnieuw aanvragen?
status-denied: verificatie afgewezen wat nu || re-verification education customer how
status-none: special qualification says none || status none wat betekent dat || status is none, can we request keys
-: +31 6 1234 5678
-: what does microsoft 365 A3 cost? || wat kost een A5 licentie per maand || what's the weather tomorrow
-: can I upgrade Windows 11 Home to Windows 11 Education?
-: how do I cancel a subscription || hoeveel licenties heeft Contoso School || how do I reset the customer's password
-: what is the status of my request || what's the difference between A3 and A5
-: does the upgrade delete my files
-: who is my manager || tell me a joke || is de upgrade gratis
-: who approves my request
-: hoe zet ik teams aan voor leerlingen || +32 2 555 12 12
-: hoeveel kosten de licenties per leerling || can I get a free A3 trial || hoe koop ik A5
-: customer wants to cancel A3 || which invoice belongs to KEY-7
-: hoe lang is de opzegtermijn || is there a minimum number of licences for A3
-: redeem the wrong thing please
-: does the key also work for windows 11 pro
-: hoe ga ik van education naar enterprise || what is new in windows 10 education 22H2
-: welke updates krijgt education || can I image devices with the key
-: may a teacher use the key at home on a private pc || who is on call today || is het morgen mooi weer
-: what does my manager think || wie heeft mijn aanvraag afgekeurd || when do I get approval
-: how many requests did I make this month || waarom mag ik geen sleutels aanvragen || can I export my requests to excel
EDU-01: can i sell azure to a school with edu pricing || welke producten zijn er voor onderwijs te koop || is er een edu aanbod voor dynamics || perpetual office for schools possible?
EDU-02: do new school tenants get checked by ms || gaat microsoft elke school controleren || school verification slow, what helps
EDU-03: how to set up a new school in PC || nieuwe onderwijsklnt toevoegen hoe dan || where do i pick Education when adding a customer || role needed to create an edu customer || mag helpdesk een school aanmaken
EDU-04: can i use a hotmail adress for the school || mag de school een gmail gebruiken bij aanmaken || legal name or brand name for company name || kan je het primary domain later nog wijzigen || spaces in primary domain ok? || wat voor adres moet ik invullen voor de school || are contact details checked
EDU-05: what does InReview mean || status in review na het aanmaken, is dat goed?
EDU-06: where do i see if the school passed verification || customer shows None as qualification, what's that || waar zie ik de verificatiestatus
EDU-07: school failed verification, how do i correct the data || waar pas ik organisatiegegevens van de school aan || can i change the school's adress in partner center || need global admin to correct the customer info?
EDU-08: how do i resubmit the verification || klant afgekeurd als onderwijs, wat nu || still not an education customer after resubmit
HUP-01: what's hup || wat houdt home use program in || do employees get cheaper office
HUP-02: where do i find hup in admin center || waar zit het hup tabblad || VL customer, where do they manage HUP
HUP-03: which countries can't use hup || in welke landen werkt het home use programma niet
HUP-04: what are the hup criteria || wanneer komt een organisatie in aanmerking voor home use || minimum e3 licences for hup || does the employee need a work mail for hup || kan een medewerker met gmail meedoen aan hup
HUP-05: why AAD for hup || waarom moet ik een azure ad account hebben voor het home use program
HUP-06: how to become admin of unmanaged tenant || hoe bewijs ik dat het domein van ons is || dns record for tenant takeover
HUP-07: posters or flyers for hup? || waar staat promotiemateriaal voor home use
HUP-08: how does an employee order via hup || stappen medewerker koopt office met home use korting || hup where do employees register
HUP-09: does hup eat our licences || telt hup mee in de device limiet || does our IT have to support hup installs
HUP-10: hup benefit isn't visible in store for business || problem with hup migration from vlsc who helps || geen toegang tot store for business voor hup
HUP-11: visio 2019 through hup where || project professional 2019 niet te zien in hup
HUP-12: employee has questions on his hup order || medewerker kan office van hup niet installeren, wie helpt
HUP-13: link to home use program page || meer info over hup
MPN-01: where are the azure & cloud benefits || welke rol voor mpn benefits || waar vind ik onze partner voordelen
MPN-02: what can i see on the azure and cloud page || waar zie ik wanneer een voordeel verloopt
MPN-03: how much is bulk credit per year || verschil maandelijks en bulk azure tegoed || which azure credits come with action pack
MPN-04: how to activate azure credit || hoe wijs ik iemand toe aan het azure tegoed || can a guest user get the azure credit
MPN-05: why can't i find Remove for the azure credit || rules bulk credit
MPN-06: which benefits need a product key || welke producten op licentiebasis krijgen we via mpn
MPN-07: where is activation walkthrough || hoe activeer ik een licentie voordeel
MPN-08: benefit subscription expired, which route to activate || subscription disabled and new key, where to go
MPN-09: is EMS still a competency benefit || wat vervangt office 365 e3 als voordeel || help deploying m365 benefits
MPN-10: can i use the same key twice for the benefit || waarom incognito bij inwisselen || key on wrong tenant, how to prevent || less than 12 months after adding seats why
MPN-11: partner center shows other expiry than admin center || waarom is de einddatum in het beheercentrum anders
MPN-12: how to extend end date with a product key || stappen licenties toevoegen met sleutel || extend end date or add licenses, which one to renew
MPN-13: first time activation of a benefit key || waar vul ik de 25 tekens van de mpn sleutel in
MPN-14: formula when adding seats with a key || hoeveel maanden geldt een voordeelsleutel
MPN-15: how do you calculate extension months || formule verlengen met sleutel
MPN-16: 3x limit for keys? || hoeveel jaar mag je maximaal verlengen || why was my big key refused
MPN-17: where to read about business voice || meer lezen over mpn voordelen
UPG-01: which upgrades are possible in csp || geef de upgrade tabel
UPG-02: where do the india editions go to || india edities upgraden
UPG-03: can i upgrade a suspended sub || moet het abonnement actief zijn voor een upgrade
UPG-04: do i need dap for an upgrade || zonder beheerdersrechten bij de klant upgraden?
UPG-05: customer has extra services already in another sub, upgrade? 
UPG-06: customer already owns the plan we upgrade to
UPG-07: sub bought at another partner, now what || klant heeft het bij een andere partner gekocht
UPG-08: how do i upgrade a sub || waar zit nu upgraden || who can upgrade || after upgrade reassign licences?
UPG-09: billing after an upgrade || klant wil alleen meer licenties van hetzelfde
UPG-10: more info about switching plans
=140: customer has 240 M365 A3, already got 100 keys, how many more? || klant heeft 240 m365 a3, al 100 sleutels, hoeveel nog
=80: 50 A5 en 30 A3, hoeveel sleutels || school with 80 windows 10 enterprise a3 licences, how many keys
=no: 75 A3 licenties, mag ik 80 sleutels aanvragen || is O365 A3 enough for edu keys || klant met EES en 200 A3, kan die sleutels via ons || 100 suspended A3 licences, can we get 50 keys? || commercial customer 500 E5, windows education keys? || company with 1,999 E3, no SA, hup? || gemeente 1500 E3 hup? || HUP in Macau? || are japanese employees able to buy family? || is hup available in russia || 100 seats, key of 301, extend ok? || remove user from bulk credit? || combine bulk azure credit with EA? || edu offer for azure products? || can business basic india become E3? || business premium to E5 possible? || kan E1 naar E3 || can business standard become microsoft 365 e3 || apps for business india naar business standard?
=yes: 240 A3 licences, 100 keys had, can i request 140 more || commercial customer, 1,200 E3 and 900 E5, HUP? || nonprofit, hup? || bedrijf met actieve software assurance, hup mogelijk? || hup in germany? || can japanese staff buy personal through hup || hup hong kong? || transfer bulk azure credit to colleague? || add users to monthly azure credit || can apps for business go to business premium || kan business basic naar E1 || business standard to office 365 E5? || basic india naar standard india || edu offer for intune?
=7.2: 100 seats, 6 months left, key of 25 added || 100 licenties nog 6 maanden, 25 toevoegen met sleutel
=3: 100 active, extend with a 25 seat key || 100 licenties verlengen met sleutel van 25
=24: 5 seats extend key of 10
=12: verleng 100 licenties met sleutel van 100
=120: largest key for 40 active seats
?: commercial customer, hup? || sleutel van 25 op 100 licenties, hoeveel maanden? || combine azure credit with EA?
-: wat kost microsoft 365 business premium || how long is the HUP discount valid || can I pay with paypal in the microsoft store || welke korting krijgen we op azure als gold partner || how do I reset MFA for a customer || wat is het verschil tussen E3 en E5 || can I downgrade E5 to E3 || how do I delete a tenant || what is the SLA of exchange online || hoe migreer ik mailboxen || is teams phone included in E5 || welke browser moet ik gebruiken || how do I become a gold partner || kan ik azure reserved instances verkopen || wat kost een azure vm || who won the match yesterday || how do I export invoices || hoe maak ik een nieuwe gebruiker aan || can HUP be paid monthly || how many devices per HUP licence || how do I buy windows server for a school || what is copilot || how do I enable MFA
> what's hup || =yes: and for Japan?
> commercial customer, 1,200 E3 and 900 E5, HUP? || =no: and with 300?
> customer has 240 M365 A3, already got 100 keys, how many more? || =40: and if they had 200 already?
> can business basic become E3? || =yes: and E5?
> hup in rusland? || =yes: en in Duitsland?
> 100 seats, 6 months left, key of 25 added || =8: en met 50?
> remove user from bulk credit? || =yes: and monthly?
`;
