import type { Twins } from '../text.ts';

const en = {
  title: 'Upgrade table',
  about: 'What a subscription can become, and what becomes one',
  from: 'From',
  to: 'To',
  yes: (from: string, to: string) => `Yes: ${from} can become ${to}`,
  no: (from: string, to: string) => `No: ${from} cannot become ${to}`,
  onlyTo: (from: string, targets: string) => `By the table ${from} can become ${targets}, and nothing else.`,
  canBecome: (from: string, targets: string) => `${from} can become: ${targets}`,
  becomes: (to: string, origins: string) => `${to} can be reached from: ${origins}`,
  countFrom: (count: number, from: string) =>
    count === 1
      ? `1: the table has one upgrade for ${from}`
      : `${count}: the table has ${count} upgrades for ${from}`,
  countTo: (count: number, to: string) =>
    count === 1
      ? `1: one plan in the table can become ${to}`
      : `${count}: ${count} plans in the table can become ${to}`,
  these: (names: string) => `By name: ${names}.`,
  nothingElse: 'Nothing else is in the table.',
  leadsNowhere: (from: string) => `No: the table has no upgrade for ${from}`,
  nothingBecomes: (to: string) => `No: nothing in the table becomes ${to}`,
  onlyThese:
    'Only Microsoft 365 Apps for business, Business Standard and Business Basic, and the India editions of Apps for business and Business Basic, can be upgraded.',
  indiaStays:
    'The India editions of Apps for business and Business Basic go to Microsoft 365 Business Standard India, not to Business Standard.',
  conditions:
    'Provided that the subscription is active, you have delegated admin privileges, and the customer has neither the target nor another subscription with the extra services.',
  notActive: 'No: only an active subscription can be upgraded',
  notActiveWhy: 'A suspended or cancelled one cannot.',
  noRights: 'No: this takes delegated admin privileges for the customer and the service',
  noRightsWhy: 'Request them first.',
  rightsFirst: 'Yes: request delegated admin privileges first',
  rightsFirstWhy: 'An upgrade takes delegated admin privileges for the customer and the service.',
  owned: 'No: the customer may not have the target subscription already',
  overlaps: 'No: the customer may not have a subscription that already contains the extra services',
  ownedWhy: 'It may come from another partner or channel: then it has to be cancelled there first.',
};

const nl: typeof en = {
  title: 'Upgradetabel',
  about: 'Wat een abonnement kan worden, en waaruit iets kan ontstaan',
  from: 'Van',
  to: 'Naar',
  yes: (from, to) => `Ja: ${from} kan ${to} worden`,
  no: (from, to) => `Nee: ${from} kan geen ${to} worden`,
  onlyTo: (from, targets) => `Volgens de tabel kan ${from} dit worden: ${targets}, en niets anders.`,
  canBecome: (from, targets) => `${from} kan worden: ${targets}`,
  becomes: (to, origins) => `${to} is bereikbaar vanaf: ${origins}`,
  countFrom: (count, from) =>
    count === 1
      ? `1: de tabel heeft één upgrade voor ${from}`
      : `${count}: de tabel heeft ${count} upgrades voor ${from}`,
  countTo: (count, to) =>
    count === 1
      ? `1: één plan uit de tabel kan ${to} worden`
      : `${count}: ${count} plannen uit de tabel kunnen ${to} worden`,
  these: names => `Met name: ${names}.`,
  nothingElse: 'Verder staat er niets in de tabel.',
  leadsNowhere: from => `Nee: de tabel heeft geen upgrade voor ${from}`,
  nothingBecomes: to => `Nee: niets in de tabel kan ${to} worden`,
  onlyThese:
    'Alleen Microsoft 365 Apps for business, Business Standard en Business Basic, en de India-edities van Apps for business en Business Basic, kunnen een upgrade krijgen.',
  indiaStays:
    'De India-edities van Apps for business en Business Basic gaan naar Microsoft 365 Business Standard India, niet naar Business Standard.',
  conditions:
    'Mits het abonnement actief is, je gedelegeerde beheerdersrechten hebt, en de klant het doel en de extra services nog niet in een ander abonnement heeft.',
  notActive: 'Nee: alleen een actief abonnement kan een upgrade krijgen',
  notActiveWhy: 'Een opgeschort of geannuleerd abonnement niet.',
  noRights: 'Nee: hiervoor heb je gedelegeerde beheerdersrechten nodig voor de klant en de service',
  noRightsWhy: 'Vraag die eerst aan.',
  rightsFirst: 'Ja: vraag eerst gedelegeerde beheerdersrechten aan',
  rightsFirstWhy: 'Voor een upgrade heb je die rechten nodig voor de klant en de service.',
  owned: 'Nee: de klant mag het doelabonnement nog niet hebben',
  overlaps: 'Nee: de klant mag geen abonnement hebben waar de extra diensten al in zitten',
  ownedWhy:
    'Het kan van een andere partner of een ander kanaal komen: dan moet het daar eerst worden opgezegd.',
};

export const upgradeWords: Twins<typeof en> = { en, nl };
