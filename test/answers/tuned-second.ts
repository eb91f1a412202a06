/** Questions with what they should get. Once the untouched set; tuned on since. */
export const TUNED_SECOND = `
since-when: when did this start for cloud partners || sinds wanneer kan een csp partner Home naar Education upgraden
since-when: is dit er al sinds 2020 || when could CSPs start doing this
home-qualifies: which operating system can be upgraded || geldt windows 10 home als geschikt besturingssysteem
home-qualifies: is Home a qualifing os under the microsoft cloud agreement || is windows 10 home een geschikte basis
how-it-works: explain how the upgrade process works || hoe kom ik aan sleutels
how-it-works: who hands out the keys, microsoft support? || how does my school get the keys
how-it-works: wat moet ik doen voor education keys
which-key: is it a windows 10 pro education key || welke sleutel krijg ik van support
which-key: what sort of key will I receive from support
becomes-education: does the device turn into windows 10 education automatically || wanneer wordt het apparaat education
becomes-education: azure active directory join needed? || waarom staat er nog windows 10 pro
becomes-education: automatically upgraded to education after joining?
partner-steps: how to open a service request for keys || welke knoppen moet ik kiezen om de serviceaanvraag te maken
partner-steps: how do i submit the suport request in partner centre || where can I submit the support request
partner-steps: hoe maak ik een service request voor de sleutels
waiting-time: what is the waiting time for support || wanneer hoor ik iets van support
waiting-time: how long until we have the keys || wachttijd support?
request-title: title of the ticket? || hoe moet de aanvraag heten || which title must the support ticket have
request-contents: what information does support want in the request || welke gegevens moet ik invullen in het verzoek
request-contents: do I need the subscription GUID || welke informatie moet in het support ticket
request-contents: subscription id needed?
which-email: does the email need to be an admin address || welk mailadres moet ik opgeven bij de aanvraag
which-email: kan ik het e-mailadres van de helpdesk gebruiken in de aanvraag || email of a billing admin ok?
contact-method: which contact methods are there || kan ik kiezen voor terugbellen || belt support mij terug
how-many: maximum number of keys per customer? || is er een limiet aan het aantal sleutels
how-many: are keys limited by the number of seats || hoeveel keys per licentie
how-many: hoeveel keys kan ik krijgen bij 500 licenties || is there a maximum number of keys
customer-steps: where to change the product key in windows settings
customer-steps: hoe activeert de klant de sleutel op het apparaat || instructions for the customer to install the key
customer-steps: how do they enter the new product key in windows || stappen voor de klant aub
who-qualifies: who is eligible for windows 10 education keys || is mijn klant geschikt voor education sleutels?
who-qualifies: are only schools allowed || wie komt ervoor in aanmerking || komt een commercieel bedrijf in aanmerking
who-qualifies: which customers are entitled to keys
which-plans: is windows 10 enterprise A3 enough || werkt het ook met office 365 a5?
which-plans: which licences do they need to have for the keys || welke licenties moet de school hebben
which-plans: telt office 365 A5 || do A1 licences give keys || welke licenties heb je nodig voor sleutels
active-only: subscription has been cancelled, still eligible? || moet het abonnement actief zijn
active-only: onderbroken abonnement telt dat || subscription suspended, can they still get keys || zijn trials ok
volume-licensing: can volume licensing customers use this process? || where do OVS-ES customers get their keys
volume-licensing: klant koopt via School overeenkomst, wat nu || wat betekent EES || kan een EES klant dit via ons doen
volume-licensing: why do VL customers go to VLSC
more-keys: can I request additional keys later on? || extra sleutels aanvragen mag dat
more-keys: we need 50 more keys for the same customer || customer wants more keys later || kan een tweede aanvraag
more-devices: customer about to purchase new home devices, can they upgrade those
more-devices: goedkope windows 10 education apparaten || wat is shape the future programma
more-devices: school wil nieuwe home pc's aanschaffen || low cost education devices?
deadline: until when can we request keys || is er een uiterste datum || abonnement niet verlengd, wat dan
deadline: how long does the eligibility last || wanneer vervalt het recht op de upgrade
deadline: any deadline to ask for the keys?
read-more: got a link to the windows education hub? || meer lezen over windows 10 education
read-more: where do I find more information about this
who-may-ask: who is allowed to submit the request || welke rol heb ik nodig || is helpdesk agent enough
who-may-ask: am I allowed to request keys as helpdesk agent || welke rol is nodig
education-status: where do I find the education status of a customer
education-status: wat betekenen de statussen van special qualifications
education-status: how can i tell if a customer passed verification || hoe zie ik of een school geverifieerd is
education-status: meaning of the special qualification statuses
status-in-review: how come the status says InReview || onderwijsverificatie staat op in behandeling
status-in-review: school in review, wat betekent dat
status-denied: not an education customer, ask for re-verification || verificatie mislukt, hoe vraag ik die opnieuw aan
status-denied: verification was rejected, what can we do
status-none: what does None mean for a customer || kwalificatie staat op None || wat betekent status None bij een klant
-: 020 123 45 67
-: School of Key Skills
-: price of M365 A5 for faculty? || wat is de korting voor scholen || how tall is the eiffel tower
-: geldt dit ook voor windows 11?
-: how many keys did Fabrikam Academy get || hoe voeg ik een gebruiker toe in het admin center
-: where is my request KEY-12 || what is included in microsoft 365 A5
-: will I lose my apps after upgrading
-: wie is mijn collega met admin rechten
-: vertel eens iets leuks || what do the keys cost
-: wie keurt mijn aanvraag goed
-: can I install windows on a mac || 030 - 233 44 55
-: Windows 10 School BV || what is the price for 100 keys
-: hoeveel betaalt de school || windows 11 education upgrade possible? || how do I delete a subscription
-: who bought the licences || how many customers qualify || welke klanten hebben A3
-: list all schools with active subscriptions
-: can the key be emailed || mag ik de sleutel mailen naar de klant
-: how do I keep keys safe || can I get an extension for my homework
-: is er vandaag storing || where can I buy keys for my car || kun je mij bellen
-: what are your opening hours || hoe duur is support
W10E-01: kon dit in september 2020 al via csp || vanaf wanneer kan een csp partner deze upgrade regelen
W10E-02: telt win 10 home als besturingssysteem dat in aanmerking komt
W10E-03: who hands us the education key in the end || welke sleutel levert support
W10E-04: laptop blijft op pro staan, hoe wordt het education || does it turn into education by itself after aad join
W10E-05: steps in partner center to ask the keys || via welk menu vraag ik sleutels aan bij support
W10E-06: what title goes on the support ticket for edu keys || mag support ook mailen als contactmethode || what email should be on the key request
W10E-07: mag ik meer sleutels vragen dan er licenties zijn
W10E-08: waar op de laptop voer je de education sleutel in || what clicks does the school do in windows to use the key
W10E-09: welke licenties moet een school hebben voor education sleutels || which schools are allowed to get these keys
W10E-10: OVS-ES klant wil sleutels || school agreement, can they use this process
W10E-11: extra keys later on, new request? || tweede aanvraag sleutels voor dezelfde school
W10E-12: klant gaat nog home laptops bijkopen || cheaper education laptops programme
W10E-13: until when can we ask for the keys || abonnement niet verlengd, nog recht op sleutels?
W10E-14: link met meer over windows education
EDU-01: can we offer schools education prices on software subscriptions || gelden onderwijsaanbiedingen ook voor intune || for what services do education offers exist || perpetual licentie voor een school met onderwijskorting?
EDU-02: is a new edu tenant always verified || waarom moet alles zo precies ingevuld voor een school || does ms check that it's really a school
EDU-03: which steps to add a school as new customer || hoe voer ik een school in als klant in partner center || can a sales agent add an education customer || wie mag een nieuwe onderwijsklant maken
EDU-04: company name for a school: legal entity? || is an onmicrosoft mail address accepted for the school || welk e-mailadres moet de onderwijsklant hebben || can the domain prefix be renamed afterwards || mogen er spaties in het primaire domein || need the full postal address for verification? || waarvoor zijn de contactgegevens van de school
EDU-05: i get InReview after Review, what now || wat betekent de status InReview
EDU-06: which page shows the special qualification || wat betekent None bij special qualification || where to look up verification status of a school
EDU-07: how can i fix wrong company data after a failed verification || wie mag de klantgegevens aanpassen na afkeuring || school's organization information, where to edit
EDU-08: verification failed, try again how || opnieuw laten verifieren van een school, hoe || resubmitted but still Not an education customer
HUP-01: explain home use program please || wat is HUP precies || what do staff get out of the home use program
HUP-02: via welke weg komt een klant zonder VL bij hup || how do we open the HUP tab || hup for volume licensing customers, which site
HUP-03: list of countries without home use program || zijn er landen waar hup niet mag
HUP-04: eligibility rules home use program || aan welke eisen moet een bedrijf voldoen voor hup || is a private e-mail good enough for an employee to join hup || what does a staff member need for hup
HUP-05: why does hup want an azure ad account || waarom AAD bij store voor bedrijven
HUP-06: take over unmanaged directory how || hoe word ik beheerder van een beheerde tenant
HUP-07: is there marketing stuff for home use || folder om collega's over hup te vertellen
HUP-08: what must a worker do to buy with hup || hoe registreert een werknemer zich bij home use || steps hup purchase employee
HUP-09: do home use installs count as our devices || wordt hup door onze it ondersteund || which account is used to activate hup office
HUP-10: cant get into store for business, hup || hup voordeel is niet te zien, bij wie moet ik zijn
HUP-11: where can staff buy visio with home use || project 2019 in home use program, where
HUP-12: who helps an employee with hup billing || medewerker heeft vraag over bestelling via hup
HUP-13: url of the home use program || waar lees ik meer over het home use program
MPN-01: how do i open azure and cloud benefits || who is allowed to see mpn benefits || pad naar benefits in partner center
MPN-02: does the benefits page show licence quantity || wat laat de pagina azure & cloud zien || what does core or incremental mean
MPN-03: what sorts of azure credit exist || hoe hoog is het maandelijkse azure tegoed || yearly azure credit amount for partners
MPN-04: how can i hand a user our azure credit, first activation || azure tegoed activeren stappen || must user be in our azure ad before assigning credit
MPN-06: is power bi among the key based benefits || welke voordelen hebben een productcode nodig
MPN-07: how do i start using a licence based benefit || stappen activeren voordeel met licentie
MPN-08: new or existing subscription, which link for the key || voordeel is verlopen, hoe opnieuw activeren
MPN-09: are intune and ems gone from competency benefits || bestaat het voordeel windows 10 enterprise nog || who supports installation of benefit licences
MPN-10: redeem benefit key second time possible? || moet het in een priveevenster || adding seats makes my subscription shorter, why
MPN-11: why two different expiry dates for a benefit || welke datum is de laatste gebruiksdag van een voordeel
MPN-12: renew benefit subscription with product key, steps || hoe wissel ik een sleutel in om te verlengen || add licences with a key, where to click
MPN-13: activate benefit first time steps || sleutel uit partner center voor het eerst activeren
MPN-14: how is the new end date worked out when seats are added || berekening bij extra licenties met een sleutel || how long does one benefit key last
MPN-15: formula for extension with a key || hoe reken je uit hoeveel maanden erbij komen bij verlengen
MPN-16: max years a subscription can be extended || sleutel te groot foutmelding || how big may the key be when extending
MPN-17: links about cloud benefits || business voice beschikbaarheid landen link
UPG-01: overview of supported upgrades || welke abonnementen kun je upgraden
UPG-02: rule for india plans || indiase abonnementen, waarheen upgraden
UPG-03: is upgrading possible when the subscription is cancelled || opgeschort abonnement upgraden kan dat
UPG-04: which permissions at the customer for an upgrade || gdap vereist om te upgraden?
UPG-05: another subscription already includes those extra services, can i still upgrade || klant heeft de extra services al ergens anders
UPG-06: klant heeft het doelplan al, kan upgrade dan || target plan already there
UPG-07: other partner sold the existing subscription || abonnement loopt via een ander kanaal
UPG-08: steps to upgrade a customer subscription || hoe upgrade ik een klant naar een ander abonnement || which roles are allowed to upgrade || information icon next to subscription || moeten licenties opnieuw toegewezen na upgrade
UPG-09: what does upgrading do to the invoice || only need more seats, not another plan || gevolgen facturering upgrade
UPG-10: documentation about switching plan
=220: school has 300 M365 A5 seats and requested 80 keys before, how many left? || 300 a5 licenties, er zijn al 80 sleutels aangevraagd, hoeveel kan er nog
=150: how many edu keys for 150 a3 licenses || klant heeft 100 M365 A3 en 50 Win10 Enterprise A5, hoeveel sleutels max
=0: 60 A3 licences, 60 keys already issued, how many more?
=no: we have 200 A3 and want 250 windows 10 education keys, ok? || 90 a3 licenties, 50 sleutels gekregen, klant wil er 45 bij || geeft m365 A1 recht op education sleutels || OVS-ES customer with 300 A3, can i request keys || 40 trial A3 licences, keys possible? || verlopen A3 abonnement met 100 licenties, sleutels aanvragen? || bank with 1,200 E5, home use? || overheid met 1.900 E3 zonder SA, HUP? || company 3000 office 365 e3 no SA, hup? || is HUP there for venezuela || can we use home use in Rusland || kunnen medewerkers in japan Family kopen via hup || 50 actieve licenties, sleutel van 160, verlengen lukt dat? || kan ik iemand van het bulktegoed halen || may bulk credit be combined with azure pass || jaarlijks azure tegoed combineren met csp? || onderwijsaanbod voor azure? || business standard to business premium? || can E3 be upgraded to E5 || business basic naar business premium mogelijk? || basic india to plain business standard? || can apps for business become E1 || suspended business basic to E3? || customer already has E3, upgrade Business Basic to E3?
=yes: 250 M365 A3, 100 keys before, ask 150 now ok? || 90 a3 licenties, 50 sleutels gekregen, kan ik er 40 bij vragen || government with 2,500 E3, hup? || bedrijf 1000 E3 en 1000 E5, komt dat in aanmerking voor HUP || charity with 20 licences hup? || school hup mogelijk? || firm with 300 E3 and active software assurance, home use ok? || is home use available for employees in the UK || hup in china? || personal in japan via hup? || can a monthly credit have users removed || bulktegoed overdragen aan iemand anders kan? || apps for business naar E5? || kan Business Standard naar Office 365 E3 || can business basic be upgraded to business standard || apps for business india to business standard india || onderwijsaanbieding voor dynamics?
=6: extend 50 seats with a 25-seat key || 200 licenties, einddatum verlengen met een sleutel van 100
=36: 100 seats extend with key of 300
=9: 60 seats with 6 months left, add 60 with a key, how many months? || 60 licenties, nog 6 maanden, sleutel van 60 erbij
=75: max key size for 25 active licences when extending || grootste sleutel bij 25 actieve licenties?
=50: how many seats must a key have to extend 100 seats by 6 months
?: government customer HUP? || we have 120 keys requested, how many may we still ask? || 40 seats and key of 20, what do I get? || azure credit user removal, allowed?
-: how much does hup cost per year || wat is de prijs van visio via hup || can I return a hup purchase || krijg ik korting op xbox || how do I cancel azure credit || wat gebeurt er als het azure tegoed op is || can azure credit buy marketplace products || how do I apply for action pack || what does gold competency cost || wanneer verloopt mijn gold competentie || can E5 be downgraded to business basic || hoe zeg ik business premium op || what is the difference between business basic and standard || how many mailboxes in business basic || welke apps zitten in E1 || can I switch from annual to monthly billing || how do I change payment method || hoe wijzig ik mijn wachtwoord || can a school use teams free || how many students per licence || what documents must the school upload || wie controleert de school bij microsoft || hoeveel dagen duurt verificatie || is minecraft included in A3 || how do I set up intune autopilot || kan ik windows 11 education sleutels krijgen || does the key work on windows 11 || how do I join a device to azure ad || wat is tenant id || where is my nearest microsoft store || how do I get a refund for hup || is linux supported || what's for lunch || hoe laat is het || wie is de ceo van microsoft || can I use chatgpt || hoe installeer ik office op mac || why is outlook slow || reset authenticator app || power bi licence price || how do I merge two tenants || can a customer have two csp partners billing || welke btw geldt || invoice wrong amount what to do || how do I appeal a tax decision || kan ik een key terugsturen || how do I transfer seats between tenants || is there a trial of E5 || hoe lang is een proefperiode van business premium || how do I add a domain to a tenant || what is nce || wat is het annuleringsvenster van 7 dagen || can I reduce seats mid term || how do I file a bug || vertel een grap || is copilot in A3 || does HUP include windows || can HUP be shared with neighbours || kan ik hup verlengen na ontslag || how big is onedrive in E3
> is HUP available in Germany? || =no: what about Macao?
> can apps for business become E3? || =yes: en business premium?
> school has 300 M365 A5 seats and requested 80 keys before, how many left? || =320: and with 400 seats?
> bedrijf met 1500 E3, HUP? || =yes: en met 2100?
> extend 50 seats with a 25-seat key || =12: and with a key of 50?
> can japanese staff buy personal through hup || =no: and family?
> kan ik iemand van het bulktegoed halen || =yes: en overdragen?
> onderwijsaanbieding voor dynamics? || =no: en voor azure?
> what is hup || =no: en in Venezuela?
`;
