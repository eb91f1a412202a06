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
  firstTitle: (months: number) => `${months} months from the day on which the key is redeemed`,
  firstWhy: 'On a new subscription; extending or adding licences works out differently.',
  largest: (most: string) => `A key of ${most} seats at most`,
  largestSum: (times: number, seats: string, most: string) =>
    `${times} x ${seats} active seats = ${most}: the largest key that still extends.`,
  keyNeeded: (seats: string, months: string) => `A key of ${seats} seats extends by ${months} months`,
  keyNeededSum: (seats: string, months: string, key: string) =>
    `${seats} seats x ${months} months / 12 = ${key}, rounded up to a whole seat.`,
  tooLong: 'No: one end date can move by 36 months at most',
  limit: 'An end date can move by 3 years at most; exactly 3 times the seats gives 36 months and is allowed.',
  refused: (key: string, seats: string) => `No: a key of ${key} is refused on ${seats} active seats`,
  forExtending: 'This holds for extending. For adding licences the document names no such limit.',
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
  firstTitle: months => `${months} maanden vanaf de dag waarop je de sleutel inwisselt`,
  firstWhy: 'Op een nieuw abonnement; bij verlengen of licenties toevoegen is de berekening anders.',
  largest: most => `Hoogstens een sleutel van ${most} licenties`,
  largestSum: (times, seats, most) =>
    `${times} x ${seats} actieve licenties = ${most}: de grootste sleutel die nog verlengt.`,
  keyNeeded: (seats, months) => `Een sleutel van ${seats} licenties verlengt met ${months} maanden`,
  keyNeededSum: (seats, months, key) =>
    `${seats} licenties x ${months} maanden / 12 = ${key}, naar boven afgerond op hele licenties.`,
  tooLong: 'Nee: een einddatum kan hoogstens 36 maanden opschuiven',
  limit:
    'Een einddatum kan hoogstens 3 jaar opschuiven; precies 3 keer zoveel licenties geeft 36 maanden en mag.',
  refused: (key, seats) => `Nee: een sleutel van ${key} wordt geweigerd bij ${seats} actieve licenties`,
  forExtending: 'Dit geldt voor verlengen. Voor licenties toevoegen noemt het document zo’n grens niet.',
  yes: what => `Ja. ${what}`,
  notFull: what => `Nee. ${what}`,
  total: total => `${total} maanden in totaal`,
  totalSum: (left, months, total) => `${left} resterende maanden + ${months} = ${total} maanden.`,
  extended: months => `De einddatum schuift ${months} maanden op`,
  extendedTo: (months, day) => `De einddatum schuift ${months} maanden op, naar ${day}`,
  extendSum: (year, key, seats, months) => `${year} x ${key} / ${seats} = ${months} maanden.`,
  justFits: 'Dit is de grootste sleutel die nog past: precies 3 keer de actieve licenties.',
  seatsStay: seats => `Het abonnement houdt ${seats} licenties.`,
  added: (seats, months, day) =>
    `${seats} licenties, voor ${months} maanden: tot ${day} als je de sleutel vandaag inwisselt`,
  addSum: (a, b, c, year, all, months) => `(${a} x ${b} + ${c} x ${year}) / ${all} = ${months} maanden.`,
  noTimeLost: 'Alle licenties krijgen één einddatum; er gaat geen tijd verloren en er komt geen tijd bij.',
  lessThanAYear:
    'Dat is minder dan 12 maanden: kies om te verlengen Extend end date in plaats van Add licences.',
};

export const licenceKeyWords: Twins<typeof en> = { en, nl };
