/** Questions by a fourth such stranger; tuned on since. */
export const TUNED_BY_A_FOURTH_STRANGER = `
W10E-01|W10E-09: since when can csp do win10 home -> education? || which subs does a school need to have bought before we can move them off Home to Edu || vanaf welke datum mogen wij als CSP scholen van Home naar Education brengen? || efkes vraagske: welke abo's moet een school gekocht hebben voor die Home naar Education upgrade
W10E-02: is Home a qualifying OS for schools on MCA || customer says "my reseller told me Home never counted as qualifying OS, only VL schools could" - is that still so? || telt windows home als qualifying OS voor onderwijs onder de Microsoft Cloud Agreement || was dat vroeger niet enkel voor volume licensing scholen, die home upgrade?
W10E-03|W10E-05: who checks whether the school really qualifies, us or MS? || what kind of key does support actually hand out, is it an Education key or Pro Education? || wie geeft de sleutel aan de klant, Microsoft zelf of wij || welke soort key krijgen wij na goedkeuring voor die home toestellen?
W10E-04|W10E-08: key is in, what makes the laptop flip to Education then || hi there, school typed the key in and it still says Pro, they ask what else has to happen before its Education || key ingegeven, wanneer wordt dat toestel dan Education? || moet een laptop aan AAD gejoined zijn vooraleer hij Windows 10 Education wordt
W10E-05: steps in partner center to get win10 edu keys || hiya, never done this before, where do i click to request those education upgrade keys for a school? || waar in partner center vraag ik die education sleutels aan || hoe dien ik als partner een service request in voor de home->edu keys, stap voor stap aub
W10E-05: after i open the key ticket where do i see how long they will take to call || na "Contact me", waar zie ik hoelang ik moet wachten op support?
W10E-06: what title do i put on the key ticket || what goes in the description of the win10 edu key request || can i use a normal mailbox as the email in that key ticket or has to be an admin? || support wants contact method for the edu key request, what are the choices
W10E-06: welke titel moet er op het ticket voor de upgrade keys || wat zet ik in de omschrijving van de sleutelaanvraag, welk ID hebben ze nodig? || welk mailadres moet er staan in de aanvraag voor education keys || kan ik bij de key aanvraag kiezen om via mail gecontacteerd te worden of enkel telefoon
W10E-07|W10E-11: max nr of keys a school can ask || is there a cap on edu upgrade keys || hoeveel upgrade keys mag een school maximaal vragen? || is er ne limiet op het aantal sleutels ten opzichte van de A3's
W10E-08: where does the customer enter the 25 char key in windows || caller: "I got a key from you, now what do I do on the pc" (win10 home to edu) || waar moet de klant de productcode ingeven op zijn Home pc || klant heeft edu key gekregen, welke stappen doet hij zelf in windows?
W10E-09|W10E-01|W10E-10: which csp customers are eligible for home to edu || who qualifies for the win10 edu upgrade, pls short || welke klanten komen in aanmerking voor de Windows 10 Education upgrade || school heeft haar A3's via VL en niet via ons, waar stuur ik die naartoe
W10E-10|W10E-09: school on EES, can they use our process? || OVS-ES customer wants upgrade keys where do they go || klant zit in een EES contract, mag die mee doen via CSP support request? || OVS-ES, sleutels, vlsc?
W10E-11: school needs more keys than we asked for first time, how || can i file a second key request or is it one shot || klant komt sleutels te kort, kan ik nog bijvragen? || nog extra keys voor dezelfde school, nieuwe aanvraag of bestaande aanpassen
W10E-12: school about to buy another 30 Home laptops, any better option || hi got a headmaster on the line, he's looking at cheap laptops for next year and they come with Home, what should i tell him || school gaat nog toestellen met Home kopen, is er iets goedkopers met Education al op? || Shape the Future, wat is dat voor onze scholen
W10E-13|W10E-09: is there a deadline to ask for the edu keys || customer didn't renew A3, can they still claim the upgrade || tot wanneer kan men die upgrade key aanvragen || school verlengt haar A5 niet, vervalt dan het recht op de upgrade?
W10E-14: link to windows education hub pls || where can i read more on win10 education features || hebt ge een link naar de VLSC of de education hub || waar vind ik meer info over Windows 10 Education als partner
=180 [W10E-07|W10E-11]: school w 300 M365 A3, 120 keys requested already, how many left || klant heeft 300 A3 licenties actief en al 120 sleutels gehad, hoeveel kan ik er nog vragen
=85 [W10E-07]: 85 win10 ent A5 seats, no keys yet. max? || school met 85 seats Windows 10 Enterprise A5, nog nooit keys gevraagd, hoeveel mogen er max
=25 [W10E-07|W10E-11]: customer has 60 M365 A3 plus 40 Win10 Ent A3, both active, got 75 keys. how many more can they ask for?
=150 [W10E-11|W10E-07]: hi! uni with 500 M365 A5, first request was 200 keys, second one 150. how many can we still request || hogeschool 500 x M365 A5, eerste aanvraag 200, tweede 150, hoeveel rest er nog
=no [W10E-07|W10E-11]: school has 40 A3 and wants 45 edu keys in one go, ok? || klant met 40 A3 licenties wil 45 sleutels, mag dat
=no [W10E-11]: 250 A5 licences, 200 keys already, they want another 60. allowed || 250 x A5, al 200 sleutels gekregen, nu vragen ze er 60 bij. kan da?
=yes [W10E-07]: school asks 90 keys and has 90 active M365 A3, exactly the same, fine? || 90 sleutels vragen met 90 actieve A3, is dat nog oke
=no [W10E-09]: school only has A1, can we upgrade their Home pcs to edu || enkel A1 licenties via CSP, krijgt die school upgrade keys voor home?
=no [W10E-09]: private accountancy firm with M365 E3 via csp, wants the win10 education keys for 20 home laptops, do they get them || boekhoudkantoor met M365 E5 bij ons wil Windows 10 Education keys, kan dat
=no [W10E-13|W10E-09]: A3 sub of the school lapsed last month and not renewed, can i still request upgrade keys || abonnement A3 van de school is verlopen en niet verlengd, mag ik nog education sleutels aanvragen
=no [W10E-10]: school licensed through EES, can it get keys w our support request || school heeft OVS-ES, mogen wij voor hen een support request voor keys doen?
=no [W10E-01]: manager asks: could we have done this edu upgrade for a csp school on 15 october 2020 || hadden we op 20 oktober 2020 al een CSP school naar Education mogen upgraden
=yes [W10E-09|W10E-01]: csp school with active Windows 10 Enterprise A3, eligible for home>edu? || lagere school, bij ons via CSP, actieve M365 A5: komen ze in aanmerking voor de edu upgrade
EDU-01: which products have education offers in csp || customer claims "we are a school so we get edu price on everything" - what is covered || voor welke soort producten bestaan er education aanbiedingen || bestaan er onderwijsaanbiedingen voor perpetual software
EDU-02: does MS verify every new edu tenant || how do i avoid delay in the edu verification || wordt elke nieuwe onderwijstenant door Microsoft nagekeken || hoe vermijd ik vertraging bij de verificatie van een nieuwe school
EDU-03: how do i add a new school in partner center || where do i tick that a new customer is education || hoe maak ik een onderwijsklant aan in partner center || nieuwe klant = school, waar zet ik die op Education bij het aanmaken
EDU-04: what company name do i fill in for a school, the nickname or official || which email address is ok for edu customer, gmail allowed? || any rule for the domain name of a new edu tenant? || address fields for a new school, full mailing address needed or just the country
EDU-04: welke naam moet er bij bedrijfsnaam voor een school || mag het mailadres van de school een onmicrosoft adres zijn? || primair domein van nen onderwijsklant, waar moet ik op letten || worden de contactgegevens van de school ook gebruikt voor de verificatie
EDU-05: just confirmed Review on a new school, what status will show || data valid after review - status? || net op Controleren geklikt voor een school, welke status komt er dan || welke status krijg ik direct na bevestigen als de gegevens geldig zijn
EDU-06: status says None at special qualification, what does it mean || list of edu verification statuses || wat betekent "Not an education customer" bij een klant || waar zie ik of een school geslaagd is voor de verificatie
EDU-07: school failed verification, where do i fix the company details || which admin role do i need to correct the data of a failed edu customer || gegevens van een afgekeurde school aanpassen, waar gebeurt dat? || kan ik adres van een afgekeurde onderwijsklant in partner center zelf wijzigen of moet dat elders
EDU-08: fixed the data, how do i send the school for re-verification || still "not an education customer" after resubmit, now what || gegevens verbeterd, hoe dien ik de verificatie opnieuw in || na tweede keer nog altijd geen education customer, wat nu?
=no [EDU-01]: school wants Azure at education offer thru csp, possible? || school vraagt Azure aan education tarief via ons, kan dat
=yes [EDU-01]: can i sell Intune under an edu offer to a verified school || zijn er education aanbiedingen voor Dynamics
=no [EDU-01]: perpetual Office for a school as education offer in csp? || kunnen wij Windows Server perpetual als onderwijsaanbieding verkopen aan een school
=no [EDU-04]: school director only has a hotmail address, can i use that for the edu customer || mag ik directie.school@gmail.com invullen als mail voor de onderwijsklant
=no [EDU-04]: can i change the primary domain of an edu customer afterwards, i made a typo || primair domein verkeerd getypt bij aanmaak school, kan dat later nog aangepast worden
=no [EDU-04]: domain name with a space and a & in it for the school, ok? || mag er een spatie of & in de primaire domeinnaam van de school
=no [EDU-07]: i'm a sales agent, can i correct the failed school's organisation info || ik ben helpdesk agent, kan ik zelf de gegevens van een afgekeurde school bijwerken
HUP-01: what is HUP in one line || customer: "my staff heard they can buy office cheap for at home via work" - what is that? || wat houdt het Home Use Program in || mijn baas vraagt wat werknemers eigenlijk hebben aan HUP
HUP-02: where does a non VL customer find HUP in admin center || VL customer, where do they go for home use program || waar staat HUP in het beheercentrum voor ne gewone CSP klant || volumelicentie klant zoekt home use program, waar moet die naartoe
HUP-03: in which countries is HUP not offered || caller has offices in China, what can staff there get with HUP || in welke landen kan men geen HUP korting krijgen || HUP in Hongkong, hoe zit dat?
HUP-04: what does a company need to qualify for hup || how many E3 licences minimum for HUP if no SA || wanneer komt een organisatie in aanmerking voor het home use program || wat heeft een werknemer zelf nodig om HUP te mogen gebruiken, welke mail en account
HUP-05: why do we have to make an AAD account just for hup || customer annoyed: "what has azure AD to do with home use" || waarom moet er een Azure AD account zijn voor HUP || waarvoor dient AAD bij Store for Business en HUP?
HUP-06: how do i become it admin of managed tenant for hup || prove domain ownership HUP dns || hoe wordt mijn klant de it-beheerder van de beheerde tenant || onbeheerde directory overnemen, wat voor record moet er in DNS komen
HUP-07: any flyers to promote HUP internally? || HR wants posters and email banners about the home use program, where || zijn er folders om HUP te promoten bij het personeel || onboarding materiaal HUP in het Frans, waar te vinden
HUP-08: steps for an employee to buy thru HUP || which account does the employee sign in with after confirming, work or personal? || hoe koopt een werknemer iets via HUP, stap voor stap || collega wil via HUP bestellen, waar begint hij
HUP-09: does a hup install eat one of our 5 devices || who supports HUP purchases at home, our IT? || telt een HUP installatie mee in onze apparaatlimiet || moet onze IT dienst helpen als iemand thuis via HUP Office gekocht heeft
HUP-10: trouble migrating from VLSC for hup, who do i call || customer is in Store for Business already but the HUP benefit isn't showing, support? || HUP voordeel niet zichtbaar in Store for Business, wie kan helpen || klant geraakt niet in de Store voor Bedrijven voor zijn HUP, waar vraag ik hulp
HUP-11: employee can't find Visio Pro 2019 in HUP || project pro 2019 home use where is it || waar staat Project Professional 2019 bij HUP || geen korting op Visio 2019 te zien na aanmelden, aan wie vragen
HUP-12: where do i send staff with questions on their HUP order status || employee has problem installing Office bought via HUP, who helps || personeel heeft vragen over hun HUP aankoop, waar verwijs ik ze naar || factuurvraag van een werknemer over HUP, wie helpt die
HUP-13: link home use program employee store || got url for the HUP licensing overview? || link naar de HUP pagina voor werknemers aub || waar vind ik de links van HUP, Store for Business, VLSC
=yes [HUP-04]: commercial customer 1500 E3 + 600 E5, no SA, HUP ok? || bedrijf met 1500 M365 E3 en 600 E5 samen, geen SA: HUP of niet
=no [HUP-04]: company 1200 E3 and 700 E5, no software assurance at all, commercial. qualify for HUP? || commerciële klant, 1200 E3 + 700 E5, geen SA, komen die aan HUP
=yes [HUP-04]: city council with exactly 2000 M365 E3, do they qualify for HUP || gemeente heeft juist 2000 M365 E5, geraken die in HUP
=yes [HUP-04]: tiny non profit 12 users, HUP? || vzw met 8 man, non-profit, komt die in aanmerking voor home use program
=yes [HUP-04]: secondary school, few licences only, can its organisation qualify for home use || is een school van 30 personeelsleden goed voor HUP
=no [HUP-04]: commercial customer, 300 x M365 E3, no SA, does the org qualify for hup || bedrijf met 1999 E3 licenties, geen E5, geen SA. HUP?
=no [HUP-03]: staff in Tokyo wants M365 Family via HUP, possible? || Japans filiaal wil Microsoft 365 Family met HUP korting, gaat dat
=yes [HUP-03]: eligible company, employee in Japan wants Microsoft 365 Personal thru HUP, available? || HUP in België beschikbaar voor een bedrijf dat in aanmerking komt?
=no [HUP-03]: customer has an office in Venezuela, HUP discount there? || collega in Rusland, kan die M365 Personal kopen met HUP || HUP in macau?
=no [HUP-09]: client asks "will my home copy via HUP use up a device from our company licence" || gaat een HUP aankoop ten koste van de zakelijke M365 licenties
MPN-01: where do i find azure & cloud benefits || which role to see our MPN benefits page || waar staan onze Azure en cloud voordelen in partner center || welke rol heb ik nodig om die benefits te bekijken
MPN-02: what info is on the azure & cloud products page || can i see how many licences each benefit has and when it expires || wat staat er allemaal op de pagina Azure & cloud producten || kan ik zien of een benefit core of incremental is
MPN-03: what azure credit can partners get || difference monthly vs bulk credit, amounts || welke soorten azure tegoed zijn er voor partners || $100 per maand azure credit, uit welk pakket komt dat
MPN-04: how to assign azure credit to a colleague || usage based benefit activate steps || hoe activeer ik ons azure krediet voor een collega || moet een gastgebruiker al in onze tenant zitten voor ik hem Azure credit toewijs
MPN-05: why is there no remove button on our bulk credit || colleague left, he had the yearly azure credit, how do i take it back? || bulk tegoed van azure, hoe haal ik daar iemand af || mag het jaarlijkse azure tegoed samen met een EA gebruikt worden
MPN-06: which benefits need a product key || what counts as license based subscription in mpn || welke voordelen zijn op basis van licentie || Power BI als partner benefit, moet daar een sleutel voor
MPN-07|MPN-13: how do i activate a licence based benefit || where is Activation Walkthrough || hoe activeer ik een licence-based benefit in partner center || waar staan de instructies om onze O365 benefit key in te wisselen
MPN-08|MPN-13: our benefit sub expired, do i extend or activate as new || new key: activate fresh or add to existing, which route when || abonnement staat op disabled, verlengen of opnieuw activeren? || wanneer kies ik voor eerste activatie en wanneer voor verlengen van benefit
MPN-09: where did the Office 365 E3 benefit go || EMS no longer in our silver package, what instead || zit Intune nog in de competency voordelen || hulp nodig bij uitrol van M365 benefits, waar moet ik aankloppen
MPN-10: can i use the same benefit key twice || why private browser for redeeming keys || kan een benefit sleutel twee keer ingewisseld worden || waarom altijd incognito bij het inwisselen van keys
MPN-11: expiry date in partner center differs from admin center, why || what does the benefit expiration date mean || einddatum in PC komt niet overeen met het beheercentrum, is dat normaal || wat is de laatste dag dat we een benefit mogen gebruiken
MPN-12: steps to extend end date with a benefit key || extend or add licences, which button if i want to renew || hoe voeg ik seats toe met een key aan bestaand benefit abonnement || einddatum verlengen met productsleutel, welke stappen
MPN-13|MPN-08: first time activation of our M365 benefit, steps || key of 25 characters from partner center, what now to start a brand new sub || eerste keer M365 benefit activeren, hoe doe ik dat || verlopen benefit abonnement opnieuw activeren, stappen?
MPN-14: how is the new end date calculated when adding seats || how long is one key good for after redeeming || hoe wordt de nieuwe looptijd berekend als ik seats bijvoeg || verliezen wij tijd als we licenties toevoegen met een sleutel
MPN-15: how many months does a key give when i extend || extend end date with smaller key, formula? || hoeveel maanden krijg ik bij als ik verleng met een key || key met minder licenties dan actief, wat is het effect op de einddatum
MPN-16: error when extending w big key, more than triple, why || max years an end date can be moved || waarom weigert hij mijn sleutel bij verlengen, die heeft veel meer seats dan wij actief hebben || hoeveel jaar kan een benefit maximaal verlengd worden
MPN-17: link about migrating from O365 E3 to business premium || where do i read about Business Voice country availability || heb je de link over Business Voice || waar is info over windows 10 uitrollen met Microsoft 365
=9 [MPN-14]: 10 seats, 6 months left, adding key with 10 seats, not extending. how many months after || 30 seats nog 8 maanden, ik voeg 10 seats toe met een key, hoeveel maand daarna
=6 [MPN-14]: 20 seats w 3 mths left, add 10 new licences w key. new duration in months? || 15 licenties, 2 maanden over, 10 erbij via add licenses, hoeveel maanden totaal
=4 [MPN-14]: we have 40 benefit seats, 3 months to go, adding 5 with a key, what's left || 100 seats met nog 2 maanden, key van 25 toevoegen als extra licenties, hoeveel maanden wordt het
=11 [MPN-14]: 5 seats 6 months remaining, Add licences w 25 seat key, months? || vijf seats nog zes maand, we voegen er 25 toe via key
=10 [MPN-14]: hi, benefits sub 25 seats, 4 months left, adding 75 more with a key, how long will it run? || 25 licenties met 4 maand te gaan en we voegen 75 seats toe, nieuwe looptijd?
=6 [MPN-15]: 50 active licences, extend w key of 25, how many months added || 50 actief, sleutel van 25, einddatum verlengen, hoeveel maanden erbij
=3 [MPN-15]: extend 40 seats using a 10 seat key = ? months || 20 seats actief en verlengen met key van 5, hoeveel maand
=30 [MPN-15]: extend end date, 10 active and key has 25, months?
=18 [MPN-15]: 8 active seats, extending with a 12 seat key, how many months do we gain || 8 actieve seats, verlenging met een key van 12, hoeveel maanden winnen we
=9 [MPN-15]: 100 users active, key for 75, extending only, how many months || 100 actieve licenties, ik verleng met een sleutel van 75
=36 [MPN-15|MPN-16]: 10 seats active, key of 30, extending. nr of months || verlengen: 25 actieve seats en key van 75, hoeveel maanden komen erbij
=no [MPN-16]: 10 active seats, want to extend with a 35 seat key, will it take it? || 25 seats actief, key van 80 om de einddatum te verlengen, lukt dat
=yes [MPN-16]: 12 active, key of 36 seats for extending, accepted? || 20 seats, key met 60, mag ik daarmee de einddatum verlengen
=no [MPN-05]: can we use bulk azure credit together with our CSP azure || bulk azure tegoed combineren met Azure Pass, mag dat?
=yes [MPN-05]: $100 monthly credit, can i take a user off halfway the year || maandelijks azure tegoed, kan ik op elk moment een gebruiker verwijderen
=no [MPN-10]: key already redeemed once by mistake on wrong tenant, can i redeem the same one again || sleutel van onze M365 E5 benefit is al gebruikt, kan dezelfde nog eens ingegeven worden
=no [MPN-09]: is Windows 10 Enterprise still part of competency benefits || zit Office 365 E5 nog in de gold competency benefits
UPG-01: what can Apps for business be upgraded to || upgrade paths Business Basic || naar welke plannen kan Business Standard upgraden in CSP || welke upgrades zijn er voor M365 Apps for Business
UPG-02: indian customer on Business Basic India, which plan can they upgrade to || apps for business india upgrade target || klant in India met Business Basic India, naar welk Standard plan || Indiase versie van Apps for business, waar kan die naartoe
UPG-03: does sub need to be active for upgrade || suspended sub - upgrade? || kan ik een opgeschort abonnement upgraden || moet het abonnement actief zijn om te upgraden
UPG-04: do i need delegated admin to upgrade the customer's plan || no admin rights on customer, want to upgrade his subscription, what first? || welke rechten heb ik nodig op de klant om zijn abonnement te upgraden || geen gedelegeerde admin op die klant, kan ik upgraden?
UPG-05|UPG-06: customer already has another sub w the extra services, upgrade possible? || why would an upgrade be refused if they already own a plan that includes those services || klant heeft al een abonnement waar die extra diensten in zitten, mag de upgrade dan || upgrade geblokkeerd omdat de diensten al in een ander abo zitten?
UPG-06|UPG-05: can i upgrade to E3 if they already have an E3 sub || customer owns the target plan already, does upgrade work || klant heeft het doelabonnement al, kan de upgrade dan nog || al E5 in de tenant en van Basic naar E5 willen upgraden, kan dat
UPG-07|UPG-06: target plan was bought from another partner, what must happen first || customer says "I bought E3 at another reseller" and wants to upgrade with us, what to do || klant heeft dat abo al bij een andere partner, wat moet er eerst gebeuren || bestaande licenties via ander kanaal, hoe krijg ik de upgrade toch gedaan
UPG-08: where is the upgrade now button || how do i upgrade a customer's plan in partner center || hoe upgrade ik een abonnement, waar klik ik || hoe zie ik of een abo van een klant geüpgraded kan worden
UPG-09: what does an upgrade do to the bill, where to read || customer only wants more seats of same plan, what do i change || gevolgen voor facturatie bij upgrade, waar staat dat || klant wil gewoon meer licenties van hetzelfde plan, moet ik dan upgraden of aantal verhogen
UPG-10: link for switching to another plan || url on requesting delegated admin privileges || link naar artikel over overschakelen naar ander M365 plan || waar lees ik meer over de billing scenarios
=yes [UPG-01]: biz basic to E1 ok? || kan Business Basic naar Business Standard geüpgraded worden
=no [UPG-01]: can Business Basic go straight to Business Premium with upgrade now || van Business Standard naar Business Premium upgraden in CSP, ondersteund?
=no [UPG-01]: business standard to E1, supported upgrade? || Apps for business naar Business Standard, gaat dat als upgrade
=yes [UPG-01]: apps for business -> Business Premium supported? || Apps for business upgraden naar O365 E5, kan dat
=yes [UPG-01]: client on Business Standard wants Office 365 E5, is it a supported upgrade || Business Standard naar Office 365 E3, is dat een ondersteunde upgrade
=no [UPG-03]: sub is cancelled, can i still hit upgrade || abo is suspended wegens niet betalen, kan ik upgraden naar E3
=no [UPG-02]: Business Basic India to normal (non india) Business Standard, allowed || Apps for Business India naar gewone Business Standard, mag dat
=no [UPG-06|UPG-07]: tenant already has O365 E3 from another partner, can we upgrade their Business Basic to E3 right now || klant met Business Basic heeft al O365 E5 elders, kunnen wij nu direct upgraden naar E5
> how many HUP countries are excluded, like Russia? || HUP-03: and for Japan?
> komt een vzw in aanmerking voor HUP? || HUP-04: en een bedrijf, hoeveel licenties moet dat hebben?
> 100 active licences and key of 25, how many months when extending || =12 [MPN-15]: and with a key of 100?
> 50 actieve seats verlengen met een key van 25, hoeveel maanden || =12 [MPN-15]: en met een key van 50?
> customer has 200 A3, got 50 keys, how many more || =80 [W10E-07|W10E-11]: and if they already got 120?
> klant heeft 200 A3 licenties en 50 sleutels gehad, hoeveel nog || =250 [W10E-07|W10E-11]: en bij 300 licenties?
> can business basic be upgraded to E3 || =no [UPG-01]: and to Business Premium?
> kan Business Standard naar E5 || =no [UPG-01]: en naar E1?
> can i remove a user from monthly azure credit || =no [MPN-05]: and from the bulk one?
> mag je gmail gebruiken als mail voor een onderwijsklant || EDU-04: en een onmicrosoft adres?
> where do i request win10 edu keys || W10E-06: and what do i write in the title?
> hoe vraag ik education keys aan || W10E-08: en wat moet de klant dan doen op zijn pc?
> school failed edu verification, how do i correct the info || EDU-08: and then how to resubmit?
> status In review bij een school, wat is dat || EDU-06: en None?
> is HUP available in china || HUP-03: and hong kong?
> VL klant, waar vindt die HUP || HUP-02: en de anderen?
> can i upgrade a suspended sub || =no [UPG-03]: and a cancelled one?
> 10 seats active, extend w key of 20 || =no [MPN-16]: and a key of 40, accepted?
> is there a deadline for the win10 edu keys || -: and what do the keys cost?
> hoe upgrade ik een abonnement naar E3 || -: en hoeveel minuten duurt dat?
-: can a Windows 11 Home laptop be moved to Windows 11 Education w these keys || whats the price of M365 A3 per student || activation error 0xC004F050 after entering the edu key || does the school keep its files after home>edu upgrade || how much RAM does win10 education need
-: can we convert Windows 10 S mode machines too || do the keys work on Macs with bootcamp || customer lost the keys, can support resend them || does win10 education include bitlocker || how do i push the key with Intune to 200 pcs at once
-: how many students per A3 teacher licence || is there a free trial of M365 A5 || can we use autopilot to do the edition upgrade || what happens to the device when it is removed from AAD after the upgrade || school wants to go back to Home from Education, how
-: how long does the edu verification take || which documents does microsoft accept as proof a school is accredited || does a public library count as education customer || can i remove the education flag from a customer again || phone number of the manual verification team
-: what edu discount % do schools get on Intune || do I need VAT number when adding school || how do i transfer a school from another csp to us || can a kindergarten get A1 for free || can i import a list of schools by csv in partner center
-: how many HUP subs can one employee buy || do retired employees keep hup || is copilot included with HUP personal || can the employee pay with paypal in HUP || can i gift a HUP licence to my sister
-: when someone leaves the company does his HUP sub stop || refund term HUP order || does HUP Family share to 6 people
-: what does action pack cost a year || how do we become a gold partner || does unused monthly azure credit roll over || what happens if we go over our azure credit
-: can i sell our internal use licences to a customer || how do i cancel a benefit sub || which azure regions can bulk credit be used in || key says invalid though never used, why || can seats be moved to other tenant after redeeming
-: how many points for Solutions Partner modern work || can we pay our benefits by invoice || how do i change the MPN id location || how do we get a copy of the partner agreement
-: price difference between Business Basic and Standard || can i schedule an upgrade for the renewal date || is downtime expected during upgrade to E3 || do mailboxes keep their content when going from Basic to E3 || upgrade 40 customers at once w powershell?
-: invoice of customer is wrong this month, credit note? || how many days to cancel a new commerce sub || how do i set up MFA for the partner center users || partner center login loops, keeps asking password || can customer swap annual for monthly term
-: wat kost een Windows 10 Education key || kan ik windows 11 home ook naar education zetten || fout 0x803fa067 bij activeren van de key, wat nu? || verliest de leerling zijn bestanden bij de upgrade || werkt die key ook op een chromebook
-: hoeveel kost M365 A5 voor een leerkracht || moet de pc herstarten na de upgrade en hoe dikwijls || hoe rol ik de sleutels uit met een script op 300 laptops || kunnen leerlingen hun privé laptop na afstuderen op Education houden || klant is zijn sleutel kwijt, kan ik hem opzoeken in partner center
-: hoeveel laptops kunnen met één Education sleutel geactiveerd worden || wat is het verschil tussen A3 en A5 || kan een school office 2019 nog op een terminal server zetten || bitlocker na upgrade naar education, standaard aan?
-: hoelang duurt de verificatie van een school || telt een crèche als onderwijs || welke bewijsstukken moet een school doorsturen naar Microsoft || hoe verwijder ik een onderwijsklant || is er een telefoonnummer voor handmatige verificatie
-: hoeveel procent korting krijgt een school op M365 || kan ik een bestaande gewone klant samenvoegen met een onderwijsklant || hoe zet ik een school over van een andere CSP || welke btw komt er op education licenties || knop klant toevoegen doet niks in edge, bekend probleem?
-: hoeveel keer mag een werknemer HUP kopen || wat gebeurt er met HUP als ik van job verander || mag mijn gepensioneerde collega nog HUP gebruiken || kan ik HUP met bancontact betalen || hoeveel OneDrive opslag zit er in HUP family
-: HUP voor mijn kinderen die studeren, kan dat apart || termijn om een HUP aankoop terug te sturen || zit Copilot in de HUP versie van Personal || blijft de HUP korting gelden bij de jaarlijkse verlenging
-: prijs action pack in euro || hoe worden wij gold partner || vervalt het azure maandtegoed als ik het niet opgebruik || mag ik onze interne licenties doorverkopen aan een klant || wat als we boven ons azure tegoed gaan, krijgen we een factuur
-: kan ik seats van een benefit naar een andere tenant verhuizen || key blijft hangen op "validating", wat is er mis || hoe krijg ik een kopie van onze partnerovereenkomst
-: hoeveel kost de upgrade van Basic naar E3 per user || kan ik een upgrade inplannen op de vervaldag || zijn er onderbrekingen voor de gebruikers tijdens een upgrade naar E3 || kan ik een upgrade terugdraaien binnen 7 dagen || blijven teams opnames staan na de planwissel
-: factuur van de klant klopt niet, waar dien ik een klacht in || hoe zet ik MFA aan voor partner center gebruikers || annual of monthly commitment, wat is goedkoper || outlook blijft wachtwoord vragen bij de klant || shared mailbox groter dan 50 GB, welke licentie
-: how do i reset a customer's global admin password || is there a sla on dynamics || teams phone number porting for a school || printer wont work after joining AAD || sharepoint storage limit for A3
-: hi hi, headmistress on the phone, sweet lady, she asks if the Education keys also unlock Minecraft for the class || caller says "my dell rep promised a free office with those A3 laptops", is that so? || which antivirus does win10 education need
-: amai, ne klant vraagt of hij zijn HUP abonnement op naam van zijn vrouw kan zetten || kan de school haar A3 in schijven betalen? || hebben we recht op een korting als we 50 scholen aanbrengen
`;
