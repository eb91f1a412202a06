/** More sums of licence keys, in other voices than the first ones. */
export const KEY_SUMS_AGAIN = `
=2022-08-20 [MPN-15]: hi, customer's benefit expires on August 20, 2021 with 45 active users. He bought nothing, just has a 45-seat key & wants to prolong. What date will it show afterwards?
=2021-11-30 [MPN-15]: eind mei loopt het af (31/05/2021), 60 licenties actief, sleutel van 30. Als ik de einddatum verleng, wat wordt die dan?
=2022-01-01 [MPN-15]: 24 seats, current end date 1/5/2021, extension with a 16-seat key. give me the resulting end date pls
=2022-11-11 [MPN-15]: abonnement eindigt 11 nov 2021. 33 seats. key: 33 seats. verlengen. datum?
=2024-06-01 [MPN-15]: if i extend a 10-seat subscription that runs out June 1 2022 using a 20-seat key, when's it over?
=2022-04-30 [MPN-15]: onze 80 licenties vervallen op 30 april 2021, we hebben een key voor 80 en kiezen Extend end date. tot welke datum kunnen we verder?
=2021-11-01 [MPN-14]: on 1 feb 2021 somebody adds 5 seats (key) to 5 existing seats which end 1 aug 2021. What is the common end date?
=2022-03-20 [MPN-14]: nu is het 20 juni 2021; abo met 16 licenties stopt 20 december 2021; we voegen er 16 toe via een sleutel. Op welke dag eindigt alles dan?
=2022-02-01 [MPN-14|MPN-13]: we redeemed our very first benefit key on 1 February 2021, new subscription, 25 seats. expiry?
=2022-06-15 [MPN-14|MPN-13]: gloednieuw abonnement, key van 10 ingewisseld op 15 juni 2021. wanneer is het afgelopen?
=18 [MPN-15]: 36 seats in use. management wants six more months on the end date. how many seats on the key then?
=50 [MPN-15]: to push the end date of 100 seats half a year back, the key should be how large?
=20 [MPN-15]: onze 30 seats moeten 8 maanden langer lopen. Hoeveel licenties moet er op de sleutel staan?
=72 [MPN-15]: 48 actieve licenties, anderhalf jaar erbij gewenst, hoe groot een sleutel vraag je dan aan?
=11 [MPN-15]: what is the smallest key that prolongs 22 seats by at least 6 months?
=9 [MPN-15]: 25 seats + 4 months extension -> key of ? seats
=36 [MPN-15]: key seats needed for 36 active seats, extend by 1 year?
=no [MPN-16]: 5 seats, I want to push the end date 5 years with one key. what size?
=20 [MPN-15]: klant zegt: key van 10 ingewisseld, einddatum schoof een half jaar op. Van hoeveel actieve seats spreken we dan?
=80 [MPN-15]: The extension we got out of a 20-seat key was three months. So how many licences were active at the time?
=16 [MPN-15]: by redeeming 12 seats the sub got nine months longer; number of active seats?
=30 [MPN-15]: verlenging met sleutel van 5 leverde slechts 2 maanden op, op hoeveel actieve licenties was dat?
=84 [MPN-16]: we got a 250 seat key from our competency. minimum active seats so that extending works?
=10 [MPN-16]: met hoeveel actieve seats kan ik een key van 30 nog net gebruiken om te verlengen?
=67 [MPN-16]: een sleutel van 200 wordt geweigerd bij verlengen. hoeveel actieve licenties zijn er minimaal nodig?
=8 [MPN-16]: refused: key of 54 on 10 active seats. how many more active seats would they need for the extension?
=5 [MPN-16]: 45-seat key, 10 seats live, want to extend. Short by how many active seats?
=15 [MPN-16]: er zijn 35 seats actief en de key telt er 150; hoeveel actieve seats ontbreken er om te mogen verlengen?
=30 [MPN-14]: 60 seats have 3 months left; by adding licences we'd like everything to run 6 months. key size?
=100 [MPN-14]: 50 licenties lopen nog 6 maanden, doel is 10 maanden voor allemaal via Add licences. Hoeveel seats moet de sleutel tellen?
=no [MPN-14]: can adding licences get a 4 month remaining term of 10 seats up to 12 months? which key size
=7.33 [MPN-14]: 14 seats w/ five months left, 7 new ones come with a key. how many months for all?
=9 [MPN-14]: er zijn 30 seats, nog zes maanden te gaan, en er komen er dertig bij met een key; nieuwe termijn in maanden?
=8 [MPN-14]: 15 users/4 months remaining/15 users extra by key. months?
=10 [MPN-14]: 20 seats with 9 months, add 10 w/ key, what's the term then
=6 [MPN-14]: 12 seats nog 2 maanden, plus 8 met sleutel, looptijd?
=11 [MPN-14]: we kopen 25 seats bij met een sleutel, er zijn er al 25 met nog 10 maanden. resterend?
=18 [MPN-15]: a key with 60 licences for my 40, end date moves by?
=4 [MPN-15]: key 11, actief 33, verlengen. winst in maanden?
=24 [MPN-15]: 13 seats; key of 26; extend; result?
=5 [MPN-15]: extend: key has twenty-five, active is sixty. months
=no [MPN-16]: Ticket #88123 (2022): 18 active, 55 on the key, extend?
=yes [MPN-16]: case 77120 - partner wants to extend 18 active seats with 54 on the key, accepted?
=60 [MPN-16]: max key for 20 active seats if i extend?
=no [MPN-10]: i accidentally redeemed my 10 seat key for a colleague's tenant; is the key still usable once more for us?
=no [MPN-10]: sleutel van 25 in twee keer gebruiken, eerst 10 en dan 15 seats, kan dat?
=no [MPN-10]: klant heeft de key vorige maand al ingegeven, geeft nu fout; kan hij ze nogmaals ingeven?
=no [MPN-10]: can a key that has been redeemed be used a second time to extend the same sub?
=no [MPN-12|MPN-10]: it's renewal time for 40 licences; is "Add licenses" the one to take?
=no [MPN-12|MPN-10]: wij vernieuwen jaarlijks. Is 'licenties toevoegen' dan de juiste knop?
=yes [MPN-12|MPN-10]: want same seats but a longer term, so Extend end date is the right choice?
=yes [MPN-12|MPN-10]: two new colleagues need a licence, do i take Add licences?
=60 [MPN-14]: 40 seats plus a key of 20 via add licences, how many seats in total afterwards?
=40 [MPN-15|MPN-12]: after extending 40 seats with a key of 20, how many seats will there be?
=yes [MPN-15]: will a 50 seat key be enough to get 6 extra months on 100 seats?
=no [MPN-15]: volstaat een key van 10 om 50 seats een half jaar te verlengen?
=yes [MPN-15]: 20 seats end 15 march 2022; extended with a 10 seat key, does it still run on 1 september 2022?
=no [MPN-16]: is it ok to use a 100 seat key to extend 30 seats?
=yes [MPN-16]: klopt het dat een key van 91 geweigerd wordt bij 30 seats (verlengen)?
?: our 25 seats end in march 2022, key of 25 to extend, exact new end date?
> 40 seats, ends 1 jan 2022, key 20, extend, new end date? || =2023-01-01 [MPN-15]: and with a key of 40?
> 60 active seats, which key for 6 months of extension? || =60 [MPN-15]: and 12 months?
> 100 seats, key of 25, extend, months? || =6 [MPN-15]: and a 50 seat key?
> key of 90, least active seats to extend? || =40 [MPN-16]: and for 120?
> 20 seats, key 70, extend, ok? || =24 [MPN-16]: and how many active seats does it need then?
> 20 seats, key 70, verlengen, ok? || =4 [MPN-16]: en hoeveel seats moeten er dan nog bij?
> 50 seats verlengen met key 25, maanden? || =2022-07-01 [MPN-15]: en als het op 1 jan 2022 eindigt, wat is de nieuwe einddatum?
> abo van 20, 4 maanden over, 20 toevoegen met key, maanden? || =9 [MPN-14]: en als er nog 6 maanden over zijn?
-: how do i buy a bigger key?
-: 40 seats, key of 20: who gets the new licences?
-: op 1 jan 2022 eindigt het abo van 20 seats, wanneer krijgen we een herinnering?
-: when will the invoice for a 25 seat key come?
-: how many users can share one seat of a 25 seat key?
-: we have 30 seats and only 12 assigned, when do unassigned ones get removed?
-: hoeveel dagen na de einddatum van 15 maart 2022 worden de mailboxen verwijderd?
-: can we get a key of 75 instead of 50 from our gold competency?
-: 20 seats, key of 20, extended twice by mistake, can Microsoft undo it?
-: hoeveel dagen duurt het voor een verlenging met key van 30 zichtbaar is?
=2022-10-01 [MPN-15]: subscription (15 seats) is good until 1 Oct 2021. They redeem a key holding 15 and pick "extend end date". Good until?
=2022-12-05 [MPN-15]: geldig tot 5 december 2021, 70 users, sleutel voor 70 users, verlengd. geldig tot?
=2021-08-15 [MPN-15]: vervalt 15 feb 2021; 24 actief; key 12; verlenging; nieuwe vervaldag?
=2023-01-01 [MPN-15]: currently ends on 2022-01-01. active: 9, key: 9. Extending gives which date?
=2021-10-31 [MPN-15]: als ik mijn 40 licenties (einddatum 31 juli 2021) verleng met een sleutel van 10, wat is dan de nieuwe datum?
=2021-12-01 [MPN-14]: as of 1 march 2021 we've 30 seats w/ end date 1 sept 2021; 30 seats added by key that day. end date becomes?
=2022-04-10 [MPN-14]: op 10/07/2021 toegevoegd: 12 licenties met een sleutel, bij 12 bestaande die tot 10/01/2022 liepen. nieuwe gezamenlijke einddatum?
=2022-01-20 [MPN-14|MPN-13]: key activated on 20 jan 2021 for a brand new benefit. Last day?
=28 [MPN-15]: need: +7 months for 48 active seats. required key size?
=5 [MPN-15]: 10 active seats and a desired extension of 6 months, seats on key?
=33 [MPN-15]: hoe groot is de key die je nodig hebt om 44 licenties met 9 maanden te verlengen?
=21 [MPN-15]: 18 seats, we'd like to extend 14 months. key?
=7 [MPN-15]: 26 seats, drie maanden langer. sleutel van minstens hoeveel licenties?
=6 [MPN-15]: how many licences should I request on the key so that our 12 licences run half a year longer
=no [MPN-16]: 3.5 years extension for 20 seats, which key gives that?
=18 [MPN-15]: extension was 8 months with 12 on the key. active seats?
=54 [MPN-15]: 27 op de sleutel, 6 maanden winst, hoeveel actieve seats dus?
=36 [MPN-15]: if a 9 seat key adds three months, what's the number of active seats?
=22 [MPN-16]: at least how many seats have to be active for a 65-seat key?
=167 [MPN-16]: how few active seats can I have with a key of 500 and still extend?
=3 [MPN-16]: een key van 9, minimum aantal actieve seats?
=90 [MPN-16]: 270 seats op de sleutel. Vanaf hoeveel actieve licenties kan ik daarmee verlengen?
=12 [MPN-16]: 28 actief, 120 op de sleutel. hoeveel extra actieve seats nodig voor de verlenging?
=1 [MPN-16]: key of 31 is refused on 10 active seats. How many additional active seats would fix that?
=15 [MPN-14]: 15 seats with half a year left should get to nine months by adding seats - how many?
=36 [MPN-14]: 12 licenties, 4 maanden over. hoeveel moet ik er via een key toevoegen om op 10 maanden te eindigen?
=8 [MPN-14]: if i want 8 seats (8 months left) to end up at 10 months, how many do i add?
=9.6 [MPN-14]: 20 seats/6 months + 30 seats new key = months?
=8.4 [MPN-14]: 30 at 6 months, 20 new via key. average?
=7 [MPN-14]: five seats left with 2 months, five additional through a key, months remaining afterwards
=11 [MPN-14]: 6 seats nog 8 mnd, 18 bij met sleutel, nieuwe termijn
=6 [MPN-14]: nog maar één maand op onze 12 licenties en we zetten er 10 bij... hoe lang duurt het dan nog? 
=13.5 [MPN-15]: 40 active, key with 45, extend. gain in months?
=1 [MPN-15]: 600 seats, key of 50, verlengen = ? maanden
=9 [MPN-15]: wat levert een sleutel van 75 op bij verlenging van 100 seats?
=36 [MPN-15|MPN-16]: key of exactly three times the seats, 33 on 11, extension?
=27 [MPN-16]: 9 seats. largest key for the extension?
=210 [MPN-16]: hoogste aantal licenties op een key bij 70 actieve seats om te verlengen?
=no [MPN-16]: would microsoft take a key of 151 for 50 seats if we're extending?
=yes [MPN-16]: we renew 50 seats with a key of 150, does that go through?
=no [MPN-10]: our key for 30 seats - redeemed in januari. Reuse it for the next renewal?
=no [MPN-10]: mag ik een sleutel van 100 splitsen over twee tenants?
=no [MPN-12|MPN-10]: renewal coming up, 25 seats. add licenses or not?
=yes [MPN-12|MPN-10]: extra collega's aangeworven (6), dus Licenties toevoegen kiezen?
=yes [MPN-15]: we want 12 more months on 40 seats, is a 40 seat key sufficient?
=no [MPN-15]: need 12 more months on 40 seats, will a 35 seat key do?
=8 [MPN-15]: 60 seats with 5 months left, extended with a key of 15: how many months in total then?
=17 [MPN-15]: 5 maanden over, 30 seats, key van 30, verlengen. totaal aantal maanden?
> 30 seats ends 1 may 2022, extend with key of 15, new end date? || =6 [MPN-15]: and how many months is that?
> 30 seats, extend with key of 15, months? || =2022-11-01 [MPN-15]: and if it ends 1 may 2022, which date then?
> 80 seats, half a year extra, which key? || =20 [MPN-15]: and for 3 months?
> welke key voor 80 seats een half jaar verlengen? || =80 [MPN-15]: en een jaar?
> key van 100, hoeveel actieve seats minstens om te verlengen? || =67 [MPN-16]: en voor een key van 200?
> a key of 8 gave 4 months, how many active seats? || =48 [MPN-15]: and if it gave 2 months?
> 20 seats nog 4 maanden, 20 toevoegen met key, maanden? || =10 [MPN-14]: en als er 60 bij komen?
> can i redeem the same key of 10 twice? || ?: and if i extend 10 seats with it, months?
-: 30 seats, ends 1 oct 2021, will it renew automatically?
-: key of 30 seats: which product is it?
-: we extended 20 seats with a key of 20, how do we assign them?
-: 25 seats, key of 25 is not recognised as valid, why?
-: hoeveel actieve seats tonen ze in het dashboard na 2 dagen?
-: how many seats must a silver partner have to get a key?
-: 15 seats, which partner gave us the key of 15?
-: wat gebeurt er met data van 10 gebruikers als het abo op 1 mei 2022 eindigt?
=2022-02-14 [MPN-15]: hoi, klant heeft 28 E5 voordeelseats t/m 14 augustus 2021 en gebruikt sleutel van 14 om te verlengen; einde?
=2022-12-31 [MPN-15]: customers benefit ends Dec 31st 2021, 6 seats; they got a 6 pack key and just want it longer. End after?
=2021-07-07 [MPN-15]: sub expires 7 april 2021, 40 lic's, key 10 lic's. extend. which date is shown after redeeming?
=2022-03-01 [MPN-15]: Wat is de vervaldatum als ik 90 plaatsen (nu tot 1 september 2021) verleng met 45 plaatsen op een sleutel?
=2023-07-20 [MPN-15]: 22 seats/ends 20 jan 2022/33 seat key/extend -> ends when
=2022-09-01 [MPN-14]: vandaag 1 januari 2022 wisselen we een key van 40 in op een abo van 40 dat 1 mei 2022 stopt (licenties toevoegen). Nieuwe einddatum?
=2021-08-15 [MPN-14]: today's 15 march 2021, 7 seats with end date 15 may 2021, we're adding 3 seats by key. new date for all?
=2022-04-04 [MPN-14|MPN-13]: hadden nog niets; eerste key van 5 seats op 4 april 2021 geactiveerd. tot wanneer geldig?
=12 [MPN-14|MPN-13]: brand new benefit subscription, 100 seat key. term in months?
=40 [MPN-15]: 120 seats, 4 extra maanden. Grootte van de key?
=13 [MPN-15]: 52 licenties met drie maanden verlengen vraagt een sleutel van hoeveel seats?
=23 [MPN-15]: required number of seats on a key to extend 23 active seats by exactly one year
=45 [MPN-15]: we'd like to move expiry of a 30 seat sub by 18 months. key with how many seats should i ask?
=42 [MPN-15]: sleutel 21, verlenging 6 mnd. actief?  hoeveel actieve seats moeten dat geweest zijn
=25 [MPN-15]: 25-seat key -> 12 months extension. how many active seats was that on?
=100 [MPN-15]: redeeming fifty seats extended us half a year; we must have had how many active seats?
=7 [MPN-16]: minimum active licences for extending with a 20 seat key
=12 [MPN-16]: hoeveel actieve plaatsen vereist een sleutel van 36 bij verlengen?
=11 [MPN-16]: key 48, we have 5 active. how many more must be active for microsoft to accept the extension?
=20 [MPN-14]: nu 20 seats met 5 maanden; doel 8,5 maanden via licenties toevoegen; sleutel van hoeveel?
=9 [MPN-14]: 40 seats, half a year remaining; 40 added with product key. what remains on average, months?
=7.5 [MPN-14]: 9 seats nog 6 maanden, 3 seats komen erbij. resterende looptijd wordt?
=6.5 [MPN-14]: 33 seats with 1 month left, 33 extra seats. new term?
=10 [MPN-14]: zes licenties, nog acht maanden, nog eens zes erbij via een key. hoelang dan?
=1.2 [MPN-15]: 50 actief, 5 op de key, verlengen. maanden?
=27 [MPN-15]: 16 active 36 key extend months
=no [MPN-16]: 16 active 49 key extend ok?
=yes [MPN-16]: mogen we 16 actieve seats verlengen met een key van 48?
=no [MPN-10]: is het mogelijk een voordeelsleutel van 20 nog een tweede maal in te wisselen?
=no [MPN-10]: partner asks: half of the key now, the other half next year - redeem same key twice?
=no [MPN-12|MPN-10]: subscription of 12 is ending, customer wants it renewed; do I use Add licences with the new key?
=yes [MPN-12|MPN-10]: 12 seats moeten langer lopen; is Extend end date juist?
=24 [MPN-15]: 10 seats, sleutel 20, "Extend end date": hoeveel maanden win ik?
=36 [MPN-15|MPN-16]: what's the max nr of months i can extend 14 seats with a key of 42?
> 22 seats, 33 key, extend, months? || =2023-07-20 [MPN-15]: and if it ends 20 jan 2022, when then?
> einddatum 1 maart 2022, 30 seats, key van 15 verlengen, nieuwe einddatum? || =6 [MPN-15]: en hoeveel maanden is dat?
> einddatum 1 maart 2022, 30 seats, key van 15 verlengen, nieuwe einddatum? || =2023-03-01 [MPN-15]: en met een key van 30?
> 10 seats 6 months left + 10 by key, months? || =8 [MPN-14]: and if only 4 months are left?
> 45 seats, key of 140, extend ok? || =yes [MPN-16]: and 135?
> which key to extend 40 seats by 3 months? || =20 [MPN-15]: and 6 months?
-: when does our competency renew?
-: onze A3 klant wil verlengen met 30 seats, wat kost dat?
-: how many months notice to cancel a 20 seat sub?
-: tot wanneer is onze gold competency geldig?
-: 20 seats, ends 1 may 2022, how do i turn off auto renew?
-: kan ik een abo van 30 seats van maandelijks naar jaarlijks verlengen?
-: how many trial seats can i add for 3 months?
-: wat is het verschil tussen key van 20 en 20 losse licenties?
-: klant met 40 seats wil 10 seats minder bij verlenging, hoe?
-: what date did microsoft introduce the 3x limit?
=2022-11-30 [MPN-15]: the 75 licences lapse on 30 nov 2021, partner redeems a 75 licence key to prolong, what will be the last day then?
=2021-12-03 [MPN-15]: klant belt: voordeel loopt t/m 3 juni 2021, 10 licenties, key van 5, hij verlengt. Wanneer is het dan gedaan?
=2024-03-09 [MPN-15]: end date 9/3/2021 for 17 users, key for 51 users, extended: end date?
=2022-07-25 [MPN-15]: extend 36 seats (expiry 25 april 2022) with 9 seats of key. new expiry = ?
=2022-04-02 [MPN-14]: add 60 seats by key on 10 june 2021 to 20 seats ending 10 sept 2021. when do they all end?
=2021-10-20 [MPN-14]: today 20 april 2021. active: 30 seats till 20 july 2021. new: 15 seats by key. common end date?
=2023-11-11 [MPN-14|MPN-13]: first activation of our key on november 11 2022. until what date can we use it?
=14 [MPN-15]: To get 7 more months on 24 seats, what key size do I order?
=60 [MPN-15]: 20 seats, 3 jaar verlengen in een keer, sleutel van hoeveel?
=no [MPN-16]: 20 seats, 37 months extension wanted, which key size?
=8 [MPN-15]: hoeveel licenties moet ik minimaal op een sleutel hebben om 16 plaatsen een half jaar te verlengen?
=2 [MPN-15]: seats on key needed: 8 active, +3 months
=32 [MPN-15]: an 8-seat key prolonged us by 3 months. With how many active users?
=50 [MPN-15]: na inwisselen van 25 seats schoof onze einddatum 6 maanden op. Hoeveel seats hebben we dus actief?
=7 [MPN-16]: active seats needed so a 21 seat key isn't rejected on extending
=28 [MPN-16]: our key has 82 seats. how many licences need to be active before we may extend with it?
=44 [MPN-16]: 6 actief, key van 150, hoeveel actieve te weinig voor een verlenging?
=5 [MPN-14]: how many licences do i add to 15 licences with 4 months to reach a 6 month term?
=10.4 [MPN-14]: 20 lics/6mo left, adding 55 lics with key, months to go?
=10.5 [MPN-14]: add 30 to 10 (6 months left). new length
=7.2 [MPN-14]: 100 seats/6 months left/25 extra/key. result months?
=12 [MPN-14]: 25 seats nog 12 maanden en 25 toevoegen met key: hoeveel maanden?
=15 [MPN-15]: verlenging van 8 seats met key 10, mnd?
=0.5 [MPN-15]: 24 active seats, extend with a 1 seat key, how many months?
=no [MPN-16]: 4 seats / key 13 / extend. will that be taken?
=yes [MPN-16]: key 12 op 4 seats verlengen, wordt dat aanvaard?
=no [MPN-10]: we typed the key twice - first on subscription A, it worked. Does it work again on subscription B?
=no [MPN-10]: sleutel 30 seats: nu 20 gebruiken en later de overige 10?
=no [MPN-12|MPN-10]: should we use Add licenses if we intend to renew all 60 seats?
=yes [MPN-12|MPN-10]: moet ik "Extend end date" nemen om met een jaar te vernieuwen?
=no [MPN-12|MPN-10]: moet ik "Extend end date" nemen om 4 seats meer te krijgen?
=33 [MPN-14|MPN-12]: we have 21 seats, add a key of 12: how many licences do we have then?
=no [MPN-15]: 8 seats, key of 6, will that give us a year extra when extending?
> 16 seats, key 48, extend, accepted? || =no [MPN-16]: and if only 15 are active?
> 24 seats verlengen met key 6, maanden? || =2022-06-01 [MPN-15]: en als de einddatum 1 maart 2022 is?
> 40 seats, which key for a year? || =20 [MPN-15]: and for half a year?
> key of 12 on 4 seats, extend? || =no [MPN-16]: and on 3 seats?
-: which month does the silver fee renew, we have 30 seats?
-: on what date did we redeem the 25 seat key?
-: how many keys come with gold?
-: 40 seats, 10 unassigned, do i lose those when extending?
-: krijgen we een mail 30 dagen voor de einddatum van 1 mei 2022?
-: 20 seats, key van 20: op welk e-mailadres komt de key?
`;
