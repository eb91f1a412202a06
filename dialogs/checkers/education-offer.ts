import { hasEducationOffer, OFFER_KINDS, type OfferKind } from '../../domain/education-offers.ts';
import type { Twins } from '../text.ts';
import { type Checker, type Facts, known, oneOf } from './checker.ts';
import type { Heard } from './heard.ts';

const en = {
  title: 'Education offers',
  about: 'For which products there is an education offer',
  kind: 'What is to be sold?',
  kinds: {
    service: 'A licence-based service (Microsoft 365, Dynamics, Intune, ...)',
    softwareSubscription: 'A software subscription',
    perpetual: 'Perpetual software',
    azure: 'An Azure product',
  } as Record<OfferKind, string>,
  yes: 'Yes: licence-based services have education offers',
  no: 'No: there is no education offer for this',
  why: 'Education offers exist only for licence-based services such as Microsoft 365, Dynamics and Intune; not for software subscriptions, perpetual software and Azure products.',
};
const nl: typeof en = {
  title: 'Onderwijsaanbiedingen',
  about: 'Voor welke producten er een onderwijsaanbieding is',
  kind: 'Wat wil je verkopen?',
  kinds: {
    service: 'Een dienst op licentiebasis (Microsoft 365, Dynamics, Intune, ...)',
    softwareSubscription: 'Een softwareabonnement',
    perpetual: 'Permanente software (eenmalige aanschaf)',
    azure: 'Een Azure-product',
  },
  yes: 'Ja: voor diensten op licentiebasis zijn er onderwijsaanbiedingen',
  no: 'Nee: hiervoor is er geen onderwijsaanbieding',
  why: 'Onderwijsaanbiedingen zijn er alleen voor diensten op licentiebasis, zoals Microsoft 365, Dynamics en Intune; niet voor softwareabonnementen, permanente software en Azure-producten.',
};
const words: Twins<typeof en> = { en, nl };

const EDUCATION =
  /\b(education|edu|onderwijs\w*|academic|academisch\w*|school|scholen|schools|student|studenten)\b/;
const OFFER =
  /\b(offers?|aanbieding\w*|aanbod|pricing|edu ?prijs\w*|discount\w*|korting\w*|onderwijsaanbieding\w*|onderwijsaanbod|onderwijskorting|edukorting)\b/;
const KINDS: readonly (readonly [OfferKind, RegExp])[] = [
  ['azure', /\bazure\b(?! (ad|active|tenant))/],
  ['perpetual', /\b(perpetual|permanent\w*|eeuwigdurend\w*|one time purchase|eenmalig\w*|on ?prem\w*)\b/],
  ['softwareSubscription', /\bsoftware ?(subscriptions?|abonnement\w*)\b/],
  ['service', /\b(m365|o365|plan_(m365|o365)?a[135]|dynamics|intune)\b/],
];

/** Whether a product has an education offer (EDU-01). */
export const educationOfferChecker: Checker = {
  id: 'education-offer',
  title: { en: en.title, nl: nl.title },
  about: { en: en.about, nl: nl.about },
  fields: [
    {
      name: 'offer',
      kind: 'choice',
      label: { en: en.kind, nl: nl.kind },
      choices: OFFER_KINDS.map(value => ({ value, title: { en: en.kinds[value], nl: nl.kinds[value] } })),
    },
  ],
  hear(heard) {
    if (!EDUCATION.test(heard.text) || !OFFER.test(heard.text) || /\bhup\b/.test(heard.text))
      return undefined;
    const facts = factsIn(heard);
    return facts.offer === undefined ? undefined : facts;
  },
  follow: factsIn,
  judge(facts, _today, language) {
    const w = words[language];
    const kind = oneOf(OFFER_KINDS, facts.offer);
    if (kind === undefined) return { kind: 'missing', fields: ['offer'], source: 'EDU-01' };
    const yes = hasEducationOffer(kind);
    return {
      kind: 'judged',
      says: yes ? 'yes' : 'no',
      title: yes ? w.yes : w.no,
      lines: [w.why],
      sources: ['EDU-01'],
    };
  },
};

function factsIn({ text }: Heard): Facts {
  return known({ offer: KINDS.find(([, pattern]) => pattern.test(text))?.[0] });
}
