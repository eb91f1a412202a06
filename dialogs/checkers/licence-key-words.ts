import type { Twins } from '../text.ts';

const en = {
  title: 'Licence key calculator',
  about: 'What a key does to the end date of a benefit subscription',
  mode: 'What is the key for?',
  modes: {
    extend: 'Extend the end date (same seats)',
    add: 'Add licences (more seats)',
    first: 'A new subscription',
  },
  seats: 'Active seats now',
  key: 'Seats on the key',
  left: 'Months left on the subscription',
  ends: 'Present end date',
  from: 'Day on which the key is redeemed',
  months: 'Months wanted',
  firstTitle: (months: number) => `${months} months from the day on which the key is redeemed`,
  firstUntil: (day: string) => `Until ${day}`,
  firstSum: (from: string, months: number, day: string) => `${from} + ${months} months = ${day}.`,
  firstWhy: 'On a new subscription; extending or adding licences works out differently.',
  largest: (most: string) => `A key of ${most} seats at most`,
  largestSum: (times: number, seats: string, most: string) =>
    `${times} x ${seats} active seats = ${most}: the largest key that still extends.`,
  keyNeeded: (seats: string, months: string) => `A key of ${seats} seats extends by ${months} months`,
  keyNeededSum: (seats: string, months: string, year: string, key: string) =>
    `${seats} active seats x ${months} months / ${year} = ${key}.`,
  roundedKey: (exact: string, key: string, months: string) =>
    `That is not a whole number (${exact}): a key of ${key} seats gives ${months} months.`,
  tooLong: 'No: one end date can move by 36 months at most',
  limit: 'An end date can move by 3 years at most; exactly 3 times the seats gives 36 months and is allowed.',
  refused: (key: string, seats: string) => `No: a key of ${key} is refused on ${seats} active seats`,
  isRefused: (key: string, seats: string) => `Yes: a key of ${key} is refused on ${seats} active seats`,
  accepted: (key: string, seats: string) => `No: a key of ${key} is accepted on ${seats} active seats`,
  forExtending: 'This holds for extending. For adding licences the document names no such limit.',
  noLargest: 'For adding licences the document names no largest key',
  enough: (months: string, wanted: string) => `Yes: it gives ${months} months, and ${wanted} are wanted`,
  notEnough: (months: string, wanted: string) => `No: it gives ${months} months, not ${wanted}`,
  untilDay: (day: string) => `Yes: until ${day}`,
  notUntilDay: (day: string) => `No: until ${day}`,
  fewest: (seats: string, key: string) => `At least ${seats} active seats for a key of ${key}`,
  fewestSum: (key: string, times: number, seats: string) =>
    `A key may hold ${times} times the active seats at most: ${key} / ${times} makes ${seats}, in whole seats.`,
  more: (more: string) => `${more} more active seats are needed`,
  noneMore: (key: string, seats: string) => `0: a key of ${key} is accepted on ${seats} active seats already`,
  moreSum: (needed: string, seats: string, more: string) => `${needed} - ${seats} = ${more}.`,
  seatsThen: (seats: string) => `${seats} active seats`,
  seatsThenSum: (year: string, key: string, months: string, seats: string) =>
    `${year} x ${key} / ${months} months = ${seats} seats.`,
  notWhole: (months: string) => `No whole number of seats gives exactly ${months} months`,
  nearSeats: (seats: string, months: string) => `${seats} active seats would have given ${months} months.`,
  seatsAfter: (seats: string) => `${seats} seats`,
  seatsAdded: (seats: string, key: string, all: string) => `${seats} + ${key} = ${all} seats.`,
  keyForTerm: (key: string, months: string) => `A key of ${key} seats brings it to ${months} months`,
  keyForTermSum: (seats: string, left: string, term: string, year: string, key: string) =>
    `${seats} x (${term} - ${left}) / (${year} - ${term}) = ${key}.`,
  outOfReach: (term: string) => `No: adding licences never makes it ${term} months`,
  outOfReachWhy: (left: string, year: string) =>
    `With ${left} months left, adding only comes nearer to the ${year} months of the key. Extending moves the end date further.`,
  ended: (day: string) => `No: the subscription ended on ${day}`,
  endedWhy: 'A subscription that has expired takes a first activation: 12 months from the day of redeeming.',
  newEnd: (day: string) => `New end date: ${day}`,
  newEndSum: (ends: string, months: string, day: string) => `${ends} + ${months} months = ${day}.`,
  leftSum: (from: string, ends: string, left: string) => `${from} to ${ends}: ${left} months left.`,
  most: (months: string) => `An end date can move by ${months} months at most`,
  notAYear: 'No: adding licences without extending gives less than 12 months',
  firstRoute: 'Yes: a first activation',
  notLonger: 'No: this takes a first activation',
  whyRoute:
    'A new subscription, or one that is disabled or has expired, takes a first activation on the product-key start page; extending and adding are for a subscription that still runs.',
  again: 'No: a benefit key is redeemed once only',
  againWhy: 'The same key cannot be redeemed a second time, nor for other seats or another tenant.',
  ways: { extend: 'Extend end date', add: 'Add licences' },
  rightWay: (way: string) => `Yes: ${way}`,
  wrongWay: (way: string) => `No: choose ${way}`,
  whyWay: {
    renew: 'Extend end date: longer, with the same seats. Add licences gives more seats for a shorter time.',
    moreSeats: 'Add licences: more seats, for a shorter time. Extend end date leaves the seats as they are.',
    both: 'Add licences shortens the term: do not choose it when you also want to renew.',
  },
  yes: (what: string) => `Yes. ${what}`,
  notFull: (what: string) => `No. ${what}`,
  total: (total: string) => `${total} months in all`,
  totalSum: (left: string, months: string, total: string) =>
    `${left} months left + ${months} = ${total} months.`,
  extended: (months: string) => `The end date moves by ${months} months`,
  extendedTo: (months: string, day: string) => `The end date moves by ${months} months, to ${day}`,
  extendSum: (year: string, key: string, seats: string, months: string) =>
    `${year} x ${key} / ${seats} = ${months} months.`,
  justFits: 'This is the largest key that still fits: exactly 3 times the active seats.',
  seatsStay: (seats: string) => `The subscription keeps ${seats} seats.`,
  addedOn: (seats: string, months: string, day: string) =>
    `${seats} seats, for ${months} months: until ${day}`,
  added: (seats: string, months: string, day: string) =>
    `${seats} seats, for ${months} months: until ${day} if redeemed today`,
  addSum: (a: string, b: string, c: string, year: string, all: string, months: string) =>
    `(${a} x ${b} + ${c} x ${year}) / ${all} = ${months} months.`,
  noTimeLost: 'All seats share one end date; no time is gained or lost.',
  lessThanAYear: 'That is less than 12 months: to renew, choose Extend end date instead of Add licences.',
};

