/** Windows 10 Education keys asked the other way round: the licences that they take. */
export const LICENCES_NEEDED = `
=250 [W10E-07|W10E-11]: how many M365 A3 licences does a school need for 200 windows 10 education keys if 50 were asked for before? || hoeveel M365 A3 licenties heeft een school nodig voor 200 win10 edu sleutels, er zijn er al 50 gevraagd? || they got 50 keys and want 200 more for windows 10 education, how many A3 licences must they have? || ze hebben al 50 sleutels en willen er nog 200 bij, hoeveel A3 moeten ze minstens hebben?
=120 [W10E-07|W10E-11]: how many A5 licences are required for 120 win10 edu keys? || hoeveel A5 licenties zijn nodig voor 120 windows education sleutels? || customer wants 120 upgrade keys for education, how many A3 seats must he own?
=90 [W10E-07|W10E-11]: sixty keys were handed out, thirty more wanted: how many A3 must the school own at least? || zestig sleutels uitgereikt, er zijn er nog dertig nodig: hoeveel A3 licenties moeten er minstens zijn?
=75 [W10E-07|W10E-11]: first request was 40 keys, the second is for 35 keys; how many M365 A5 licences should they have in total? || eerste aanvraag 40 sleutels, tweede 35 sleutels, hoeveel M365 A5 licenties moeten ze in totaal hebben?
=300 [W10E-07|W10E-11]: school wants a win10 edu key for each of its 300 laptops, how many A3 licences are needed? || hoeveel A3 licenties zijn er nodig om alle 300 laptops met een education sleutel te upgraden?
=150 [W10E-07|W10E-11]: they have 100 A3, 180 keys were handed out, want 70 more, how many A3 do they have to buy? || school heeft 100 A3, al 180 sleutels gehad, wil er nog 70, hoeveel licenties moeten ze bijkopen?
=250 [W10E-07|W10E-11]: they have 100 A3, 180 keys handed out, want 70 more, how many A3 must they own in total? || ze hebben 100 A3, al 180 sleutels gehad en willen er nog 70, hoeveel A3 moeten ze in totaal hebben?
=20 [W10E-07|W10E-11]: 80 A3, 60 edu keys had, need 40 more. how many extra licences? || 80 A3, al 60 sleutels, nog 40 nodig, hoeveel licenties te weinig? || school holds 80 Windows 10 Enterprise A3, used 60 keys, needs 40 keys more, how many licences short?
=0 [W10E-07|W10E-11]: 120 A3, 60 edu keys had, need 40 more. how many extra licences do they have to buy? || 120 A3, al 60 sleutels, nog 40 nodig, hoeveel licenties moeten ze bijkopen?
=45 [W10E-07|W10E-11]: school asks 45 win10 education keys, never had any, how many M365 A3 seats do they need? || school vraagt 45 win10 education sleutels, nog nooit gehad, hoeveel M365 A3 seats hebben ze nodig?
=510 [W10E-07|W10E-11]: district: 400 edu keys so far and 110 more needed, min number... how many A5 licences at minimum? || scholengroep: al 400 sleutels en er zijn er nog 110 nodig, hoeveel A5 licenties minimaal?
> school with 80 A3, 60 keys had, how many more? || =20 [W10E-07|W10E-11]: and they need 40 keys more, how many licences must they buy?
?: school needs 40 win10 edu keys, how many A3 licences must they buy extra?
-: how many A3 licences must a school buy at least to be a customer? || hoeveel A3 licenties moet een school minstens afnemen? || how many A3 licences do 200 students need? || hoeveel leerkrachten moeten er zijn voor 50 A3 licenties?
`;
