/** Questions in rarer words, and in as few as possible; tuned on since. */
export const TUNED_THIRD = `
W10E-01: somebody told me this key business only began at the end of 2020 for us, true? when || hebben CSP's dit altijd al gekund of kwam dat later
W10E-02|W10E-01: is a Home licence underneath acceptable when the school comes through CSP || aanvaardt ms Home als onderliggende licentie bij een CSP school
W10E-03|W10E-05: headmaster insists he'll phone microsoft for keys personally, is that how it works || directeur wil zelf naar microsoft bellen voor sleutels, gaat dat zo
W10E-03: name on the key is Pro Education, shouldn't it be Education
W10E-04|W10E-08: key accepted, pc now reads Windows 10 Pro. mistake? || pc zegt nu windows 10 pro nadat key aanvaard is, foutje? || do laptops have to be in the school's tenant before they become education
W10E-05: menu clicks for requesting these upgrade keys please, never did it before || kan je me even door de schermen loodsen om sleutels aan te vragen || after contact me what is supposed to happen
W10E-06: heading for the support ticket? || wat moet ik precies als omschrijving intikken bij die keys || they ask a subscription guid, which guid || can my intern's mailbox be the e-mail on that form || mogen ze ons ook via teams bereiken ipv bellen
W10E-07|W10E-11: am I allowed to ask for a key for every pupil even if they've fewer licences || is het aantal keys gekoppeld aan iets || what's the ceiling on keys
W10E-08: caretaker at the school has the code on paper, what does he do on the machine || uitleg voor conciërge: waar typt hij de 25 tekens
W10E-09|W10E-01: dance studio wants education keys, could they || does a normal company have any chance at these keys || wie heeft er eigenlijk recht op || they are on A1 plus for students only, is that enough for keys
W10E-10|W10E-09: client is under an enrollment for education solutions, do I still file || klant koopt open value voor onderwijs, sturen we die weg? || VLSC is for whom
W10E-11: half a year later they need another 20 keys, is a fresh request fine || mag ik voor diezelfde school nog eens sleutels vragen
W10E-12: they're about to sign for 200 Home notebooks, should I warn them || school staat op het punt home laptops te bestellen, alternatief?
W10E-13: does the offer lapse at some point || als ze volgend jaar A3 niet vernieuwen, wat gebeurt er met het recht || is this a limited time thing
W10E-14: some background reading on windows for education? || waar staat meer uitleg over windows education
EDU-01: dynamics for a university, is there academic offer || mag ik server software permanent aan school verkopen met onderwijsaanbod || are azure VMs part of the edu offers
EDU-02: is it automatic that microsoft vets a freshly created school || hoe zorg ik dat de controle van de school niet blijft hangen
EDU-03: onboarding a grammar school tomorrow, where in partner center do I mark it as education || academie toevoegen als klant met onderwijsstatus, stappen? || is a helpdesk agent permitted to onboard schools
EDU-04: trading name or registered name for the school's company field || is gmail from the treasurer all right for the school account || can we pick a new prefix next year if they rebrand || welk adres, hoofdzetel of campus || zijn de contactpersoon z'n gegevens van belang || hyphen? no: are blanks allowed in the primary domain
EDU-05|EDU-06: just pressed Review and now it reads InReview || status blijft InReview tonen na indienen, hoort dat
EDU-06: where's the line that tells me whether the school passed || wat betekenen de waarden bij special qualification || what does "None" there stand for
EDU-07: school was refused because of a misspelt street, where do I fix that || via welk portaal pas je de organisatie-info aan na afkeuring || who has enough rights to alter the organisation profile of a customer
EDU-08: corrected everything, how do I get microsoft to look again || na correctie opnieuw laten keuren || still a no after the second look, what then
HUP-01: in plain words, what's this home use thing || personeelskorting van microsoft, wat is dat precies
HUP-02: where does our admin switch on the employee discount programme || volume licence klant: waar moet die zijn voor HUP || which tab in billing
HUP-03: any countries left out of home use || waar ter wereld werkt hup niet
HUP-04: which kinds of organisations can take part in home use || wat heeft een collega nodig om mee te doen met hup || do you need a company mailbox to get the home use discount
HUP-05: does it make sense that the store wants an azure ad login for home use || waarom eist hup een AAD account
HUP-06: our directory has no admin, how do we grab it || hoe nemen we die onbeheerde tenant over
HUP-07: posters for the canteen about home use? || flyers hup voor in de kantine
HUP-08: lady from accounting wants to order with the discount, explain her how || wat zijn de stappen voor een werknemer om via hup te bestellen
HUP-09: if forty people install it at home do we run out of seats || moet de helpdesk thuisinstallaties van hup opvolgen || whose account activates the home copy
HUP-10: store for business refuses access for hup admin, who to ring || voordeel zichtbaar in vlsc maar niet in de store voor bedrijven
HUP-11: project pro for home use, can't find it || visio via hup: waar in de winkel
HUP-12: employee stuck at installing the discounted office || medewerker vraagt waar zijn hup bestelling blijft
HUP-13|HUP-02|HUP-08: web address of the home use store
MPN-01: where do I look at what azure goodies we get as partner || welke rol mist mijn collega om de azure & cloud pagina te zien
MPN-02: is there a place listing offer, licences and expiry of our benefits || wat is incremental bij benefit type
MPN-03: how many dollars of azure do gold partners get || bedrag bulk azure per jaar || which sorts of credit come with an action pack
MPN-04: new developer should get our azure credit, where do I put his name || gast toevoegen op het azure voordeel kan dat
MPN-05: what may we do with people on the bulk credit || regels voor het maandelijkse azure tegoed
MPN-06: is dynamics one of the benefits that works with keys || welke producten komen met een productsleutel bij de voordelen
MPN-07: how do I get going with the licence based ones || hoe zet ik een licentievoordeel aan
MPN-08: key in hand, sub already running: which page || ons voordeelabo is vervallen, begin ik dan opnieuw of verleng ik
MPN-09: what came instead of office 365 e3 in our silver package || wie kan helpen met de installatie van de nieuwe m365 licenties uit ons voordeel
MPN-10: typed the benefit key in the wrong tenant, reuse? || why do they insist on incognito || extra zitjes zonder verlengen, blijft het een vol jaar
MPN-11: two dates, which one is the real last day || partner center en admin center geven andere vervaldag
MPN-12: how to prolong the running benefit with this year's key || licenties bijzetten op lopend abo met sleutel, waar klik ik
MPN-13: very first time redeeming a partner key, walk me through || waar op de site begin je met de sleutel van 25 tekens als je nog geen abo hebt
MPN-14: explain the sum when seats are added mid term || loopt een sleutel 12 maanden vanaf de dag van inwisselen
MPN-15: how does the extension arithmetic go || rekenregel voor verlengen
MPN-16: is there a maximum to how big the key can be || hoe ver in de toekomst mag de einddatum schuiven
MPN-17: reading about business voice
UPG-01: what options are there to move csp plans up || welke plannen mogen naar welke
UPG-02: indian customer, special upgrade rule? || india editie van basic, waarheen
UPG-03: can a frozen subscription be upgraded || upgraden terwijl abo is stopgezet
UPG-04: do we need rights in the customer tenant first || klant heeft ons nog geen beheerdersrechten gegeven, upgraden?
UPG-05|UPG-06: they already get those services from another plan, is that a blocker || dubbele services in ander abo, kan upgrade dan
UPG-07: the other sub is with a different reseller, now what || eerst opzeggen bij de vorige leverancier?
UPG-08: how do I press through an upgrade || waar staat dat knopje upgrade now || which colleagues may do an upgrade || licenses must be handed out again after upgrade?
UPG-09: what happens to billing if we upgrade || they don't need another plan, simply ten more seats
UPG-10|UPG-09|UPG-04: where's the article about changing plans
=55 [W10E-07|W10E-11]: 175 seats A5, they've had 120 keys, remainder? || 175 x A5 en al 120 keys verbruikt, hoeveel resteren
=no [W10E-07|W10E-11]: 30 A3, 25 keys gone, principal wants 6 more, doable?
=yes [W10E-07|W10E-11]: 30 A3, 25 keys gone, principal wants 5 more, doable? || school met 48 A5 vraagt 48 sleutels voor de eerste keer, ok?
=no [W10E-09]: travel agency on E5 asking for education keys, ok to file?
=no [W10E-10|W10E-09]: OVS-ES academy with 400 A5, can I file a key request
=no [HUP-04]: insurer with 1,950 E5 and no SA, home use for staff? || gemeentebestuur, 1.100 E3 en 850 E5, geen SA, HUP?
=yes [HUP-04]: insurer with 1,150 E3 and 850 E5, home use for staff? || hogeschool vraagt hup, mag dat
=no [HUP-03]: sales team in Macau would like home use
=yes [HUP-03]: does home use work for our Tokyo people if they pick Personal || team in Oostenrijk, kunnen die via hup Family kopen
=9 [MPN-14]: 40 seats with half a year remaining, 40 more by key, months?
=6 [MPN-15]: extending 80 seats using a 40 seat key gives how many months || 30 seats verlengen, key heeft er 15, hoeveel maanden
=no [MPN-16]: 20 seats, key 70, extend?
=no [MPN-05]: could we take Peter off the yearly bulk credit || mag bulk azure samen met onze EA gebruikt worden
=yes [MPN-05]: hand bulk credit to a new colleague this year, fine?
=yes [UPG-01]: customer on Business Basic, go to Business Standard? || van apps for business naar business premium mogelijk
=no [UPG-01]: E3 to E5 through upgrade now? || business premium klant wil E3, upgraden?
=no [UPG-03]: apps for business is suspended, to E3?
-: does A3 include phone calling || how heavy is the download for the upgrade || can a pupil keep the laptop's education after graduation || what if the key has a typo in the mail || wat is het telefoonnummer van support || hoeveel kost shape the future || do we get commission on edu keys || how long does the school stay verified || is er een app voor partner center || hoe verander ik het logo van de tenant || can the school have two primary domains || waar zie ik de btw op de factuur || what's the penalty for leaving A5 early || kan je hup cadeau doen || does home use have office 2024 || hoeveel schermen mag ik aansluiten || how do I see azure credit balance || can we exchange unused bulk credit for cash || hoe vraag ik een nieuwe sleutel als ik ze kwijt ben || is business voice being retired || welke competenties bestaan er || how do i become silver || when will partner center be in dutch || upgrade van visio plan 1 naar 2 || does upgrade change the mailbox size || kan ik upgraden via powershell || who is on duty tonight || is there parking at microsoft || can you reset my mfa || wat is het verschil tussen CSP en EA || windows 11 pro education key for a school? || kunnen chromebooks een sleutel krijgen || sla van de verificatie van een school || hoe annuleer ik een supportticket || can I delete an education customer again || what's the monthly price of business standard || how many keys did we hand out last month || does HUP cover mac minis || is windows server in the benefits || does a benefit licence include teams premium
W10E-01: was nov 2020 the first month we could do home>education || pre-november 2020 requests, were those eligible || klant vraagt of dit in aug 2020 al kon
W10E-02|W10E-01: home on the devices, school is MCA, does that pass as qualifying OS || komt een toestel met Home als OS in aanmerking via CSP
W10E-03|W10E-05: after ms support says ok, who gets the key, me or the client || moet de klant zelf iets bij MS doen om keys te krijgen
W10E-03: exact name of the key product they hand us
W10E-04|W10E-08: school says they put key in and joined aad, when does it say education || is aad join echt verplicht voor edu
W10E-05: cant remember, is it service management or support in partner center for those keys || ik zit in servicebeheer, en nu? (keys)
W10E-06: do they phone or mail for the key request || moet mijn gsm nummer in het ticket || should the description mention nr of keys || welk id van het abo willen ze zien
W10E-07|W10E-11: keys <= licences or can it be more || hoeveel keys max tov A5 licenties
W10E-08: client has key for home pc what now settings wise || waar in settings geeft de school de key in
W10E-09|W10E-01: quick check who can get win10 edu upgrade || mag een gewone kmo education keys hebben
W10E-10|W10E-09: vlsc or us for EES school || school koopt via OVS-ES, doen wij de keys of vlsc
W10E-11: later more keys = new ticket? || extra keys voor zelfde school, nieuw ticket of oud heropenen
W10E-12: school budget is tight, wants new devices with edu on, programme? || nieuwe goedkope edu toestellen, hoe heet dat programma
W10E-13: any time limit on the edu upgrade right || houdt het recht op als A3 stopt
W10E-14: docs on win edu features link || link functies windows education
EDU-01: does azure have edu offers || edu aanbod voor perpetual visio?
EDU-02: why does ms have to verify my new school || wordt nieuwe edu klant door ms nagekeken
EDU-03: new uni as client how to set up in PC || hoe zet ik een nieuwe klant op Education in partner center
EDU-04: legal name needed for school? || gmail adres voor school bij aanmaken klant ok? || domain of school changeable afterwards? || postadres volledig nodig voor school?
EDU-05|EDU-06: status InReview after Review button || InReview betekent?
EDU-06: what statuses exist in special qualification || waar check ik status van edu verificatie
EDU-07: need to change org info of denied school, where || organisatieprofiel aanpassen van geweigerde school, welke rechten
EDU-08: re-verify school after fix, how || school opnieuw laten nakijken na correctie
HUP-01: hup = ? || wat is dat home use gedoe
HUP-02: hup page for non VL customer || waar zit HUP voor een vl klant
HUP-03: hup not in which countries || hup uitgesloten landen?
HUP-04: hup eligibility company || wat zijn de eisen voor hup bij een bedrijf
HUP-05: why aad needed for hup store || waarom aad nodig voor store for business
HUP-06: unmanaged tenant become admin || tenant overnemen met dns record
HUP-07: flyers etc for hup || promo hup voor personeel
HUP-08: employee steps hup || stappen hup werknemer
HUP-09: hup install counts as company device? || telt hup mee voor onze licenties
HUP-10: hup benefit missing in SfB || hup vlsc migratie probleem wie
HUP-11: visio 2019 hup where || project 2019 hup waar
HUP-12: employee hup order problem who helps || medewerker probleem hup aankoop
HUP-13|HUP-02|HUP-08: hup site link
MPN-01: azure & cloud benefits where in PC || welke rol nodig voor azure voordelen pagina
MPN-02: core / incremental meaning in benefits || wat staat er op de azure and cloud pagina
MPN-03: monthly vs bulk azure || hoeveel krijg je per jaar aan azure bulk
MPN-04: assign azure credit to user steps || azure tegoed toewijzen stappen
MPN-05: bulk credit rules || mag je gebruikers wisselen bij maandtegoed
MPN-06: key based benefits list || voordelen met productkey
MPN-07: activate licence benefit steps || licentievoordeel activeren hoe
MPN-08: new vs existing which page for key || abo verlopen, welke activatie
MPN-09: EMS benefit gone? || wat is er met intune voordeel gebeurd
MPN-10: benefit key twice? || waarom privévenster || seats added no extend less than 12 months why
MPN-11: expiry PC vs admin center || verschil vervaldatum PC en admin center
MPN-12: extend with key steps admin center || licenties toevoegen met key stappen
MPN-13: first activation key steps || eerste activatie key stappen
MPN-14: calculation adding seats || formule bijvoegen seats
MPN-15: calculation extending || formule verlengen
MPN-16: 3 times rule key || max 3 jaar regel
MPN-17: mpn benefits links || meer lezen business voice
UPG-01: upgrade paths list || upgradepaden lijst
UPG-02: india upgrade rule || india upgrades hoe
UPG-03: upgrade suspended sub? || upgrade van opgezegd abo?
UPG-04: dap needed upgrade? || delegated admin nodig voor upgrade
UPG-05|UPG-06: overlapping sub blocks upgrade? || klant heeft doelplan al
UPG-07: target sub at other partner || abo bij andere partner eerst weg?
UPG-08: upgrade steps || upgrade stappen || who may upgrade sub || licences after upgrade reassign
UPG-09: billing upgrade || meer seats geen upgrade
UPG-10|UPG-09|UPG-04: upgrade docs link
-: windows 11 edu keys? || price A3 || hup price || refund key || key not working error || invoice upgrade wrong || nce cancellation || copilot edu || teams not working || minecraft || chromebook upgrade || autopilot keys || kms server || verification duration days || how long in review || cost of verification || hup for students || hup xbox || hup cancel || azure credit balance || azure credit vm price || gold requirements || action pack price || downgrade plan || upgrade price diff || upgrade duration || undo upgrade || mailbox size e3 || gdap setup || reset password || prijs A5 || factuur fout || opzegtermijn || foutcode activatie || wat kost HUP || key kwijt || keys teruggeven || duur verificatie || hup voor gepensioneerden || tegoed saldo || vm prijs || gold eisen || downgraden || duur upgrade || mailbox groter maken || gdap instellen || teams storing || windows 11 sleutel school || intune uitrol sleutel || tpm vereist
W10E-03|W10E-05: hey, I've a deputy head on the phone who thinks we have a drawer full of windows keys, can you tell me how a school actually gets one
W10E-04|W10E-08: our customer installed the key on two test laptops this morning and both now read Windows 10 Pro, he's worried he received the wrong thing, did he
W10E-05: sorry for asking again but where exactly in partner center was the thing to open that request for the education keys
W10E-06: filling in the key request right now, it wants an e-mail, do I leave the prefilled one or put the school's
W10E-07|W10E-11: they want some reserve keys in case laptops break, so more keys than licences, would microsoft accept that
W10E-08: could you send me something short for the school's ict coordinator so he knows where to type the key
W10E-09|W10E-01: I have a driving school and a normal school asking for the same thing, what are the requirements for the education upgrade again
W10E-10|W10E-09: caller works at a university that buys through EES, do I help her or do I have to send her somewhere else
W10E-11: school expanded with a new building and needs an additional set of keys on top of last year's, can that be done
W10E-12: before they sign the order for another batch of Home laptops, is there something smarter we can advise
W10E-13: is there any risk that the school is too late with asking these keys
EDU-02: my director wonders why on earth microsoft needs all those details of a school
EDU-03: new customer is a primary school, I'm in the add customer screen, what do I choose to make it an education customer
EDU-04: secretary gave me her personal gmail for the new school account, is that going to be a problem || they want a domain with a space in it, which I doubt is possible
EDU-07: verification failed because we typed the street wrong, now I can't find where to correct it in partner center
EDU-08: everything has been corrected in the portal, what's next to get that school approved
EDU-06: the client keeps asking whether microsoft has approved them, where can I look that up
HUP-01: HR of our customer saw something about home use on linkedin and asks what it is
HUP-02: customer's it manager can't find home use anywhere in the admin center, where should he look
HUP-04: what are the conditions for a company before its people can use the home use discount
HUP-08: one of the employees has no clue how to start with home use, what does she have to do first
HUP-09: their it guy fears home use will eat the licences of the company, can I reassure him
HUP-10: they're inside store for business but the home use benefit doesn't appear, who do they need
HUP-12: an employee says his home use order never arrived, where do I send him
MPN-01: where on earth did they hide our own azure and cloud benefits in partner center
MPN-03: my boss wants to know how much azure money we get each year as a partner
MPN-04: how do I put the new engineer on our azure credit
MPN-10: is it really necessary to use a private window to redeem that key
MPN-11: I see two different end dates for our licences, one in partner center and another in the admin center, which one is true
MPN-12: we received this year's key for our internal licences and want to renew, how do we do that
MPN-16: microsoft refuses our key when we try to extend, it says the key is too large, why
UPG-01: sales asks me for an overview of which plans can be upgraded into which
UPG-08: customer on the line wants a bigger plan right now, how do I perform the upgrade
UPG-07: seems the customer has the same plan at another reseller, what needs to happen
UPG-09: client only hired three people and needs three more licences of the same, do I use upgrade for that
W10E-03|W10E-05: dag, ik heb een adjunct-directeur aan de lijn die denkt dat wij die keys zomaar hebben liggen, hoe komt een school daar nu eigenlijk aan
W10E-04|W10E-08: klant heeft vanmorgen op twee laptops de key geïnstalleerd en nu staat er Windows 10 Pro, hij is bang dat het verkeerd is
W10E-05: sorry dat ik het nog eens vraag maar waar zat dat in partner center om die aanvraag voor education keys te openen
W10E-06: ik vul net de sleutelaanvraag in en ze willen een mailadres, laat ik het ingevulde staan of zet ik dat van de school
W10E-07|W10E-11: ze willen wat reservesleutels voor als er laptops stukgaan, dus meer keys dan licenties, aanvaardt microsoft dat
W10E-08: kan je me iets kort geven voor de ict-coördinator zodat hij weet waar hij de key moet ingeven
W10E-10|W10E-09: beller werkt op een universiteit die via EES koopt, help ik haar of moet ik haar doorsturen
W10E-11: school heeft er een gebouw bij en wil nog een set keys bovenop die van vorig jaar, kan dat
W10E-13: lopen ze het risico te laat te zijn met die keys aan te vragen
EDU-03: nieuwe klant is een lagere school, ik zit in het scherm klant toevoegen, wat kies ik om er een onderwijsklant van te maken
EDU-04: secretaresse gaf haar persoonlijke gmail voor het nieuwe schoolaccount, gaat dat een probleem zijn || ze willen een domein met een spatie erin, ik betwijfel of dat kan
EDU-07: verificatie mislukt omdat de straat fout getikt was, nu vind ik niet waar ik dat kan verbeteren
EDU-08: alles is verbeterd in het portaal, wat is de volgende stap om die school goedgekeurd te krijgen
EDU-06: klant blijft vragen of microsoft hen al goedgekeurd heeft, waar kan ik dat zien
HUP-01: HR van onze klant las iets over home use en vraagt wat dat juist is
HUP-02: de it-manager van de klant vindt home use nergens in het beheercentrum, waar moet hij kijken
HUP-08: een van de medewerkers weet niet hoe te beginnen met home use, wat moet ze eerst doen
HUP-09: hun it'er vreest dat home use licenties van het bedrijf gaat opeten, kan ik hem geruststellen
HUP-10: ze zitten in store for business maar het home use voordeel verschijnt niet, wie hebben ze nodig
MPN-01: waar hebben ze onze eigen azure en cloud voordelen verstopt in partner center
MPN-03: mijn baas wil weten hoeveel azure geld we per jaar krijgen als partner
MPN-04: hoe zet ik de nieuwe ingenieur op ons azure tegoed
MPN-11: ik zie twee verschillende einddatums voor onze licenties, welke klopt nu
MPN-12: we kregen de key van dit jaar voor onze interne licenties en willen vernieuwen, hoe doen we dat
MPN-16: microsoft weigert onze key bij het verlengen, die zou te groot zijn, waarom
UPG-01: sales vraagt een overzicht van welke plannen naar welke kunnen
UPG-08: klant wil nu meteen een groter plan, hoe voer ik die upgrade uit
UPG-07: blijkbaar heeft de klant hetzelfde plan bij een andere reseller, wat moet er gebeuren
UPG-09: klant nam drie mensen aan en heeft drie licenties van hetzelfde bij nodig, gebruik ik daar upgrade voor
-: got a school that wants to know whether their old printers still work after the windows upgrade || the principal would like a discount because they buy so many A3 licences, how much can I give || customer complains the invoice of last month is wrong since we added seats, what do I do || they'd like to know if the education edition gets security updates after next year || an employee wants to cancel his home use subscription and get money back || we want to use our azure credit to host a customer's website, is that allowed || client asks how long the verification of a school normally takes in days || how do I move a subscription from another csp to us || klant vraagt of hun oude printers nog werken na de upgrade || directeur wil korting omdat ze veel A3 kopen, hoeveel mag ik geven || klant klaagt dat de factuur van vorige maand niet klopt, wat doe ik || medewerker wil zijn home use opzeggen en zijn geld terug || we willen ons azure tegoed gebruiken voor de website van een klant, mag dat || hoeveel dagen duurt de verificatie van een school normaal || hoe verhuis ik een abonnement van een andere csp naar ons || school wil weten of windows 11 binnenkort ook kan met deze sleutels || laptop is gecrasht tijdens de upgrade, wat nu
`;
