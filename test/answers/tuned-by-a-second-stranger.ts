/** Questions by a second such stranger; tuned on since. */
export const TUNED_BY_A_SECOND_STRANGER = `
W10E-01|W10E-02: from what date could csp partners do the Home to Education thing? || since when is the win10 home -> edu upgrade open to CSP, and with which subs
W10E-02|W10E-01: does win 10 Home count as qualifying OS for schools under the MCA? || wasn't a Home licence useless as base OS unless the school was on VL?
W10E-03|W10E-05: who hands the keys to the school, us or microsoft? || what kind of key do we actually get back after approval, pro edu?
W10E-04|W10E-08: key is in, pc still says Pro, what else before it flips to education || does the laptop turn into Education by itself once its azure ad joined?
W10E-05: where do i click to request edu upgrade keys for a customer || path in partner center pls for the w10 edu key ticket, step by step
W10E-06: what goes in the title + description of the key request ticket || which contact methods can i pick when filing for w10 edu keys, is e-mail one of them || whose email addr has to be in the ticket for the upgrade keys?
W10E-07|W10E-11: max nr of edu keys we can ask for? || is there a cap on upgrade keys vs A3 seats
W10E-08: school got the 25 char key, where does he type it in || customer side steps to apply win 10 upgrade key
W10E-09|W10E-01: which customers qualify for home>education, short version || what do they need to have running to get these windows edu keys via csp
W10E-10|W10E-09: school is on EES, they want w10 edu keys from us || OVS-ES customer on line, same process or VLSC??
W10E-11: they ran out of edu keys, 2nd request allowed? || school needs extra upgrade keys on top of last years batch, how
W10E-12: customer about to order another load of cheap Home laptops, any advice || what's Shape the Future got to do with it, school buying new devices
W10E-13: is there a cutoff to still ask for the edu upgrade key? || what if the A3 sub isnt renewed, do they lose the right to upgrade
W10E-14: link to more info windows 10 education for partners? || got a url for the windows edu hub
EDU-01: what sort of products have edu offers, only seat based? || education pricing on which kinds of stuff, and what is excluded
EDU-02: does MS check every new school tenant we make? || why is it so important to fill in all the data properly when i add a school
EDU-03: how to add a school as new customer in PC || where's the dropdown to flag a new cust as education
EDU-04: which address should i fill in for a school, visiting or full mailing || domain prefix for new edu tenant, any naming rules? || company name field: trade name or legal name for edu verification
EDU-05|EDU-06: just finished adding a school, what status should I see after Review || inreview after submit, is that good or bad
EDU-06: special qualification says None, meaning? || how do i see if school passed the vetting
EDU-07: school failed verification, typo in the address. where do i fix it || can't edit the org details in Partner Center for rejected edu customer, where then
EDU-08: details corrected, now how to get the school verified again || 2nd try and still not an education customer, now what
HUP-01: whats HUP in one line for this caller || what do employees get out of home use program
HUP-02: where in the admin center is the HUP tab hiding || VL customer wants into home use, where do they go
HUP-03: which countries don't get the home use discount || is HUP worldwide or are there exceptions
HUP-04: company asks do we qualify for home use, what are the criteria || min nr of E3/E5 licences for HUP? || what does an individual employee need to have to use hup
HUP-05: customer grumbles: why on earth do i need an AAD account for home use || reason azure ad is required for store for business / HUP
HUP-06: tenant is unmanaged, how does he become the IT admin || prove domain ownership for hup, dns something?
HUP-07: any flyers or mail banners to promote HUP to staff? || HR wants promo stuff for home use in several languages, where
HUP-08: employee on line, how does he order thru HUP, steps || which account does the employee sign in with after the confirmation mail
HUP-09: does an employees HUP install eat one of our business seats / devices? || are we as IT supposed to support what ppl bought via home use
HUP-10: admin cant get into store for business for HUP, who supports that || benefit is not showing up in the business store, who to call
HUP-11: visio pro 2019 on home use, cant find it anywhere || project 2019 discount isn't applied for employee, what now
HUP-12: staff has questions re installing office bought on HUP, where to send em || order status of a home use purchase, who can tell
HUP-13|HUP-08|HUP-01: url of the HUP employee store pls || link home use program microsoft
MPN-01: where do I see our azure benefits in partner center || what role do i need to open Azure & cloud benefits page
MPN-02: what can i read off the azure & cloud products page || does that benefits page tell me when stuff expires and core vs incremental
MPN-03: how much azure credit comes as monthly vs bulk || what is meant by usage based benefit, from which memberships
MPN-04: assign azure credit to a colleague, how || the user for the azure sub has to exist already in AAD? how do i activate it for her
MPN-05: take a user off the azure bulk credit, no Remove button || monthly azure credit: can we swap users any time?
MPN-06: which benefit products need a product key || is power bi a license-based benefit or usage based
MPN-07|MPN-13: where's the activation walkthrough for licence based benefits || how to start redeeming a licence benefit on that azure and cloud page
MPN-08|MPN-13|MPN-12: our benefit sub is expired, do i extend or do first activation || new benefit vs adding seats, which procedure do i follow
MPN-09: where did Office 365 E3 go from our competency benefits || EMS no longer in the gold package, whats the replacement || help installing the M365 benefit, who do we raise it with
MPN-10: tips before redeeming a benefit key? || why always incognito when redeeming keys
MPN-11: benefit expiry in PC is not the same date as sub end date in admin center, bug? || what does the expiration date on the benefits page mean exactly
MPN-12: how to extend end date with product key, steps || want more seats on an existing benefit sub, what do i click
MPN-13: first time activation of benefit key, walk me thru || where does the new sub show up after i redeem the key
MPN-14: how do they average the end dates when u add seats || formula for new months left after adding licences with a key
MPN-15: how many months do i gain when extending with a smaller key || explain how extending end date is calculated
MPN-16: error when extending with a very big key, why || whats the max you can push the end date with a benefit key
MPN-17|MPN-12: got the link handy for extending a benefit subscription? || docs links about azure and cloud benefits pls
UPG-01: what can business basic be upgraded to || upgrade paths csp, the list
UPG-02: apps for business India edition, where can it go || cust in mumbai has basic india, wich standard does he get
UPG-03: does the sub have to be active for upgrade? || sub is suspended, can i still move it to e3
UPG-04: no admin rights over this customer, upgrade option? || which privileges do i need to do a plan upgrade for cust
UPG-05|UPG-06|UPG-07: customer already has a sub with those services in it, does it block the upgrade || other plan includes the same extras, upgrade refused why
UPG-06|UPG-07|UPG-05: they already own O365 E3 seperately, can i upgrade another sub to E3 || target plan already there, still allowed?
UPG-07: cust bought the E3 at another reseller, we want to upgrade, what first || existing sub through different channel, must it be cancelled?
UPG-08: no clue where upgrade button is, help || after upgrade some users need licence reassign, do i get a list
UPG-09: what does an upgrade do to the customers bill || only wants more licences same plan, how
UPG-10|UPG-04: link to request delegated admin || docs link for switching plans?
W10E-01|W10E-02: vanaf wanneer mogen wij als csp Home naar Education upgraden || sinds welke datum kan dat, w10 home > edu voor scholen
W10E-02|W10E-01: geldt Windows 10 Home nu als geldig basis-OS voor een school onder MCA? || vroeger kon home alleen met VL toch, hoe zit dat bij csp
W10E-03|W10E-05: wie geeft die sleutel aan de school, wij of MS || wat voor key krijgen we terug na goedkeuring
W10E-04|W10E-08: sleutel ingevoerd, wanneer springt toestel over op Education || moet laptop in AAD hangen voor edu versie of gaat dat vanzelf
W10E-05: stappen om upgrade keys aan te vragen in partner center || waar maak ik de service request aan voor w10 edu sleutels
W10E-06: welke titel moet op dat ticket voor edu keys || wat zet ik in de omschrijving vd aanvraag, subscription id ook? || contactmethode bij aanvraag sleutels, mag mail ook
W10E-07|W10E-11: hoeveel sleutels mag ik max aanvragen || zit er een limiet op edu keys tov aantal A5 licenties
W10E-08: klant heeft key, waar moet ie die invullen || hoe past de school zelf de upgrade toe op een home pc
W10E-09|W10E-01: wie komt in aanmerking voor die windows edu upgrade || welk abo moet school hebben lopen voor edu sleutels
W10E-10|W10E-09: school zit op EES contract, kan ik ook gewoon ticket inschieten || volumelicentie school wil keys, waar stuur ik ze naartoe
W10E-11: sleutels op, kunnen we er nog bij vragen || school heeft te weinig upgrade keys, tweede aanvraag?
W10E-12: klant gaat nog 60 Home laptops bijkopen, slimmer alternatief? || wat is shape the future en moet er een nieuwe aanvraag bij nieuwe toestellen
W10E-13: is er een einddatum om edu keys aan te vragen || abo A3 wordt niet verlengd, vervalt recht op upgrade dan
W10E-14: linkje met meer uitleg over windows 10 education? || waar lees ik de functies van win edu, url graag
EDU-01: waarop bestaan er edu aanbiedingen, alles? || wat valt er buiten onderwijsprijzen
EDU-02: checkt microsoft elke nieuwe school tenant? || hoe vermijd ik vertraging bij verificatie vd school
EDU-03: hoe maak ik een onderwijsklant aan || waar zet ik bij nieuwe klant dat het een school is
EDU-04: mag het mailadres van de school een gmail zijn bij aanmaak || primair domein kiezen voor school, waar op letten || bedrijfsnaam veld school, officiele naam of roepnaam
EDU-05|EDU-06: wat voor status krijg ik na Review bij nieuwe school || InReview staat er nu, gegevens dus ok?
EDU-06: waar zie ik of de school goedgekeurd is || status None bij special qualification, wat wil dat zeggen
EDU-07: school afgekeurd, adres fout, waar pas ik dat aan || welke rol heb ik nodig om de gegevens vd afgekeurde school te wijzigen
EDU-08: gegevens aangepast, hoe vraag ik herverificatie aan || nog altijd "not an education customer" na 2e keer, en nu
HUP-01: wat is HUP eigenlijk, in t kort || wat hebben medewerkers aan home use
HUP-02: waar zit HUP in het beheercentrum || klant met volumelicentie, via welke site loopt home use
HUP-03: in welke landen kan HUP niet || is home use overal beschikbaar of niet
HUP-04: voorwaarden voor HUP voor een bedrijf? || vanaf hoeveel E3 licenties heb je recht op home use || wat moet de medewerker zelf hebben om HUP te kunnen gebruiken
HUP-05: klant zeurt: waarom AAD account nodig voor HUP || waarom hangt store for business aan azure ad bij home use
HUP-06: hoe wordt klant IT-beheerder van die unmanaged tenant || domein bewijzen voor hup, welk record
HUP-07: zijn er folders/posters om home use intern te promoten || HR zoekt materiaal over HUP in t frans en nederlands
HUP-08: medewerker wil kopen via HUP, hoe gaat dat || met welk account logt ie in na de bevestigingsmail, werk of privé
HUP-09: telt HUP installatie mee bij onze zakelijke seats || moet onze IT office van thuis ondersteunen als t via home use gekocht is
HUP-10: beheerder raakt niet in store for business voor HUP, wie helpt || voordeel verschijnt niet in de store, welke support
HUP-11: medewerker vindt visio 2019 niet terug in home use || geen korting op project pro 2019, bij wie moet ie zijn
HUP-12: personeel met vragen over installatie HUP, waarheen verwijzen || factuurvraag van een medewerker over z'n HUP aankoop, wie pakt dat op
HUP-13|HUP-08|HUP-01: link naar home use winkel voor werknemers || url HUP graag, klant wacht
MPN-01: waar staan onze azure benefits || welke rol voor de azure & cloud pagina in partner center
MPN-02: wat zie je allemaal op die azure & cloud pagina || kan ik ergens zien hoeveel licenties we als partner kregen en wanneer ze vervallen
MPN-03: azure tegoed per maand of per jaar, hoeveel is dat || wat is usage-based benefit precies, waar komt dat vandaan
MPN-04: hoe wijs ik azure credit toe aan een collega || azure maandtegoed activeren, moet user al bestaan in tenant?
MPN-05: kan user weg van het bulk tegoed, zie geen remove || maandelijks azure krediet, users wisselen wanneer je wil?
MPN-06: welke benefits gaan met productsleutel || zit dynamics bij de licentie-benefits of bij usage
MPN-07|MPN-13: licentie benefit activeren, waar vind ik de walkthrough || hoe kom ik aan uitleg om key in te wisselen op benefits pagina
MPN-08|MPN-13|MPN-12: abo van onze benefit is verlopen, welke weg volg ik || verlengen of opnieuw activeren, wanneer welk
MPN-09: E5 office zat vroeger in onze competency, waar is dat naartoe || windows 10 enterprise geen benefit meer?? wat dan wel || hulp bij uitrol van M365 benefit, hoe vraag ik die
MPN-10: waar moet ik op letten voor ik een benefit key inwissel || waarom incognito venster bij redeem
MPN-11: vervaldatum in PC wijkt af van einddatum in admin center, klopt dat || wat betekent de expiry datum bij een benefit
MPN-12: stappen om einddatum te verlengen met key || seats bijzetten op bestaand benefit abo, waar klik ik
MPN-13: eerste keer key activeren, hoe || benefit key ingewisseld, waar staat het abonnement nu
MPN-14: hoe berekenen ze de nieuwe looptijd als ik seats bijvoeg met key || gemiddelde einddatum bij extra licenties, formule?
MPN-15: hoeveel maanden erbij als ik verleng met kleinere sleutel || hoe rekent ms de verlenging uit bij benefits
MPN-16: key geweigerd bij verlengen, veel meer licenties dan actief || hoe ver kan je de einddatum max opschuiven
MPN-17|MPN-12: link om benefit abo te verlengen aub || linken naar de azure/cloud benefits docs
UPG-01: waarheen kan Business Standard upgraden || lijst met mogelijke upgrades csp, snel
UPG-02: klant in India met Basic India, naar welke standard || apps for business india upgraden, mag dat naar gewone standard
UPG-03: moet abo actief zijn om te upgraden || geannuleerd abo nog omzetten naar E3?
UPG-04: geen beheerrechten bij klant, kan ik upgraden || welke rechten moet ik hebben op de klant voor een planwissel
UPG-05|UPG-06|UPG-07: klant heeft al iets waar die diensten in zitten, blokkeert dat upgrade || extra services zitten al in ander abo, mag upgrade dan
UPG-06|UPG-07|UPG-05: klant bezit al E5, kan standard nog naar E5 || doel-abo bestaat al bij klant, probleem?
UPG-07: klant kocht e3 bij andere partner, wat eerst doen || abo via ander kanaal, moet dat weg voor wij upgraden
UPG-08: waar zie ik of abo te upgraden is || hoe voer ik de upgrade uit, stap voor stap
UPG-09: wat doet upgrade met facturatie || klant wil enkel meer seats zelfde plan, hoe doe ik dat
UPG-10|UPG-04: linkje gedelegeerde beheerrechten aanvragen || waar lees ik over wisselen van plan, url
=140 [W10E-07|W10E-11]: customer has 240 M365 A3, already got 100 keys, how many more?
=85 [W10E-07|W10E-11]: hi, school on the phone, 85 win 10 ent A5 seats active, no keys so far, max keys to request?
=350 [W10E-07|W10E-11]: 200 M365 A3 + 150 M365 A5, all active, never asked keys, how many max
=30 [W10E-07|W10E-11]: 180 A3 M365 active, got 90 keys in sept and 60 in jan, what is left
=no [W10E-07|W10E-11]: csp school, 50 M365 A3 lics, wants 75 upgrade keys, ok?
=yes [W10E-07|W10E-11]: 300 M365 A5 active, had 120 keys already, now asking 180, allowed?
=0 [W10E-07|W10E-11]: 64 active M365 A3 seats and 64 keys handed out already. how many can they still get?
=no [W10E-10|W10E-09]: school under OVS-ES wants to use the csp ticket to get w10 edu keys, possible?
=no [W10E-09|W10E-01]: bakery, commercial customer, M365 Business Premium, can they go from Home to windows 10 education with our keys
=yes [W10E-09|W10E-01]: secondary school, bought M365 A3 from us (csp), active, academic ok. eligible for home->edu keys?
=no [W10E-13|W10E-09]: their A5 lapsed last month and not renewed, can the school still get w10 edu keys
=no [EDU-01]: university wants edu discount on azure VMs, do we have that
=yes [EDU-01]: can a school get intune as an education offer?
=no [EDU-04]: school wants to change primary domain after tenant was created, can it be done
=no [EDU-04]: new edu customer, only has a hotmail address to put in the e-mail field, good enough for verification?
=yes [HUP-04]: firm with 1200 M365 E3 and 900 M365 E5, commercial, qualify for HUP?
=no [HUP-04]: commercial shop, 1400 M365 E3 seats, no SA at all, home use eligible?
=yes [HUP-04]: small charity, 12 people, non-profit, no SA. home use yes or no
=no [HUP-03]: employee sits in Moscow, can he get HUP discount
=yes [HUP-03]: staff in japan want microsoft 365 personal under home use, possible?
=no [HUP-03]: tokyo office asking m365 Family via HUP
=9 [MPN-14]: 50 seats with 6 months left, adding 50 via new key, not extending. how many months after?
=6 [MPN-14]: benefit sub 30 seats 4 months to go, add licences +10, new duration in months?
=8 [MPN-14]: 100 seats, 7 months remaining, add 25 with a key - months left then?
=10 [MPN-14]: we have 10 seats/6 mo left and add 20 seats, remaining months?
=6 [MPN-15]: 100 active benefit seats, extending with a 50 seat key, how many months extra
=24 [MPN-15]: 20 licences active, key for 40, extend end date, months gained?
=4 [MPN-15]: extend 75 seats w/ key of 25, how much longer in months
=no [MPN-16]: 10 active seats and a key of 31, will extend work?
=36 [MPN-16|MPN-15]: 50 seats active, extend with 150 seat key, how many months
=no [MPN-10]: can i use the same benefit key twice
=no [MPN-05]: want to combine azure bulk credit with our EA, ok?
=yes [UPG-01]: m365 business basic -> O365 E1, is that a supported upgrade
=no [UPG-01]: can business standard upgrade to business premium in csp?
=yes [UPG-01]: apps for business to apps for enterprise, does it work as upgrade
=no [UPG-03]: sub is business standard but suspended for nonpayment, upgrade to E3 now?
=no [UPG-06|UPG-07]: cust has business basic and already an office 365 E3 at another partner, upgrade basic to e3 right now possible?
=no [UPG-02|UPG-01]: Business Basic India to normal M365 Business Standard, can do?
=75 [W10E-07|W10E-11]: school 200 M365 A5 actief, al 125 keys gehad, hoeveel nog
=410 [W10E-07|W10E-11]: klant heeft 410 win10 ent A3 licenties actief, nog niks aangevraagd, max aantal sleutels?
=160 [W10E-07|W10E-11]: 100 M365 A3 plus 60 win ent A5, beide actief, hoeveel keys mogen ze in totaal
=45 [W10E-07|W10E-11]: al 2 tickets gehad, 40 en 35 sleutels, school heeft 120 M365 A3. hoeveel kunnen er nog bij
=no [W10E-07|W10E-11]: 90 A3 (microsoft 365) actief, al 80 sleutels, nu willen ze er nog 20, mag dat
=yes [W10E-07|W10E-11]: school met 500 M365 A3 actief, 0 keys gehad, vraagt er 500, kan dat?
=no [W10E-10|W10E-09]: hogeschool met EES, mogen wij voor hen edu keys aanvragen via ticket
=yes [W10E-09|W10E-01]: basisschool, academisch, bij ons via csp win 10 enterprise A3 actief, recht op home>education?
=no [W10E-13|W10E-09]: M365 A3 van de school is verlopen en niet verlengd, nog edu sleutels mogelijk?
=no [W10E-06]: kan ik bij de keyaanvraag e-mail kiezen als voorkeurscontact
=no [EDU-01]: school wil perpetual office aan onderwijsprijs, kan dat via edu aanbieding
=yes [EDU-01]: dynamics voor een univ als edu aanbieding, kan dat?
=no [EDU-04]: klant heeft tikfout in primair domein van school tenant, kunnen we dat achteraf nog wijzigen
=no [EDU-04]: onmicrosoft adres invullen als mail vd school bij verificatie, ok?
=no [EDU-07]: gegevens van afgekeurde school aanpassen in partner center zelf, gaat dat
=yes [HUP-04]: gemeente met 2500 M365 E3, komt die in aanmerking voor home use?
=no [HUP-04]: bedrijf 1900 seats M365 E5, commercieel, geen software assurance, HUP ja of nee
=yes [HUP-04]: commerciële klant, precies 800 M365 E3 + 1200 M365 E5, recht op HUP?
=yes [HUP-04]: schooltje van 30 man, kunnen de leerkrachten bij home use
=no [HUP-03]: collega's in Venezuela, krijgen die HUP korting
=no [HUP-03]: medewerker in macao wil M365 personal met home use korting, kan?
=no [HUP-09]: medewerker koopt office via HUP, gaat dat af van ons M365 business toestellenlimiet?
=9 [MPN-14]: 20 seats nog 3 maand, +40 seats met nieuwe key, hoeveel maanden daarna
=11 [MPN-14]: wij 25 licenties met 8 maanden over, 75 erbij, wat wordt resterende looptijd in mnd
=6 [MPN-14]: 60 seats 2 maand resterend, 40 toevoegen, hoeveel mnd blijft er dan
=8 [MPN-14]: benefit 80 seats 5 mnd te gaan, 60 seats bijvoegen, nieuwe resterende maanden?
=3 [MPN-15]: 40 actieve licenties, verlengen met key van 10, hoeveel maanden
=8 [MPN-15]: 30 seats actief, key 20 om te verlengen, hoeveel mnd erbij
=5 [MPN-15]: einddatum opschuiven, 48 seats en sleutel van 20, aantal maanden?
=no [MPN-16]: 25 seats actief en key van 100, kan ik daarmee verlengen
=yes [MPN-16]: 15 actief, key 45, extend end date, wordt die aanvaard?
=no [MPN-10]: key al ingewisseld, nog eens gebruiken op andere tenant?
=no [MPN-05]: bulk azure tegoed samen met azure pass gebruiken, mag dat
=yes [MPN-05]: user uit maandelijks azure krediet halen halverwege, kan dat
=yes [UPG-01]: Business Standard naar Office 365 E5, ondersteund?
=no [UPG-01]: kan business basic rechtstreeks naar business premium upgraden
=no [UPG-01]: apps for business upgraden naar Business Standard, gaat dat? (geen india)
=no [UPG-03]: abo basic geannuleerd vorige week, nu upgrade naar standard mogelijk?
=yes [UPG-02]: apps for business india -> business standard india, kan dat als upgrade
-: price of M365 A3 per seat for schools || what margin do we make on education seats in csp || edu student use benefit, how many free student seats per faculty licence?
-: can win 10 home go to windows 11 education with these keys || win11 home laptops at school, will they take the upgrade key || windows 11 SE for schools, do we sell it
-: upgrade key gives 0xC004F050, what now || aad join fails on school laptop err 80180014 || is the data wiped when pc goes from Home to Education
-: how long is the approval mail from ms support valid || can we roll the w10 edu keys out via intune script || can a key already used on a broken laptop be moved to a new one
-: are edu upgrade keys available to schools in china || downgrade from education back to Home, how || minimum ram and disk for windows 10 education
-: how many days does edu verification take on average || what documents proof does ms want from a school for manual verification || why exactly was school rejected, reason code 4012?
-: do libraries and museums count as education entity for edu pricing || can one school have two verified edu tenants || merge two school tenants into one
-: how to delete a customer from partner center || reseller relationship removed by accident, how restore || mfa for partner center users, mandatory from when
-: can a retired employee still use home use || does the hup price stay the same after first year || how many home use subscriptions may 1 employee buy
-: employee left the company, can he keep his hup office || how much onedrive space comes with the HUP family plan || is the student discount combinable with home use
-: hup for mac, does it run on macos ventura || confirmation mail from HUP lands in spam, which sender to whitelist? || how many pcs can one run with m365 family
-: how many azure credits come with expert msp status || can unused monthly azure credit roll over to next month || our azure benefit sub was charged to credit card, refund?
-: what does action pack cost per year || how to get to gold competency, which exams || how long after enrolment is the silver competency active
-: azure vm quota increase under our benefit sub || can we sell internal-use licences to customers || visual studio subscriptions benefit, how to assign
-: benefit key not delivered, when does ms ship it || rename our partner account in PC || link a second MPN location id to csp tenant
-: downtime for users during plan upgrade? || is mailbox size kept if you reduce seats || how to lower the number of seats mid term
-: exchange online plan 1 mailbox limit || price difference Business Premium vs E3 || NCE 7 day cancellation window, how works
-: transfer subs from another csp to us, steps || customer wants monthly billing instead of annual || invoice for june shows double charge, why
-: does E3 include copilot || teams phone number porting for csp customer || sharepoint storage extra, cost
-: wat kost M365 A5 per leerling || hoeveel korting mogen we geven op A3 || gratis A1 licenties voor studenten, hoeveel krijg je er
-: gaat die sleutel ook naar windows 11 education || win11 pro laptops in school, welke key || surface laptops leasen voor school via csp?
-: foutcode 0x803fa067 bij invoeren key || toestel wil niet joinen in AAD, foutmelding || blijven bestanden en apps staan na upgrade van home
-: hoelang is een upgrade sleutel geldig na ontvangst || keys uitrollen met autopilot, hoe || sleutel hergebruiken na herinstallatie laptop
-: gelden de edu upgrades ook in Suriname? || terug van education naar home, lukt dat || bitlocker aan zetten op w10 education
-: hoeveel dagen duurt verificatie van een school || welke bewijsstukken moet school opsturen || reden waarom school afgewezen werd, waar vind ik die code
-: zijn kinderdagverblijven ook onderwijs volgens ms || mag een school 2 edu tenants hebben || twee scholen fuseren, tenants samenvoegen
-: klant verwijderen uit partner center || wachtwoord global admin school vergeten || korting voor gepensioneerde leerkracht op office
-: mag gepensioneerde nog HUP gebruiken || blijft hup prijs gelijk bij verlenging || hoeveel abonnementen per medewerker via home use
-: werknemer gaat uit dienst, behoudt ie zijn hup || hoeveel onedrive zit er bij HUP personal? || HUP abo overzetten naar andere microsoft account
-: hoeveel mensen in een m365 family || bevestigingsmail hup komt nooit aan, welke afzender toelaten in de filter || wanneer stopt home use korting, einddatum actie
-: azure tegoed niet opgebruikt, mag dat mee naar volgende maand || azure benefit ineens geblokkeerd, budget op || wat kost een action pack
-: hoe haal je gold competency || wat kost silver verlengen || mpn id opzoeken van een andere partner
-: interne licenties doorverkopen aan klant, toegelaten? || visual studio benefit toewijzen || kan ik een benefit key omruilen voor ander product
-: hoelang duurt upgrade naar E3, ligt mail eruit || mailbox limiet business basic || seats verminderen tijdens looptijd
-: prijsverschil standard en E3 || 7 dagen annuleren NCE hoe werkt dat || abonnement van andere csp overnemen, stappen
-: klant wil jaarlijks ipv maandelijks betalen || factuur mei klopt niet, dubbel aangerekend || btw nummer klant aanpassen
-: zit copilot in E5 || teams belplan toevoegen voor klant || backup van M365, doen wij dat
-: outlook blijft wachtwoord vragen na planwissel || mfa uitzetten voor school || van welke datum is de volgende prijsverhoging
> which countries don't get HUP || HUP-03: and for Hong Kong?
> home use criteria for companies? || =no [HUP-04]: and with only 1700 M365 E3, nothing else, commercial?
> customer has 150 M365 A3 active, no keys yet, max keys? || =110 [W10E-07|W10E-11]: and if he already had 40?
> can business basic go to E3 || =no [UPG-01]: and to Business Premium?
> 100 active seats, key of 25, extend, how many months || =36 [MPN-15|MPN-16]: and with a 300 one?
> how do i activate azure credit for a user || MPN-05: can i remove him again later?
> where do i fix a rejected schools data || EDU-08: and then, how do i resubmit
> can a school get dynamics as edu offer || =no [EDU-01]: and azure?
> who is eligible for w10 edu upgrade keys || W10E-10|W10E-09: and schools on volume licensing?
> what is the home use program || -: and since which year does it exist?
> in welke landen geen HUP || HUP-03: en china dan?
> school met 220 M365 A3, nog geen sleutels, hoeveel max || =100 [W10E-07|W10E-11]: en als ze er al 120 hebben?
> bedrijf met 2100 M365 E3, HUP ok? || =no [HUP-04]: en bij 300? commercieel, geen SA
> kan standard naar E3 upgraden || =yes [UPG-01]: en E5?
> 60 seats, key van 20 om te verlengen, hoeveel maanden erbij || =no [MPN-16]: en met een van 200, lukt dat?
> hoe vraag ik edu keys aan || W10E-08: en wat moet de klant daarna doen
> hoe maak ik een school aan in PC || EDU-06: waar zie ik daarna of ze goedgekeurd is
> waar staat upgrade knop van een abo || UPG-09: en wat met de facturen dan?
> benefit key voor de eerste keer activeren, hoe || MPN-12|MPN-08|MPN-15: en verlengen?
> welke upgrades kan Apps for business || -: hoeveel kost dat extra per maand?
W10E-13: hi, headteacher on the other line, bit upset, thinks she missed some final date for the windows keys, is there one at all?
EDU-07: got a school here, third call today, moved to a new building so the verification bounced. my colleague says it's not in Partner Center we change that, so where?
UPG-08: new guy here, manager says "hover the icon" but for upgrading a customers sub to a bigger plan, what icon, which screen?
=205 [W10E-07|W10E-11]: school group, 3 sites, coffee's getting cold: 130 M365 A3 active, 120 M365 A5 active, another 80 A3 expired in june, 45 keys received so far. how many can i still order?
HUP-09: directeur belt, bang dat z'n mensen met die thuis-office onze eigen licenties opsouperen, klopt dat?
MPN-11: boekhouding vraagt waarom de datum in partner center vroeger ligt dan die in het admin center voor hetzelfde benefit, wat zeg ik
W10E-12: school koopt volgende maand toch weer goedkope Home toestellen, moet ik daar dan opnieuw iets voor indienen bij microsoft
=55 [W10E-07|W10E-11]: scholengroep aan de lijn, 95 win ent A3 actief, nog 50 M365 A3 geannuleerd vorig jaar, al 40 keys gekregen. hoeveel mag ik nog vragen
-: leerkracht heeft eigen laptop gekocht in de mediamarkt, wie betaalt de reparatie
`;
