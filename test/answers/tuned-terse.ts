/** Questions in few and rare words, by somebody who knew the answers; tuned on since. */
export const TUNED_TERSE = `
W10E-01: before which date was a csp school out of luck with home > edu? || is dit van voor of na november 2020, dat csp's dit mogen
W10E-02|W10E-01: MCA school, laptops shipped with home, legit starting point? || mogen toestellen met home gewoon als vertrekpunt dienen bij csp onderwijs
W10E-03|W10E-05: summarise for my boss: how do those school keys come about || vat even samen hoe zo'n school aan een sleutel geraakt
W10E-03: they promised an education key but the mail says pro education, right one? || welk type sleutel stuurt support door
W10E-04|W10E-08: after typing the key nothing says education anywhere, what's missing || sleutel erin, wat ontbreekt er nog voor education
W10E-05: open the ticket for me step by step, keys for a lyceum || na 'new service request' wat volgt er dan bij die sleutels || which portal do i end up in after new request for the keys
W10E-06: literal text of ticket title pls || de titel, letterlijk, van dat sleutelverzoek? || can they get back to us on whatsapp about the keys || phone nr in the form is my colleague's, can i overwrite it || moet de guid van het abonnement erbij in de beschrijving
W10E-07|W10E-11: max keys = what exactly || waarop is het maximum aantal sleutels gebaseerd
W10E-08: walk the janitor through entering the code || conciërge heeft de code, waar tikt hij die in
W10E-09|W10E-01: give me the eligibility checklist for the keys || aan welke eisen moet een school voldoen voor die win10 sleutels
W10E-10|W10E-09: university has an EES agreement; our job or VLSC's? || open value school vraagt sleutels aan ons, doorverwijzen naar?
W10E-11|W10E-07: first lot is used up, can they have a second lot || eerste lading is op, kunnen er nog bij
W10E-12: any cheaper route when a school still has to purchase laptops || school moet nog toestellen kopen, is er iets voordeligs met education al erop
W10E-13: do the keys have a best-before date for requesting || moeten we ons reppen voor die sleutels
W10E-14: anything to read about education edition for the school's ict coordinator || leesmateriaal over de education editie
EDU-01: what can't be sold with an education offer || waarvoor bestaat géén onderwijsaanbieding
EDU-02: is there a check by microsoft on each new school || waarom vraagt microsoft zo precieze gegevens van een school
EDU-03: add primary school as customer, where's the education setting || waar klik ik om een basisschool als onderwijsklant toe te voegen || which roles can set up an education customer
EDU-04: the school calls itself 'De Regenboog' but the legal name differs, which one || secretaress wants to use her hotmail for the school account, ok? || is a full street address needed or just town || later een ander primair domein kiezen, kan dat || mogen er streepjes of spaties in dat domein
EDU-05|EDU-06: submitted 5 minutes ago, says InReview, problem? || status na bevestigen?
EDU-06: what are the possible outcomes at special qualification || ergens te zien of de keuring gelukt is?
EDU-07: where can the wrong address of a declined school be corrected || school geweigerd, naam verkeerd gespeld, in welk portaal verbeteren || which privilege do i need for correcting a declined school
EDU-08: data's correct now, how to trigger a new check || opnieuw laten nakijken na verbetering || declined twice, who can do it manually
HUP-01: HUP = ? || waar dient dat home use voor
HUP-02: VL customer wants home use, which site || geen volumelicentie, waar in admin center staat home use
HUP-03: countries excluded from home use? || beschikbaarheid hup per land || japan restrictions hup
HUP-04: what qualifies a company for home use || wanneer mag een organisatie meedoen aan hup || does the employee need a work mailbox
HUP-05: AAD for home use, how come || vanwaar die azure ad vereiste bij hup
HUP-06: dns proof to become tenant admin, how || hoe toon ik aan dat het domein van ons is voor de tenant
HUP-07: need posters for a home use campaign || campagnemateriaal home use voor op intranet
HUP-08: colleague wants to buy home use, first step? || hoe begint een collega aan home use || after registering which mail do they get
HUP-09: do those home installs eat our seats || moet onze helpdesk bijspringen bij hup problemen || which account must staff use for hup products
HUP-10: who supports us if the store for business doesn't list HUP || migratie van VLSC loopt mis, wie helpt
HUP-11: project pro 2019 at home use price, where || visio met korting voor personeel, waar te vinden
HUP-12: employee has a question on his hup order, where to || medewerker krijgt hup product niet geactiveerd, naar waar
HUP-13: overview pages home use || heb je een linkje voor hup
MPN-01: where do i open our cloud benefits || welk menu voor azure benefits en wie mag erin
MPN-02: info on the benefits page || wat toont die pagina met benefits allemaal
MPN-03: types of azure credit || hoe groot is zo'n bulk credit per jaar meestal
MPN-04: turn on the azure credit for our dev || credit toekennen aan een developer, hoe || can an external guest get the azure credit
MPN-05: rules for moving the bulk credit to another person || wie mag ik wanneer van het maandtegoed afhalen
MPN-06: which benefits work with a key || producten met sleutel bij onze benefits
MPN-07: activate licence benefit from partner center, how || waar vind ik de activation walkthrough
MPN-08|MPN-12|MPN-13: got a key, do i activate or extend || sleutel van benefit: activeren of verlengen?
MPN-09: office E3 gone from our benefits, replaced by what || wat kwam er in de plaats van EMS in de competentie || who helps with installing M365 from the benefits
MPN-10: can a key be entered twice || waarom moet dat in incognito || if i only add seats does it still run a year
MPN-11: two different end dates shown, which is the real one || wat betekent de vervaldatum in partner center
MPN-12: prolong our benefit subscription with the new key, clicks? || extra seats met key toevoegen, hoe
MPN-13: first time activation of a key || benefit is disabled, hoe weer activeren
MPN-14: how do they compute months when adding seats || formule bij bijvoegen
MPN-15: months gained per key, formula || hoe reken ik uit hoeveel maanden een sleutel oplevert
MPN-16: key larger than three times our seats, accepted? || maximaal hoeveel jaar verlengen
MPN-17: links about benefits || meer info migratie office 365 e3
UPG-01: possible upgrade paths || overzicht upgradepaden
UPG-02: india plans upgrade where || indiase versie gaat naar
UPG-03: can a paused subscription be upgraded || geannuleerd abonnement upgraden kan dat
UPG-04: need GDAP before upgrade? || zonder delegated admin, wat nu
UPG-05|UPG-06: customer already has those services in another plan, upgrade ok? || klant heeft die diensten al in een ander plan
UPG-06|UPG-07: target plan present already || klant heeft doelplan al
UPG-07: E3 sits with another csp, how to solve || ander kanaal levert al E3, wat moet eerst
UPG-08: do the upgrade, where to click || na de upgrade staan accounts in een lijst, wat is dat || upgrade now button, where
UPG-09: billing after upgrade, where to read || 5 users erbij op hetzelfde plan, upgraden?
UPG-10|UPG-04: link delegated admin request || artikel over van plan wisselen
-: how many pupils can share one A3 || wanneer stopt A3 || kan de school in schijven betalen || does the key work offline || laptops traag sinds upgrade || who at the school should sign || is there a deadline to resubmit a refused school || hoeveel pogingen heeft een school nog || kan ik de weigering aanvechten || does microsoft phone the school || can HUP be bought by an external consultant || wat kost personal via hup || can he install family on 6 machines || hup en linux || is hup ook voor xbox || what if an employee's discount page shows an error || our azure credit isn't visible since yesterday || kan azure credit naar een klanttenant || how do I buy more azure credit || hoeveel seats krijgen we bij action pack || does the key work for a customer || key niet ontvangen na renewal || can we get an invoice for the upgrade || upgrade duurt al 2 uur || can we upgrade at night || prijs per gebruiker na upgrade || does E3 include copilot || wie is onze csp distributeur || reset mfa of a user || klant wil stoppen met E3, opzegtermijn || move customer to other tenant || how do i enable audit log || hoe stel ik een mailbox in || is there a student discount on surface || can we demo windows 11 education || gdap link maken hoe || hoeveel klanten hebben A3 || is windows 10 education gratis || what's new in windows education || laptop vraagt bitlocker code na upgrade || school wants a refund for unused A3 || can I see who redeemed the key || does a renewed subscription get new keys automatically || can keys be requested by API
=no [W10E-09]: client is a hotel chain with 200 M365 E5, education keys? || hogeschool heeft 90 Office 365 A3, sleutels? || kapper met 3 pc's wil education
=85 [W10E-07|W10E-11]: school 120 A5, 35 keys already handed out, remaining? || lyceum: 120 licenties A3, 35 sleutels reeds gekregen, hoeveel rest er
=yes [W10E-07]: 60 keys for a school with 60 active A3, ok? || 60 keys aanvragen met 75 A3 licenties, mag dat
=no [W10E-07]: 61 keys for a school with 60 active A3, ok? || mag een school met 75 A3 er 80 vragen
=no [HUP-03]: staff in Macau want home use || iemand in Venezuela wil HUP kopen, lukt dat
=yes [HUP-04]: bank with 1500 M365 E3 and 600 E5, do they get home use || gemeente met 2300 E3, hup?
=no [HUP-04]: 1900 E5 commercial no SA, HUP? || bedrijf met 800 E3 en 900 E5, hup mogelijk
=yes [UPG-01]: apps for business to E5? || business basic naar business standard mogelijk?
=no [UPG-01]: business standard to business premium? || business premium naar E5?
=6 [MPN-15]: 50 seats, extend with key for 25, months? || 40 seats verlengen met sleutel van 20, hoeveel maanden erbij
=8 [MPN-14]: 20 seats with 4 months left plus key of 20, how long then || 20 seats nog 4 maanden, 20 toevoegen, hoeveel maanden dan
=no [MPN-16]: key of 200 on 50 active seats, extend, possible? || 50 seats verlengen met key van 200, mag dat
=yes [MPN-05]: take someone off the monthly azure credit halfway the year, ok? || bulktegoed overzetten naar collega midden in het jaar, kan dat
=no [MPN-05]: bulk credit combined with azure pass? || gebruiker verwijderen van jaarlijks tegoed, kan dat
=no [EDU-01]: academic price on a perpetual visio for the university? || azure reserved instance met onderwijsaanbieding verkopen?
=yes [EDU-01]: intune for a school at education offer, possible? || is er een onderwijsaanbieding voor dynamics 365
W10E-01: was august 2020 too early for a csp school to be helped? || hoelang bestaat die home>edu regeling al voor csp
W10E-02: does our cloud agreement school meet the base os rule with just Home || telt home nu ook als qualifying os, vroeger niet hè
W10E-03|W10E-05: school director wants to apply himself, is that possible or do we || dienen wij dat in of doet de klant dat zelf bij microsoft
W10E-04|W10E-08: laptop went to Pro, expected Education, customer panicking || toestel staat op pro ipv education, klant in paniek
W10E-04: is joining azure ad obligatory to end up on education
W10E-05: path in the portal for submitting the key thing || weet jij nog hoe je dat sleutelticket opent? || where does it say how long the wait will be
W10E-06: what goes under description for w10 edu keys || mag ons gewone supportadres als e-mail in dat ticket || do they only phone or also chat
W10E-07|W10E-11: school with 30 licences but 45 machines, how's the key limit set || op basis van wat bepalen ze hoeveel keys je krijgt
W10E-08: hi, teacher here with me has the code on a post-it, what does she click || mevrouw aan de lijn heeft de code, hoe verder op haar laptop
W10E-09|W10E-01: do i need to check anything before i promise a school these keys || wat moet ik nakijken voor ik een school keys beloof
W10E-09: does having only office 365 A5 suffice || volstaat A1 voor die keys
W10E-10|W10E-09: OVS-ES: no keys via us then? || klant heeft schoolovereenkomst volume, waar haalt die keys
W10E-11: client came back for more keys after a year || mag er een tweede aanvraag voor dezelfde klant
W10E-12: tips for a school that is going to purchase home devices || laptops met education voorgeinstalleerd bestaan die goedkoop
W10E-13: is the home to edu offer temporary || vervalt het recht ooit
W10E-13|W10E-09: school drops A3 next summer, right to keys lost?
W10E-14: website about win edu features || website over windows in het onderwijs
EDU-01: edu offers, which products yes and which no || voor wat geldt onderwijsaanbod niet
EDU-02: do you know if every school gets vetted || hoe vlotter door de verificatie
EDU-03: how to flag a new customer as a school || nieuwe hogeschool opvoeren als klant, stappen
EDU-04: which mail for the school: gmail or own || welke naam in te vullen: 'SJC' of de volledige || prefix of the tenant can't be changed later right || mag bureauadres of enkel postcode
EDU-05|EDU-06: status after sending in a valid school || net ingediend, wat zou ik moeten zien
EDU-06: how to tell from the account page if the customer is education || wat wil 'not an education customer' zeggen
EDU-07: fix data of failed school, which portal and rights || schooldata fout en afgewezen, waar aanpassen
EDU-08: retry verification after fixing data || nog steeds afgekeurd na tweede poging, en nu
HUP-01: explain home use in one sentence || home use in één zin
HUP-02: customer asks where HUP sits in their portal || in welk menu vindt de IT'er van de klant HUP
HUP-03: anything special for employees in Hong Kong || geldt home use in heel europa
HUP-04: minimum number of licences for a company to join HUP || wat heb je als firma nodig voor home use || private gmail ok for home use registration
HUP-05: does the store need aad for home use and why || waarom hangt home use aan azure ad
HUP-06: how do we claim an unmanaged directory || domein bewijzen via dns hoe gaat dat
HUP-07: stuff to promote home use in the canteen || brochures home use
HUP-08: order of steps for buying office at home via employer || stappen voor een collega om via hup te bestellen
HUP-09: do we as IT need to look after home use installs || komt HUP op ons licentieaantal
HUP-10: no HUP benefit visible in the business store || wie helpt met VLSC toegang
HUP-11: visio pro home use location || waar staat project pro in de hup shop
HUP-12: employee's office from home use doesn't install, who helps him || werknemer heeft factuurvraag over home use aankoop
HUP-13: page about home use for customers || website home use
MPN-01: navigation to azure & cloud || ik zoek onze azure credits in partner center
MPN-02: what columns does azure & cloud show || staat vervaldatum ook op die pagina
MPN-03: what's usage-based || waar komt ons azure krediet vandaan
MPN-04: give azure credit to a new guy || nieuwe collega azure tegoed geven hoe
MPN-05: bulk: no remove? || wat kan er wel en niet met bulk
MPN-06: is power bi key based || intune uit action pack werkt met sleutel?
MPN-07: licence benefit activation instructions where || details bekijken en dan activeren, hoe
MPN-08|MPN-13|MPN-12: expired one, new activation or extension || wat kies ik: extend of nieuw
MPN-09: is EMS still in gold || zit office 365 E3 nog in silver
MPN-10: same key second time? || waarom een privévenster
MPN-11: meaning of the expiry on the benefit || admin center zegt andere einddatum, welke klopt
MPN-12: extend end date how || einddatum opschuiven met key, stappen
MPN-13: steps for a brand new benefit || nieuwe benefit activeren stappen
MPN-14: adding seats, what's the new term || looptijd na bijkopen van seats met key
MPN-15: extension formula || verlengformule
MPN-16: max key size || hoe groot mag een key zijn tov mijn seats
MPN-17: link on business voice || link migratie E3
UPG-01: upgrade table || welk plan kan wat worden
UPG-02: basic india goes where || india upgrade
UPG-03|W10E-09: must the sub be active || moet het abo actief zijn voor upgrade
UPG-04: do we need rights at the customer for upgrading || heb ik beheer nodig bij klant voor upgrade
UPG-05|UPG-06: overlap with another subscription, upgrade denied? || overlap met ander abo
UPG-07: other partner has E5 for them || bestaand abo zit bij concurrent
UPG-08: steps for plan upgrade || hoe upgrade je een plan
UPG-09: invoice effects of upgrade, article? || gewoon 10 seats erbij, moet dat via upgrade
UPG-10: where do i read about switching plans || link over facturatie scenario's
-: what does a lyceum pay for A5 || can teachers get windows at home for free || werken de keys na 2025 nog || do we need to re-enter keys after a reset || laptop toont foutcode 0x80070005 || do all laptops need the same key || school wil keys op naam van de gemeente || may the IT contractor of the school enter the keys || how many hours does approval take || wie keurt het goed bij microsoft || can I chat with the verification team || hoeveel scholen werden er geweigerd || school heeft geen domein, kan dat || is a .com domain allowed || hoe verander ik de taal van de tenant || do students count as employees for HUP || krijgt iemand met ouderschapsverlof HUP || wat is de korting op family precies || HUP on amazon? || may we give HUP to our customers' clients || office 2021 via hup || mag je HUP cadeau doen || how often is the HUP price changed || azure credit for windows virtual desktop? || hoeveel credit rest er nog || who can see our azure usage || key werkt niet in admin center || can we pause a benefit || benefits bij een overname van ons bedrijf || wat kost het behouden van gold || upgrade mid-term penalty? || verliest klant zijn custom domein bij upgrade || can we upgrade from monthly to annual || what about nonprofit E3 grants || is er een upgradepad voor exchange plan 1 prijs || will the customer get an email after the upgrade || wie heeft het abonnement geannuleerd || klant wil overstappen naar google || hoe zet ik SSO op || signature in outlook
=no [W10E-09]: 45 A1 licences at a primary school, any keys? || advocaat met 20 E5 wil edu keys
=210 [W10E-07|W10E-11]: 300 A3, 90 keys given so far. max now? || school heeft 300 A3 en kreeg 90 keys. hoeveel nog mogelijk?
=no [W10E-13|W10E-09]: A3 cancelled last week, 100 seats, keys still ok?
=yes [W10E-07|W10E-11]: 100 licences, 40 keys had, wants 60 more, fine? || 100 licenties, 40 gehad, nu nog 60, mag dat
=no [W10E-07|W10E-11]: 100 licences, 40 keys had, wants 61 more, fine? || 100 licenties, 40 gehad, nu nog 61, mag dat
=no [HUP-03]: can our moscow colleagues get home use || japan, family via hup, mogelijk?
=yes [HUP-04]: charity with 9 staff eligible for HUP? || universiteit met 50 man, HUP ok?
=no [HUP-04]: retailer with 1,300 E3, HUP? || bakker met 12 business premium, HUP?
=yes [UPG-01]: can Business Basic turn into E1 || van standard naar E3 upgraden, kan het
=no [UPG-01]: E1 to E3 upgrade? || apps for business naar E1?
=12 [MPN-15]: 30 seats key of 30 extend how many months || 30 seats met key van 30 verlengen, hoeveel maanden
=9 [MPN-14]: 40 seats with 6 months left, add 40 by key, months? || 40 seats nog 6 mnd, 40 erbij, hoeveel maanden samen
=yes [MPN-16]: 20 seats and a key of 60 to extend, allowed? || verlengen van 20 seats met key van 60, lukt dat
=75 [MPN-16]: largest key to extend 25 seats || grootste key om 25 seats te verlengen
=no [MPN-05]: can bulk azure credit be stacked with CSP credit || bulk tegoed samen met action pack gebruiken, mag dat
=yes [MPN-05]: add a second user to monthly credit now, ok? || van maandelijks tegoed gebruiker weghalen, mag dat altijd
`;
