/** Mostly Dutch, by somebody who had not seen the answers; tuned on since. */
export const TUNED_DUTCH = `
W10E-01: vanaf wanneer mochten wij als csp scholen van home naar education helpen? || gold die home->edu upgrade al in de zomer van 2020? || A3 gekocht via ons, sinds welke dag kan die upgrade eigenlijk
W10E-02: telt Win10 Home mee als qualifying OS als de school via CSP koopt (MCA)? || was dat vroeger niet enkel voor volumelicenties, home als basis OS voor onderwijs || school zit op de Microsoft Cloud Agreement, is Home een geldig basis-OS
W10E-03: wat voor key krijg je dan juist, een Home of Pro Education of wat
W10E-03|W10E-05: hoe loopt dat grosso modo, van ticket tot key bij de klant?
W10E-04|W10E-08: key staat erop maar laptop zegt nog Pro, moet die in AAD hangen voor hij Education wordt? || wanneer springt zo'n toestel vanzelf over naar win10 education || device gejoined aan tenant + sleutel geinstalleerd, moet de klant daarna nog iets doen om edu te krijgen
W10E-05: waar in partner center open ik da ticket voor de upgradesleutels? || stappenplan graag: upgrade keys aanvragen voor een school || welke categorie kies je bij new request, office 365 en EMS of iets anders? || hoelang wachten na Contact me, waar zie ik dat?
W10E-06: welke titel moet er in de servicaanvraag voor de win10 edu keys || wat zet ik in de omschrijving van dat supportticket, subscription id ook? || kan ik bij dat ticket kiezen voor contact via mail ipv telefoon? || welk mailadres moet in die aanvraag staan, mag dat van een gewone helpdesker zijn
W10E-07|W10E-11: mag een school meer keys vragen dan ze licenties hebben || is er een plafond op aantal edu upgrade keys?
W10E-08: klant heeft de key gekregen, waar moet hij die ingeven op de pc? || hoe voert de school de sleutel in in windows instellingen || waar zit "productcode wijzigen" weer, school wil upgraden met hun key van 25 tekens
W10E-09|W10E-01: wie komt er eigenlijk in aanmerking voor de home naar edu upgrade? || is academisch zijn genoeg of moet er ook een actief A3/A5 abo zijn
W10E-09|W10E-10: school koopt A3 via VL en niet via ons, waar stuur ik ze heen
W10E-09|W10E-13: moet da abonnement echt actief zijn voor die upgrade of is ooit gekocht genoeg
W10E-10|W10E-09: kunnen EES klanten dit ticketproces gebruiken? || OVS-ES school vraagt home upgrade keys, kan dat bij ons || klant met volumelicenties onderwijs, mag die langs de csp weg sleutels halen
W10E-11: school komt sleutels tekort, kan ik er nog bijvragen? || tellen alle aanvragen samen voor het maximum of begint het telkens opnieuw
W10E-11|W10E-07: tweede ticket voor extra keys, hoe zit dat met de limiet
W10E-12: school gaat volgende maand 60 nieuwe laptops met Home kopen, is er iets goedkopers?
W10E-12|W10E-14: shape the future, wat is da en wanneer raad ik het aan
W10E-12|W10E-11: klant koopt toch nog home toestellen bij, nieuwe aanvraag nodig?
W10E-13: is er een einddatum om de upgrade sleutels aan te vragen?
W10E-13|W10E-09: wat als de klant zijn A5 niet vernieuwt, valt de upgrade dan weg
W10E-14: heb je de link van de Windows education hub? || waar vind ik meer uitleg over win10 education, url
W10E-14|W10E-12: linkje nr shape the future aub
EDU-01: kan ik onderwijsprijs geven op azure? || voor welke producten bestaan er edu aanbiedingen || perpetual office met education korting via csp, gaat dat?
EDU-02: moet elke nieuwe onderwijstenant door MS gecheckt worden?
EDU-03: hoe maak ik een onderwijsklant aan in PC || nieuwe school toevoegen, waar zet ik dat ze education zijn? || special qualifications dropdown, wat kies ik voor een hogeschool
EDU-04: welke naam moet er bij company name, de roepnaam van de school of de juridische? || mag de school een gmail adres opgeven bij aanmaken || kan je het primair domein achteraf nog aanpassen || postadres van de school, volledig invullen of alleen land?
EDU-04: mag er een koppelteken of spatie in de primaire domeinnaam || is een onmicrosoft mailadres ok voor de verificatie van de school
EDU-05|EDU-06: net op review geklikt en bevestigd, welke status krijg ik nu te zien? || data geldig ingediend voor nieuwe school en dan?
EDU-05|EDU-06: status staat op InReview bij een nieuw aangemaakte school, klopt dat?
EDU-06: bij speciale kwalificatie staat None, wat wil dat zeggen || waar kan ik zien of de school al goedgekeurd is als onderwijs || er staat 'Geen education-klant' op de accountpagina, wat betekent dat? || welke statussen bestaan er voor onderwijsverificatie
EDU-07: school is afgekeurd door foute bedrijfsnaam, waar pas ik dat aan || kan ik de gegevens van een afgekeurde school in partner center zelf wijzigen? || welke rechten heb ik nodig om de orggegevens te corrigeren na mislukte verificatie || organisatieprofiel aanpassen na failed edu check, stappen?
EDU-08: gegevens zijn verbeterd, hoe dien ik opnieuw in voor verificatie || na herindienen nog altijd 'not an education customer', wat nu? || manuele verificatie van school, bij wie moet ik zijn
HUP-01: wat is dat home use program juist
HUP-02: waar vindt een klant met volumelicenties zijn HUP || waar zit HUP in het admin center als je geen VL hebt? || benefits tab hup, via welk menu
HUP-03: in welke landen kan je HUP niet krijgen? || klant heeft filiaal in Hongkong, hoe zit dat met HUP daar || kunnen onze collega's in Japan ook M365 Family met korting nemen
HUP-04: wat zijn de voorwaarden voor een bedrijf om HUP te krijgen || hoeveel E3 licenties moet je hebben voor het home use program || komt een vzw in aanmerking voor HUP? || moet een medewerker een werkmail hebben voor de korting || telt actieve software assurance als criterium voor hup
HUP-05: waarom moet de klant een azure ad account maken voor HUP? || wat heeft AAD te maken met de store for business en HUP
HUP-06: hoe wordt iemand IT admin van een beheerde tenant || onbeheerde directory overnemen, hoe bewijs je dat het domein van u is? || moet er een dns record komen om tenant admin te worden (hup)
HUP-07: zijn er folders of mailteksten om HUP intern te promoten? || hr wil personeel informeren over home use program, materiaal in 't nederlands ergens?
HUP-08: hoe koopt een werknemer via HUP, stap voor stap || medewerker klikt op Aan de slag, wat volgt er dan
HUP-08|HUP-09: met welk account logt de medewerker in na bevestigingsmail, werk of privé?
HUP-09: telt een HUP installatie mee voor onze device limiet? || moet onze IT support geven op thuisaankopen van het personeel || gaat er een licentie af van het bedrijf als iemand M365 koopt via hup
HUP-10: problemen met migratie vanuit VLSC naar store for business, wie bellen? || hup voordeel verschijnt niet in de store for business, ik kan er wel in. support?
HUP-11: medewerker ziet geen Visio 2019 in HUP, waar staat dat || project professional 2019 met hup korting, waar te vinden? || geen korting zichtbaar op visio pro, bij wie moet de werknemer zijn
HUP-12: waar stuur ik personeel heen met vragen over hun HUP bestelling || werknemer krijgt office niet geinstalleerd na hup aankoop, waar hulp?
HUP-12|HUP-13: is er een faq voor medewerkers over home use
HUP-13: link overzicht home use program bij microsoft licensing?
HUP-13|HUP-08: heb je de link naar de employee store van HUP
HUP-13|HUP-02: url microsoft store voor bedrijven ivm hup
MPN-01: waar vind ik onze azure benefits in partner center || welke rol heb ik nodig om de cloud voordelen te zien? || ik zie Azure & cloud niet bij Benefits, welke rechten moet ik hebben
MPN-02: wat staat er allemaal op die Azure & cloud products pagina || core of incremental, waar zie je dat bij onze benefits
MPN-02|MPN-11: kan ik op de voordelenpagina zien wanneer een benefit vervalt?
MPN-03: wat is het verschil tussen monthly credit en bulk credit azure || over welke bedragen gaat het bij dat jaarlijkse azure bulk tegoed, grootteorde || usage based subscription, wat is dat bij mpn
MPN-04: hoe zet ik onze azure credit aan voor een collega? || kan een gastgebruiker het azure krediet krijgen, moet die al in AAD bestaan || assign user voor azure benefit waar zit die knop
MPN-05: collega weg, hoe haal ik hem van de bulk credit af || remove knop ontbreekt bij jaarlijkse azure credit || mag je azure bulk credit samen met EA gebruiken || kunnen we bij maandelijks tegoed users wisselen wanneer we willen
MPN-06: voor welke cloud producten van mpn heb je een productkey nodig || licentiegebaseerde benefits, welke zijn dat zoal || power bi uit action pack, is dat met sleutel?
MPN-07: hoe activeer ik een licentiegebaseerd voordeel || activation walkthrough waar staat dat juist
MPN-07|MPN-13: waar vind ik de instructies om die mpn key te verzilveren
MPN-08|MPN-13|MPN-12: benefit is expired, moet ik activeren of verlengen?
MPN-08|MPN-12|MPN-13: welke weg voor seats bijzetten en welke voor nieuw abonnement (mpn key)
MPN-08|MPN-13: bestaande sub is disabled, langs productkeystart of via admin center?
MPN-09: ik vind Office 365 E3 niet meer bij onze competency benefits, hoe komt dat || intune benefit weg uit gold pakket, wat is de vervanger?
MPN-10: kan ik dezelfde mpn key 2x gebruiken || waarom moet dat in een incognito venster, die key redeemen
MPN-10|MPN-12|MPN-14: als ik seats bijzet zonder te verlengen, heb ik dan nog een vol jaar?
MPN-11: einddatum in partner center verschilt van admin center, welke telt als laatste gebruiksdag || waarom klopt de vervaldatum van onze benefit niet met het abonnement || benefit expiration date, wat betekent die juist
MPN-12: stappen om seats toe te voegen met een productsleutel in admin center aub
MPN-12|MPN-08: hoe verleng ik ons intern M365 abonnement met een nieuwe benefit key
MPN-12|MPN-08|MPN-10: add licenses of extend end date, wat doet wat
MPN-13: eerste keer activeren van een mpn key, hoe gaat dat
MPN-13|MPN-07: waar geef ik die 25 cijferige key in van partner center
MPN-13|MPN-08: verlopen benefit terug activeren, stappen
MPN-14: hoe wordt de nieuwe einddatum berekend als je seats bijzet || formule voor uitmiddelen looptijd bij extra licenties || hoelang is zo'n benefit key geldig vanaf redeem
MPN-15: hoeveel maand komt erbij als ik verleng met een kleinere key dan onze seats || verlenging berekenen: key seats tov actieve seats
MPN-15|MPN-12: blijft het aantal seats gelijk als ik de einddatum verleng met een key van minder seats, en hoe veel maand geeft dat
MPN-16: foutmelding bij verlengen, key is meer dan driemaal zo groot, waarom || hoeveel jaar kan je max vooruit schuiven met de einddatum? || max grootte key bij extend end date
MPN-17: link over migreren van Office 365 E3 naar M365 business premium? || linkje beschikbaarheid business voice per land || waar meer lezen over windows 10 uitrollen met microsoft 365
MPN-17|MPN-13|MPN-08: url van de productkey startpagina
UPG-01: welke upgrades zijn er vanuit business basic || upgradepaden business standard?
UPG-02: hoe zit dat met de India versie van business basic, waar kan die naartoe || apps for business india upgraden? || klant met indische editie wil standard, welke wordt het
UPG-03: kan je een opgeschort abo upgraden || moet abonnement active zijn voor ik kan upgraden
UPG-04: ik heb geen beheerdersrechten op de tenant van die klant, kan ik toch upgraden || heb ik delegated admin nodig voor upgrade van klant zijn plan? || wat als DAP ontbreekt bij die klant en we willen upgraden
UPG-05: klant heeft al een abo waar die extra diensten in zitten, kan upgrade dan nog || blokkeert een ander abonnement met dezelfde services de upgrade || mag klant die extra services al ergens hebben als ik upgrade
UPG-06: klant heeft al E3 en wil basic ook naar E3 upgraden, kan dat? || doelabonnement bestaat al bij de klant, gaat upgrade dan door
UPG-07|UPG-06: klant heeft die E5 bij een andere partner lopen, wat moet eerst gebeuren
UPG-07|UPG-05: zelfde dienst al gekocht rechtstreeks, moeten ze dat opzeggen voor wij kunnen verkopen?
UPG-07|UPG-05|UPG-06: upgrade geblokkeerd door abo van andere reseller
UPG-08: hoe doe ik een upgrade van een abonnement in partner center || waar zie ik of een sub upgradebaar is || na upgrade krijg ik lijst met accounts en services, wat is dat || icoontje naast de naam van het abonnement, upgrade now?
UPG-09: klant wil gewoon meer seats, moet ik dan upgraden?
UPG-09|UPG-10: wat zijn de gevolgen voor de facturatie bij upgrade, waar lees ik dat || facturatie bij plan wissel, welk artikel
UPG-10: heb je het artikel over wisselen van plan?
UPG-10|UPG-04: link om gedelegeerde admin rechten aan te vragen
UPG-10|UPG-09: linkje algemene factureringsscenario's
=85 [W10E-07|W10E-11]: klant heeft 240 M365 A3, 155 keys al gehad, hoeveel nog || school: 240 actieve A3's, al 155 sleutels ontvangen over 2 tickets, max bij te vragen?
=150 [W10E-07|W10E-11]: 120 m365 A3 en 30 win10 ent A5, allemaal actief, nog niks aangevraagd. hoeveel keys mag ik vragen
=0 [W10E-07|W10E-11]: 80 A5 seats en 80 keys al gekregen, hoeveel kunnen er nog bij
=60 [W10E-07|W10E-11]: school met 300 Windows 10 Enterprise A3, eerste aanvraag 200, tweede 40, hoeveel blijft er over?
=no [W10E-07|W10E-11]: school heeft 100 A3 en wil 130 upgrade sleutels, mag dat
=yes [W10E-07|W10E-11]: 500 actieve M365 A5, 320 keys gehad, kan ik er nog 180 vragen?
=no [W10E-11|W10E-07]: 90 A3 licenties, al 70 keys. Ze willen er nog 25. ok?
=no [W10E-01]: aanvraag van 15 oktober 2020 door csp voor home naar edu, kwam die in aanmerking?
=no [W10E-13|W10E-09]: A3 abo van de school is vorige maand afgelopen en niet vernieuwd, nog recht op upgrade keys?
=yes [W10E-09|W10E-01]: basisschool, via CSP, actief M365 A5 abo, home laptops. mogen die naar education?
=no [W10E-06]: in de aanvraag wil ik 'e-mail' als preferred contact method, kan dat?
=no [EDU-01]: school wil azure reserved met edu tarief, bestaat dat
=yes [EDU-01]: mag ik dynamics met onderwijsaanbieding verkopen aan een universiteit
=no [EDU-04]: school geeft info@gmail.com op als e-mail, goed voor verificatie?
=no [EDU-04]: tikfout in primary domain van de school, kan ik dat nog wijzigen?
=no [EDU-07]: collega is admin agent zonder global admin, kan die de orggegevens van de afgekeurde school corrigeren
=no [HUP-04]: firma (commercieel) met 1950 M365 E3, geen software assurance, hup?
=yes [HUP-04]: 1300 E3 en 800 E5 microsoft 365, privébedrijf, samen genoeg voor hup?
=yes [HUP-04]: gemeente met 2000 M365 E5 licenties, komen ze in aanmerking voor HUP?
=yes [HUP-04]: klein schooltje met 35 werknemers en 10 licenties, komen die in aanmerking voor hup
=no [HUP-04]: 900 E3 + 1000 E5, commerciele klant zonder SA, home use?
=no [HUP-04]: onderwijsinstelling is ok maar die medewerker heeft geen werkmailadres, kan hij hup kopen
=no [HUP-03]: werknemer woont in Venezuela, kan die M365 personal via HUP kopen
=no [HUP-03]: collega in tokio wil family via hup, lukt dat
=yes [HUP-03]: Japan, maar dan M365 Personal, hup korting mogelijk?
=no [HUP-09]: 12 medewerkers hebben via hup geinstalleerd, gaan die af van onze 5 toestellen limiet
=6 [MPN-15]: 50 seats actief, key van 25, extend end date. hoeveel maand erbij
=18 [MPN-15]: we verlengen 20 licenties met een sleutel van 30, hoeveel maanden extra?
=2 [MPN-15]: 60 actieve seats verlengen met key van 10 = ? maand
=36 [MPN-15|MPN-16]: 25 actieve licenties en key van 75, hoeveel maanden komt erbij?
=no [MPN-16]: 10 seats actief en ik wil verlengen met key van 35, aanvaardt hij dat
=yes [MPN-16]: key van 60 op 20 actieve seats, extend, mag dat nog
=9 [MPN-14]: 10 seats met nog 6 maand, 10 nieuwe erbij via key. hoeveel maand over voor allemaal
=6 [MPN-14]: 20 gebruikers nog 3 maanden, key met 10 seats toegevoegd met add licenses, nieuwe looptijd?
=10 [MPN-14]: hebben 25 licenties met 4 maand resterend, voegen er 75 toe, hoeveel maanden dan
=4 [MPN-14]: 40 seats, nog 2 mnd, +10 seats met key. rest looptijd?
=no [MPN-10]: key is vorig jaar al ingewisseld, kan ik die nu opnieuw redeemen
=no [MPN-05]: kan ik de azure bulk credit van 6000 combineren met ons CSP azure abo
=no [MPN-05]: jan is weg en hij had bulk credit, kan ik hem removen in partner center
=yes [MPN-05]: maandelijks azure krediet van $100, mag ik in het midden van het jaar een user verwijderen
=no [MPN-01]: ik ben enkel sales agent, kan ik bij azure & cloud benefits?
=yes [UPG-01]: basic naar standard, gewoon upgrade mogelijk?
=no [UPG-01]: klant heeft M365 business standard en wil business premium, kan dat als upgrade in CSP
=no [UPG-01]: apps for business -> office 365 E1, kan dat?
=yes [UPG-01]: Business Standard naar O365 E5, zit dat in de lijst
=no [UPG-01]: van business basic direct naar business premium upgraden? abonnement is actief
=yes [UPG-01]: kan apps for business naar M365 apps for enterprise
=no [UPG-02]: klant met Business Basic India, upgrade naar gewone Business Standard?
=no [UPG-03]: abo basic staat suspended wegens wanbetaling, kan ik ze naar E3 zetten
=no [UPG-06|UPG-07]: klant zit op Basic, heeft al office 365 E3 bij concurrent en wil bij ons upgraden naar E3. kan dat nu zo
=no [UPG-04]: geen delegated admin op die klant, kan ik nu upgraden naar E3
> komt een bedrijf in Macao in aanmerking voor hup korting || HUP-03: en in China?
> einddatum verlengen: 50 seats actief, key van 25, hoeveel maand erbij || =12 [MPN-15]: en met een key van 50?
> 50 seats actief met een key van 25, hoeveel maand erbij als ik verleng || =no [MPN-16]: en een key van 200, gaat dat ook?
> klant heeft 100 A3, al 40 keys, hoeveel nog || =0 [W10E-07|W10E-11]: en als ze er al 100 kregen?
> kan business basic naar standard || =no [UPG-01]: en naar premium?
> kan business basic naar O365 E1 || =no [UPG-01]: en apps for business ook?
> komt een commercieel bedrijf met 2500 M365 E3 zonder SA in aanmerking voor HUP || =no [HUP-04]: en bij 1500?
> hoe activeer ik een nieuwe mpn key || MPN-12: en als ik seats wil bijzetten?
> school is afgekeurd, waar corrigeer ik de gegevens || EDU-08: en daarna opnieuw indienen?
> kan ik bij maandelijks azure tegoed iemand verwijderen || MPN-05: en bij de bulk credit?
> mag een school gmail gebruiken voor verificatie || EDU-04: en een onmicrosoft adres?
> waar vraag ik de win10 edu keys aan || W10E-06: wat zet ik in de titel?
> waar vraag ik de win10 edu keys aan in partner center || -: en wat kost dat de school?
> is er een deadline voor de home naar education upgrade || -: en voor windows 11?
-: wat kost M365 A3 per leerling per maand || kan je met die sleutels ook naar win11 education || key geeft fout 0xC004F050 bij activeren, wat doe ik || kunnen we een sleutel terugtrekken van een laptop die gestolen is
-: school heeft A1 gratis licenties, hoe zet ik die om naar A3 || hoeveel toestellen per leerling mag je met 1 A3 licentie activeren || hoe join ik een laptop aan azure ad met autopilot || blijven bestanden van de leerling staan na de upgrade naar education
-: hoeveel opslag zit er in A5 || kan ik via powershell de key in bulk uitrollen || heeft de school TPM 2.0 nodig || wordt de win10 edu upgrade ongedaan gemaakt als leerling het toestel mee naar huis neemt
-: hoe lang duurt edu verificatie gemiddeld || komt een kinderdagverblijf in aanmerking als onderwijsinstelling || moet de school een attest van het ministerie uploaden || welke korting krijgt een school op dynamics in procent
-: kan een bibliotheek edu licenties krijgen || waar vul ik btw nummer van de school in || non-profit status aanvragen voor vzw in partner center || waarom zie ik foutcode 800002 bij aanmaken klant || hoe verwijder ik een onderwijsklant uit partner center
-: kan een gepensioneerde medewerker nog HUP gebruiken || wat gebeurt er met het HUP abo als iemand uit dienst gaat || op hoeveel toestellen mag je M365 Family van HUP installeren || kan je hup kopen met paypal
-: kunnen vrienden meegebruiken via hup family || bevestigingsmail van HUP zit in spamfilter, welk domein whitelisten || mag een zzp'er die bij ons ingehuurd is hup gebruiken
-: bestaat Office 2021 via HUP en hoeveel kost het || verlengt een HUP abonnement automatisch aan dezelfde prijs || zit copilot in de hup versie || hoeveel medewerkers mogen max meedoen aan home use || krijgt de werkgever rapport van wie via hup gekocht heeft
-: wat kost het action pack || hoeveel punten heb je nodig voor gold competency || hoe vraag ik silver competency aan || azure credit op, hoe zet ik de spending limit uit || ons azure krediet is niet zichtbaar op de factuur, waarom
-: hoeveel visual studio licenties zitten in gold || kan ik ongebruikt azure tegoed overdragen naar volgend jaar || wanneer moet ik onze mpn membership hernieuwen || MPN id kwijt, waar zoek ik dat op || mogen we interne benefits licenties doorverkopen aan klant
-: hoeveel kost business premium || hoelang duurt een upgrade voor de gebruiker zijn mail terug werkt || verliest de klant teams data bij een upgrade
-: factuur van vorige maand klopt niet na prijswijziging, wie contacteren || hoe zet ik NCE abo op jaarlijkse betaling || binnen hoeveel dagen kan ik een NCE bestelling nog annuleren || hoe reset ik MFA van de global admin van de klant || teams telefonie licentie toevoegen aan E3, prijs?
-: exchange mailbox migreren van google naar 365 hoe || gedeelde agenda synct niet bij klant met E3 || hoe vraag ik een trial van E5 aan voor klant || conditional access instellen voor leerlingen || wat is de SLA van partner center support
W10E-10|W10E-09: ees en ovs-es klanten, waar downloaden die hun producten en sleutels
-: mag de school de upgrade keys ook voor priveecomputers van leerkrachten gebruiken || hoeveel keer kan je 1 edu key activeren || wie mag in partner center een customer agreement tekenen voor de school || kan ik de taal van windows education nog veranderen na upgrade
-: hoeveel dagen blijft een opgeschort abonnement staan voor data gewist wordt || wat kost 1 seat Office 365 E1 per maand || hoe zet ik autorenew uit bij een klantabonnement
EDU-02: wordt elke nieuwe edu tenant sowieso nagekeken door ms of enkel steekproef
HUP-01: baas wil weten wat werknemers eraan hebben, dat home use gedoe
W10E-01: since when can csp's move schools off home onto education? || could we do the home to edu thing back in sept 2020
W10E-02: is Home a qualifying OS for an edu customer on the Microsoft Cloud Agreement
W10E-03|W10E-05: who actually hands out the edu key, us or MS support?
W10E-04|W10E-08: pupil laptop has the key but still not Education, does it need AAD join?
W10E-05: walk me thru raising the ticket for win10 edu keys
W10E-06: exact ticket title for home->edu keys pls || which email is allowed on that key request
W10E-07|W10E-11: can i request more upgrade keys than the school has seats
W10E-08: customer got the 25 char key, where do they type it in
W10E-09|W10E-01: who's eligible for the home to education upgrade via csp?
W10E-10|W10E-09: customer's on OVS-ES, can they go through our support request for keys
W10E-11: school ran short of keys, can we ask again and does the cap add up?
W10E-12: hi school is about to buy 50 more Home laptops, better option?
W10E-13: any cut off date for asking the upgrade keys?
W10E-14: got a link for windows education features
EDU-01: do academic offers cover perpetual software or azure
EDU-02: does every new school tenant get vetted by microsoft?
EDU-03: how do i add a new school as customer in PC
EDU-04: what goes in company name for a school, trading name or legal || can primary domain contain spaces
EDU-05|EDU-06: confirmed review for a new edu customer, what status shld i see
EDU-06: special qualification says None, meaning?
EDU-07: verification failed cos address was wrong, where do i fix it and what rights
EDU-08: fixed the school's details, how do i get them re-verified || still Not an education customer after resubmit
HUP-01: boss asks what home use program is in one line
HUP-02: where's HUP in admin center for a non VL customer
HUP-03: which countries are excluded from hup
HUP-04: what does a company need to qualify for HUP
HUP-05: why on earth do i need an AAD account for home use program
HUP-06: how do i become assigned admin of a managed tenant, dns?
HUP-07: any flyers / email banners to advertise HUP to staff
HUP-08: employee wants to buy via hup, what does he do first and then
HUP-09: do HUP installs eat into our company device limit
HUP-10: admin can't get into store for business for the hup benefit, who supports that
HUP-11: cant find Visio Pro 2019 in home use store
HUP-12: staff asking about order status of their hup purchase, where do they go
HUP-13: link to microsoft licensing overview of home use
MPN-01: where in partner center are our azure and cloud benefits
MPN-02: what info does the azure & cloud products page list
MPN-03: monthly vs bulk azure credit, amounts?
MPN-04: how to give a colleague our azure credit sub
MPN-05: no remove option on yearly bulk credit?? how do i swap user
MPN-06: which benefits need a product key
MPN-07: activation walkthrough for licence based benefit, where is it
MPN-08|MPN-13: sub expired, use productkeystart or the admin center to redeem?
MPN-09: EMS no longer in our gold benefits, what replaces it
MPN-10: can the same benefit key be redeemed twice || why incognito for redeeming
MPN-11: PC expiry date differs from admin center end date, why
MPN-12|MPN-08: how do i add seats to our existing benefit sub with a new key
MPN-13: first time activating mpn key, steps
MPN-14: formula for months left after adding licences with a key?
MPN-15: how many months do i gain extending with a smaller key
MPN-16: error when extending with a huge key, what's the max
MPN-17: link for business voice country availability
UPG-01: what can business basic be upgraded to in csp || apps for business upgrade paths
UPG-02: business basic India, which standard does it go to
UPG-03: does the sub need to be active to upgrade it
UPG-04: no admin privileges on this customer, can't upgrade, what to request
UPG-05: customer already owns a plan with those extra services, blocks upgrade?
UPG-06: they already have the plan we want to upgrade to, problem?
UPG-07|UPG-06: target plan was bought at another reseller, what needs to happen
UPG-08: where do i click to upgrade a customers subscription
UPG-09: just need more seats not another plan, do i upgrade?
UPG-09|UPG-10: billing impact of switching plan, where documented
UPG-10|UPG-04: link to requesting delegated admin privileges
=45 [W10E-07|W10E-11]: cust has 120 win10 ent A3, got 75 keys so far, how many left
=220 [W10E-07|W10E-11]: college w/ 200 M365 A5 and 20 Win10 Ent A3 active, no keys yet, max?
=no [W10E-07|W10E-11]: 60 A3 licences, 50 keys issued, school wants 20 more, ok?
=no [W10E-10|W10E-09]: university licenses A3 through EES, can they use this csp key process?
=no [W10E-13|W10E-09]: their A5 lapsed and they wont renew. still eligible for edu upgrade?
=no [EDU-01]: edu discount on perpetual visio for a school, possible through csp?
=yes [EDU-01]: can a school get the edu offer for Intune
=no [EDU-04]: school only has a hotmail address, fine for verification?
=no [HUP-04]: private firm, 700 M365 E3 plus 1200 M365 E5, no SA, HUP?
=yes [HUP-04]: govt agency 1000 M365 E3 and 1000 M365 E5, qualifies for HUP?
=yes [HUP-04]: small charity, non-profit, 15 seats. hup ok?
=no [HUP-03]: staff in Moscow, russia, can they get hup discount
=3 [MPN-15]: 40 active seats, key of 10, extend end date, months gained?
=24 [MPN-15]: 8 seats, extending w/ 16 seat key, how many months
=no [MPN-16]: 15 seats active, 46 seat key to extend, accepted?
=11 [MPN-14]: we've 5 seats 8 months left, adding 15 seats by key, months left for everyone?
=6 [MPN-14]: 30 users with 5 months remaining, key for 5 more, new term?
=no [MPN-05]: can bulk azure credit be used together with azure pass
=no [UPG-01]: business standard to O365 E1 as an upgrade?
=yes [UPG-01]: apps for business to business premium, supported?
=yes [UPG-01]: can M365 Business Basic go to Office 365 E1
=no [UPG-03]: cancelled business standard sub, cust wants upgrade to E5, can i?
=no [UPG-02]: apps for business India to plain Business Standard, allowed?
> 10 seats active and key of 5, extending, months? || =12 [MPN-15]: and with a key of 10?
> can business standard go to O365 E3 || =no [UPG-01]: and to business premium?
> is hup available in Venezuela || HUP-03: what about hong kong?
> commercial firm with 2100 M365 E5, no SA, hup? || =no [HUP-04]: and with only 1800?
> school has 200 A3, 150 keys given, how many more || =20 [W10E-07|W10E-11]: and if they'd had 180?
> how do i extend our benefit sub with a key || MPN-16: whats the biggest key i can use?
> what can apps for business upgrade to || -: and what does premium cost?
-: price of A5 for teachers? || can the edu key take a machine to Windows 11 || key rejected with error 0x8007232B what now || can a customer move a used edu key to another laptop || minimum RAM for win10 education
-: does home to edu upgrade wipe user apps || how do i set up Intune for Education policies
-: how long does edu vetting take on average || what documents must a school upload to prove it's a school || does a driving school count as education || how to move school tenant to another csp || is student age limited for edu licences
-: can ex employees keep their hup subscription || how many times may an employee buy via hup
-: cost of action pack renewal || how do we earn a gold competency || does unused azure credit roll over || can i get azure credit invoice as pdf || our mpn payment got declined, how do i update the card
-: what's the price of O365 E5 || does mailbox content move when upgrading plan, how long downtime || nce cancellation window days || how do i add a shared mailbox for a customer
-: reset a partner center user's mfa || invoice shows wrong vat, who to contact || is there a promo on business premium this quarter || how to export customer list from PC to csv
-: can two schools share one education tenant || how many admins may a school tenant have || whats the margin for csp on A3 || do students get office at home with A5 || whats the csp margin on business standard
-: how do i link our mpn id to a customer azure subscription || what happens to customer data 30 days after cancelling || business voice price per user? || can teachers buy M365 with student discount
W10E-02: did home count as base OS for volume edu programs only before? || edu customer on MCA through csp, Home ok as qualifying os?
EDU-06: where do i check whether the school got approved as education || portal says Not an education customer, what does that mean
HUP-04: non profit with 10 people, does the org qualify for home use || does active SA on Office count for hup
MPN-14: adding seats w/ a key, how does it average the dates || how long does one benefit key run from redemption
UPG-08: after upgrade PC lists affected accounts, why || how can i see if a sub is upgradable
EDU-02|EDU-04: do incomplete details slow down the school check?
HUP-01: can staff get ms consumer stuff cheaper via their employer, whats that called
`;
