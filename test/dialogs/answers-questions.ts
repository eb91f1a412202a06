/** Questions by the entry that answers them; `-` stands for none. Entries, synonyms and thresholds were tuned on these. */
export const TUNED = `
since-when: since when can CSPs do this home upgrade? | vanaf welke datum mag dit via CSP
since-when: can I still ask for keys that I needed in october 2020 | ingangsdatum voor csp partners?
since-when: kon je dit in 2019 als CSP al doen
home-qualifies: does win10 home count as a qualifying OS? | mag windows 10 home als uitgangspunt voor onderwijsklanten
home-qualifies: mijn klant heeft Home apparaten, komt dat in aanmerking | qualifying OS?
how-it-works: how do we get the education keys for a school | van wie krijgen we de sleutels eigenlijk
how-it-works: can the customer request the keys himself or do we have to?
how-it-works: hoe gaat het upgraden naar education in zijn werk | school heeft win10 home en wil education, hoe nu
how-it-works: does microsoft support give us the key
which-key: what type of key does microsoft send us? | wat voor soort sleutel is het, een pro education?
which-key: pro education sleutel of iets anders?
becomes-education: device still shows windows 10 pro after the key, when does it become education
becomes-education: moet het apparaat in azure ad hangen | is joining the domain necesary | is azure ad verplicht
becomes-education: how does a device turn into education after the key
partner-steps: where in partner center do I open the support request? | hoe dien ik de aanvraag in stap voor stap
partner-steps: waar vind ik new request in partner center | steps to file the ticket pls
partner-steps: ik wil een supportaanvraag indienen, waar zit dat | procedure in partner center to request keys
partner-steps: where is service requests
waiting-time: how long does support take | hoe lang duurt het voordat support reageert
waiting-time: wat is de wachttijd bij support | how many days does support need
request-title: what title should the support request have? | welke titel moet er boven de supportaanvraag
request-title: hoe luidt de titel van de aanvraag | what title does the request need
request-contents: what do I put in the description | wat moet er allemaal in de suport aanvraag staan
request-contents: which subscription id do they need | wat moet ik in de beschrijving zetten
request-contents: what info does support ask for
which-email: which email adress do I enter in the request | mag ik mijn eigen e-mailadres gebruiken in de aanvraag
which-email: has the mail to be from a global admin? | does the e-mail have to be of a global administrator
which-email: welk e-mailadres in het ticket
contact-method: can support call me back? | hoe neemt support contact op, telefoon of mail
contact-method: phone or call back, which contact method | mag ik kiezen hoe support contact opneemt
how-many: how many keys can I request | hoeveel sleutels mag ik aanvragen voor een klant
how-many: can I ask more keys than licenses? | max aantal sleuetls | hoeveel sleutels voor 75 licenties
how-many: can we request more keys than we have licences | keys max?
customer-steps: how does the customer enter the key on the laptop | waar vult de klant de productcode in
customer-steps: what does the school do with the 25 character code | hoe moet de klant de sleutel activeren
customer-steps: change product key where
who-qualifies: which customers are eligible? | welke klanten komen in aanmerking
who-qualifies: can a commercial customer get education keys | moet de klant een school zijn
who-qualifies: komen alleen scholen in aanmerking | which customers can get windows 10 education keys
who-qualifies: criteria voor klanten
which-plans: which subscriptions qualify for keys? | welke abonnementen geven recht op sleutels?
which-plans: does office 365 A3 count? | telt O365 A3 ook mee | m365 a1 enough for the upgrade?
which-plans: is office 365 A3 genoeg voor sleutels | does windows 10 enterprise a5 qualify | telt M365 A1 mee
active-only: does a suspended subscription count | telt een proefabonnement mee | trial licences ok for keys?
active-only: expired subscription, still keys? | telt een geannuleerd abonnement
volume-licensing: customer has EES, can they use this? | wat moet een klant met OVS-ES doen
volume-licensing: kan een VL klant via ons sleutels krijgen | what is vlsc | klant heeft OVS-ES licenties
volume-licensing: mogen volume licensing klanten dit ook | school agreement customer keys
more-keys: customer needs more keys than we asked for | kan ik later sleutels bijbestellen
more-keys: second request for extra keys allowed? | klant wil extra sleutels
more-keys: can I do a second request for the same customer
more-devices: school is going to buy more windows 10 home laptops
more-devices: klant wil nog meer home apparaten kopen, krijgen die ook een upgrade | what is shape the future
more-devices: klant overweegt nieuwe home laptops te kopen | shape the future?
deadline: is there a deadline | what happens if the subscription is not renewed
deadline: tot wanneer kan ik sleutels aanvragen | abonnement verloopt, recht op upgrade dan weg?
deadline: is er een deadline om sleutels te vragen | does eligibility end when the subscription is not renewed
read-more: where can I read more about windows 10 education | waar vind ik meer informatie
read-more: more information on windows 10 education
who-may-ask: which role do I need to request keys | wie mag sleutels aanvragen | can a sales agent file this
who-may-ask: mag ik als sales agent sleutels aanvragen | what role is required to request education keys
education-status: what does not an education customer mean | waar zie ik of de klant geverifieerd is
education-status: how do I see the verification status of a school
education-status: where can I see if customer is an education customer | hoe zie ik de onderwijsstatus
status-in-review: customer is in review, what now | wat betekent in review | customer in review what does it mean
status-denied: verification failed, how do I resubmit | klant is afgekeurd als onderwijsklant, opnieuw aanvragen?
status-denied: verificatie afgewezen wat nu | re-verification education customer how
status-none: special qualification says none | status none wat betekent dat | status is none, can we request keys
-: 120 | 1.200 | yes | nee | ok thanks | jan.devries@school.nl | +31 6 1234 5678
-: 8e0af73d-3a1d-4e43-942b-7bf30541856c | Contoso School | Universiteit Twente | Education First BV | Fabrikam Academy
-: what does microsoft 365 A3 cost? | wat kost een A5 licentie per maand | what's the weather tomorrow
-: can business basic be upgraded to office 365 E3? | is the home use program available in Japan
-: hoe activeer ik mijn azure tegoed | can I upgrade Windows 11 Home to Windows 11 Education?
-: how do I cancel a subscription | hoeveel licenties heeft Contoso School | how do I reset the customer's password
-: what is the status of my request | how do I buy more licences | what's the difference between A3 and A5
-: kan ik één sleutel op twee apparaten gebruiken? | does the upgrade delete my files
-: hoe voeg ik een nieuwe onderwijsklant toe | how do I redeem an office product key from action pack
-: who is my manager | is windows 10 still supported? | tell me a joke | is de upgrade gratis
-: who approves my request | can I change the primary domain of a customer later
-: hoe zet ik teams aan voor leerlingen | ja hoor | 45 | +32 2 555 12 12 | f.jansen@lyceum.nl | Het Rietveld Lyceum
-: Lakeview High School | Alpine Ski School | Education Partners NV | Key West College
-: hoeveel kosten de licenties per leerling | can I get a free A3 trial | hoe koop ik A5
-: how do I transfer a subscription to another partner | customer wants to cancel A3 | which invoice belongs to KEY-7
-: hoe lang is de opzegtermijn | is there a minimum number of licences for A3 | how do I register employees for HUP
-: mag een school HUP gebruiken | can I remove azure credit from a user | bulk azure credit combineren met EA
-: what can E1 be upgraded to | is apps for enterprise an upgrade of apps for business
-: how do I extend my action pack key | redeem key private window | welk bedrijfsadres vul ik in voor verificatie
-: who creates the primary domain | is a gmail adres toegestaan voor een nieuwe klant
-: how do I tag a customer as education | mag een global admin het organisatieprofiel wijzigen
-: how do I sell minecraft education | kan een school azure met korting kopen
-: does the key also work for windows 11 pro | can a laptop with windows 10 pro use the key
-: hoe ga ik van education naar enterprise | what is new in windows 10 education 22H2
-: is windows 10 education end of life | welke updates krijgt education | can I image devices with the key
-: may a teacher use the key at home on a private pc | who is on call today | is het morgen mooi weer
-: what does my manager think | wie heeft mijn aanvraag afgekeurd | when do I get approval
-: how many requests did I make this month | waarom mag ik geen sleutels aanvragen | can I export my requests to excel`;

