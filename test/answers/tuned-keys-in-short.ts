/** What a key does, as people type it who are in a hurry: abbreviated, put right, compared, reversed, and gone on with. */
export const KEYS_IN_SHORT = `
=6 [MPN-15]: 80 act, key 40, extend, mths?
=3 [MPN-15]: 60 lic active, ext w 15 seat key, nr of mths extra
=9 [MPN-15]: verleng 20 st met sleutel 15, hvl mnd erbij
=4 [MPN-15]: actief 36 key 12 verlengen hvl mnd
=18 [MPN-15]: w a key of 30 on 20 active lic, extend, mths added?
=1.5 [MPN-15]: 80 active + 10 key, extending only, months gained
=10 [MPN-15]: we got a key w 25 lic, 30 active, only later end date no extra seats. how many mths
=2 [MPN-15]: 90 seats, key w 15, just make it longer. mths pls
=5 [MPN-15]: 24 st actief, key w 10, enkel langer niet meer. hvl mnd?
=6 [MPN-15]: abo 48 lic, sleutel 24 lic, enkel langer, aantal mnd erbij
=8 [MPN-14]: 20 lic 4 mths left + 20 w key added, mths?
=6 [MPN-14]: 50 st nog 3 mnd, 25 st bijdoen via key, hvl mnd dan
=7 [MPN-14]: 25 lic, 2 mnths to go, add 25 w a key. term after?
=10 [MPN-14]: 10 st met 6 mnd over, sleutel van een twintigtal bijsteken, hoeveel mnd
=9.6 [MPN-14]: 12 lic 6 mths left, add 18 w key, what's the new term in mths
=10 [MPN-14]: 30 lic 9 mths left, add 15 w key, mths?
=12 [MPN-14|MPN-13]: first key ever, nothing running yet, nr of mths we get
=12 [MPN-14|MPN-13]: gloednieuwe E5 benefit, key vandaag ingegeven, hvl mnd loopt die
=12 [MPN-14|MPN-13]: redeem key for the first time, no existing sub, how many mths
=12 [MPN-14|MPN-13]: sleutel voor het eerst inwisselen, hoeveel mnd geeft da
=20 [MPN-15]: 40 lic active want 6 mths extension, key w how many lic?
=15 [MPN-15]: need 3 mths longer on 60 st, how many lic must be on the key
=8 [MPN-15]: 12 st actief, moet 8 mnd langer, hoeveel lic moet de sleutel hebben
=50 [MPN-15]: extend 50 active by a full year, how many lic should the key have
=36 [MPN-15]: 24 active lic, 18 mths longer, size of the key?
=yes [MPN-16|MPN-15]: 12 active, key w 36, extend, goes through?
=no [MPN-16]: 12 act, key w 37, extend, does it go through
=no [MPN-16]: 9 st actief, sleutel 28 verlengen, gaat dat door?
=yes [MPN-16]: 9 lic active, is a key w 28 too big to extend with?
=no [MPN-16|MPN-15]: is een sleutel van 27 te groot om 9 actieve st te verlengen?
=36 [MPN-16]: how many mths can an end date be moved at most with a key
=36 [MPN-16]: max aantal mnd dat ik een einddatum kan verlengen met een sleutel?
=36 [MPN-16]: what is the longest i can push an end date out with a benefit key, in months
=36 [MPN-16]: hoe ver kan je een einddatum hoogstens opschuiven met een productsleutel
=36 [MPN-16]: furthest a benefit end date can be extended, how many months?
=no [MPN-10|MPN-14|MPN-12]: 8 seats erbij steken zonder verlengen, sub loopt nog 5 mnd, hebben we dan een vol jaar?
=no [MPN-10|MPN-14|MPN-12]: add 12 lic with a key, not extending, do the new seats get a full year?
=no [MPN-10|MPN-14|MPN-12]: adding 20 w a key to a sub w 4 mths left. full 12 months for everyone?
=no [MPN-10|MPN-14|MPN-12]: licenties toevoegen zonder te verlengen, krijg ik dan de volle 12 mnd
=9 [MPN-15]: 2 keys of 15 each, 40 active lic, extend. total mths?
=3 [MPN-15]: 120 active, two keys, one of 10 and one of 20, both to extend. months added?
=6 [MPN-15]: 3 sleutels van 10, 60 actieve seats, verlengen. hoeveel maanden komt erbij
=24 [MPN-15]: 9 seats, key twice that, extend, months?
=36 [MPN-15|MPN-16]: 11 active, key triple the seats, extend. months?
=6 [MPN-15]: 14 actief, sleutel half zoveel, verlengen, hvl mnd?
=12 [MPN-15]: 33 active, a key with just as many, extend, nr of months
=24 [MPN-15]: 18 st, key dubbel zo groot, enddatum verlengen: mnd?
=3 [MPN-15]: 80 active, key of 40, sorry 20, extend, months?
=no [MPN-16]: 10 active, extend with key of 30, no wait, 31. accepted?
=9 [MPN-15]: verlengen 40 actief met sleutel van 20, nee wacht, 30. hvl mnd?
=yes [MPN-16]: 7 actief, key van 22, ik bedoel 21. mag dat bij verlengen
=no [MPN-12|MPN-10]: we want to renew and also 4 more seats, do i pick Add licences?
=no [MPN-12|MPN-10]: hernieuwen en 6 erbij, kies ik licenties toevoegen?
=yes [MPN-12|MPN-10]: alleen 6 seats erbij, niet langer. kies ik licenties toevoegen?
=no [MPN-08|MPN-13]: our benefit sub ran out last month, can i extend it with the new key
=no [MPN-08|MPN-13]: voordeelabonnement is verlopen, moet ik einddatum verlengen kiezen met de sleutel?
=yes [MPN-08|MPN-13]: benefit sub is disabled, is first activation the right route for the key?
=yes [MPN-08|MPN-13]: het voordeel is verlopen, doe ik dan een eerste activering met de sleutel?
=no [MPN-08|MPN-13]: mpn sub is disabled, can i use add licenses with the key
MPN-12: 60 active, key of 20, how do i extend, which steps
MPN-12: 30 actief sleutel 10, hoe voeg ik die licenties toe, stappen
> 60 active extend w key of 20, months? || =8 [MPN-15]: and w a key of 40
> 60 active extend w key of 20, months? || =6 [MPN-15]: and w 30
> 40 actief, verlengen met key 10, hvl mnd? || =12 [MPN-15]: en w een 40 key
> add 10 to 10 seats that have 2 months left, how many mths || =9 [MPN-14]: and if 6 mths were left
> 20 seats nog 4 mnd, 20 erbij met key, hvl mnd? || =9 [MPN-14]: en als er nog 6 mnd over waren
> can one key be redeemed twice || =no [MPN-10]: not even on a different tenant?
> can i reuse a redeemed key || =no [MPN-10]: and if it was the wrong sub?
> mag ik een sleutel 2 keer inwisselen || =no [MPN-10]: ook niet als het per ongeluk de verkeerde tenant was?
> sleutel nog eens gebruiken, kan dat || =no [MPN-10]: zelfs niet op een ander abonnement?
> can i use the key twice || =no [MPN-10]: also not for the rest of the seats?
-: split a 50 seat key over 2 subs, half and half, how
-: kan ik een sleutel van 30 over drie tenants verdelen met elk 10, en hoe
-: 40 active, key of 10, who at microsoft sent us that key
-: how many keys do we get w silver
-: key of 20 w a typo in it, who fixes that
-: what does a key of 40 cost w vat
`;
