/** Cases above all, by somebody who had not seen the answers; tuned on since. */
export const CASES_BY_OTHERS = `
=350 [W10E-07|W10E-11]: school heeft 1.200 M365 A3 seats en al 850 sleutels gekregen, hoeveel kan ik er nog aanvragen? || 850 keys handed out so far across two tickets, tenant shows 1200 active m365 a3, what's left?
=300 [W10E-07|W10E-11]: college has twelve hundred win10 ent a3 licences, we've already had 900 win edu keys for them. what's the most i can still put in the ticket || how many W10 edu keys still open for a csp school: licences 1,200 (Windows 10 Enterprise A5), earlier requests 900
=100 [W10E-07|W10E-11]: klant driehonderd A5 licenties, eerste ticket 75 keys, tweede ticket 125 keys. hoeveel nog over voor een derde?
=70 [W10E-07|W10E-11]: they got 60 m365 a3 + 40 win 10 enterprise a5, all active thru csp. 30 keys were given in nov. remaining keys? || basisschool via CSP: 30 W10 Education keys gehad, 40 Windows 10 Enterprise A5 en 60 Microsoft 365 A3 actief, rest?
=200 [W10E-07|W10E-09]: school has 200 active A3 and another 300 A3 that expired last summer, no keys asked yet. max number of W10 edu keys? || 300 M365 A3 verlopen, 200 M365 A3 nog actief, nog nooit sleutels aangevraagd. max aantal upgrade keys?
=7 [W10E-07|W10E-11]: tiny school, a dozen M365 A3 and 5 upgrade keys used. how many more keys
=0 [W10E-07|W10E-11]: klant heeft 80 A3 licenties en al 80 keys ontvangen, hoeveel mogen er nog bij? || 80 m365 a5 seats, the first request was for eighty keys and got approved, how many extra keys can i ask now
=90 [W10E-07|W10E-09]: csp school: 300 Office 365 A1, 90 Microsoft 365 A3, no W10 keys so far. how many can be requested?
=150 [W10E-07|W10E-11]: drie tickets gedaan: 400, 350 en 250 sleutels. Ze hebben 1150 actieve M365 A5. Hoeveel sleutels kan de school nog krijgen? || 1,150 a5 licences; keys so far 400 + 350 + 250; left over?
=45 [W10E-07|W10E-11]: hi, directeur aan de lijn, 3 gebouwen, 22 leerkrachten, 165 M365 A3 licenties via ons, 120 W10 edu keys al uitgedeeld - hoeveel nog?
=25 [W10E-07|W10E-11]: so the school bought 20 more A3 on top of their 55, and had 50 home->education keys in october last year. what can they get now on top
=2400 [W10E-07]: how many upgrade keys at most for a university with 2.400 M365 A5 in csp, first request
=no [W10E-07]: 49 M365 A3 licences, teacher wants 50 win10 edu keys in one request, ok? || mag ik 130 sleutels vragen voor een school met honderdvijfentwintig A3 seats || can they have 1.001 keys, they've 1,000 active Windows 10 Enterprise A3
=yes [W10E-07]: 50 keys requested, 50 active m365 a3 in csp, allowed? || klant vraagt 310 W10 edu keys, er staan 325 actieve Microsoft 365 A5 licenties, school via csp, kan dat
=no [W10E-11]: school with 200 A3 got 150 keys in the first request, now wants 60 more, is that allowed? || 2e aanvraag: 45 sleutels, 1e was 60, licenties 100 M365 A5. mag dat?
=yes [W10E-11]: school with 200 A3, 150 keys received earlier, asks 50 more, can i file that? || eerste ticket 60 keys, nu nog eens 40 erbij, honderd M365 A5 licenties actief. Mag het?
=no [W10E-01]: partner wilde al op 15 oktober 2020 een W10 Home klant (school, M365 A3 via csp) naar Education upgraden. Kon dat toen al? || on oct 31 2020 could a csp school with A5 already get from home to education?
=yes [W10E-01]: on 1 november 2020 itself, csp school with active M365 A3, could they ask the home to edu upgrade? || academische klant via csp, Windows 10 Enterprise A5 actief, aanvraag gedaan 3/12/2020. komt die in aanmerking?
=no [W10E-09|W10E-10]: school licenses its A3 via EES, not csp. can i file the key ticket for them || klant zit met OVS-ES en heeft 400 Windows 10 Enterprise A3, mag die via ons de Home-upgrade laten lopen? || academy with a "School" volume agreement and M365 A5, can they use this csp support request route for keys?
=yes [W10E-09|W10E-01]: klant is een hogeschool, via csp 90 actieve M365 A5, toestellen hebben windows 10 home. Mogen ze upgraden naar Education? || primary school, 35 active Windows 10 Enterprise A3 bought from us as CSP, laptops came with Home. eligible for Education?
=no [W10E-09]: accountantskantoor met 60 Windows 10 Enterprise A3?? nee geen school, wel via csp. Kunnen zij naar Windows 10 Education? || school met enkel Office 365 A1 via csp, toestellen op Home. in aanmerking voor de W10 Education upgrade? || edu customer, csp, has only Intune for Education, 40 home laptops. Eligible for Windows 10 Education keys?
=no [W10E-13|W10E-09]: their A3 sub ended in june and they chose not to renew. can they still get home to education keys now? || school laat M365 A5 aflopen, niet verlengd, wil volgend jaar nog keys vragen. gaat dat nog?
=yes [W10E-13]: school heeft M365 A3 net verlengd, csp. We hebben nog nooit contact gehad met Support. Kan de upgrade nu nog aangevraagd worden?
=no [W10E-06]: can i pick "e-mail" as preferred contact method in the edu key ticket? || contactpersoon is gewone user, geen admin. mag diens mailadres in het W10 edu verzoek? || mag ik chat invullen als gewenste contactmethode bij de sleutelaanvraag
=yes [W10E-06]: the mail in the key request belongs to a billing admin, is that ok || mag het e-mailadres van een global admin in de supportaanvraag voor W10 edu sleutels?
=25 [W10E-08]: how many characters does the key have that the school types in at change product key
=no [HUP-04]: bedrijf, commercieel, 1.999 M365 E3, geen Software Assurance. krijgen de werknemers HUP? || commercial customer no SA, 1200 E3 and 700 E5 microsoft 365, do they qualify for home use? || gov agency w/ fifteen hundred Microsoft 365 E5, nothing else, no software assurance. HUP yes or no
=yes [HUP-04]: 1200 M365 E3 + 800 M365 E5, commercial, HUP eligible? || overheidsdienst met tweeduizend Microsoft 365 E5 seats, komt die in aanmerking voor Home Use? || 2.000 microsoft 365 E3 exactly, private company, does staff get the hup discount? || een ministerie, 1.400 E5 en 650 E3 (M365), HUP ok?
=yes [HUP-04]: vzw van 15 man, geen SA, 15 licenties. HUP mogelijk? || small nonprofit 8 seats only, are they in for home use program? || school with forty staff, M365 A3, can employees get HUP discount || klant met 120 pc's en actieve Software Assurance op Office Professional Plus (komt in aanmerking). HUP?
=yes [HUP-04]: customer got 90 M365 E3 "from SA", not 2000. qualifies for HUP? || bedrijf met 300 Microsoft 365 E5 from SA, mogen hun mensen HUP gebruiken?
=no [HUP-04]: advocatenkantoor 250 Business Premium, geen SA, geen E3/E5. HUP? || retailer with 5,000 M365 Business Standard and no Software Assurance, home use discount possible? || SA ran out last year, 400 E3 seats only, commercial company. still qualifies for HUP?
=no [HUP-04]: werknemer heeft geen zakelijk mailadres, enkel gmail, werkgever is wel in orde voor HUP. kan hij kopen? || employer qualifies, worker has a valid company mail but no microsoft account and doesnt want one. can he use HUP
=650 [HUP-04]: commercial customer no SA has 1,350 Microsoft 365 E3, how many E5 seats must they add to get into HUP? || hoeveel M365 E3/E5 komen ze tekort voor HUP als ze er nu 1350 hebben, commercieel, geen SA
=400 [HUP-04]: 900 E3 en 700 E5 (Microsoft 365), gemeente zonder SA. Hoeveel licenties nog nodig om HUP te krijgen?
=2000 [HUP-04]: minimum number of M365 E3/E5 for a commercial org w/o SA to be in HUP? || vanaf hoeveel e3 of e5 licenties komt een commercieel bedrijf in aanmerking voor home use program
=no [HUP-03]: qualifying company, office in Moscow Russia, can staff there buy M365 Personal thru HUP? || personeel in Venezuela, org is eligible, HUP korting? || branch in Macao, HUP for family plan, possible? || werknemer in Tokyo wil Microsoft 365 Family met HUP, gaat dat?
=yes [HUP-03]: employee in Japan wants M365 Personal with home use discount, employer eligible, available? || medewerker zit in Belgie, org qualified, M365 Family met HUP korting, kan dat? || Hong Kong staff, one year sub of M365 through HUP, offered? || our folks in Brazil: is M365 Personal discounted there for eligible orgs
=no [HUP-03]: colleague in China wants HUP month-by-month subscription, possible there? || kan iemand in Hongkong via HUP een abonnement van 2 jaar nemen
=no [HUP-09]: werknemer installeert HUP Office op 5 eigen toestellen, telt dat mee in de limiet van het bedrijf? || does a HUP install eat up one of the company's M365 business licences? || must our IT dept support the Office that staff bought with home use?
=3 [MPN-15]: 40 active seats, extend w/ key for 10, how many months do we win? || abonnement 1.200 seats, sleutel van 300 om einddatum te verlengen, hoeveel maanden erbij? || 48 licenties en een key van een dozijn, enkel verlengen. aantal maanden extra?
=6 [MPN-15]: sleutel voor 30 licenties, 60 actieve seats, einddatum verlengen. hoeveel maand krijg ik || extend end date: 50 seats, new key covers 25 => months?
=24 [MPN-15]: we got twenty-five seats active on the benefit, key has 50, using extend end date. how much longer in months? || 7 licenties actief, code van 14, verlengen, hoeveel maanden
=36 [MPN-15|MPN-16]: 20 active, key of 60, extend. how many months extra? || vijftien seats en een sleutel van 45, einddatum verlengen: hoeveel maanden komen erbij?
=18 [MPN-15]: key van 15 gebruiken op een sub van tien seats om te verlengen, hoeveel maanden extra?
=4 [MPN-15]: 12 seats sub, key 4 seats, i want it longer not bigger, months?
=2 [MPN-15]: dertig actieve licenties, productcode is maar voor 5, we verlengen. maanden erbij?
=8 [MPN-15]: 36 active E5 benefit seats, key with two dozen, extend end date, gain in months
=30 [MPN-15]: 8 seats actief en een key met 20 licenties, "extend end date", wat wordt de winst in maanden?
=20 [MPN-15]: boss asks: fifteen M365 E3 benefit seats running, we redeem a 25 seat key as extension. by how many months does the end date move
=12 [MPN-15]: key 250, active 250, extend => months? || we verlengen een sub van 33 seats met een sleutel van 33, hoeveel maanden?
=1 [MPN-15]: sub 120 seats, key of 10 for extending it, months gained?
=9 [MPN-15]: honderd seats, sleutel van 75, verlengen, hoeveel maanden?
=no [MPN-16]: 10 seats active, 31 seat key to extend, will it take it? || 33 licenties actief, ik wil verlengen met een key van 100. Aanvaardt hij die? || can i extend a 7-seat sub with a key of 25 || twee seats en een sleutel van 10, einddatum verlengen lukt dat?
=yes [MPN-16]: 5 seats active, extending with 15 seat key, accepted? || key met 300 licenties op een sub van honderd om te verlengen, mag dat nog? || 40 active, key of 100, extend end date, will that be accepted?
=42 [MPN-16]: biggest key i can use to extend a sub with 14 active seats? || 14 actieve licenties, tot hoeveel seats mag de verlengsleutel gaan
=75 [MPN-16]: wat is de max grootte van een key om een benefit met vijfentwintig seats te verlengen?
=9 [MPN-14]: 10 seats with 6 months left, add licences with a key of 10, how many months left after that? || we hebben 75 seats met nog 8 maanden te gaan en voegen er 25 toe met een sleutel. hoeveel maanden daarna? || 15 users, 7 mnd resterend, +10 nieuwe licenties toevoegen, nieuwe looptijd in maanden?
=6 [MPN-14]: add 10 seats to a sub of 20 that has 3 months to go. new remaining months || 30 licenties lopen nog 2 maanden, key van 20 via Licenties toevoegen, resterende tijd wordt? || twaalf seats nog 5 maand, er komen er 2 bij, hoeveel maanden blijft er over || add licences not extend: sixty seats, 4 months left, key for 20 - new term?
=10 [MPN-14]: five seats 4 months left, adding a fifteen seat key, what's the new remaining time in months? || 100 bestaande licenties met 8 mnd over, 100 erbij via add licenses, wat wordt het?
=8 [MPN-14]: partner met 40 seats O365, einddatum over 6 maanden, sleutel van 20 om seats bij te zetten. Looptijd nadien in maanden?
=7 [MPN-14]: only 1 month left on 50 seats, we add 60 more seats w a key. how long does the whole thing run then (months)
=11 [MPN-14]: 90 seats, 10 months left, plus 90 seats. remaining months? || 3 gebruikers met nog negen maanden, zes nieuwe erbij, hoeveel maanden resterend na toevoegen?
=5 [MPN-14]: seats toevoegen: 70 bestaande, 3 maanden over, 20 nieuwe. Nieuwe resterende maanden?
=12 [MPN-14]: brand new key redeemed today, how many months service does it give? || sleutel voor 10 licenties vandaag ingewisseld op een nieuw abonnement, hoeveel maanden loopt dat
=no [MPN-10]: key was redeemed last year by my colleague, can i redeem the same one again? || zelfde productcode op een tweede tenant inwisselen, kan dat
=no [MPN-05]: azure bulk credit $6000 assigned to john, he left. can i hit remove in partner center? || kan de jaarlijkse azure credit gecombineerd worden met onze EA? || bulk credit van 12.000 dollar stapelen op Action Pack, mag dat? || can we put the yearly $13000 azure credit together with an azure pass?
=yes [MPN-05]: monthly azure credit of 100 dollar, user changes job, can i take him off mid-year? || mag ik de bulk azure credit overdragen aan een andere collega tijdens het inschrijvingsjaar? || 100$/maand azure tegoed: gebruiker toevoegen halverwege het jaar, kan dat?
=yes [MPN-04]: can a guest user get the azure credit, she already exists in our AAD? || gastgebruiker staat in onze AAD tenant, kunnen we hem het Azure maandtegoed toewijzen?
=no [MPN-04]: collega bestaat nog niet in onze Azure AD, kan ik hem nu al de usage-based benefit toewijzen?
=no [MPN-09]: is EMS still part of gold competency benefits? || zit Windows 10 Enterprise nog in het silver benefitpakket? || we verloren office 365 e3, is dat nog een competency benefit?
=no [MPN-01]: i'm a sales agent without other roles, can i open the azure & cloud benefits? || helpdeskagent, geen global admin en geen mpn admin. kan die aan de Azure & cloud benefits pagina?
=yes [MPN-01]: collega is MPN partner admin, kan hij bij de azure & cloud voordelen?
=no [MPN-12]: we willen verlengen én seats erbij, moet ik dan add licenses nemen?
=yes [UPG-01]: apps for business to business premium, upgrade possible? || klant heeft M365 Business Basic en wil naar Business Standard, kan dat als upgrade? || business standard => O365 E3, supported? || kan ik Business Basic rechtstreeks naar Office 365 E5 upgraden || customer on microsoft 365 apps for business wants apps for enterprise, upgrade ok?
=yes [UPG-01]: 25 seats Business Basic, klant zit in Gent, wil naar O365 E1. Upgraden mogelijk? || from 365 Apps for business straight to Office 365 Enterprise E5, allowed? || Business Standard van een klant met 14 gebruikers, kan dit geupgraded worden naar Office 365 E5 || M365 Business Basic -> Office 365 E3 doable?
=no [UPG-01]: business standard to business premium as an upgrade? || kan Business Premium geupgraded worden naar O365 E3? || Business Standard -> Office 365 E1, is that one supported || klant wil van Business Basic naar Business Premium upgraden, gaat dat via de upgradeknop? || upgrade O365 E3 naar E5 ondersteund?
=no [UPG-01]: apps for business -> office 365 E1? || can we move from E5 down to Business Basic with the upgrade thing || Apps for business (Nederlandse klant) naar Business Standard upgraden, kan dat? || upgrade from business basic to apps for enterprise supported? || Business Standard naar Apps for enterprise, upgrade?
=yes [UPG-02]: Apps for business India sub, can it go to Business Standard India? || indiase klant met Business Basic India, naar Business Standard India, mag dat?
=no [UPG-02]: customer in mumbai has Business Basic India, wants normal M365 Business Standard, possible? || Apps for business India upgraden naar gewone Business Standard?
=no [UPG-03]: Business Basic is suspended for non payment, upgrade to E3 still possible? || geannuleerd abonnement Apps for business, kan ik dat nog naar Business Premium upgraden? || abonnement staat op opgeschort, klant wil van Business Standard naar O365 E5, gaat dat
=no [UPG-04]: we have no delegated admin for this customer. can i upgrade his Business Basic to Standard? || geen DAP meer bij die klant, apps for business naar E3 upgraden, lukt dat zo?
=no [UPG-05|UPG-06|UPG-07]: klant heeft al O365 E3 bij een andere partner, wil bij ons Business Standard upgraden naar E3. Kan dat zonder iets op te zeggen? || customer already owns Office 365 E5, can i upgrade his Apps for business to E5 || already has a sub that contains the extra services, can we still upgrade Business Basic to Business Standard?
=yes [UPG-01|UPG-03|UPG-04]: active Business Basic, we have delegated admin, no other subs in the tenant, 45 seats, want E1. upgrade ok? || abonnement actief, DAP in orde, verder niks in de tenant, van Apps for business naar Business Premium, mag dat?
=no [EDU-01]: can an education customer get edu pricing offers on Azure products? || school wil een perpetual Office (eeuwigdurend) als onderwijsaanbieding, bestaat dat? || software subscription as education offer in partner center, available?
=yes [EDU-01]: is Intune available as an education offer? || kan een school Dynamics als education aanbieding krijgen? || M365 licenties voor een universiteit, bestaat daar een onderwijsaanbieding van
=no [EDU-04]: school uses a gmail address, fine for the education verification? || mag ik info@school.onmicrosoft.com invullen als e-mail bij de nieuwe edu klant? || domain name picked wrong at creation of the edu customer, can we change it later? || mag er een spatie in de primaire domeinnaam van de onderwijsklant?
=yes [EDU-04]: email is secretariaat@sintjozefschool.be, eigen domein van de school. goed voor verificatie? || company name field: i filled in the legal entity name of the school, is that right?
=no [EDU-07]: sales agent wants to correct the school's details after failed vetting, allowed with that role? || kan ik het foute adres van de afgekeurde onderwijsklant in partner center zelf wijzigen?
=no [EDU-06]: status says "None", so is the customer tagged as education? || op de account page staat "Not an education customer", is de school door de verificatie?
=yes [EDU-06]: special qualification shows Education, has the school passed? || er staat Education bij speciale kwalificatie, is de verificatie dan gelukt?
=yes [EDU-08]: na correctie blijft het "not an education customer", bestaat er een handmatige verificatie?
W10E-02: which licensing agreement must the school be under for home to be a qualifying OS || is win home nu een geldige basis OS voor csp scholen? || was home upgrade vroeger enkel voor volume license onderwijs?
W10E-03: who decides if the school gets the W10 keys || wat voor sleutel geeft MS ons precies, Education of Pro Education? || what type of key do we receive after approval || wie keurt de sleutelaanvraag van de school goed
W10E-04|W10E-08: key is in but its still pro, when does it flip to education? || toestel blijft op Pro hangen na de key, wat moet er nog gebeuren om Education te worden || does device need to be azure ad joined for edu
W10E-05: where in partner center do i open the request for win edu keys || stappen voor partner om W10 education sleutels te krijgen || hoe lang moet ik wachten na contact me, waar zie ik dat? || service requests, welk type kies ik voor de home->edu keys
W10E-06: exact title for the support ticket home to edu? || wat moet er in de omschrijving van het verzoek voor W10 edu keys || subscription id needed in ticket or not, w10 edu keys
W10E-08: where does the teacher enter the product key on the laptop || waar in windows instellingen vult de school de key in? || steps for customer to apply pro education key
W10E-09|W10E-10: volume licensing school wants win edu keys, where do i send them || EES klant belt voor keys, waarnaar doorverwijzen?
W10E-11: school needs more keys than the first time, what do i do || extra sleutels nodig na de eerste aanvraag, hoe?
W10E-12: school is gonna buy another load of home laptops, what should we advise || goedkope toestellen met Education erop, welk programma is dat
W10E-13: till when can they ask the upgrade keys || deadline voor home naar education aanvraag?
W10E-14|W10E-12: link for shape the future pls || heb je de link naar vlsc voor scholen
EDU-02: why does ms check new school tenants || hoe vermijd ik vertraging bij edu verificatie
EDU-03: how to add a school as new customer in pc || nieuwe onderwijsklant aanmaken stappen || which dropdown to set when creating an edu customer
EDU-04: wat vul ik in bij bedrijfsnaam voor een school || what address goes in when creating school tenant || welk mailadres bij edu klant || is contact info used for vetting
EDU-05|EDU-06: just confirmed review for the new school, what status should i see? || net op Controleren bevestigd, welke status krijgt die onderwijsklant
EDU-06: where do i see if the school got verified || waar vind ik de special qualification status || what does none mean at special qualification || wat betekenen de statussen bij edu klant
EDU-07: school failed vetting cause of wrong address, where to correct || verificatie mislukt, hoe pas ik de gegevens aan? || which role for fixing edu customer data
EDU-08: data fixed in admin center, how do i resubmit for edu || opnieuw laten verifieren, hoe? || still not an edu customer after re-verify, what now || tweede keer afgekeurd, wie contacteren
HUP-01: whats home use program || wat houdt HUP eigenlijk in voor personeel
HUP-02: where do VL customers manage HUP || waar vind ik het hup tabblad in admin center || non volume customer, how to get to hup
HUP-03: which countries are excluded from hup || welke landen geen HUP || hup in china how does it work || hup hongkong, welke voorwaarden
HUP-04: how does a company get in for HUP || aan welke criteria moet een organisatie voldoen voor home use || what does the employee himself need for hup
HUP-05: why do we need azure ad for home use / store for business || waarom vraagt HUP een AAD account
HUP-06: how do i take over an unmanaged tenant as it admin for hup || dns record voor hup, waarvoor dient dat
HUP-07: flyers for promoting hup to staff? || promomateriaal HUP in het nederlands, waar?
HUP-08: how does an employee buy with hup, step by step || ik kreeg een bevestigingslink in mijn mailbox voor hup, wat nu || which account to sign in with after hup confirmation, work or personal
HUP-09: does our IT have to manage hup purchases || met welk account activeert een medewerker zijn HUP office
HUP-10: benefit doesnt show in store for business, who to call for HUP || problemen met vlsc migratie voor hup, wie helpt
HUP-11: employee doesn't see visio pro 2019 in hup || waar koop ik project professional 2019 met HUP
HUP-12: staff has question on order status of hup purchase, where to send them || werknemer krijgt Office van HUP niet geinstalleerd, waar hulp
MPN-01: where are the azure and cloud benefits in partner center || welke rol heb ik nodig om benefits te zien || azure & cloud pagina vind ik niet, welk menu
MPN-02: what does the azure & cloud page tell me about each benefit || wat is er te zien op de benefits pagina azure cloud
MPN-03: what kinds of azure credit exist for partners || hoeveel azure tegoed per maand krijg je als partner || welke programma's geven azure credit
MPN-04: assign azure credit to a user how || azure credit activeren stappen
MPN-05: how do i get someone off the bulk credit || verschil monthly en bulk credit bij verwijderen van gebruiker
MPN-06: which products need a product key in benefits || wat valt er onder licentiegebaseerde benefits
MPN-07: activate licence based benefit, where to click || hoe activeer ik de M365 benefit, welke knop onderaan
MPN-08: benefit expired, do i extend or activate as new || abonnement uitgeschakeld, welke link gebruik ik voor de sleutel
MPN-09: what replaces office 365 e3 in competency || help bij installatie van M365 benefits, waar ticket maken
MPN-10: why incognito when redeeming || welke tenant bij sleutel inwisselen, waarop letten
MPN-11: expiry date in pc isn't the same as admin center, why || vervaldatum benefit verschilt van einddatum abonnement
MPN-12: add seats with product key steps || hoe verleng ik einddatum met een key
MPN-12|MPN-14|MPN-10: what happens to the duration if i choose add licenses
MPN-13: first time redeem benefit key how || verlopen benefit opnieuw activeren, stappen || where does the new subscription show after redeem
MPN-14: formula for averaging end date when adding seats || hoe wordt de nieuwe einddatum berekend als ik seats bijvoeg
MPN-15: how is the extension length calculated || berekening verlenging met kleinere key
MPN-16: error key too big when extending, why || maximum verlenging met een sleutel, hoeveel jaar
UPG-01: what can business basic upgrade to || naar wat kan Apps for business upgraden || upgrade paths csp list
UPG-02: india editions upgrade to what || business basic india, upgradepad
UPG-03|UPG-04|UPG-05|UPG-06: conditions for upgrading a customer's sub || voorwaarden voor abonnement upgrade || why cant i upgrade this subscription
UPG-04: no admin rights on that customer, what to do before upgrade || hoe los ik ontbrekende delegated admin op voor upgrade
UPG-07: customer bought the plan elsewhere, now what || abonnement loopt bij andere partner, moet dat eerst weg?
UPG-08: where's the upgrade now button || hoe zie ik of abonnement geupgraded kan worden || users not moved over after upgrade, where do i see which
UPG-09: customer only needs more licences same plan, how || gevolgen voor factuur bij upgrade, waar lees ik dat
=130 [W10E-07|W10E-11]: got a busy one: high school, 2 campuses, 480 pupils, 31 ipads. earlier we got them 110 win edu keys. their active csp licences are 240 Windows 10 Enterprise A3. how many keys can still be requested?
=15 [W10E-07|W10E-11]: 3 weken geleden 35 sleutels gekregen. Academie, 60 laptops met Home, maar maar vijftig M365 A5 licenties actief. Hoeveel nog mogelijk?
=1500 [W10E-07|W10E-11]: uni, 4,000 A5 active via csp, 2.500 keys over all requests so far. what can they still ask?
=no [W10E-07|W10E-11]: principal has 90 Home laptops and wants a key for each, licences: 75 active M365 A3, csp. can we request 90?
=yes [HUP-04]: factory w/ 6000 workers but only 2,300 have M365 E3 and none have SA. org eligible for HUP?
=no [HUP-04]: fabriek met 6.000 arbeiders, 1.800 Microsoft 365 E3, geen Software Assurance, 3 vestigingen. Komt de organisatie in aanmerking voor HUP?
=yes [HUP-04]: ziekenhuis-vzw (non-profit), 90 licenties Business Basic, geen SA. is de organisatie HUP-waardig?
=4 [MPN-15]: nine people work here, we run 75 M365 E3 benefit seats until march. the new key holds 25. extend only, how many months get added?
=10 [MPN-15]: sleutel is voor 50, abonnement heeft 60 zetels. einddatum verlengen - winst in maanden?
=no [MPN-16]: key says 100 licences, our sub has thirty, goal is a later end date. will the portal accept that key?
=10 [MPN-14]: 12 new seats via add licenses on 24 seats that still run 9 months. new time remaining?
=8 [MPN-14]: we hadden 45 zetels met nog 4 maanden looptijd, sleutel van 45 ingegeven bij Licenties toevoegen. hoeveel maanden loopt alles nu?
=no [UPG-03]: klant, bakkerij, 12 seats Business Standard, geannuleerd vorige week, spijt, wil nu E3. Upgrade op dat abonnement mogelijk?
=no [UPG-01]: law firm of 30, active Business Standard, delegated admin ok, wants Business Premium for the security. available as supported upgrade?
=yes [UPG-01]: bakkerij met 12 seats apps for business, alles actief, wil Business Premium, wij hebben DAP en ze hebben niks anders. Mag het?
=no [UPG-06]: in the tenant are both Business Basic (ours) and Business Standard (from another reseller). can i upgrade basic to standard right now?
=no [EDU-04]: nieuwe school, contact geeft een hotmail adres op. volstaat dat voor de verificatie?
-: kan de school de W10 edu sleutels doorgeven aan leerlingen hun eigen thuis-pc || do W10 S mode laptops qualify as Home || does the edu verification expire after a year || moeten scholen elk jaar opnieuw geverifieerd worden?
> can business basic go to E3? || =no [UPG-01]: and to business premium?
> kan Business Standard naar O365 E3 upgraden? || =no [UPG-01]: en naar E1?
> is HUP available in Russia? || =yes [HUP-03]: and in Belgium?
> can staff in Japan get M365 Personal via HUP? || =no [HUP-03]: and Family?
> 1500 M365 E3, commercieel bedrijf zonder SA, HUP? || =yes [HUP-04]: en bij 2100?
> extend 100 seats with a key of 50, how many months? || =3 [MPN-15]: and with 25?
> 10 seats verlengen met een sleutel van 20, hoeveel maanden? || =36 [MPN-15|MPN-16]: en met 30?
> can I extend 10 seats with a key of 30? || =no [MPN-16]: and one of 35?
> mag ik iemand van het maandelijkse Azure tegoed halen? || =no [MPN-05]: en van het bulktegoed?
> school has 100 M365 A3 via csp and 40 keys already, how many more? || =20 [W10E-07|W10E-11]: and if they had 80?
> school met 60 A3 vraagt 50 sleutels, ok? || =no [W10E-07]: en 61?
> is Intune an education offer? || =no [EDU-01]: and azure?
> 20 seats, 3 months left, adding 10. months? || =8 [MPN-14]: and with 6 months left?
> HUP in Macao? || =yes [HUP-03]: en in Nederland?
> kan een opgeschort abonnement van Business Basic naar E3? || =yes [UPG-03|UPG-01]: en als het terug actief is?
> how do I create an education customer? || EDU-06: and where do I see its status?
> what does the special qualification status show? || EDU-08: and if it still fails after correcting?
-: price of 50 M365 A3 for a school || wat kost een HUP abonnement op Family per jaar || M365 A5 student prijs per maand || list price O365 E1 csp
-: can the school upgrade home to windows 11 education with this || win11 SE toestellen, key nodig? || win 11 pro naar education, hoe? || does A1 for devices include windows
-: how long does it take microsoft to approve the edu verification || hoeveel dagen duurt de goedkeuring van W10 keys || how many days between approval and the mail with keys || tot hoe laat is de support desk bereikbaar voor sleutelaanvragen
-: key gives error 0xC004F050 on activation, fix? || laptop start niet meer na upgrade naar W10 Pro || device wont join azure ad error 801c0003 || upgrade windows blijft hangen op 92%, wat doen
-: how do i roll back windows 10 education to home || kan ik de key centraal uitrollen met Intune of SCCM || powershell script om W10 edu keys in bulk te installeren? || autopilot profile for these edu laptops
-: which documents prove a school is an accredited institution || telt een kinderopvang als onderwijs? || are homeschoolers eligible as education customer || is een muziekschool onderwijsinstelling volgens microsoft
-: how many students use benefit licences per A3 staff seat || student use benefit ratio A3? || gratis studentenlicenties bij A5, hoeveel
-: can i convert an existing commercial tenant to edu || twee onderwijstenants samenvoegen, hoe? || how do i remove the education tag from a customer
-: nonprofit status aanvragen voor een vzw, welke gegevens || government special qualification verification steps || how to validate a nonprofit via techsoup
-: how many devices can you install hup family on || hoeveel onedrive opslag krijg je bij HUP Personal || hoeveel familieleden mogen op M365 Family
-: can a retired employee keep hup || wat gebeurt er met mijn HUP als ik van werk verander || can interns or contractors use hup
-: can an employee gift a hup subscription to a friend || HUP abonnement overzetten naar een ander persoonlijk account, hoe? || can one employee buy hup twice in the same year
-: is windows included in hup || xbox game pass met HUP korting? || surface laptop discount via home use
-: when does HUP end || tot wanneer loopt de hup actie dit jaar || is hup autorenew discounted every year?
-: action pack price per year || hoeveel kost een silver competency || how do i become gold partner, points needed || wat is de fee voor MPN hernieuwing
-: azure credit ran out mid month, does it stop my vms? || azure tegoed niet verbruikt, gaat het mee naar volgende maand? || which azure regions can i use with partner credit || mag ik azure partner credit voor klantproductie gebruiken
-: how many M365 E5 seats does a silver competency give || hoeveel licenties zitten er in Action Pack || how many internal use rights dynamics seats for gold
-: product key lost, how to get new one from benefits || sleutel op verkeerde tenant ingewisseld, terugdraaien? || move redeemed benefit seats to another tenant
-: visual studio subscriptions in benefits, how to assign || waar vind ik de on-prem software downloads (SQL server) als partner || technical presales hours left, where to see
-: seat count verlagen op de renewal date nce, waar || hoe annuleer ik een NCE abonnement binnen 7 dagen || move from monthly to annual term nce || coterm end date csp subs
-: how long does an upgrade of a subscription take || verliezen gebruikers mail tijdens upgrade naar E3? || downtime during plan upgrade? || kan ik een upgrade inplannen voor de eerste van volgende maand?
-: how to transfer subs from another csp to us || klant wil weg naar andere reseller, procedure? || change billing date for customer || factuur klopt niet in partner center, wie bellen
-: MFA requirement for partner center agents || wachtwoord vergeten partner center || how to add a new user with sales agent role
-: copilot licence eligibility for business standard || teams phone bij business premium? || power bi pro prijs voor school || exchange mailbox size E1
-: hoe stel ik een printer in op W10 education || reset MFA of a teacher || teams meeting recording missing || beste laptop voor leerlingen
> can business basic upgrade to E3? || -: and what does that cost per user?
> is HUP beschikbaar in Japan? || -: en hoeveel kost Personal daar?
> how do I create an education customer? || -: and how many days does verification take?
`;