/**
 * Held back while tuning; one in fourteen is worded like an entry all the same. Two that have no answer were answered
 * when they were first asked, and only those two were put right.
 */
export const UNTOUCHED = `
since-when: when did this start for cloud partners | sinds wanneer kan een csp partner Home naar Education upgraden
since-when: is dit er al sinds 2020 | when could CSPs start doing this
home-qualifies: which operating system can be upgraded | geldt windows 10 home als geschikt besturingssysteem
home-qualifies: is Home a qualifing os under the microsoft cloud agreement | is windows 10 home een geschikte basis
how-it-works: explain how the upgrade process works | hoe kom ik aan sleutels
how-it-works: who hands out the keys, microsoft support? | how does my school get the keys
how-it-works: wat moet ik doen voor education keys
which-key: is it a windows 10 pro education key | welke sleutel krijg ik van support
which-key: what sort of key will I receive from support
becomes-education: does the device turn into windows 10 education automatically | wanneer wordt het apparaat education
becomes-education: azure active directory join needed? | waarom staat er nog windows 10 pro
becomes-education: automatically upgraded to education after joining?
partner-steps: how to open a service request for keys | welke knoppen moet ik kiezen om de serviceaanvraag te maken
partner-steps: how do i submit the suport request in partner centre | where can I submit the support request
partner-steps: hoe maak ik een service request voor de sleutels
waiting-time: what is the waiting time for support | wanneer hoor ik iets van support
waiting-time: how long until we have the keys | wachttijd support?
request-title: title of the ticket? | hoe moet de aanvraag heten | which title must the support ticket have
request-contents: what information does support want in the request | welke gegevens moet ik invullen in het verzoek
request-contents: do I need the subscription GUID | welke informatie moet in het support ticket
request-contents: subscription id needed?
which-email: does the email need to be an admin address | welk mailadres moet ik opgeven bij de aanvraag
which-email: kan ik het e-mailadres van de helpdesk gebruiken in de aanvraag | email of a billing admin ok?
contact-method: which contact methods are there | kan ik kiezen voor terugbellen | belt support mij terug
how-many: maximum number of keys per customer? | is er een limiet aan het aantal sleutels
how-many: are keys limited by the number of seats | hoeveel keys per licentie
how-many: hoeveel keys kan ik krijgen bij 500 licenties | is there a maximum number of keys
customer-steps: where to change the product key in windows settings
customer-steps: hoe activeert de klant de sleutel op het apparaat | instructions for the customer to install the key
customer-steps: how do they enter the new product key in windows | stappen voor de klant aub
who-qualifies: who is eligible for windows 10 education keys | is mijn klant geschikt voor education sleutels?
who-qualifies: are only schools allowed | wie komt ervoor in aanmerking | komt een commercieel bedrijf in aanmerking
who-qualifies: which customers are entitled to keys
which-plans: is windows 10 enterprise A3 enough | werkt het ook met office 365 a5?
which-plans: which licences do they need to have for the keys | welke licenties moet de school hebben
which-plans: telt office 365 A5 | do A1 licences give keys | welke licenties heb je nodig voor sleutels
active-only: subscription has been cancelled, still eligible? | moet het abonnement actief zijn
active-only: onderbroken abonnement telt dat | subscription suspended, can they still get keys | zijn trials ok
volume-licensing: can volume licensing customers use this process? | where do OVS-ES customers get their keys
volume-licensing: klant koopt via School overeenkomst, wat nu | wat betekent EES | kan een EES klant dit via ons doen
volume-licensing: why do VL customers go to VLSC
more-keys: can I request additional keys later on? | extra sleutels aanvragen mag dat
more-keys: we need 50 more keys for the same customer | customer wants more keys later | kan een tweede aanvraag
more-devices: customer about to purchase new home devices, can they upgrade those
more-devices: goedkope windows 10 education apparaten | wat is shape the future programma
more-devices: school wil nieuwe home pc's aanschaffen | low cost education devices?
deadline: until when can we request keys | is er een uiterste datum | abonnement niet verlengd, wat dan
deadline: how long does the eligibility last | wanneer vervalt het recht op de upgrade
deadline: any deadline to ask for the keys?
read-more: got a link to the windows education hub? | meer lezen over windows 10 education
read-more: where do I find more information about this
who-may-ask: who is allowed to submit the request | welke rol heb ik nodig | is helpdesk agent enough
who-may-ask: am I allowed to request keys as helpdesk agent | welke rol is nodig
education-status: where do I find the education status of a customer
education-status: wat betekenen de statussen van special qualifications
education-status: how can i tell if a customer passed verification | hoe zie ik of een school geverifieerd is
education-status: meaning of the special qualification statuses
status-in-review: how come the status says InReview | onderwijsverificatie staat op in behandeling
status-in-review: school in review, wat betekent dat
status-denied: not an education customer, ask for re-verification | verificatie mislukt, hoe vraag ik die opnieuw aan
status-denied: verification was rejected, what can we do
status-none: what does None mean for a customer | kwalificatie staat op None | wat betekent status None bij een klant
-: 75 keys | 2,000 | no | ja | prima, dank je | info@northwindcollege.onmicrosoft.com | 020 123 45 67 | a5f2
-: Northwind College | Basisschool De Sleutel | Windows Training Institute | School of Key Skills
-: price of M365 A5 for faculty? | wat is de korting voor scholen | how tall is the eiffel tower
-: which plans can apps for business be upgraded to? | mogen medewerkers office thuis gebruiken met HUP
-: transfer bulk azure credit to a colleague | geldt dit ook voor windows 11? | how do I suspend a subscription
-: how many keys did Fabrikam Academy get | hoe voeg ik een gebruiker toe in het admin center
-: where is my request KEY-12 | how can I add seats to a subscription | what is included in microsoft 365 A5
-: can two people share one key | will I lose my apps after upgrading
-: which email address do I enter when I create an education customer
-: hoe verleng ik de einddatum van mijn MPN licentie | wie is mijn collega met admin rechten
-: can Windows 10 Pro devices be upgraded with these keys? | vertel eens iets leuks | what do the keys cost
-: wie keurt mijn aanvraag goed | does microsoft store for business need an AAD account
-: can I install windows on a mac | 7 | akkoord | 030 - 233 44 55 | directie@basisschool.nl | Relecloud University
-: Barnham Primary School | Stichting Openbaar Onderwijs | Windows 10 School BV | what is the price for 100 keys
-: hoeveel betaalt de school | windows 11 education upgrade possible? | how do I delete a subscription
-: who bought the licences | how many customers qualify | welke klanten hebben A3
-: list all schools with active subscriptions | can HUP be used on windows 10
-: is silver competency enough for azure credit | how do I assign a benefit to a user
-: can a user be removed from the credit | upgrade business basic to standard in india | licenties verlagen
-: how do I get GDAP | reseller relatie aanvragen | how do I verify my own company
-: which documents does microsoft need for verification | who may change the address of a school
-: is the primary domain permanent | can the key be emailed | mag ik de sleutel mailen naar de klant
-: how do I keep keys safe | what if the key is used up | can I get an extension for my homework
-: is er vandaag storing | where can I buy keys for my car | kun je mij bellen | who approves holidays
-: what are your opening hours | is support free | hoe duur is support`;
