/**
 * Questions by somebody who had seen neither the answers nor any other question, and who was asked to lean on the
 * unexpected: reasons, comparisons, what a caller gets wrong. Nothing was tuned on them, but that "their laptops" are asked
 * about and that users are swapped, which two of them showed, was put right afterwards. Once tuned on, they want replacing.
 */
export const UNTOUCHED = `
W10E-01|W10E-02: since when are we allowed as CSP to move schools from Home to Education? || my request in october 2020 got bounced although the school already had A3, why was that
W10E-01|W10E-09: do I need A3 or A5 specifically before we can even start the home>edu thing? || what must a school have purchased before we ask for the win10 education keys
W10E-01|W10E-02: vanaf welke datum kunnen we als csp scholen van home naar education brengen || waarom kon dit in de zomer van 2020 nog niet voor onze school?
W10E-01|W10E-09: welke abo's moet zo'n school gekocht hebben voor we aan die home upgrade kunnen beginnen || geldt dit alleen met M365 A3/A5 of ook met Win10 Ent A3?
W10E-02: is Home a qualifying OS these days if the school is on the Microsoft Cloud Agreement? || who could do this before it opened up for CSP || caller insists Home never counts as base OS for academic licences, true under MCA/CSP?
W10E-02: telt windows 10 home mee als qualifying OS voor onderwijs onder de MCA? || klant beweert dat home nooit een geldig basis-OS is voor academic, klopt dat via CSP nog || was dit vroeger enkel iets voor VL scholen?
W10E-03|W10E-05: what sort of key comes back from MS, an actual Education key or something else? || can the school ask for the keys itself or does it have to come from us || who decides if the school qualifies, us or microsoft
W10E-03|W10E-05: krijgen we een education sleutel of is dat eigenlijk pro education? || wie checkt of de school recht heeft op die keys, wij of MS support || krijgt de school de sleutel rechtstreeks van microsoft of via ons? || moet de klant zelf dat ticket inschieten voor de keys of doen wij dat in zijn naam
W10E-04|W10E-08: key is in but laptop still says Pro, what's missing? || what happens if they enter the key and never join the device to azure ad || does it go to Education by itself or is there a second key for that || why does the machine show Windows 10 Pro halfway thru
W10E-04|W10E-08: sleutel ingegeven maar toestel blijft op Pro hangen, wat moet er nog gebeuren? || wat als de laptop nooit aan de AAD tenant gejoined wordt, blijft die dan pro || komt er nog een 2e sleutel voor Education of gaat dat vanzelf? || waarom zie ik eerst pro en pas later education op dat toestel
W10E-05|W10E-03: click path in partner center for the windows edu keys ticket pls || which category do I pick for New request, Windows isnt in the list? || after i hit Contact me what happens, where do i see how long the wait is || how do the keys actually reach me once approved, phone or mail?
W10E-05: waar klik ik in partner center om die education keys aan te vragen || welk type moet ik kiezen bij nieuwe aanvraag, windows staat er niet tussen || waar zie ik hoe lang ik moet wachten na contact me? || ik word doorgestuurd naar de o365 portal, met welke login moet ik daar in
W10E-06: exact title to put on the ticket for the edu keys? || what text goes in the description, and do they want a GUID || can I put our shared sales mailbox in as e-mail on that request or must it be an admin || they only let me pick phone or callback, is email not an option
W10E-06: welke titel moet er letterlijk boven dat supportverzoek || wat zet ik in de omschrijving, hebben ze het sub ID nodig? || welk mailadres moet er in het ticket staan, mag dat van gewone medewerker zijn || via welke weg nemen ze contact op over die sleutels, kan ik mail kiezen?
W10E-07|W10E-11: school wants a few spare keys on top of its seat count, allowed? || what limits the number of keys i can ask for || is there an upper bound on keys per request or is it just the licences
W10E-07|W10E-11: mag ik wat reserve sleutels vragen bovenop het aantal licenties? || waaraan hangt het max aantal keys vast || school heeft meer laptops dan A3 seats, kunnen ze voor elke laptop een key krijgen
W10E-08: teacher has the key on paper, where does he type it in windows? || what does the school itself have to do on each laptop || how many characters is the key, he counts 25
W10E-08|W10E-04: does pressing Next upgrade straight to Education or to Pro first
W10E-08: ik heb een leraar aan de lijn met de sleutel, waar tikt hij die in || welke stappen moet de school zelf doen op die laptops || klopt het dat die key 25 tekens is en waar in instellingen zit dat || onder welk menu zit product key wijzigen ook weer
W10E-09: what makes a customer NOT eligible for the home to edu keys || school has A5 but bought it thru volume licensing, where do I send them || for the home upgrade keys, is being a school enough or do they need the A3/A5 subs running too?
W10E-09|W10E-13: does an expired A3 still qualify a school for the win10 home upgrade
W10E-09: wanneer komt een school niet in aanmerking voor die home > education upgrade || is school zijn genoeg of moet er ook een actief A3/A5 abo lopen || klant heeft A3 via volume licensing ipv CSP, naar waar verwijs ik door?
W10E-09|W10E-13: telt een verlopen A5 nog mee voor de win10 home upgrade
W10E-10|W10E-09: EES customer on the phone wants the csp keys route, what do i tell him || why cant an OVS-ES school go through us for this || where do School agreement customers download their stuff
W10E-10|W10E-09: klant zit op EES, waarom kan ik dat ticket niet gewoon inschieten || OVS-ES school, waar halen die hun keys vandaan? || kan een VL klant ook via ons die sleutels krijgen of moet die naar vlsc
W10E-11: we asked too few keys first time, can we top up or is it one shot? || does the key count reset with each new ticket || keys requested last year, do they still count against the total when i ask again
W10E-11: we hebben te weinig sleutels gevraagd, kan dat nog bij of is het eenmalig || begint de telling van de sleutels opnieuw bij elk nieuw ticket? || tellen de keys van de vorige aanvraag nog mee als ik er nu bijvraag
W10E-12: principal about to order a pile of Home laptops, is there something smarter? || cheap devices with Education already on it, whats that programme called
W10E-12|W10E-11: if they go and buy Home machines anyway, do the existing keys cover it or new request?
W10E-12: directeur wil nieuwe home laptops bestellen, is er een beter alternatief voor onderwijs || hoe heet dat programma met goedkope toestellen waar education al op staat
W10E-12|W10E-11: ze kopen toch home toestellen bij, moet ik dan weer een nieuwe aanvraag doen?
W10E-13|W10E-09: is there a last day to ask for the keys? || what happens with the right to upgrade if the school lets A3 lapse || school thinks it must hurry with the education keys before some cutoff date, are they right
W10E-13|W10E-09: is er een uiterste datum om de keys te vragen || wat als de school haar A3 niet verlengt, mogen ze dan nog upgraden? || school denkt dat de home naar education upgrade gauw afloopt, staat er een einddatum op
W10E-14: link to what Windows Education can do, features and so || where can i read more on win10 education, school asks for docs
W10E-14: heb je een link met de features van windows education || waar vind ik meer uitleg over windows 10 education voor mezelf
EDU-01: can I sell Azure at academic rates to a college? || which product types have no education version at all || why dont i see edu offers for perpetual office in the catalogue || misconception check: everything we sell has an edu price, no?
EDU-01: waarom vind ik geen edu aanbod voor azure? || op welk soort producten bestaat onderwijskorting niet || bestaat er een edu variant van software subscriptions of enkel van licenties || klant denkt dat alles een onderwijstarief heeft, is dat zo
EDU-02: why is ms checking my new school tenant at all || does microsoft vet every new edu tenant or just a sample
EDU-02|EDU-04: how do i keep the verification from dragging on
EDU-02: waarom wordt elke nieuwe school eerst gecontroleerd door ms? || is dat een steekproef of checken ze alle nieuwe edu tenants
EDU-02|EDU-04: hoe vermijd ik vertraging bij de verificatie van een school
EDU-03: where do I flag a new customer as education when adding || steps to set up a school as customer in partner center || which dropdown is it for edu, cant find it on the add customer page
EDU-03: hoe maak ik een school aan als klant in pc || in welk keuzelijstje zet ik onderwijs aan bij nieuwe klant? || nieuwe onderwijsklant toevoegen, waar begin ik
EDU-04: school gave a gmail address as contact, does that matter for verification? || trade name or the official legal one in company name || what happens if i make a typo in the primary domain, can it be fixed afterwards || why do they want a full postal address for a school
EDU-04: school geeft een hotmail adres op, kan dat kwaad voor de verificatie || roepnaam van de school of de officiele juridische naam invullen? || tikfout in primair domein, kan ik dat later nog rechtzetten || mag er een streepje of spatie in de domeinnaam
EDU-04: do they actually use the contact person details or is it just a formality || is an onmicrosoft address ok for the school's email field?
EDU-04: moet het volledige adres van de instelling erin of volstaat land en gemeente || gebruiken ze de contactgegevens van de school ergens voor?
EDU-05|EDU-06: i confirmed review and now it says InReview, good or bad? || what does it mean for my data if i do get the InReview status
EDU-05|EDU-06: na controleren krijg ik InReview, is dat goed nieuws of slecht || wanneer verschijnt status InReview, betekent dat dat de gegevens geldig zijn?
EDU-06: special qualification says None, failed or just never flagged? || difference between None and Not an education customer || where do i check if the school has been approved yet
EDU-06: status staat op Geen, is de school dan afgekeurd? || wat is het verschil tussen geen en geen education-klant || waar zie ik of de school al is goedgekeurd door microsoft || welke status staat er als een school geslaagd is
EDU-07: why cant i edit the schools address in partner center after a fail || do I need global admin to fix a rejected school's data, im sales agent || where in the o365 admin center is the organisation info changed
EDU-07: waarom kan ik gegevens van een afgekeurde school niet in partner center zelf aanpassen || welke rechten heb ik nodig om adres van afgekeurde school te verbeteren? || waar in het beheercentrum pas ik de organisatiegegevens aan van een school die niet door de verificatie kwam
EDU-08: data corrected, how do I push it through verification again? || school still Not an education customer after the second go, now what || who does a manual verification if the resubmit fails
EDU-08: gegevens verbeterd, hoe dien ik de school opnieuw in || ook na de 2e keer nog steeds geen education-klant, wat nu? || bij wie moet ik zijn voor een manuele verificatie
HUP-01: what does HUP do for staff, free office or just a discount? || who is the home use program for, the company or its people
HUP-01|HUP-13|HUP-08: where can an employee look up the current discount per product
HUP-01: is office gratis met HUP of alleen korting? || waarvoor dient dat home use program eigenlijk || is HUP voor de firma zelf of voor het personeel
HUP-02: no volume licence, where in the admin center is HUP || does a VL customer use the admin center or Store for Business for HUP || which tab do i click to find the home use thing
HUP-02: klant zonder VL, waar vind ik HUP in het beheercentrum || moet een volume licensing klant via de store voor bedrijven of via admin center voor HUP? || onder welk tabblad zit HUP
HUP-03: which countries are left out of HUP || why cant our Tokyo staff see Family || what is different for hongkong employees with the discount || HUP in China is only a one year sub, correct?
HUP-03: in welke landen werkt HUP niet || waarom ziet collega in Japan geen Family || wat is er anders voor personeel in hong kong met HUP || hoelang is het abo dat iemand in China via home use kan nemen
HUP-04: what must an organisation have before staff get HUP prices || is being a school enough for HUP or do they need 2000 seats || what does each employee need for HUP besides the employer qualifying || do E3 and E5 add up for the 2000 of HUP or is it per plan
HUP-04: wanneer komt een bedrijf in aanmerking voor HUP || telt E3 en E5 samen voor die 2000 of apart? || heeft een vzw ook 2000 licenties nodig voor home use
HUP-04|HUP-08: wat moet de werknemer zelf hebben om via HUP te kunnen kopen
HUP-05: why on earth do i need an AAD account for the home use program || what does the business store need azure ad for
HUP-05: waarom moet ik een AAD account maken voor HUP, was vroeger niet nodig || wat doet azure ad bij die store voor bedrijven en home use
HUP-06: how do i prove contoso is my domain to become admin of the tenant for HUP || unmanaged directory, how does the customer's IT guy take it over
HUP-06: hoe word ik IT-beheerder van de managed tenant voor home use || moet er iets in DNS om te bewijzen dat het domein van ons is (voor HUP beheer)?
HUP-07: hr wants flyers to announce HUP to staff, exist? || onboarding stuff for home use in french, where
HUP-07: HR vraagt folders om HUP intern te promoten, bestaan die || is er onboarding materiaal over home use in het nederlands?
HUP-08: work mail or private mail when registering for HUP? which goes where || no confirmation link = cant shop? walk me thru what an employee does || which microsoft account signs in to buy on HUP, private or work
HUP-08: welk mailadres geeft werknemer bij HUP eerst op, werk of prive? || stappen voor een medewerker om via HUP te kopen || komt er bij home use nog een bevestigingsmail op het werkadres voor ze kunnen kopen
HUP-09: will home installs eat into our company device limit? || boss fears he must support all those private installs, does IT have to || if staff buy M365 via home use does it change anything to our business sub
HUP-09: gaan HUP installs af van onze apparaatlimiet op het werk || moet onze IT die thuisinstallaties ondersteunen of niet? || met welk account activeert het personeel hun HUP office thuis, werk of persoonlijk
HUP-10: benefit doesnt show in Store for Business though i can get in, who do i call || vlsc migration trouble for HUP, which support desk
HUP-10: ik geraak in de store for business maar zie het HUP voordeel niet, bij wie moet ik zijn || problemen met vlsc migratie voor home use, welke support
HUP-11: where did visio pro 2019 go in HUP || no discount on project professional 2019 showing, who to ask
HUP-11: waar vind ik visio professional 2019 nog in HUP || geen korting op project pro 2019, aan wie vraag ik dat
HUP-12: employee with a billing problem on his HUP order, do we handle that or who? || where to send staff that have installing questions after a home use purchase
HUP-12: medewerker wil weten waar zijn HUP bestelling blijft, waar stuur ik hem heen || vragen van personeel over aankoop en installatie home use, welke faq
HUP-13|HUP-08: url of the HUP employee store?
HUP-13: link to software assurance benefits overview with home use in it
HUP-13|HUP-08: link naar de HUP employee store aub
HUP-13|HUP-10|W10E-14: heb je de url van het volume licensing service center op de hup pagina
MPN-01: i'm only admin agent and don't see Azure & cloud under benefits, which role is missing? || where do our own partner azure benefits live in the portal || MPN > Benefits > ... where's the cloud stuff
MPN-01: welke rol heb ik nodig om de azure en cloud voordelen te zien || waar zitten onze eigen mpn voordelen in partner center || collega ziet die benefits pagina niet, is die geen mpn partner admin?
MPN-02: what can i read off that azure & cloud products page || core vs incremental, where do i see which one a benefit is || does the benefits page tell me when a benefit expires and how many licences
MPN-02: wat staat er allemaal op de pagina azure & cloudproducten || waar zie ik of een voordeel core of incremental is || kan ik op die pagina zien hoeveel licenties we toegewezen kregen en wanneer ze vervallen
MPN-03: monthly credit vs bulk credit, whats the difference || from what membership does the azure credit come, action pack or competency || how many dollars is the yearly bulk azure credit roughly
MPN-03: verschil tussen maandelijks azure tegoed en bulktegoed? || waar komt dat azure tegoed vandaan, action pack of silver/gold || hoe groot is zo'n jaarlijks tegoed ongeveer in dollars
MPN-04: how do i give a colleague the azure credit || can i assign a guest user to our azure credit, and what must exist first || assign user button, where
MPN-04: hoe wijs ik azure tegoed toe aan een collega || kan een gastgebruiker het azure credit krijgen en wat moet er eerst in orde zijn || waar zit gebruiker toewijzen voor dat azure abonnement
MPN-05: no Remove button on the bulk credit, bug? || colleague with the yearly credit leaves, how do we get it off him || can we stack the bulk azure with our EA || difference in removing people, monthly vs yearly azure credit
MPN-05: ik zie geen knop verwijderen bij ons bulktegoed, is dat een bug? || collega met het jaarlijks azure tegoed vertrekt, wat doe ik || kan je azure bulk combineren met een EA of csp abonnement? || kan ik iemand uit het maandtegoed halen midden in het jaar
MPN-06: which benefits need a product key || why does power bi benefit want a key and azure credit not
MPN-06: voor welke voordelen heb je een productcode nodig || waarom werkt intune uit action pack met een sleutel en azure niet
MPN-07: where is the activation walkthrough button || how do i start with redeeming a licence benefit from the page
MPN-07: waar staat die activation walkthrough || hoe begin ik met een licentievoordeel te activeren op de benefits pagina
MPN-08|MPN-13: benefit sub is expired, extend it or activate as new?
MPN-08: which link for adding seats and which for a brand new one || does it matter if i use the product key start page or the admin center
MPN-08|MPN-13: voordeelabonnement is uitgeschakeld, moet ik verlengen of opnieuw activeren
MPN-08: welke route voor seats bijzetten en welke voor een nieuw abo? || wanneer gebruik ik productkeystart en wanneer het admin center
MPN-09: our gold benefits lost O365 E3, why || what replaced EMS and intune in the competency benefits || stuck deploying the m365 benefit, what kind of ticket do i raise
MPN-09: waarom staat O365 E5 niet meer in onze competentie voordelen || wat is er in de plaats gekomen van EMS in de benefits || hulp nodig bij installatie van m365 voordeel, welk ticket
MPN-10: can one key be used twice, e.g. on test tenant as well || why always incognito when redeeming
MPN-10|MPN-12|MPN-14: if i add seats but dont extend, what do i lose
MPN-10: kan ik dezelfde key nog eens inwisselen || waarom moet dat altijd in een incognito venster?
MPN-10|MPN-12|MPN-14: wat als ik seats toevoeg maar einddatum niet verleng
MPN-11: partner center shows another end date than the admin center, which one counts? || why do the two expiry dates not match
MPN-11: einddatum in partner center is anders dan in admin center, hoe komt dat || wat betekent die vervaldatum van het voordeel in partner center precies
MPN-12: add licences or extend end date, i want to renew, which one do i NOT click || path to redeem a key for more seats
MPN-12|MPN-10|MPN-14: what happens to the duration if i choose add licenses
MPN-12: wat kies ik als ik wil verlengen, einddatum uitbreiden of licenties toevoegen || hoe zet ik seats bij met een sleutel in het beheercentrum
MPN-12|MPN-10|MPN-14: wat gebeurt er met de looptijd als ik licenties toevoegen kies
MPN-13|MPN-08: first time activating our benefit sub, how does it go || sub says Disabled, steps to get it live again with the key || where does the sub show up after i hit Redeem on the key page
MPN-13|MPN-08: eerste keer activeren van ons voordeel, hoe gaat dat || voordeel staat op verlopen, stappen om met de sleutel terug te activeren? || waar vind ik het abonnement terug na inwisselen van de 25 tekens
MPN-14: how does ms average the dates when i add seats || do i lose time if the existing people have only a few months left and i add new seats || formula for remaining months after adding licences
MPN-14: hoe berekenen ze de nieuwe einddatum als ik seats toevoeg || verlies ik tijd als de oude seats nog maar paar maanden lopen en ik zet er bij? || formule resterende maanden na licenties toevoegen
MPN-15: how are extra months calculated when i extend with a smaller key || key has more seats than my sub, do i get more than a year? || why did a 25 seat key only give me 3 months on 100 seats
MPN-15: hoeveel maanden krijg ik bij met een kleinere sleutel, hoe reken je dat || waarom krijg ik maar 3 maand bij met key van 25 op 100 seats || krijg ik meer dan een jaar als de key meer seats heeft dan mijn abo
MPN-16: error when extending with a large key on a small sub, bug or on purpose? || max years an end date can shift || whats the biggest key i can throw at a sub
MPN-16: foutmelding bij verlengen met grote sleutel op klein abo, is dat normaal? || hoeveel jaar kan een einddatum max opschuiven || hoe groot mag een key zijn t.o.v. de actieve seats
MPN-17: anything to read on going from O365 E3 to business premium for our own benefit || where do i find in which countries business voice exists, link
MPN-17: link over migreren van office 365 E3 naar business premium || waar lees ik over deployen van windows 10 met m365, op de benefits pagina stond iets
UPG-01: what can business basic become || from business standard, where can we go || is business premium reachable from apps for business || customer on Standard wants E1, why isnt it in the list
UPG-01: naar waar kan je upgraden vanaf business basic || wat zijn de opties vanuit business standard || welke plannen kan je pakken vanuit apps for business? || waarom zie ik business premium niet als upgrade bij business standard
UPG-02: apps for business india, what can it be upgraded to || why does the indian business basic not go to the normal Standard
UPG-02: klant met de india editie van business basic, naar wat kan die || waarom kan apps for business india niet naar gewone business standard
UPG-03: what state must the sub be in for an upgrade || why no upgrade while its suspended for non payment
UPG-03: welke status moet een abo hebben om te kunnen upgraden || abonnement is opgeschort, waarom lukt upgraden niet
UPG-04: do i need delegated admin on the customer to upgrade its plan || no admin rights on this customer, what first before i can upgrade his plan
UPG-04: heb ik gedelegeerde beheerrechten nodig om te upgraden || we hebben geen admin rechten bij die klant, wat eerst aanvragen om te upgraden
UPG-05|UPG-06|UPG-07: what blocks an upgrade on the customers side if he already owns things || customer already has a sub with the same services from somewhere else, does that matter for upgrading
UPG-05|UPG-06|UPG-07: wat blokkeert een upgrade als klant al andere abo's heeft || klant heeft al een plan met die extra diensten erin, is dat een probleem
UPG-05|UPG-07: why would an extra service the customer already owns stop the upgrade || services already included in some other sub, still ok to upgrade?
UPG-05|UPG-07: diensten zitten al in een ander abo van klant, kan upgraden dan nog || waarom stopt de upgrade omdat ze die extra diensten al ergens hebben
UPG-06|UPG-07: what if they already own the exact plan we want to move them to || E3 is already there next to basic, can we push basic up to E3 too
UPG-06|UPG-07: klant heeft het doelabonnement al, wat dan? || er staat al een E3 naast de business basic, mag ik basic nog naar E3 duwen
UPG-07: customer bought the bigger plan at another reseller, who has to act first || why must they cancel with the other partner before we can sell it
UPG-07: klant kocht het grotere plan al bij een andere partner, wat moet er eerst gebeuren voor wij het verkopen || waarom moet het abo bij het ander kanaal eerst weg voor een upgrade
UPG-08: how do i see whether a subscription can be upgraded at all || no icon next to the subscription name, what does that tell me || after submit i get a list of accounts, what is that
UPG-08: hoe zie ik of een abonnement geupgraded kan worden || geen icoontje naast de naam van het abo, wat wil dat zeggen || na verzenden krijg ik een lijst van accounts te zien, waarvoor is dat
UPG-09|UPG-10: where do i read what an upgrade does to the bill
UPG-09: customer just wants five more seats, is that an upgrade or just quantity
UPG-09|UPG-10: waar vind ik de gevolgen voor de facturatie bij een upgrade
UPG-09: klant wil gewoon meer seats van zelfde plan, moet ik dan upgraden
UPG-10|UPG-08: link to the how to switch plan article?
UPG-10|UPG-04: url about requesting delegated admin privileges
UPG-10|UPG-08: link naar artikel over overschakelen op ander plan
UPG-10|UPG-04: waar vind ik de pagina over gedelegeerde rechten aanvragen
=yes [W10E-01|W10E-09]: school with active M365 A3 via us, request goes in on 1 nov 2020 itself, are they in? || academy, csp, 40 active Windows 10 Enterprise A5 in 2021, can their Home laptops move to Education
=no [W10E-01]: back then, on 31 october 2020, could a csp already get these keys for a school with A3
=no [W10E-01]: school had al A5 in augustus 2020, konden wij toen via csp al home naar education doen
=no [W10E-09]: academic customer, only M365 A1 seats via CSP, do they get education upgrade keys? || bakery with 30 M365 A3?? no they're commercial with Business Premium, can we get them the windows education keys
=no [W10E-09]: school heeft enkel nog een geannuleerd A3 abo via ons, kunnen ze die home upgrade sleutels krijgen || gewone kmo met business premium wil windows education op zijn home laptops, kan dat via dit proces
=yes [W10E-01|W10E-09]: hogeschool, csp, 15 actieve Windows 10 Enterprise A3, kan ik education keys voor hun home pc's aanvragen || academic klant met actieve M365 A5 bij ons in maart 2021, komen die in aanmerking
=no [W10E-10|W10E-09]: university on EES, ask for keys via our csp support request, possible?
=no [W10E-10|W10E-09]: school licentieert via OVS-ES, mag die de sleutels via ons csp ticket krijgen
=135 [W10E-07|W10E-11]: 210 active M365 A3 and we've had 75 keys over two tickets, how many are left || school first asked 60 then 15 keys, holds 210 A3, max for ticket nr 3?
=180 [W10E-07|W10E-11]: active: 120 M365 A5 plus 60 Win10 Ent A3, nothing requested yet, max keys? || customer has 400 M365 A3 licences, 220 keys handed out already, what can they still get
=85 [W10E-07|W10E-11]: klant heeft 130 actieve A3 seats en kreeg al 45 sleutels, hoeveel mag ik er nog bijvragen
=0 [W10E-07|W10E-11]: 80 A5 licenties en al 80 keys gehad, hoeveel kunnen er nog bij
=320 [W10E-07|W10E-11]: school met 320 actieve M365 A3 en 400 home laptops, nog niks aangevraagd, hoeveel sleutels kan ik max vragen
=no [W10E-07|W10E-11]: 95 A3 actief, 70 sleutels gekregen, mag ik er nog 30 vragen || 50 licenties M365 A5, klant vraagt 60 keys voor zijn home toestellen, kan dat
=yes [W10E-07|W10E-11]: 95 A3 active, 70 keys used, 25 more ok? || exactly as many keys as active A5 licences, 64 and 64, allowed
=no [W10E-06]: can I choose email as contact method on the keys request
=no [W10E-13|W10E-09]: school let its A3 expire in june and didnt renew, can we still request upgrade keys for them now
=no [EDU-01]: school wil azure vm's met onderwijskorting, bestaat dat als edu aanbieding || kan ik eeuwigdurende office licenties als edu offer verkopen
=yes [EDU-01]: Dynamics for a university, is there an education offer in csp? || can we sell Intune as edu
=no [EDU-01]: is there an education offer for perpetual Windows Server software
=no [EDU-04]: basisschool Sint Jan gebruikt een gmail adres, is dat goed voor de verificatie || kan de primaire domeinnaam van een school achteraf nog aangepast worden
=no [EDU-04]: school only has principal@school.onmicrosoft.com, can i put that in as email for verification || is 'st mary school' with the spaces fine as primary domain
=yes [EDU-06]: status staat op Education, is mijn school geslaagd voor de verificatie
=no [EDU-06]: account page says Not an education customer. did the school pass
=no [EDU-07]: can i correct a failed schools address straight in Partner Center
=no [EDU-07]: ik ben geen global admin, kan ik de gegevens van een afgekeurde school aanpassen
=yes [HUP-04]: company w/ 1,300 M365 E3 and 800 E5, no SA, does HUP apply || exactly 2000 M365 E5, commercial, qualifies? || tiny charity with nine seats, do they get HUP
=yes [HUP-04]: gemeente met 1500 M365 E3 en 500 E5, komt die in aanmerking voor HUP || klein schooltje 12 man, krijgt het personeel HUP korting || bedrijf met 300 man maar wel actieve software assurance op office, mogen die HUP
=no [HUP-04]: commercial firm, 1,999 M365 E3, no SA, hup eligible? || 5000 Business Premium seats, no software assurance, private company, HUP yes or no
=no [HUP-04]: privebedrijf 1100 E3 plus 700 E5 van M365, zonder SA, recht op HUP? || werknemer heeft geen microsoft account, kan die HUP korting krijgen
=no [HUP-03]: employee in Osaka wants M365 Family via home use, possible || our moscow office, HUP on Personal? || staff in Caracas asking for the discount, do they get it
=no [HUP-03]: collega in macao, kan die via HUP kopen || filiaal in rusland, krijgt personeel daar de home use korting op family
=yes [HUP-03]: qualifying org, staffer in japan wants Personal, ok? || we qualify for HUP, is Family available to our people in Belgium
=yes [HUP-03]: kan iemand van ons in brazilie M365 Personal via HUP kopen als de firma kwalificeert || japan en personal via home use, gaat dat
=no [HUP-09]: does a home use install count toward our company M365 device limit
=no [HUP-09]: moeten onze IT beheerders de HUP aankopen van personeel ondersteunen
=no [MPN-05]: can i click Remove for the guy holding our yearly bulk azure credit || bulk credit + our CSP azure plan combined, allowed?
=yes [MPN-05]: maandelijks azure tegoed, kan ik gebruiker jan er nu gewoon uit halen
=no [MPN-05]: mag ons bulk azure tegoed samen met azure pass gebruikt worden
=yes [MPN-05]: 100 dollar a month azure credit, can I swap users whenever
=no [MPN-10]: can a redeemed key be redeemed a second time on our new tenant
=no [MPN-10]: zelfde productcode nog eens gebruiken voor het tweede jaar, lukt dat
=no [MPN-09]: is office 365 E5 still part of the gold competency package || does competency include windows 10 enterprise still
=no [MPN-09]: zit EMS nog in de silver competentie voordelen
=9 [MPN-14]: 20 seats with 6 months to go, add 20 with a key, how many months remain for all || we have 10 licenses, 3 months left, adding 20 more via Add licences. remaining months?
=8 [MPN-14]: 50 seats lopen nog 4 maanden, ik zet er 50 bij met sleutel, hoeveel maanden heb ik dan || 40 seats, 7 maand over, 10 seats toevoegen, nieuwe resterende tijd?
=4.5 [MPN-14]: 30 users 2 months remaining, key for 10 new ones added as seats, new time remaining in months
=11 [MPN-14]: 25 actief met nog 8 maand, 75 nieuwe licenties toevoegen, hoeveel maand blijft er
=2 [MPN-14]: 100 seats one month left, i only add 10 seats, whats left afterwards
=10.5 [MPN-14]: 15 licenties nog 10 maand, 5 seats erbij, hoeveel maanden resterend
=3 [MPN-15]: extend 40 active seats with a 10 seat key, months gained || 80 seats in use and a key for 20, how many months longer
=6 [MPN-15]: 50 seats, einddatum verlengen met een sleutel van 25, hoeveel maanden erbij
=18 [MPN-15]: 20 active, key of 30, extend end date: plus how many months?
=18 [MPN-15]: 16 actieve licenties verlengen met key van 24 licenties, hoeveel maanden
=12 [MPN-15]: key seats = active seats (25/25), how many months does extending add || how many seats does my key need to give 24 active seats another 6 months
=8 [MPN-15]: 12 seats verlengen met sleutel van 8, hoeveel maand komt er bij
=36 [MPN-15|MPN-16]: 10 active seats and a 30 seat key to extend, how many months
=36 [MPN-15|MPN-16]: 15 actieve seats en key van 45, hoeveel maanden verlengt dat
=no [MPN-16]: 8 active licences, extend with 25 seat key, will it take it? || 30 seats, 100 seat key, extension accepted?
=no [MPN-16]: 5 actief en een sleutel van 16, lukt verlengen dan || kan een einddatum met 4 jaar opschuiven met een grote key
=yes [MPN-16]: 33 active, key for 99 seats, will the extension go thru
=yes [MPN-16]: 7 seats actief, sleutel van 21, aanvaardt hij de verlenging
=42 [MPN-16]: 14 active seats, largest key (in seats) i can extend with
=no [UPG-01]: Business Basic straight up to Business Premium, supported in csp upgrade? || can Standard go to E1 || apps for business into Business Standard (not india), possible?
=no [UPG-01]: kan ik business standard upgraden naar business premium || business basic naar apps for enterprise, gaat dat || klant zit op office 365 E1, kan die via upgrade naar E3
=yes [UPG-01]: basic to O365 E1, is that one supported || apps for business > Apps for enterprise ok?
=yes [UPG-01]: business standard naar office 365 E5, kan dat || van business basic naar business standard upgraden, mag dat || apps for business naar business premium, lukt dat
=no [UPG-02]: business basic INDIA to plain business standard, can we
=yes [UPG-02]: kan apps for business india naar business standard india
=no [UPG-03]: sub was suspended last week, can i still hit upgrade to E3
=no [UPG-03]: geannuleerd abo business basic, kan ik dat nog upgraden naar standard
=no [UPG-04]: customer revoked our admin privileges, can we upgrade his Basic to Standard now
=no [UPG-06|UPG-07]: customer on Basic bought E3 at another reseller which still runs, can i upgrade his basic to E3 now
=no [UPG-06|UPG-07]: klant heeft al E5 bij een andere partner, kan ik zijn business standard nu naar E5 upgraden
> school wants 50 extra keys but had them all already || W10E-07|W10E-11: so what's the limit based on?
> can staff in Russia use HUP || =yes [HUP-03]: and for Germany?
> 100 active seats, key with 25, extend how many months || =12 [MPN-15]: and with a key of 100?
> 10 seats, key 30, extension ok? || =no [MPN-16]: and a key with 31?
> can business basic go to E1 || =no [UPG-01]: and to Business Premium?
> firm with 1,900 M365 E3 no SA, HUP? || =yes [HUP-04]: and if they buy 100 M365 E5 on top?
> 120 A3 active and 20 keys used, how many left || =70 [W10E-07|W10E-11]: and if it was 50 used?
> can i remove someone from monthly azure credit || =no [MPN-05]: and from the yearly one?
> is there an edu offer for Intune || =no [EDU-01]: and for Azure?
> what does status None mean on a school || EDU-06: and In review?
> where does an employee register for HUP || HUP-08: and after the confirmation mail?
> kan business standard naar E3 || =no [UPG-01]: en naar E1?
> 5 actieve seats en key van 10, hoeveel maanden erbij || =36 [MPN-15|MPN-16]: en bij een key van 15?
> krijgt personeel in japan Personal via HUP || =no [HUP-03]: en Family?
> 200 A5 seats, 50 sleutels al gehad, hoeveel nog || =100 [W10E-07|W10E-11]: en als er al 100 op zijn?
> school staat op niet-geslaagd, hoe pas ik gegevens aan || EDU-08: en hoe laat ik hem daarna opnieuw verifieren?
> mag een hotmail adres bij een school || =no [EDU-04]: en een onmicrosoft adres?
> bedrijf met 2500 E3 van M365, HUP ja of nee || =no [HUP-04]: en met 1500, zonder SA?
> waar zit de sleutel ingeven bij windows || W10E-04|W10E-08: en wat moet er dan nog om education te worden?
> business basic india upgraden, mag dat naar gewone standard || =yes [UPG-02]: en naar standard india?
> wat als het abo opgeschort is bij upgrade || UPG-04: en als we geen beheerrechten hebben bij die klant?
> 20 seats met 6 maand, 20 erbij, hoeveel maand over || =10 [MPN-14]: en bij 40 erbij ipv 20?
> does EES work with the csp keys process || W10E-09|W10E-10: so where do they get keys instead?
-: price per seat of M365 A3 faculty? || what does windows 10 pro education cost without a sub || can these edu keys be used to get to Windows 11 Education || home laptops run win 11 home, same process?
-: activation error 0xC004F050 after entering the key, fix? || key says already in use on another pc, how do i reset it || can the upgrade be pushed with intune instead of typing 25 chars on 300 laptops || does the upgrade keep local files and installed apps
-: how do they roll back from Education to Home if a pupil takes the laptop || laptop gets stolen, can the key be moved to a replacement device || is S mode a problem for the upgrade || min RAM for win10 education
-: can an A3 student-use-benefit licence be assigned to parents || how many A3 seats does a school get free per 40 teachers || does the upgrade need TPM 2.0 || which build of windows 10 home is the minimum
-: how long does microsoft take to verify a school, in days || which papers does a school have to upload to prove it's accredited || do driving schools or museums count as academic || does edu verification need redoing every year
-: how do i sync a school's student roster from its SIS into m365 || what margin do we get on edu offers || M365 copilot for students, age limit? || price of minecraft education per user
-: nonprofit customer, how do i flag them in partner center || government customer (GCC) how to get validated || how do i delete a school customer i created twice || school merged with another one, move licences from one tenant to the other how
-: how many times can one employee buy thru HUP per year || can an ex-employee keep the discount after leaving || retirees and contractors, does HUP cover em? || can HUP be paid by paypal
-: how long may an employee wait for a refund on HUP || is office home & business 2024 perpetual sold in HUP and for how much || does HUP include Copilot Pro || does HUP work together with a student discount code
-: is the discount 30 percent on renewals too after year one || confirm mail with the HUP link lands in spam, sender address to whitelist? || can we block staff from using HUP || max number of PCs per family member under the home use sub
-: azure credit unused this month, roll over to next? || what happens to my VMs once the 100 dollar runs out || spending limit on the mpn azure sub, how to remove || which azure regions work with the partner credit
-: how much does action pack cost per year || how do we become gold, requirements || number of visual studio enterprise seats in silver || deadline to renew our competency this year
-: lost the key after closing the window, can support resend it || may we resell benefit licences to a customer || can we use the benefits seats for a client demo tenant in production || how many exams do we need for solutions partner modern work
-: the Assign user panel stays blank in edge, known bug? || can support merge our two MPN ids so benefits are together || transferring bulk credit fails with spinner || cost overrun on bulk azure, who pays
-: does the upgrade cause downtime for mailboxes || how many hours till the upgrade to E3 is done || can the customer undo an upgrade within 7 days || is the price locked when moving Basic to Standard
-: can i schedule the upgrade for renewal date || powershell or api call for upgrading a subscription || NCE annual term, penalty if upgrading mid term? || does litigation hold stay after going to E3
-: upgrade only 10 of 50 seats, possible in partner center? || how do i dispute an invoice line in partner center || how to add a Visio plan 2 addon to E3 || price difference between O365 E3 and E5
-: convert annual billing to monthly how || does conditional access carry over after the plan change || how do I enable MFA for all users of the upgraded tenant || how to move an azure subscription to another csp
-: printer mapping via intune not working for users || sharepoint storage per user in business basic || best way to migrate from google workspace to exchange || teams phone porting date belgian number
-: wat kost een A3 licentie voor personeel || prijs van die windows pro education sleutel zonder abo? || laptops staan al op windows 11 home, werkt dat ook met die keys || kan je van education later naar windows 11 education upgraden
-: sleutel geeft fout 0x803fa067 bij activeren, wat nu || kan ik de sleutel via autopilot uitrollen ipv intypen || laptop stuk, mag de sleutel naar een ander toestel? || blijven de bestanden van de leerling staan na de upgrade
-: hoe zet ik een toestel terug naar home als leerling vertrekt || werkt de education upgrade ook voor een laptop in S modus || hoeveel schijfruimte heb je nodig voor de upgrade || hoe dikwijls moet een education toestel online komen om geactiveerd te blijven
-: hoeveel dagen duurt de controle van een nieuwe school || welke attesten moet een school opsturen als bewijs || telt een muziekschool of crèche als onderwijsinstelling? || hoeveel leerlingen moet een school minstens hebben
-: wat is onze marge op onderwijsaanbiedingen || hoe koppel ik smartschool aan M365 van de school || kost van minecraft education voor een klas || gebruiken wij voor een zorginstelling ook special qualifications, en welke
-: hoe markeer ik een non-profit in partner center || kan de school zelf de verificatiestatus zien in hun eigen beheercentrum || dubbele klant aangemaakt, hoe verwijder ik die || hoe maak ik klasteams aan in teams voor leerlingen
-: hoeveel keer mag een werknemer via HUP kopen || blijft de HUP korting lopen na ontslag? || geldt HUP voor interims en gepensioneerden || kan ik bancontact gebruiken in de HUP winkel
-: hoeveel OneDrive opslag zit er per persoon in zo'n HUP abo || mag een werknemer zijn HUP sub doorgeven aan zijn zus || terugbetaling HUP aankoop binnen hoeveel dagen || kan ik HUP cadeau geven aan personeel met kerst via een voucher
-: bevestigingsmail van HUP komt niet aan, welke afzender whitelisten || werknemer heeft al M365 personal aan vol tarief, kan die overstappen naar HUP prijs || hoe schakel ik HUP uit voor ons bedrijf || zijn er nieuwe HUP prijzen in 2022
-: gaat ongebruikt azure tegoed over naar volgende maand || wat gebeurt er met de vm's als het maandtegoed op is || hoe zet ik de spending limit af bij het azure voordeel || welke azure diensten mag je niet draaien op partnertegoed
-: prijs van action pack per jaar in euro || hoe worden we gold partner || hoeveel visual studio seats zitten er in silver || welke certificaten tellen mee voor een competentie
-: hoe voegen we twee MPN ID's samen na een overname? || kan ik onze voordeel-licenties doorverkopen aan een klant || ik ben de sleutel kwijt, hoe vraag ik een nieuwe in partner center || assign user blijft laden in partner center, hoe los ik dat op
-: hoe lang duurt de upgrade naar E3 || kan ik een upgrade terugdraaien || is er downtime voor de mailboxen bij de overstap || wat kost E3 meer dan business standard
-: kan ik maar 5 van de 20 seats upgraden || factuur klopt niet na de upgrade, hoe betwist ik die || hoe plan ik een upgrade in op de verlengdatum || upgraden via powershell, welk commando
-: mfa instellen voor alle users van die klant, hoe || sharepoint opslag te klein bij business basic, bijkopen hoe || teams telefoonnummer overzetten, hoelang duurt dat || welke backup raden jullie aan voor M365
-: opzegtermijn NCE jaarcontract || hoe zet ik autopay aan voor onze microsoft factuur || prijsverhoging microsoft 365 2025, hoeveel || hoe verhuis ik een klant van een andere csp naar ons met behoud van looptijd
W10E-04: does anything need doing once the keyed laptop is joined to the tenant or is it automatic || what makes the device flip to windows 10 education subscription
W10E-04: wat zorgt ervoor dat toestel naar education abonnement springt || moet ik na de AAD join nog iets doen of gaat dat automatisch
W10E-07: is the number of keys tied to seats or to devices || they want 20 keys more than they have seats, why would MS refuse
W10E-07: hangt het aantal keys af van toestellen of van seats || waarom zou MS weigeren als we meer sleutels vragen dan er licenties zijn
W10E-06: does the description need the subscription guid or the tenant id || is the phone number on the form blank or already there
W10E-06: moet in de beschrijving het abonnements-guid of volstaat de klantnaam || staat ons telefoonnummer al ingevuld in die aanvraag
EDU-05|EDU-06: what status should i see right after submitting a new school
EDU-05|EDU-06: welke status hoor ik te zien vlak na het indienen van een nieuwe school
UPG-05: upgrade question, why may the customer not have a sub that already includes the extra services
UPG-05: mag de klant al een abo hebben met die extra services erin als ik wil upgraden
MPN-06: office 365 and dynamics benefits, key or no key
MPN-11: last day we may use a benefit, is that the partner center date or the admin center date
MPN-11: welke datum geldt voor onze gebruiksrechten, die van partner center of van het admin center
HUP-07: any ready made newsletter text so we can tell employees about home use?
HUP-02: customer claims everyone goes via Store for Business for HUP, right or wrong if he has no VL
HUP-03: boss thinks HUP is US only, which markets really
HUP-03: baas denkt dat HUP alleen in de VS bestaat, in welke markten wel
HUP-01: wat heeft een werknemer eraan, aan dat HUP
=75 [W10E-07|W10E-11]: 90 A3 in one sub, 35 A5 in another, both active, 50 keys already given. keys left?
=75 [W10E-07|W10E-11]: 60 M365 A3 en 40 Win10 Ent A5, allebei actief, 25 sleutels al gekregen, hoeveel nog
=6 [MPN-14]: hi quick one, 6 seats 2 months left, add 4 seats via key, how many months then
=24 [MPN-15]: 30 seats verlengen met een key van 60, hoeveel maanden erbij
=24 [MPN-15]: 9 active licences, key for 18, extend: how many months more
=no [HUP-09]: tellen thuisinstallaties via HUP mee in onze device limiet van het werk
=no [W10E-06]: kan ik e-mail kiezen als contactmethode bij die sleutelaanvraag
=no [W10E-13|W10E-09]: abo A5 van de school is niet verlengd, mogen ze nu nog home upgraden met nieuwe sleutels
W10E-03|W10E-04: why do they hand us a Pro Education key and not an Education one
`;
