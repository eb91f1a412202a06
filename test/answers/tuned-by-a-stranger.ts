/** Questions by somebody who had seen neither the answers nor any other question; tuned on since. */
export const TUNED_BY_A_STRANGER = `
W10E-01: since when can we as a CSP move schools from win10 home to education?
W10E-02: is windows home even a qualifying OS for a school that buys through CSP? || did only the volume licence crowd get this Home upgrade right before?
W10E-03: what sort of key do we get back once MS approves the request?
W10E-03|W10E-05: who decides whether the school really qualifies for the upgrade keys, us or Microsoft?
W10E-04|W10E-08: key is in and the laptop is AAD joined, anything else they need to do before it says Education? || laptop still shows Pro after the key, when does it turn into Education?
W10E-05: where do i click in partner center to log the request for win10 edu keys || walk me thru getting upgrade keys for a school pls, first time i do this
W10E-05: ticket for the home>edu keys, which product category do I choose under new request
W10E-06: what exactly goes in the title of the ticket for the home to edu keys || Which email address has to be on the service request for the keys, can it be anyone's? || description field keys request, what must be in it? guid of what
W10E-07|W10E-11|W10E-06: is there a cap on the nr of edu upgrade keys i can ask for? || Can we just request keys for every laptop in the building even if they have fewer A3 seats than that
W10E-08: teacher has the key in front of him, whats the click path on the laptop itself || customer on the line, where in windows settings do the 25 characters go
W10E-09: Which customers are actually entitled to the Home to Education upgrade?
W10E-09|W10E-10: university licenses its A5 through volume licensing and wants those win10 keys from us, where do I send them || EES contract, where do they fetch their keys then?
W10E-10|W10E-09: Can an OVS-ES school go through the same support request as our CSP schools?
W10E-11: they underestimated, need another batch of win10 edu keys, how || is a second request for upgrade keys allowed or is it a one shot thing?
W10E-12: School is about to order more Windows 10 Home laptops. Is there something smarter for them? || shape the future, what is it for
W10E-13: is there a cut off date to claim the win10 edu upgrade keys? || what if the school lets its A3 lapse, does the upgrade right stay?
W10E-14: got a link to the page with the windows education features? || Customer likes to read up on Windows 10 Education first, any urls I can send?
EDU-01: what kind of products can be sold as education offers at all || Does edu pricing in partner center also cover perpetual software or only the licence based stuff?
EDU-02: does MS check each new school tenant or just a sample?
EDU-02|EDU-04: how do I keep the verification of a new school from dragging on || Is it a problem if I leave some of the school's details half filled in when creating the tenant?
EDU-03: how do i create a school as a customer in PC || adding a new customer, where do I mark it as education
EDU-04: what goes in company name for an edu customer, the name everyone uses or the official one? || principal only has a gmail, ok as contact mail for the new tenant? || We made a typo in the primary domain of a school tenant, can we still alter that? || mailing address for edu customer: campus or the full address of the legal entity
EDU-05|EDU-06: I confirmed the review for the new school, what status should I see now || InReview right after submitting a school, good sign or bad sign?
EDU-06: special qualification says None on the account page, meaning? || Where do I look up whether the school passed its verification?
EDU-07: school got rejected bc of a wrong address in the account, where do i fix that || what rights do i need to edit the organisation info of a failed edu customer? || I can't change the school's name in Partner Center after the failed check, is there another portal for it
EDU-08: data is corrected now, how do i get the school verified again || second check also came back 'not an education customer', now what??
HUP-01: Can you tell me in one line what the Home Use Program is? || what do employees get out of HUP
HUP-02: customer has no volume licensing, where in the admin center do they find HUP? || volume licence customer, which site do they use for the home use programme
HUP-03: Is HUP on offer in every country? || staff in hong kong want m365 for at home, what can they get
HUP-04: when does an organisation qualify for home use discounts || what does the individual employee need, apart from the company being eligible for HUP?
HUP-05: why on earth does the customer need an AAD account for HUP || What does the Store for Business use azure ad for in the home use story?
HUP-06: how does one become the IT admin of the managed tenant || what do we have to put in dns to show the company domain is ours? its for the hup setup
HUP-07: Any flyers or newsletter texts to advertise home use to staff? || hup onboarding material in french, where
HUP-08: employee asks step by step how he buys M365 through home use
HUP-08|HUP-09: which ms account do they sign in with when buying thru hup, work or private
HUP-09: if staff install office at home via HUP does that eat seats in our business tenant? || Our IT department asks if they have to support those home use installs
HUP-10: customer stuck migrating from VLSC for hup, who supports that? || They are in the store for business but the home use benefit isn't showing, where do they turn?
HUP-11: employee used the old home use and cant find Project Pro 2019 anymore || visio 2019 hup no discount applied, who can they ask
HUP-12: employee wants to know the order status of his HUP purchase, where do I send him || is there a faq for employees on home use purchases
HUP-13|HUP-08|HUP-12: link to the HUP employee store plz
HUP-13: do you have the url of the licensing overview page on home use || which pages are linked as frequently viewed content for the home use program
MPN-01: Where do we find our own Azure and cloud benefits in Partner Center? || colleague cant open the azure & cloud benefits page, what role does she need
MPN-02: what info is on the azure & cloud products page || where can I see whether one of our benefits is core or incremental
MPN-03: what's meant by usage based benefits? || Which amounts does the yearly bulk azure credit come in, for example?
MPN-04: how do i give a colleague the monthly azure credit || does the person need to exist in our AAD before i assign the azure credit to him?
MPN-05: there's no Remove button on the yearly azure credit, bug? || Monthly azure credit, am I allowed to swap users whenever I like?
MPN-06: which of our partner benefits need a product key || licence based benefits = what exactly?
MPN-07|MPN-08|MPN-13: How do we activate the license-based stuff from our Action Pack? || where's that activation walkthrough hidden
MPN-08|MPN-13: our benefit sub got disabled, do I redeem on the signup page or in the admin center?
MPN-08|MPN-12: existing benefit, just want more seats on it, which route do I take with the key
MPN-09: cant find Intune in our competency benefits anymore?? || What replaced Office 365 E3 and EMS in the competency packages?
MPN-10: why does it have to be a private window each time i redeem a key || I already redeemed this benefit key once, can I use it again on another tenant?
MPN-11: expiry in partner center differs from the end date in m365 admin, why || What does the expiration date shown with a benefit actually mean?
MPN-12: how do i stretch the end date of our benefit sub with a new key || 'extend end date' vs 'add licences', whats the difference
MPN-13: first time redeeming a benefit key, where do i type it || After I hit redeem, where does the brand new subscription show up?
MPN-14: how is the new end date worked out when you add seats halfway through || Do we lose months if we add licences to the benefit with a key now?
MPN-15: how do they calculate the extra months when the key has fewer seats than the sub? || extending end date: does key size matter for how many months you get
MPN-16: got an error extending with a really big key, is that normal || How far can an end date be pushed out at most?
MPN-17: link on migrating from O365 E3 to business premium? || where can i read up on Business Voice and in which countries its available
UPG-01: Which plans can Business Basic be upgraded to?
UPG-02: indian customer with biz basic india, what do they upgrade to || Apps for business India, is regular Business Standard the target or something else?
UPG-03: Does a subscription have to be active before it can be upgraded? || sub is suspended for non payment, upgrade still an option or first reactivate
UPG-04: which rights do we need on the customer to do a plan upgrade || No admin relationship with this customer yet, and they want a bigger plan. What now?
UPG-05|UPG-07: customer already has another sub that includes those extra services, is that a blocker for the upgrade? || upgrade refused, they have a plan w/ the same services next to it
UPG-06|UPG-07: they already own E3 and want to upgrade their business basic to E3 as well, problem? || target plan is already in the customer's list of subs, can I still upgrade into it
UPG-07: The plan they want to upgrade to was already bought from a different partner, what has to happen first? || customer has the extra services via another channel, how do we get round that
UPG-08: where is the upgrade now button || how do i recognise that a sub can be upgraded?
UPG-09: What does a plan upgrade do to the billing? || they just want 10 more of the same licence, not another plan
UPG-10|UPG-08: link to the 'switch to a different plan' article pls
UPG-10|UPG-09: Is there a doc on common billing scenarios you can point me to?
=100 [W10E-07|W10E-11]: school w 350 M365 A5, already received 250 win10 edu keys, how many can I still request?
=180 [W10E-07|W10E-11]: Customer has 120 Microsoft 365 A3 and 60 Windows 10 Enterprise A3 licences, all active and bought from us. No keys yet. What's the maximum number of keys?
=45 [W10E-07|W10E-11]: 2 earlier requests of 80 and 75 keys, they hold 200 win10 ent A5 licences. what's left for a third request
=no [W10E-07|W10E-11]: 60 M365 A3 licences and they ask for 75 upgrade keys, ok?
=yes [W10E-11|W10E-07]: 300 active m365 A5, 220 keys used, can i file for another 80?
=no [W10E-01]: Old case: the school's request was dated 20 October 2020. Were CSP customers eligible for the Home to Education upgrade on that day?
=no [W10E-10|W10E-09]: school under EES agreement, can they use the csp support request to get win10 edu keys
=no [W10E-13|W10E-09]: College's M365 A3 ran out in spring and they did not renew. Are they still eligible for the upgrade from Home?
=no [W10E-06]: can i pick e-mail as preferred contact method on that key request
=no [EDU-01]: customer is a verified school and wants its Azure consumption on an education offer, possible?
=no [EDU-04]: can i use info@school.onmicrosoft.com as the email address when setting up an edu tenant
=no [EDU-07]: I'm a sales agent, can I correct the failed school's organisation details myself?
=yes [HUP-04]: commercial customer, 1100 M365 E3 and 950 M365 E5, no SA. do they qualify for HUP
=no [HUP-04]: Private company with 1,250 Microsoft 365 E3 and nothing else, no Software Assurance. Home use for their staff?
=yes [HUP-04]: a charity with 14 people on the payroll asks if the organisation qualifies for home use, does it?
=300 [HUP-04]: Commercial, 1300 M365 E3 plus 400 M365 E5, no SA: how many licences short of the HUP threshold?
=no [HUP-03]: staff in Venezuela, can they get the home use offer
=no [HUP-03]: Our customer's Tokyo office wants M365 Family through HUP. Can they?
=yes [HUP-03]: japan, M365 personal with hup, available?
=no [MPN-05]: Can we put the bulk azure credit together with our Enterprise Agreement?
=yes [MPN-05]: can i take a user off the $100 monthly azure credit today
=no [MPN-10]: Same 25 digit benefit key, redeemed in January, may we redeem it once more for a sister company?
=9 [MPN-14]: 10 seats, 6 months left on the benefit, adding 10 with a key. how many months will remain
=6 [MPN-14]: We have 20 licences running another 3 months and add licences with a key for 10. How many months left afterwards?
=8 [MPN-14]: add licences: 60 users w/ 7 months to go + 15 new seats = ? months
=6 [MPN-15]: sub of 50 seats, extend end date with a key of 25, how many months extra
=18 [MPN-15]: Colleague extends a 20 seat benefit using a 30 seat key. How many months does that add?
=no [MPN-16]: 10 active licences and a key for 40, want to extend the end date. will it take it?
=yes [MPN-16|MPN-15]: 25 active seats and a 75 seat key, may i use that to extend?
=120 [MPN-16]: What is the biggest key (in seats) I can use to extend a sub of 40 licences?
=no [UPG-01]: can business standard be upgraded to business premium in CSP?
=yes [UPG-01]: biz basic to o365 E1 possible? sub is active, no other plans
=no [UPG-01]: customer with Apps for business wants to upgrade to Office 365 E1, does that path exist
=no [UPG-03]: Cancelled Business Basic subscription, can we upgrade it to E3?
=no [UPG-02]: M365 business basic india -> microsoft 365 business standard (the normal one), allowed?
=no [UPG-06|UPG-07]: Client already runs O365 E5 and wants to upgrade his Business Standard to E5, can he, without cancelling anything?
=no [UPG-04]: we don't have delegated admin on that tenant, can we do the upgrade anyway
> is home use available worldwide? || HUP-03: and for Japan?
> can a school with M365 A3 get win10 education keys? || W10E-09|W10E-10: and if they have it through VLSC?
> which upgrades are there for business standard || UPG-01: and business basic?
> sub of 100, key of 25, extending, how many months? || =12 [MPN-15]: and with a key of 100?
> school with 200 M365 A3, how many win10 keys max? || =140 [W10E-07|W10E-11]: and if they already got 60?
> Can I remove a user from the monthly azure credit? || MPN-05: and from the yearly one?
> does a company with 2100 M365 E3 qualify for HUP || HUP-03: ok and which countries are excluded?
> how do i create an education customer || EDU-06: and where do i see if they passed?
> where do we activate the benefit key the first time? || MPN-12|MPN-08: and to extend an existing one?
> what does business basic upgrade to || -: and whats the price of the E3 then?
> can the school upgrade win10 home to education? || -: and windows 11 home, same key?
-: how much is M365 A3 per student per month || What does a Business Premium seat cost compared with Business Standard? || price of action pack renewal this year || what's the list price of a shape the future laptop
-: Can Windows 11 Home be upgraded to Windows 11 Education with a request like this? || is there a windows 11 version of the education upgrade key || minimum ram and disk for windows 10 education
-: key throws 0xC004F050 when the teacher types it in || laptop hangs at 30% during the upgrade to Pro, what now? || after the edu upgrade the wifi driver is gone, known issue?
-: does going from Home to Education wipe the pupils' files || How do I roll a device back from Education to Home? || can a laptop in S mode be switched out of it for free
-: how many days does microsoft need to verify a new school || What paperwork does the school have to upload to prove it is a school? || is a daycare centre counted as education || Does a public library count as an educational institution for edu offers?
-: difference between A3 and A5 || how many free student licences come with each A3 faculty licence? || is Minecraft Education included in A1
-: invoice for march shows the wrong VAT number, who fixes that || Customer was billed twice for the same seat, how do I get a credit note? || can i change the billing date of a customer from the 5th to the 1st
-: partner center keeps asking for MFA and then loops, help || How do I remove a customer from my customer list in Partner Center? || reset the global admin password of a customer, we are locked out || export all customers with domains to csv from PC how
-: what happens when the $100 azure credit is used up before the end of the month || Does unused monthly Azure credit roll over to the next month? || where do i see how many dollars are left on our azure credit
-: how many points or exams do we need for a gold competency? || how many visual studio subs does a silver partner get || How do we renew our Action Pack membership itself, it ends next week?
-: what happens to an employee's HUP subscription when he resigns || how many devices can M365 Family be installed on? || can an employee buy two home use subscriptions on one account || Can an employee convert the M365 Personal he already bought at full price to a HUP one?
-: does a HUP subscription renew automatically at the discounted price || is paypal accepted in the ms store for home use
-: can we cancel an NCE subscription after 10 days || What is the early termination fee for an annual plan? || how do i put a customer on monthly instead of yearly commitment
-: is mailbox data kept when moving from google workspace to E3? || how long before users see the new apps after the upgrade to E5 || Does Business Premium include Defender for Endpoint? || max users on business basic, 300?
-: how do I assign licences in bulk with powershell || how long does a GDAP relationship stay valid || Which GDAP roles should we request for a tier 1 desk?
-: Customer wants Copilot added to Business Standard, what are the requirements? || teams phone number porting to a csp customer, how || windows 365 cloud pc for a school, which sku
-: Which form do we fill in to transfer an Azure subscription from another CSP? || how do non profits apply for the azure grant || GCC high for government, can we sell it in belgium
-: outlook keeps prompting for password since this morning at the school || Sharepoint storage limit on A3?
W10E-01: sinds wanneer mogen wij als CSP scholen van win10 home naar education brengen || Vanaf welke datum geldt die upgrade van Home naar Education voor CSP partners? Mijn teamlead vraagt het.
W10E-02: telt win10 home wel als basis OS voor een school die via CSP koopt? || was die home upgrade vroeger enkel voor VL klanten?
W10E-03: wat voor key krijgen we van Microsoft als de aanvraag goedgekeurd is
W10E-03|W10E-05: wie checkt of de school recht heeft op die upgrade sleutels, wij of MS
W10E-04|W10E-08: Sleutel zit erin en laptop hangt in azure AD, moet er nu nog iets gebeuren voor Education? || toestel staat na de key nog altijd op Pro, wanneer wordt dat education
W10E-05: waar klik ik in partner center om win10 edu sleutels aan te vragen? || Kun je me stap voor stap zeggen hoe ik upgrade keys voor een school aanvraag, klant hangt aan de lijn
W10E-06: wat moet er letterlijk als titel op het ticket voor de home naar edu keys || welk mailadres moet er op die aanvraag staan, mag dat van een gewone collega zijn? || omschrijving ticket sleutels, wat zet ik erin
W10E-07|W10E-11|W10E-06: zit er een max op het aantal edu keys dat ik mag vragen? || Mogen we meer sleutels aanvragen dan de school A3 licenties heeft?
W10E-08: klant heeft de code gekregen, waar moet die ingeven worden op de laptop || Leerkracht vraagt waar hij in de instellingen van Windows die 25 tekens kwijt kan
W10E-09: welke klanten komen in aanmerking voor win10 home -> education || Wat zijn de voorwaarden voor een school om van Home naar Education te mogen?
W10E-10|W10E-09: EES klant, kan die via ons die win10 edu keys krijgen of ergens anders? || hogeschool zit met OVS-ES, waar moeten die hun sleutels halen
W10E-11: klant komt sleutels tekort, hoe vraag ik er bij? || kan je een 2e keer edu keys aanvragen voor dezelfde school
W10E-12: school gaat nog 60 laptops met Home kopen, is er geen beter alternatief? || wat is shape the future ook alweer
W10E-13: Tot wanneer kan een school die upgrade sleutels nog aanvragen, is er een deadline? || wat als ze hun A3 niet verlengen, vervalt het recht op de upgrade dan
W10E-14: heb je een link met de features van windows education? || waar kan klant meer lezen over win 10 education, linkje aub
EDU-01: welke soorten producten bestaan er als onderwijsaanbod || Kan een school ook perpetual software aan edu tarief krijgen of enkel de abonnementen op basis van licenties
EDU-02: wordt elke nieuwe school tenant nagekeken door microsoft?
EDU-02|EDU-04: Hoe vermijd ik dat de verificatie van een nieuwe school vertraging oploopt? || maakt het uit of ik de gegevens van de school half invul bij het aanmaken
EDU-03: hoe maak ik een school aan als klant in PC || waar duid ik aan dat een nieuwe klant education is
EDU-04: Welke naam zet ik bij bedrijfsnaam voor een school, roepnaam of de naam van de vzw? || directrice heeft alleen hotmail, mag dat als mailadres voor de nieuwe tenant || kan het primaire domein van een edu klant achteraf nog gewijzigd worden?
EDU-05|EDU-06: net op Review geklikt en bevestigd voor de nieuwe school, welke status krijg ik dan || Status InReview direct na het aanmaken, is dat goed?
EDU-06: bij special qualification staat None, wat wil dat zeggen || Waar zie ik of de school door de verificatie is geraakt?
EDU-07: school is afgekeurd door een fout adres, waar pas ik dat aan? || welke rechten heb ik nodig om gegevens van een afgekeurde edu klant te wijzigen
EDU-08: gegevens zijn verbeterd, hoe dien ik de school opnieuw in voor verificatie || Na de tweede poging nog steeds geen education klant, wat nu?
HUP-01: wat is dat home use program eigenlijk || Wat hebben de werknemers van de klant aan HUP?
HUP-02: klant zonder VL, waar vind ik HUP in het admin center? || volume license klant vraagt langs welke site home use loopt
HUP-03: In welke landen is HUP er niet? || personeel in hongkong, wat kunnen die krijgen met home use
HUP-04: wanneer komt een bedrijf in aanmerking voor home use korting || Wat heeft de werknemer zelf nodig om van HUP gebruik te kunnen maken?
HUP-05: waarom moet klant een AAD account maken voor HUP? || wat doet de store for business met azure ad bij home use
HUP-06: hoe word je IT beheerder van de managed tenant || Klant moet bewijzen dat het domein van hem is voor HUP, wat moet er in de DNS?
HUP-07: zijn er folders of mailtekstjes om HUP bij het personeel te promoten? || home use onboarding materiaal in het nederlands, waar staat dat
HUP-08: Medewerker vraagt hoe hij stap voor stap M365 koopt via home use. || werknemer heeft werkmail ingevuld op de hup pagina en nu? krijgt die een mail of zo
HUP-08|HUP-09: met welk account inloggen om via HUP te kopen, werk of privé?
HUP-09: tellen office installaties thuis via HUP mee voor de device limiet van het bedrijf || moet de IT van de klant die thuis installaties van HUP ondersteunen?
HUP-10: klant zit vast met migratie van VLSC voor home use, wie helpt daarbij || Ze zitten al in de Store for Business maar het HUP voordeel is niet te zien, bij wie moeten ze zijn?
HUP-11: werknemer zoekt visio pro 2019 in home use en ziet het niet || project 2019 via HUP geen korting, wie aanspreken
HUP-12: werknemer heeft vraag over zijn bestelling via HUP, naar waar verwijs ik hem || Bestaat er een FAQ voor medewerkers over home use en de installatie?
HUP-13|HUP-08|HUP-12: link naar de home use winkel voor werknemers aub
HUP-13: url van het licensing overzicht van HUP? || welke links staan er onderaan de HUP faq bij veel bekeken
MPN-01: waar vinden we onze eigen azure en cloud voordelen in partner center || Collega ziet de pagina Azure & cloud niet bij Benefits, welke rol heeft ze nodig?
MPN-02: wat staat er allemaal op die pagina azure & cloud products || waar zie ik hoeveel licenties we per benefit gekregen hebben en van welke offer ze komen
MPN-03: wat zijn usage based voordelen precies? || welke bedragen heb je zoal bij dat jaarlijkse azure tegoed
MPN-04: Hoe ken ik het maandelijkse Azure tegoed toe aan een collega? || moet iemand al in onze AAD zitten voor ik hem azure credit geef, of kan een gast ook
MPN-05: geen verwijder knop bij het jaarlijks azure tegoed, klopt dat || Collega met het bulk tegoed is uit dienst, hoe krijg ik dat bij iemand anders?
MPN-06: welke benefits hebben een product key nodig || Wat valt er onder licence-based voordelen?
MPN-07|MPN-08|MPN-13: hoe activeer ik de licentie voordelen uit ons action pack || waar zit die activation walkthrough ergens?
MPN-08|MPN-13: benefit abonnement is verlopen, key inwisselen via admin center of via die signup pagina?
MPN-08|MPN-12: Bestaand benefit abo, wil er enkel seats bij, welke weg moet ik volgen met de sleutel?
MPN-09: waarom staat intune niet meer bij onze competency voordelen? || wat is er in de plaats gekomen van O365 E3 en EMS bij de competencies
MPN-10: waarom altijd incognito bij het inwisselen van een key? || Kan ik een productsleutel die al ingewisseld is nog eens gebruiken?
MPN-11: vervaldatum in partner center klopt niet met die in het admin center, hoe komt dat || Wat betekent de expiry date bij een benefit?
MPN-12: Hoe verleng ik de einddatum van ons benefit abo met een nieuwe key? || add licences of extend end date, wat kies ik als ik wil verlengen
MPN-13: eerste keer benefit key inwisselen, waar moet ik zijn? || net geredeemd, waar verschijnt het nieuwe abonnement dan
MPN-14: hoe wordt de nieuwe einddatum berekend als je tussentijds seats toevoegt || Verliezen we tijd als we nu licenties bijzetten met een sleutel?
MPN-15: Hoeveel maanden komen erbij als de key minder seats heeft dan het abonnement, hoe rekenen ze dat? || formule verlengen einddatum key seats / actieve seats
MPN-16: foutmelding bij verlengen met een hele grote key, is dat normaal || tot hoever kan je een einddatum maximaal opschuiven?
MPN-17: linkje over overstap van o365 E3 naar business premium? || waar staat in welke landen business voice beschikbaar is
UPG-01: Naar welke plannen kan Business Basic geüpgraded worden? || overzicht upgrade paden csp aub
UPG-02: klant in india met business basic india, upgraden naar wat || apps for business India, is gewone business standard daar het doel?
UPG-03: moet het abonnement actief zijn om te upgraden || Abonnement is opgeschort, kan de upgrade dan wel of niet doorgaan?
UPG-04: welke rechten moeten we hebben bij de klant voor een plan upgrade? || nog geen admin relatie met deze klant en ze willen een groter plan, wat doen
UPG-05|UPG-07: klant heeft al een abo waar die extra services in zitten, is dat een probleem voor de upgrade || Mag er nog een ander abonnement met dezelfde diensten naast staan als ik upgrade?
UPG-06|UPG-07: klant heeft E3 al en wil zijn basic ook naar E3 upgraden, gaat dat zomaar? || doelabonnement staat al bij de klant, upgraden kan dan nog?
UPG-07: het plan waar ze naartoe willen loopt al bij een andere partner, wat moet er eerst gebeuren? || klant kocht de extra diensten via ander kanaal, hoe lossen we dat op voor de upgrade
UPG-08: waar staat upgrade now || Hoe zie ik in de lijst of een abonnement geüpgraded kan worden?
UPG-09: Wat zijn de gevolgen van zo'n plan upgrade voor de facturatie? || klant wil gewoon 15 extra van dezelfde licentie, geen ander plan
UPG-10|UPG-08: link van het artikel over overschakelen naar een ander plan?
UPG-10|UPG-09: waar staat dat artikel over common billing scenarios
=140 [W10E-07|W10E-11]: klant heeft 260 M365 A3, al 120 sleutels gekregen, hoeveel mag ik er nog vragen?
=230 [W10E-07|W10E-11]: School met 150 M365 A5 en 80 Windows 10 Enterprise A3, alles actief via CSP, nog geen keys gehad. Hoeveel sleutels maximaal?
=30 [W10E-11|W10E-07]: eerst 40 dan 50 sleutels aangevraagd, ze hebben 120 A5 seats (M365). hoeveel nog over
=no [W10E-07|W10E-11]: school 85 M365 A3 vraagt 100 keys, mag dat
=no [W10E-11|W10E-07]: 180 M365 A3 licenties, 150 keys gehad en ze willen er nog 45 bij, gaat dat lukken?
=no [W10E-01]: kon een csp klant op 15 oktober 2020 al van home naar education upgraden?
=no [W10E-13|W10E-09]: M365 A5 abonnement van de school is opgezegd en verlopen, hebben ze nog recht op de win10 edu upgrade?
=no [W10E-10|W10E-09]: Universiteit met OVS-ES, mag die langs het CSP proces sleutels aanvragen?
=no [W10E-06]: kan ik bij de aanvraag van de keys kiezen om per mail gecontacteerd te worden als voorkeur
=no [EDU-01]: school wil azure aan onderwijstarief via ons, kan dat
=no [EDU-04]: mag ik een gmail adres opgeven voor de nieuwe school tenant?
=no [EDU-04]: kan de klant zijn primary domain naam later nog veranderen
=yes [HUP-04]: Bedrijf met 800 M365 E3 en 1300 M365 E5, geen SA. Komen ze in aanmerking voor HUP?
=no [HUP-04]: commerciële klant, 1900 M365 E5, geen software assurance, komt die in aanmerking voor home use
=yes [HUP-04]: gemeente met 2000 M365 E3, voldoende voor HUP?
=yes [HUP-04]: vzw (non-profit) met 9 werknemers, komt die organisatie in aanmerking voor home use korting
=450 [HUP-04]: klant (gewoon bedrijf zonder SA) heeft 1550 M365 E3. hoeveel licenties te kort voor HUP?
=no [HUP-03]: Medewerkers in Rusland, kunnen zij het HUP aanbod krijgen?
=yes [HUP-03]: kan personeel in België M365 Family met HUP korting krijgen als het bedrijf in orde is?
=no [MPN-05]: mogen we het jaarlijkse azure tegoed combineren met azure pass
=yes [MPN-01]: ik ben MPN partner admin, kan ik de Azure & cloud benefits openen?
=no [MPN-09]: zit windows 10 enterprise nog in de competency voordelen?
=8 [MPN-14]: 50 seats met nog 4 maanden, ik voeg er 50 toe met een key, hoeveel maanden blijft er over?
=9 [MPN-14]: Abonnement van 30 licenties loopt nog 8 maanden en we voegen 10 licenties toe. Wat wordt de resterende tijd in maanden?
=6 [MPN-14]: we hebben 15 seats nog 2 maanden te gaan, licenties toevoegen met key van 10, resultaat in maanden
=3 [MPN-15]: 40 actieve licenties, einddatum verlengen met key van 10, hoeveel maanden erbij
=24 [MPN-15]: Met een sleutel van 50 seats een abonnement van 25 verlengen: hoeveel maanden levert dat op?
=36 [MPN-15|MPN-16]: 7 seats actief en key van 21, verlengen, hoeveel maanden
=no [MPN-16]: onze benefit heeft 8 seats, ik heb een key van 25 en wil de einddatum verlengen, lukt dat?
=yes [MPN-16|MPN-15]: kan ik een abo van 12 licenties verlengen met een sleutel van 36?
=45 [MPN-16]: hoeveel seats mag een key maximaal hebben om 15 actieve licenties te verlengen?
=no [UPG-01]: kan business basic rechtstreeks naar business premium
=yes [UPG-01]: Business Standard naar Office 365 E5, bestaat die upgrade in CSP?
=no [UPG-01]: klant wil van business standard naar o365 E1 upgraden, kan dat?
=yes [UPG-02]: kan apps for business india naar business standard india?
=no [UPG-03]: abonnement business standard is suspended, kan ik het nu naar E3 upgraden
=no [UPG-06|UPG-07]: Klant heeft O365 E3 al lopen, mag ik zijn Business Basic naar E3 upgraden zonder iets op te zeggen?
> is home use overal beschikbaar? || HUP-03: en in japan?
> kan business basic naar E3? || =no [UPG-01]: en naar apps for enterprise?
> school met 300 M365 A3, hoeveel keys maximaal || =50 [W10E-07|W10E-11]: en als ze er al 250 hebben?
> 10 seats verlengen met een key van 10, hoeveel maanden? || =24 [MPN-15]: en met een key van 20?
> commerciële klant met 2500 M365 E3 zonder SA, komt die in aanmerking voor hup? || =no [HUP-04]: en bij 300?
> hoe activeer ik het maandelijkse azure tegoed voor een collega || MPN-05: en kan ik die user er later weer afhalen?
> hoe vraag ik win10 edu sleutels aan voor een school? || W10E-08: en wat doet de klant dan zelf met die key?
> hoe dien ik een afgekeurde school opnieuw in || EDU-08: en als het dan nog niet lukt?
> welke voorwaarden zijn er voor een plan upgrade || UPG-07: en als ze het bij een andere partner hebben?
> hoe maak ik een education klant aan? || -: en hoelang duurt die verificatie gemiddeld?
> hoe koopt een werknemer via HUP || -: en als hij later ontslag neemt, wat gebeurt er met dat abonnement?
-: wat kost M365 A5 per leerling per jaar? || hoeveel marge hebben wij als csp op business premium || Wat is de prijs van een gold competency lidmaatschap? || prijsverschil E3 en E5 per maand
-: kan windows 11 home naar windows 11 education met zo'n aanvraag || Werkt de sleutel ook op toestellen met Windows 11? || tot wanneer krijgt win 11 home security updates
-: foutcode 0x803fa067 bij ingeven van de product key, wat nu || Laptop blijft hangen op zwart scherm tijdens de upgrade naar Pro || printer werkt niet meer sinds de upgrade naar education
-: blijven de bestanden van de leerlingen staan bij de upgrade van home naar education? || hoe zet ik een toestel terug van education naar home || hoeveel GB schijfruimte vraagt windows 10 education
-: hoeveel werkdagen duurt het nazicht van een nieuwe school door microsoft || Welke documenten moet de school opsturen als bewijs dat ze een school is? || telt een muziekacademie als onderwijsinstelling? || is een kinderdagverblijf ook education
-: wat is het verschil tussen A1 en A3 || Krijgen leerlingen gratis licenties als de leerkrachten A3 hebben, en hoeveel? || intune for education of gewone intune, wat is beter voor een basisschool
-: factuur van vorige maand staat op de verkeerde firma, hoe laat ik die aanpassen || Klant is dubbel aangerekend, hoe vraag ik een creditnota aan? || kan de klant via domiciliëring betalen || btw verlegd op onze microsoft factuur, klopt dat
-: hoe verwijder ik een klant uit partner center || MFA van mijn partner center account werkt niet meer sinds nieuwe gsm || Hoe voeg ik een nieuwe collega toe als helpdesk agent in Partner Center? || klant is zijn admin wachtwoord kwijt, hoe reset ik dat
-: wat gebeurt er als het azure tegoed op is, stopt de VM dan? || schuift niet gebruikt maandelijks tegoed door naar de volgende maand || waar zie ik hoeveel dollar er nog op ons azure tegoed staat
-: Welke examens hebben we nodig om silver te worden? || hoeveel visual studio licenties zitten er in action pack || hoe zet ik ons partner account op naam van een andere vennootschap
-: op hoeveel toestellen mag je M365 Family zetten || Kan een werknemer zijn HUP abonnement op naam van zijn vrouw zetten? || wordt home use automatisch verlengd aan dezelfde korting || hoeveel onedrive opslag krijg je bij M365 personal
-: kan ik een NCE abonnement nog annuleren na 2 weken || Wat is de opzegtermijn voor een jaarcontract? || van maandelijks naar jaarlijks commitment omzetten hoe
-: hoeveel gebruikers mag je max hebben op business premium? || hoelang duurt het voor gebruikers de nieuwe apps zien na de upgrade || Zit Defender in Business Standard? || mailbox quota E1 en E3
-: hoe ken ik licenties toe met powershell aan 200 users || Hoelang blijft een GDAP relatie geldig? || welke poorten moeten open voor autopilot
-: klant wil copilot bij zijn E3, wat heeft hij nodig || telefoonnummer overzetten naar teams phone, hoe gaat dat? || windows server 2022 licentie per core voor school, hoe tellen
-: welk formulier voor het overzetten van een azure abonnement naar een andere CSP || hoe vraagt een vzw de azure grant aan || Kunnen we als Belgische partner verkopen aan een klant in Zwitserland?
-: teams meeting valt telkens weg bij de school || sharepoint site per ongeluk verwijderd, hoe terughalen
`;
