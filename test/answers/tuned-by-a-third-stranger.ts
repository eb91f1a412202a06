/** Questions by a third such stranger; tuned on since. */
export const TUNED_BY_A_THIRD_STRANGER = `
W10E-01: Since when are we as a CSP allowed to move schools from Win10 Home to Education? My manager wants a start date
W10E-01|W10E-09: which subs must have been bought before we can do the home to edu thing for a college
W10E-02|W10E-01: Is Windows 10 Home accepted as base OS for an edu customer on MCA now, or is that still volume licensing only? || I always thought Home as qualifying OS was a VL thing for schools, does it count for CSP schools too?
W10E-03|W10E-05: who checks if the school really qualifies for the upgrade keys, us or microsoft?
W10E-03: Hello, I am new here. What kind of key do we get from Support after the approval for Home devices, an Education key or a Pro Education one?
W10E-04|W10E-08: key is in, what else does the laptop need before it flips to Education on its own || does the pc have to be azure ad joined too or is entering the upgrade key enough to end up on Win 10 Education
W10E-05: Good morning, this is my first week. Can someone walk me through where in Partner Center I open the request for the Windows education upgrade keys? || service request for edu upgrade keys, which product category do i pick under New request || where do i see the waiting time after hitting Contact me for the key ticket
W10E-06: exact title for the ticket to get the win 10 edu upgrade keys? || what do i write in the description of the key request, number and what else || the e-mail field in the upgrade key request is prefilled, whose address must that be
W10E-07|W10E-11: Is there a ceiling on the number of upgrade keys we can ask for one school? || may we request some more keys than the school has A3 seats, just as a buffer
W10E-08: teacher has the 25 char key on paper, where in settings does it go || What does the customer have to click on the Home pc to apply the upgrade key we mailed them?
W10E-09|W10E-01: who exactly is eligible for this home > education upgrade
W10E-09|W10E-10: School bought its M365 A5 via volume licensing instead of from us. Where do we send them for their win10 edu keys?
W10E-10|W10E-09: OVS-ES customer would like to get Windows Education keys through our service request, is that how it works for them? || does an EES school go through this support ticket or through VLSC
W10E-11|W10E-12: The school received keys last year and now needs extra ones, they have enough A3 left. What do I do to get them more keys?
W10E-11: do keys of several requests add up against the licence count or does every new request start from zero
W10E-12: customer is about to order a new batch of Home laptops for the classrooms, anything smarter than upgrading them all again? || what's Shape the Future and why would a school care
W10E-13: Is there a cut-off date for asking support for the upgrade key? || what happens to the right to upgrade when the school lets its A3 lapse
W10E-14: got a link to the windows education hub? || caller wants to read what's in Windows 10 Education features-wise, which url can i give
EDU-01: what type of products can i sell as edu offer in CSP || My manager asks whether academic offers also exist for perpetual software, or just for subscriptions per licence
EDU-02: does MS check every new school tenant or only random ones? || How do we prevent the education check of a brand new tenant from being delayed?
EDU-03: how do I add a new school as a customer in partner center || In which dropdown do I indicate that the customer I'm creating is a school?
EDU-04: what goes in company name for a school, the everyday name or the official legal one || which e-mail adress do i enter for a new education customer, any restrictions || Hi, I'm creating a school and it asks a primary domain name, what should I look out for when choosing it?
EDU-05|EDU-06: I just confirmed the review step for my new school without errors, which status should I see now? || right after Review is confirmed and the data was valid, what does the education status become
EDU-06: special qualification says None for our school, meaning? || where do i look up whether a school passed the education verification
EDU-07: school failed the edu verification because of a wrong street, where do i correct the address || why can't i just edit the failed school's details inside partner center || what rights do I need to correct the organisation info of a rejected school
EDU-08: school address is fixed now, how do I submit it for verification once more || it still shows 'Not an education customer' after we resubmitted, who do we turn to
HUP-01: what's this home use thing in one sentence || Our director wonders what staff actually get out of HUP, can you explain
HUP-02: where in the admin center is the HUP tab || We're a volume licensing customer, through which site do we use Home Use Program?
HUP-03: in which countries is HUP not on offer at all || some staff sit in Hong Kong, what kind of HUP subscription is there for them
HUP-04: how does a company qualify for home use discounts || what does the individual employee need to have himself for HUP
HUP-05: IT guy is grumbling, why on earth does he need an AAD account for store for business / HUP || what is azure ad used for behind the home use program
HUP-06: tenant is unmanaged, how does the customer's sysadmin become the appointed admin for HUP || how do you prove that the company domain is yours when taking over the directory
HUP-07: HR wants flyers or banners to announce home use to the staff, where can they get those || is there onboarding material about HUP in more languages than English
HUP-08: steps for an employee to buy something via HUP? || I've told an employee to register with the work mail address for HUP and click Get started, what happens next?
HUP-09: does a home install of office via HUP eat up one of our business licences or device slots || A lady calls our servicedesk about the HUP office on her private pc, is our IT dept supposed to manage that?
HUP-10: cant get into store for business for home use, which support do i contact || HUP benefit isn't visible in Store for Business although we do have access, where do we get support
HUP-11: where did visio pro 2019 go in the home use shop || employee sees no discount for Project Professional 2019, what do i tell him
HUP-12: who helps staff with order status or billing of their home use purchase || is there an FAQ I can send to employees who have questions on home use purchases and installing afterwards
HUP-13|HUP-08|HUP-12: url of the home use program employee store pls
HUP-13: is there a link to the Microsoft Licensing overview page of home use program
MPN-01: where in partner center do I find our azure and cloud benefits || I can't open Benefits > Azure & cloud, which role do I need for that page?
MPN-02: what info is listed on the azure & cloud products page || can i see somewhere in partner center if a cloud benefit is core or incremental
MPN-03: which memberships give azure credit, and is it per month or per year || what sort of amounts does the yearly azure bulk credit come in
MPN-04: how do i assign the azure credit to a colleague || Can a guest account get the partner Azure credit, and what has to exist beforehand in the tenant?
MPN-05: can we take people off the monthly azure credit whenever we like || I see no Remove button next to the bulk credit, is that normal
MPN-06: which of our MPN benefits need a product key || is Power BI one of the licence-based benefits or does it fall under azure credit
MPN-07: where's the activation walkthrough hidden for a licence-based benefit || Hi, which steps on the benefits page before I can redeem our licence based subscription?
MPN-08|MPN-13: our internal use sub is disabled, do i redeem the key as if it were new or through extend
MPN-08|MPN-12|MPN-13: when do i use the productkeystart page and when the admin center subscriptions page for a benefit key
MPN-09: we used to get Office 365 E3 with our silver competency, why is it gone and what's instead || need help deploying the M365 licences from our competency benefits, where can we ask
MPN-10: can one and the same benefit key be redeemed twice || why do they insist on an incognito window when redeeming keys
MPN-11: partner center shows a different end date than the M365 admin center for our benefit, how come || what does the benefit expiration date in partner center actually mean
MPN-12|MPN-08|MPN-10: how do I add seats to our existing benefit subscription with a new key || we only want to renew, same seats. Is it Add licences or Extend end date?
MPN-13|MPN-08: first time activating a benefit key, give me the steps || after redeeming the key for the first time where does the new subscription turn up
MPN-14: how is the end date worked out when we add seats from a key half way through the year || do we lose paid months if we add licences with a key early, or is it averaged
MPN-15: how many months do you get when extending with a key that has fewer seats than are active || formula for extending end date with a key please
MPN-16: What is the furthest we can push the end date of a benefit subscription with one key? || extending with a huge key throws an error, could the key be too large compared to our seats?
MPN-17: any link about migrating O365 E3 to M365 Business Premium from the benefits page || in which countries Business Voice is available, is there a page i can send
UPG-01: what can M365 Business Basic be upgraded to in CSP || list of upgrade targets for Apps for business?
UPG-02: indian customer on business basic india, which business plan can it move up to || Does Apps for business India go to the normal Business Standard or to a separate one?
UPG-03: does the status of a sub matter for upgrading, e.g. suspended || sub was cancelled last week, still upgradable or not
UPG-04: which rights do we need on the customer before upgrading their plan || no delegated admin with this customer and they want an upgrade, what should I do first
UPG-05|UPG-07: Customer already owns another plan that includes the extra services, is the upgrade blocked by that?
UPG-05|UPG-06: what may the customer NOT have already if i want to upgrade his subscription
UPG-06|UPG-07: they want to go up to E3 but appear to own an E3 somewhere already, is that a problem || can we upgrade to a plan that the tenant already holds
UPG-07|UPG-06|UPG-05: target plan sits with another reseller, what has to happen before we can sell the upgrade || customer bought E5 through another channel and now wants it via us by upgrade, first step?
UPG-08: how do I see if a subscription can be upgraded || where's the Upgrade now button
UPG-09: what are the billing consequences when we upgrade a customer to another plan, where can I read that || The customer just wants 10 extra seats of the same plan, not another plan. What do I do?
UPG-10|UPG-08: link to the article on switching to a different plan?
UPG-10|UPG-04: link for requesting delegated admin rights from a customer
=yes [W10E-01]: Request was filed on 1 November 2020 for a school with active M365 A3 through us, was Home to Education already possible that day?
=no [W10E-01]: a colleague wanted to help a school with A5 from CSP on 28 october 2020 with home to education, were they eligible on that date?
=no [W10E-09|W10E-01]: Good afternoon, I have a law firm on the line, 40 users with M365 E3 from us, and they ask if we may get Windows 10 Education keys for them. May we?
=yes [W10E-09|W10E-01]: primary school, recognised as academic, 85 active Windows 10 Enterprise A3 bought from us via CSP, laptops on Home. may they upgrade to Education?
=no [W10E-13|W10E-09]: school's A5 ended last month and wasn't renewed, no other subs. are they still eligible for the upgrade keys?
=no [W10E-07|W10E-11]: school has 150 A3 seats and asks 175 keys in their first request, allowed? || 64 W10 Ent A5 active, nothing else, may we request 65 keys
=yes [W10E-07|W10E-11]: 150 A5 seats active, no keys so far, they'd like 150 keys. OK? || We are a bit unsure as managers: a college with 500 active M365 A3 got 220 keys and now asks 280 more, may we send that request?
=210 [W10E-07|W10E-11]: 320 M365 A3 active, 110 keys handed out earlier, how many can we still ask for?
=45 [W10E-07|W10E-11]: customer owns 60 M365 A5 plus 25 Windows 10 Enterprise A3, all active, already received 40 upgrade keys, how many more
=0 [W10E-11|W10E-07]: 80 A3 licences, 50 keys in march and 30 in june, how many more keys can we request?
=no [W10E-06]: customer prefers mail contact for the upgrade key ticket, can I choose e-mail as preferred contact method?
=no [EDU-04]: school secretary uses sintjozef@gmail.com, can i put that as e-mail for the new education customer?
=no [EDU-01]: May we sell an Azure subscription to the university as an education offer?
=yes [EDU-01]: college asks Intune licences on an education offer, can we?
=no [EDU-04]: School was renamed after a merger. We created the tenant two years ago, may we change its primary domain name now?
=no [EDU-07]: I only have sales agent, not global admin. Can I update the info of the school that failed verification?
=yes [HUP-04]: bank, no SA, 1300 M365 E3 and 750 M365 E5, does the organisation qualify for HUP? || charity (registered non-profit) of 12 people asks if they qualify for home use
=no [HUP-04]: commercial company, 1,850 M365 E3, no software assurance at all. qualifies for HUP? || city administration has 900 M365 E5 + 1000 M365 E3 and no SA, HUP yes or no
=no [HUP-03]: employees in Venezuela, can they get the HUP discount? || Can our Tokyo staff buy M365 Family with HUP?
=yes [HUP-03]: and a colleague in Japan who only wants M365 Personal via home use, available?
=24 [MPN-15]: 30 seats active, we extend with a key of 60, how many months are added?
=6 [MPN-15]: extending 50 active seats with a 25 seat key gives how many months
=15 [MPN-15]: Hello, I'm doing this for the first time: we have 80 active licences and a key for 100, we want a later end date. How many months will be added?
=36 [MPN-15|MPN-16]: 10 active, key of 30, extend end date, months?
=9 [MPN-14]: 10 users with 6 months left, add key with 10 seats, how many months remaining after?
=6 [MPN-14]: we've 20 seats with 3 months to go and add 10 seats by key, new remaining term in months?
=8 [MPN-14]: 100 seats, 6 months left on the clock, redeem 50 additional seats via Add licences. how many months will everybody have
=10 [MPN-14]: 5 licences running another 2 months, adding 20 new ones with a key -> how long is the sub valid then, in months
=no [MPN-16]: 10 active seats, may we extend with a 31 seat key?
=yes [MPN-16|MPN-15]: 50 seats active and a key of 150 to extend the end date, will it be accepted?
=no [MPN-05]: can we combine the azure bulk credit with our Enterprise Agreement
=yes [MPN-05]: colleague who holds the bulk azure credit is leaving in the middle of the enrolment year, may we transfer it to his successor?
=no [UPG-01]: Can I upgrade a customer from M365 Business Standard to M365 Business Premium this way? || apps for business to business standard, supported?
=yes [UPG-01]: 22 seats of Business Basic, active, we have delegated admin, they own nothing else, to Office 365 E1 ok? || apps for business > M365 Business Premium possible as upgrade?
=no [UPG-03]: Customer has Business Basic that is suspended for non payment, may we upgrade it to E3 today?
=no [UPG-06]: customer on business standard wants to upgrade to O365 E3 but they already have 5 O365 E3 from another partner, can we do it as is?
-: what does M365 A3 cost per student per month || can we upgrade the school's Home laptops straight to Windows 11 Education || does the win10 pro education key activate on a Windows 11 Home machine || customer gets error 0xC004F050 when typing the upgrade key, what's wrong
-: How many working days does Microsoft need before the school gets its upgrade keys by mail? || do files and programs survive the upgrade from Home to Education? || how do we roll the laptops back to Home if the school changes its mind || laptop with upgraded Windows died, may the same key be used on its replacement?
-: can students put the edu upgrade on their own private laptops || can we push the upgrade key to 300 pc's with Intune in one go? || does it work on Home in S mode || May we charge the school a handling fee for requesting the keys?
-: Does a museum or public library count as an education customer? || how long does the education verification take, in days || can we upload a recognition letter from the ministry when creating the school || what discount percentage do schools get compared to commercial on M365
-: how many free student licences come with each faculty A3 || how do i flag a customer as government community cloud in partner center || which price does Minecraft Education cost per user || school wants VAT exempt invoices, where do i set that
-: after a year on HUP, does the subscription renew automatically at the same rate || Does someone who leaves the company keep the HUP subscription until it ends? || can an employee gift his HUP subscription to his sister || are freelancers and contractors entitled to HUP as well?
-: how many PCs can one install HUP Office on || Can an employee get a refund on a home use purchase within 14 days? || can HUP be paid with paypal || how long is the link in the HUP confirmation mail valid
-: employee already pays full price for M365 Family, can it be converted to the HUP rate halfway || how many times may one employee buy through HUP || The HUP confirmation mail went to the spam filter of a customer, which sender addresses must be whitelisted?
-: what does action pack cost per year || how do we become gold partner, which exams || does unused monthly azure credit carry over to the next month || May we spend the partner Azure credit on production workloads for a paying client?
-: how do we cancel our silver competency before the renewal date || can we resell the M365 licences from our competency to a customer || what's the fee for renewing a gold competency || what happens with mailboxes once the benefit licences expire
-: how do I get a Visual Studio subscription out of our partner benefits || can i move a redeemed benefit subscription to another tenant afterwards || is a credit card required for the azure credit sub
-: how do I downgrade a customer from E5 to E3 in the middle of the term || what will E5 cost extra per seat after the upgrade from Apps for business || Can we upgrade only 5 of the 40 seats and leave the rest on Business Basic? || how many hours does an upgrade to E3 take to finish
-: does the customer's trial turn into a paid plan automatically || how do i switch billing from monthly to annual for this sub || under NCE how many days do we have to cancel after purchase || price of Copilot add-on for business standard
-: outlook keeps asking password after mfa reset, ideas? || how do i migrate a shop from Google Workspace to exchange online || SQL Server core licensing for a 16 core box, how many packs || My invoice from microsoft for last month is double, whom do I call? || teams meeting has no sound on a mac
> can employees in belgium get HUP on Personal? || =no [HUP-03]: and in Macao?
> M365 Family HUP for our office in Osaka? || HUP-03: and for China?
> Which organisations qualify for HUP? || =yes [HUP-04]: and with exactly 2000 M365 E5 commercial?
> 100 active seats, key of 25 to extend, how many months? || =12 [MPN-15]: and with a key of 100?
> 40 seats, 5 months left, we add 30 seats, months remaining? || =7 [MPN-14]: and if it's 25 seats with 4 months left and 15 new ones?
> school has 240 A3 and 100 keys, how many more? || =40 [W10E-07|W10E-11]: and if they'd already got 200 keys?
> can Business Basic go to E3? || =yes [UPG-01]: and to Business Standard?
> How do I upgrade a subscription? || UPG-03|UPG-04|UPG-05|UPG-06: and which conditions must be met first?
> where do i create an education customer? || -: and how do i delete one again?
> can the monthly azure credit user be removed? || =no [MPN-05]: and on the bulk one, can i remove him there in partner center?
W10E-01: Vanaf welke datum mogen wij als CSP scholen van Win10 Home naar Education helpen?
W10E-01|W10E-09: welke abonnementen moeten er gekocht zijn voor ge die Home naar Education upgrade kunt doen
W10E-02|W10E-01: telt windows 10 home als basis-OS voor een school met MCA via CSP, of was dat enkel volume licensing? || Mijn teamlead beweert dat Home geen geldig besturingssysteem is voor scholen die via ons kopen, klopt dat nog?
W10E-03|W10E-05: wie kijkt na of de school wel recht heeft op die upgradesleutels, wij of MS support?
W10E-03: welk soort key krijgen we van support na goedkeuring voor die Home toestellen
W10E-04|W10E-08: sleutel is geïnstalleerd maar toestel staat nog op Pro, wat moet er nog gebeuren zodat het Education wordt? || moet de laptop in azure ad zitten voor die omschakeling naar education vanzelf gaat
W10E-05: Goeiemorgen, ik ben hier pas begonnen en moet voor een school upgradesleutels aanvragen. Waar in Partner Center begin ik? || welke categorie kiezen bij nieuwe aanvraag voor die edu keys || waar staat de wachttijd nadat ik op Contact me geklikt heb bij de sleutelaanvraag
W10E-06: wat moet er letterlijk als titel in het ticket voor de win10 education sleutels || wat zet ik allemaal in de omschrijving van de sleutelaanvraag, moet er een subscription id bij? || welk mailadres moet er in die aanvraag voor upgradesleutels staan
W10E-07|W10E-11: hoeveel keys mag ik maximaal vragen voor een school || Mogen wij voor de zekerheid wat meer sleutels aanvragen dan er A3 licenties zijn?
W10E-08: leerkracht heeft de sleutel van 25 tekens, waar moet ze die ingeven op haar pc || welke klikken in windows om die upgradekey toe te passen bij de klant
W10E-09|W10E-01: wie komt er eigenlijk in aanmerking voor upgrade home > education
W10E-09|W10E-10: Ik heb een school aan de lijn die haar A5 via volumelicentie heeft en niet via ons, naar waar stuur ik die door voor de sleutels?
W10E-10|W10E-09: klant met OVS-ES, kan die meedoen met onze supportaanvraag voor edu keys? || EES school, loopt dat via VLSC of via ons ticket
W10E-11|W10E-12: school kreeg vorig jaar al sleutels maar komt er nu tekort en heeft nog A3 over, hoe geraken ze aan extra?
W10E-11: worden sleutels van vorige aanvragen meegeteld in het maximum of begint ge elke keer opnieuw
W10E-12: klant gaat nieuwe laptops met Home bestellen voor de klas, is er niks beters dan die dan weer te upgraden? || wat houdt Shape the Future in
W10E-13: tot wanneer kunnen we die upgradesleutel nog aanvragen, is er een deadline? || wat als de school haar A3 niet verlengt, vervalt dan het recht op de upgrade
W10E-14: hebt ge de link naar de Windows Education hub || klant wil nalezen wat de functies van Windows Education zijn, welke pagina geef ik door?
EDU-01: voor welke soort producten bestaan er onderwijsaanbiedingen || Onze manager vraagt of we ook perpetual software als edu aanbod kunnen verkopen of enkel licentiediensten
EDU-02: wordt elke nieuwe onderwijstenant door Microsoft gecontroleerd of maar een paar? || hoe vermijden we vertraging bij de controle van een nieuwe school
EDU-03: hoe maak ik een school aan als klant in partner center || waar duid ik bij een nieuwe klant aan dat het onderwijs is
EDU-04: bedrijfsnaam bij een school, is dat de roepnaam of de officiële naam van de vzw || welk mailadres mag ik ingeven voor een nieuwe onderwijsklant en welk niet || Ik moet een primair domein kiezen voor een nieuwe school, waar moet ik op letten want een collega zei dat het definitief is?
EDU-05|EDU-06: ik heb net op controleren geklikt en bevestigd voor een nieuwe school, gegevens waren geldig, welke status krijg ik dan || welke status komt er direct na het bevestigen van Review als alles in orde is
EDU-06: bij special qualification staat 'None', wat betekent dat voor mijn school || waar zie ik of de school door de onderwijsverificatie is geraakt
EDU-07: school is afgekeurd door fout adres, waar pas ik dat aan || waarom kan ik de gegevens van die afgekeurde school niet gewoon in partner center wijzigen || welke rol heb ik nodig om de organisatiegegevens te verbeteren na een mislukte verificatie
EDU-08: gegevens van de school zijn verbeterd, hoe vraag ik opnieuw verificatie aan || na heraanvraag staat er nog altijd 'Not an education customer', wat nu?
HUP-01: wat is dat Home Use gedoe precies || Onze directeur wil weten wat personeel heeft aan HUP, kort graag
HUP-02: waar vind ik het tabblad HUP in het admin center || wij zitten met volumelicenties, via welke site loopt Home Use dan
HUP-03: in welke landen is HUP niet te krijgen || collega's in Hongkong, wat is er daar via HUP
HUP-04: wanneer komt een bedrijf in aanmerking voor home use korting || wat moet de werknemer zelf hebben om van HUP te genieten
HUP-05: waarom moet de klant zo'n AAD account aanmaken voor store voor bedrijven en HUP || waarvoor dient azure ad bij home use
HUP-06: hoe wordt onze IT'er beheerder van een onbeheerde tenant || hoe bewijst de klant dat het domein van hem is, iets met dns toch?
HUP-07: HR zoekt affiches en mailbanners om home use bekend te maken, waar staan die || is er onboardingmateriaal van HUP in verschillende talen
HUP-08: welke stappen moet een werknemer doorlopen om iets via HUP te kopen || werknemer heeft zijn werkmail ingegeven op de HUP pagina, hoe gaat het dan verder
HUP-09: gaat een HUP-installatie thuis af van onze bedrijfslicenties of toestellimiet || moet onze IT-dienst support geven op Office dat iemand privé via home use gekocht heeft?
HUP-10: geraak niet in de store voor bedrijven voor HUP, wie helpt mij || we hebben toegang tot Store voor Bedrijven maar het HUP voordeel staat er niet bij, waar vraag ik hulp
HUP-11: waar is visio professional 2019 gebleven bij home use || medewerker ziet geen korting op Project Pro 2019, bij wie moet die zijn
HUP-12: waar moet personeel naartoe met vragen over orderstatus of factuur van een HUP bestelling || bestaat er een FAQ voor werknemers over aankoop en installatie achteraf bij HUP
HUP-13|HUP-08|HUP-12: stuur eens de link van de home use winkel voor werknemers
HUP-13: link naar het overzicht van Home Use Program bij Microsoft Licensing graag
MPN-01: waar staan onze azure en cloud voordelen in partner center || Ik zie de pagina Azure & cloud bij Benefits niet, welke rol moet ik daarvoor hebben?
MPN-02: wat staat er allemaal op de pagina azure & cloud products || kan ik ergens zien via welke offerte een cloudvoordeel aan ons is toegekend en of het core of incremental is
MPN-03: welke lidmaatschappen geven azure tegoed en is dat per maand of per jaar || over welke bedragen spreken we bij het jaarlijkse bulk krediet
MPN-04: hoe wijs ik het azure tegoed toe aan een collega || mag een gastgebruiker het azure krediet van ons partnervoordeel krijgen en wat moet er dan eerst bestaan
MPN-05: kan ik op elk moment iemand van het maandelijks azure tegoed afhalen || bij bulk tegoed staat geen knop verwijderen, is dat normaal?
MPN-06: voor welke voordelen hebben we een productsleutel nodig || valt Dynamics onder de voordelen met licenties of onder azure krediet
MPN-07: waar zit die activation walkthrough voor een voordeel op licentiebasis || wat doe ik op de voordelenpagina voor ik de key van ons licentieabonnement kan inwisselen
MPN-08|MPN-13: ons voordeelabonnement is verlopen, moet ik de sleutel als nieuw activeren of via verlengen
MPN-08|MPN-12|MPN-13: wanneer gebruik ik productkeystart en wanneer de abonnementenpagina in het admin center voor een benefit key
MPN-09: vroeger kregen we Office 365 E3 bij onze silver competentie, waar is dat naartoe || waar kan ik hulp krijgen bij het uitrollen van de M365 voordelen van onze competentie
MPN-10: kan ik dezelfde sleutel 2x inwisselen || waarom moet dat eigenlijk in een privévenster, die sleutels activeren?
MPN-11: in partner center staat er een andere einddatum dan in het M365 beheercentrum voor ons voordeel, hoe komt dat || wat betekent de vervaldatum van een benefit in Partner Center juist
MPN-12|MPN-08|MPN-10: hoe voeg ik seats toe aan ons bestaande voordeelabonnement met een nieuwe key || wij willen enkel verlengen met evenveel licenties, kies ik add licenses of extend end date?
MPN-13|MPN-08: eerste keer een benefit key activeren, welke stappen || waar vind ik het abonnement terug nadat de sleutel voor het eerst is ingewisseld
MPN-14: hoe rekenen ze de resterende looptijd uit als we halverwege seats bijvoegen met een key || zijn we maanden kwijt als we vroeger licenties toevoegen met een sleutel of wordt dat uitgemiddeld
MPN-15: met hoeveel maanden verlengt een sleutel die minder seats heeft dan wij actief hebben || formule voor verlengen van einddatum met een sleutel?
MPN-16: hoe ver kan de einddatum met een sleutel maximaal opschuiven || ik krijg een foutmelding bij verlengen met een grote sleutel, kan het zijn dat er te veel seats op staan?
MPN-17: hebt ge een link over overstappen van O365 E3 naar M365 Business Premium || is er een pagina over in welke landen Business Voice beschikbaar is
UPG-01: naar wat kan ik M365 Business Basic upgraden in CSP || welke upgrades zijn er vanuit Apps for business
UPG-02: Indische klant met Business Basic India, naar welk Business plan kan die || gaat apps for business india naar de gewone Business Standard of naar een aparte?
UPG-03: maakt het uit of een abonnement opgeschort is als we willen upgraden || geannuleerd abonnement, kan dat nog geüpgraded worden of niet
UPG-04: welke rechten moeten wij bij de klant hebben om zijn abonnement te upgraden || we hebben geen gedelegeerd beheer bij deze klant, wat moet ik eerst doen voor de upgrade
UPG-05|UPG-07: klant heeft al een ander abonnement waar die extra diensten in zitten, houdt dat de upgrade tegen?
UPG-05|UPG-06: wat mag de klant nog niet hebben voor we kunnen upgraden
UPG-06|UPG-07: klant wil naar E3 maar blijkt al een E3 te hebben, is dat een probleem || kan ik upgraden naar een plan dat al in de tenant zit
UPG-07|UPG-06|UPG-05: het doelabonnement loopt bij een andere partner, wat moet de klant eerst doen || klant kocht E5 via een ander kanaal en wil die nu via ons bij een upgrade, hoe pakken we dat aan
UPG-08: hoe zie ik of een abonnement upgradebaar is || waar staat die knop Nu upgraden ergens
UPG-09: wat zijn de gevolgen voor de facturatie bij een upgrade, waar lees ik dat na || klant wil gewoon 10 seats erbij van hetzelfde plan, geen ander plan, wat doe ik dan
UPG-10|UPG-08: link naar het artikel over overschakelen naar een ander plan aub
UPG-10|UPG-04: linkje om gedelegeerde beheerdersrechten aan te vragen bij een klant
=yes [W10E-01]: aanvraag ingediend op 3 november 2020 voor een school met actieve M365 A5 via ons, kon dat toen al voor Home naar Education?
=no [W10E-01]: wij wilden op 31 oktober 2020 al een school met A3 via CSP helpen van home naar education, mocht dat op die datum?
=no [W10E-09|W10E-01]: Hallo, ik heb een boekhoudkantoor aan de lijn, 25 M365 E5 via ons, geen onderwijs. Mogen wij voor hen Windows 10 Education sleutels aanvragen?
=yes [W10E-09|W10E-01]: basisschool, erkend als academisch, 130 M365 A3 actief via CSP, pc's met Home. mogen die naar Education?
=no [W10E-13|W10E-09]: de A3 van de school is in juni afgelopen en niet vernieuwd, ze hebben niks anders meer, kunnen ze nu nog upgradesleutels krijgen?
=no [W10E-07|W10E-11]: klant heeft 90 A5 seats en vraagt 100 sleutels in de eerste aanvraag, mag dat? || school heeft 200 M365 A3, kreeg er al 120 keys op en vraagt er nog 90 bij, kan dat?
=yes [W10E-07|W10E-11]: 75 A3 actief en nog geen enkele key gekregen, mogen wij er 75 aanvragen? || Wij vragen ons als management af of dit kan: school met 400 actieve A5, 150 sleutels gekregen, wil er nog 250. Mogen we dat indienen?
=165 [W10E-07|W10E-11]: klant 250 M365 A3 actief, al 85 sleutels gekregen, hoeveel kan ik er nog vragen?
=70 [W10E-07|W10E-11]: ne school met 40 M365 A3 en 50 Windows 10 Enterprise A5, alles actief, 20 keys al op, hoeveel nog
=0 [W10E-11|W10E-07]: 120 A5, in januari 70 sleutels en in mei nog eens 50, hoeveel mogen er nog bij?
=no [W10E-06]: kan ik bij de sleutelaanvraag e-mail kiezen als voorkeur om gecontacteerd te worden?
=no [EDU-04]: secretariaat geeft mij een hotmail adres, mag ik dat invullen als e-mail van de nieuwe onderwijsklant? || mag het mailadres van de school eentje zijn op school.onmicrosoft.com bij het aanmaken voor de verificatie?
=no [EDU-01]: mogen wij Azure als onderwijsaanbieding verkopen aan een hogeschool?
=yes [EDU-01]: school vraagt Dynamics aan onderwijsvoorwaarden, kan dat als edu offer?
=no [EDU-04]: school is gefuseerd en wil het primaire domein van vroeger laten wijzigen, kan dat nog?
=no [EDU-07]: Ik ben enkel verkoopagent zonder global admin rechten, kan ik zelf de gegevens van de afgekeurde school aanpassen?
=yes [HUP-04]: ministerie zonder SA, 1.600 M365 E3 en 500 M365 E5, komen die in aanmerking voor HUP? || ne vzw (non-profit) met 8 man, komt die in aanmerking voor home use?
=no [HUP-04]: commerciële klant, 1999 M365 E5, geen software assurance, komt die in aanmerking voor HUP? || firma met 700 M365 E3 en 1100 E5 zonder SA, hebben die recht op home use?
=no [HUP-03]: personeel in Rusland, kunnen die HUP korting krijgen? || kan onze collega in Japan M365 Family via HUP nemen?
=yes [HUP-03]: M365 Personal met HUP voor iemand in Japan, gaat dat?
=3 [MPN-15]: we hebben 40 actieve seats en verlengen met een key van 10, hoeveel maanden komen erbij?
=4 [MPN-15]: 60 licenties actief, sleutel van 20 om de einddatum te verlengen, hoeveel maanden extra
=9 [MPN-15]: Dag, mijn eerste keer met zo'n sleutel: 48 actieve licenties en een key met 36 seats, wij willen de einddatum verlengen en niets bijvoegen. Hoeveel maanden krijgen we erbij?
=20 [MPN-15]: 15 seats actief, sleutel van 25, extend end date = hoeveel maanden
=8 [MPN-14]: 50 seats met nog 4 maanden te gaan, we voegen 50 seats toe met een key, hoeveel maanden blijven er dan over?
=9 [MPN-14]: nog 8 maanden op 30 licenties en we doen er 10 bij via add licenses, nieuwe looptijd in maanden?
=6 [MPN-14]: 8 gebruikers, nog 3 maanden, key met 4 extra gebruikers toevoegen: hoeveel maanden resterend
=10 [MPN-14]: wij hebben er 10 die nog 7 maanden lopen en steken er 15 bij met een sleutel, hoe lang loopt alles dan nog, in maanden?
=no [MPN-16]: 8 actieve seats en een sleutel van 25, mogen wij daarmee de einddatum verlengen?
=yes [MPN-16|MPN-15]: 20 seats actief en een key van 60, wordt die aanvaard om te verlengen?
=no [MPN-05]: mogen wij het bulk azure tegoed combineren met Azure Pass?
=yes [MPN-05]: collega gaat weg, kan zijn maandelijks azure tegoed nu direct van hem afgenomen worden?
=no [MPN-10]: wij hebben een sleutel vorig jaar al ingewisseld, kunnen we diezelfde nog eens inwisselen dit jaar?
=no [UPG-01]: kan Business Standard naar Business Premium als upgrade in CSP? || klant op Apps for business wil naar Office 365 E1, kan dat als upgrade?
=yes [UPG-01]: kan ik van Business Standard naar Office 365 E5 upgraden, abonnement actief, delegated admin in orde, klant heeft verder niks? || apps for business naar apps for enterprise, staat dat bij de mogelijke upgrades?
=no [UPG-03]: abonnement Business Standard van de klant is opgeschort wegens wanbetaling, kan ik het nu upgraden naar E3?
=no [UPG-06]: klant zit op Business Basic en heeft ook al 3 Business Standard lopen bij een andere reseller, mogen we zo upgraden naar Business Standard?
-: wat kost een M365 A5 per leerling || kunnen we die Home laptops direct naar Windows 11 Education zetten? || werkt de pro education key ook op een pc met Windows 11 Home || foutcode 0x803FA067 bij ingeven van de upgradesleutel, wat nu
-: hoeveel dagen duurt het voor de school haar sleutels per mail krijgt || blijven bestanden en programma's staan na de upgrade van home naar education || hoe zetten we die toestellen terug naar Home als de school van gedacht verandert || laptop gestolen, mag de sleutel daarvan op een andere pc?
-: mogen leerlingen de education upgrade ook op hun eigen privélaptop zetten || kan ik de sleutel met een script op 200 pc's tegelijk uitrollen? || Mogen wij de school kosten aanrekenen voor het aanvragen van die sleutels?
-: is een crèche of muziekacademie ook een onderwijsklant || hoe lang duurt de onderwijsverificatie gemiddeld || kunnen we een bewijs van erkenning van het ministerie opladen bij het aanmaken || hoeveel procent korting heeft een school op M365 tegenover gewone bedrijven
-: hoeveel gratis leerlinglicenties zitten er bij 1 A3 voor personeel || prijs van Minecraft Education per leerling? || hoe verwijder ik een foute onderwijsklant uit partner center || school wil factuur met btw-nummer van de scholengroep, waar geef ik dat in
-: wordt een HUP abonnement na een jaar automatisch verlengd aan dezelfde prijs || behoudt iemand zijn HUP abonnement als hij uit dienst gaat? || mag een werknemer zijn HUP abonnement cadeau doen aan een vriend || Mogen freelancers die bij ons werken ook van HUP gebruik maken?
-: op hoeveel toestellen mag een werknemer HUP Office zetten || kan een aankoop via home use teruggestuurd worden en het geld teruggestort || kan ik bij HUP met bancontact betalen || hoelang blijft de link in de HUP bevestigingsmail geldig
-: werknemer betaalt nu volle prijs voor Family, kan dat halfweg omgezet worden naar HUP tarief || hoeveel keer mag 1 werknemer via HUP kopen || welke afzender moet onze klant whitelisten voor de HUP bevestigingsmail
-: wat kost Action Pack per jaar || welke examens moeten we doen om gold te worden || gaat niet gebruikt azure tegoed van deze maand mee naar volgende maand || Mogen wij het azure tegoed gebruiken voor de productieomgeving van een klant die ons betaalt?
-: hoe zeggen wij onze silver competentie op || mogen wij licenties uit onze competentie doorverkopen aan een klant || hoeveel betalen we voor de verlenging van gold || wat gebeurt er met de mailboxen als onze benefit licenties vervallen
-: hoe krijg ik visual studio uit onze partnervoordelen || kan een ingewisseld abonnement achteraf nog verhuizen naar een andere tenant || moet er een kredietkaart gekoppeld zijn aan ons azure tegoed
-: hoe ga ik terug van E5 naar E3 midden in de looptijd || wat gaat de klant meer betalen per seat na upgrade naar E3 || Kunnen we 5 van de 30 seats upgraden en de rest op Business Basic laten staan? || hoe lang duurt het voor een upgrade naar E5 klaar is
-: wat is de minimumleeftijd voor leerlingen met een Minecraft Education account
-: wordt een trial vanzelf betalend na 30 dagen || klant wil van maand- naar jaarfacturatie, waar zet ik dat || hoeveel dagen hebben we onder NCE om te annuleren || wat kost Copilot bovenop Business Standard
-: outlook blijft wachtwoord vragen bij mijn klant, wat kan dat zijn || klant wil van Google Workspace naar Exchange Online, hoe migreren || CAL's voor Windows Server 2022, hoeveel nodig voor 35 gebruikers || onze factuur van vorige maand van Microsoft klopt niet, wie bel ik || onedrive synct niet op een mac, help
> kunnen mensen in Nederland M365 Family via HUP krijgen? || =no [HUP-03]: en in Venezuela?
> HUP M365 Family voor Japan? || HUP-03: en China dan?
> komt een commerciële firma met 1500 M365 E3 zonder SA in aanmerking voor HUP? || =yes [HUP-04]: en bij 2100?
> 100 actieve seats, sleutel van 25, hoeveel maanden verlenging? || =6 [MPN-15]: en met een sleutel van 50?
> 15 licenties met nog 2 maanden, 10 erbij, hoeveel maanden? || =6 [MPN-14]: en bij 75 licenties met nog 4 maanden en 25 erbij?
> school met 300 A3 en al 100 sleutels, hoeveel nog? || =50 [W10E-07|W10E-11]: en als ze er al 250 gehad hebben?
> kan ik Business Basic naar E5 upgraden? || =no [UPG-01]: en naar Business Premium?
> hoe doe ik de upgrade van een abonnement? || UPG-03|UPG-04|UPG-05|UPG-06: en aan welke voorwaarden moet voldaan zijn?
> waar corrigeer ik gegevens van een afgekeurde school? || EDU-08: en daarna, hoe dien ik ze opnieuw in?
> kan een VL school dit upgradeproces gebruiken? || -: en wat kost dat bij VL?
`;