const nl: typeof en = {
  title: 'Rekenhulp voor licentiesleutels',
  about: 'Wat een sleutel doet met de einddatum van een voordeelabonnement',
  mode: 'Waarvoor is de sleutel?',
  modes: {
    extend: 'Einddatum verlengen (zelfde aantal plaatsen)',
    add: 'Licenties toevoegen (meer plaatsen)',
    first: 'Een nieuw abonnement',
  },
  seats: 'Actieve licenties nu',
  key: 'Licenties op de sleutel',
  left: 'Resterende maanden van het abonnement',
  ends: 'Huidige einddatum',
  from: 'Dag waarop de sleutel wordt ingewisseld',
  months: 'Gewenst aantal maanden',
  firstTitle: months => `${months} maanden vanaf de dag waarop je de sleutel inwisselt`,
  firstUntil: day => `Tot ${day}`,
  firstSum: (from, months, day) => `${from} + ${months} maanden = ${day}.`,
  firstWhy: 'Op een nieuw abonnement; bij verlengen of licenties toevoegen is de berekening anders.',
  largest: most => `Hoogstens een sleutel van ${most} licenties`,
  largestSum: (times, seats, most) =>
    `${times} x ${seats} actieve licenties = ${most}: de grootste sleutel die nog verlengt.`,
  keyNeeded: (seats, months) => `Een sleutel van ${seats} licenties verlengt met ${months} maanden`,
  keyNeededSum: (seats, months, year, key) =>
    `${seats} actieve licenties x ${months} maanden / ${year} = ${key}.`,
  roundedKey: (exact, key, months) =>
    `Dat is geen geheel getal (${exact}): een sleutel van ${key} licenties geeft ${months} maanden.`,
  tooLong: 'Nee: een einddatum kan hoogstens 36 maanden opschuiven',
  limit:
    'Een einddatum kan hoogstens 3 jaar opschuiven; precies 3 keer zoveel licenties geeft 36 maanden en mag.',
  refused: (key, seats) => `Nee: een sleutel van ${key} wordt geweigerd bij ${seats} actieve licenties`,
  isRefused: (key, seats) => `Ja: een sleutel van ${key} wordt geweigerd bij ${seats} actieve licenties`,
  accepted: (key, seats) => `Nee: een sleutel van ${key} wordt aanvaard bij ${seats} actieve licenties`,
  forExtending: 'Dit geldt voor verlengen. Voor licenties toevoegen noemt het document zo’n grens niet.',
  noLargest: 'Voor licenties toevoegen noemt het document geen grootste sleutel',
  enough: (months, wanted) => `Ja: dat geeft ${months} maanden, en ${wanted} zijn gewenst`,
  notEnough: (months, wanted) => `Nee: dat geeft ${months} maanden, geen ${wanted}`,
  untilDay: day => `Ja: tot ${day}`,
  notUntilDay: day => `Nee: tot ${day}`,
  fewest: (seats, key) => `Minstens ${seats} actieve licenties voor een sleutel van ${key}`,
  fewestSum: (key, times, seats) =>
    `Een sleutel mag hoogstens ${times} keer zoveel licenties hebben als er actief zijn: ${key} / ${times} wordt ${seats}, in hele licenties.`,
  more: more => `Er zijn nog ${more} actieve licenties nodig`,
  noneMore: (key, seats) => `0: een sleutel van ${key} wordt bij ${seats} actieve licenties al aanvaard`,
  moreSum: (needed, seats, more) => `${needed} - ${seats} = ${more}.`,
  seatsThen: seats => `${seats} actieve licenties`,
  seatsThenSum: (year, key, months, seats) => `${year} x ${key} / ${months} maanden = ${seats} licenties.`,
  notWhole: months => `Geen heel aantal licenties geeft precies ${months} maanden`,
  nearSeats: (seats, months) => `${seats} actieve licenties hadden ${months} maanden gegeven.`,
  seatsAfter: seats => `${seats} licenties`,
  seatsAdded: (seats, key, all) => `${seats} + ${key} = ${all} licenties.`,
  keyForTerm: (key, months) => `Met een sleutel van ${key} licenties wordt het ${months} maanden`,
  keyForTermSum: (seats, left, term, year, key) =>
    `${seats} x (${term} - ${left}) / (${year} - ${term}) = ${key}.`,
  outOfReach: term => `Nee: met licenties toevoegen wordt het nooit ${term} maanden`,
  outOfReachWhy: (left, year) =>
    `Er zijn nog ${left} maanden; met toevoegen kom je alleen dichter bij de ${year} maanden van de sleutel. Met verlengen schuift de einddatum verder op.`,
  ended: day => `Nee: het abonnement is op ${day} geëindigd`,
  endedWhy:
    'Een verlopen abonnement krijgt een eerste activering: 12 maanden vanaf de dag waarop je de sleutel inwisselt.',
  newEnd: day => `Nieuwe einddatum: ${day}`,
  newEndSum: (ends, months, day) => `${ends} + ${months} maanden = ${day}.`,
  leftSum: (from, ends, left) => `${from} tot ${ends}: nog ${left} maanden.`,
  most: months => `Een einddatum kan hoogstens ${months} maanden opschuiven`,
  notAYear: 'Nee: licenties toevoegen zonder te verlengen geeft minder dan 12 maanden',
  firstRoute: 'Ja: een eerste activering',
  notLonger: 'Nee: hiervoor is een eerste activering nodig',
  whyRoute:
    'Een nieuw abonnement, of een dat is uitgeschakeld of verlopen, krijgt een eerste activering op de startpagina voor productcodes; verlengen en toevoegen is voor een abonnement dat nog loopt.',
  again: 'Nee: een voordeelsleutel kun je maar één keer inwisselen',
  againWhy:
    'Dezelfde sleutel kan geen tweede keer worden ingewisseld, ook niet voor andere licenties of een andere tenant.',
  ways: { extend: 'Extend end date', add: 'Add licences' },
  rightWay: way => `Ja: ${way}`,
  wrongWay: way => `Nee: kies ${way}`,
  whyWay: {
    renew:
      'Extend end date: langer, met evenveel licenties. Add licences geeft meer licenties voor kortere tijd.',
    moreSeats:
      'Add licences: meer licenties, voor kortere tijd. Bij Extend end date blijft het aantal gelijk.',
    both: 'Add licences maakt de looptijd korter: kies dat niet als je ook wilt verlengen.',
  },
  yes: what => `Ja. ${what}`,
  notFull: what => `Nee. ${what}`,
  total: total => `${total} maanden in totaal`,
  totalSum: (left, months, total) => `${left} resterende maanden + ${months} = ${total} maanden.`,
  extended: months => `De einddatum schuift ${months} maanden op`,
  extendedTo: (months, day) => `De einddatum schuift ${months} maanden op, naar ${day}`,
  extendSum: (year, key, seats, months) => `${year} x ${key} / ${seats} = ${months} maanden.`,
  justFits: 'Dit is de grootste sleutel die nog past: precies 3 keer de actieve licenties.',
  seatsStay: seats => `Het abonnement houdt ${seats} licenties.`,
  addedOn: (seats, months, day) => `${seats} licenties, voor ${months} maanden: tot ${day}`,
  added: (seats, months, day) =>
    `${seats} licenties, voor ${months} maanden: tot ${day} als je de sleutel vandaag inwisselt`,
  addSum: (a, b, c, year, all, months) => `(${a} x ${b} + ${c} x ${year}) / ${all} = ${months} maanden.`,
  noTimeLost: 'Alle licenties krijgen één einddatum; er gaat geen tijd verloren en er komt geen tijd bij.',
  lessThanAYear:
    'Dat is minder dan 12 maanden: kies om te verlengen Extend end date in plaats van Add licences.',
};

export const licenceKeyWords: Twins<typeof en> = { en, nl };
