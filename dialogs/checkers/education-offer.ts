import { hasEducationOffers, PRODUCT_KINDS, productKindIn } from '../../domain/education-offers.ts';
import type { Twins } from '../text.ts';
import { type Checker, choiceField, type Facts, known, oneOf } from './checker.ts';
import type { Heard } from './heard.ts';

type Kind = (typeof PRODUCT_KINDS)[number];

const en = {
  title: 'Education offers',
  about: 'For which products there is an education offer',
  kind: 'What is to be sold?',
  kinds: {
    licenceBased: 'A licence-based service (Microsoft 365, Dynamics, Intune, ...)',
    softwareSubscription: 'A software subscription',
    perpetual: 'Perpetual software',
    azure: 'An Azure product',
  } as Record<Kind, string>,
  verdicts: {
    licenceBased: 'Yes: there are education offers for licence-based services',
    softwareSubscription: 'No: there are no education offers for software subscriptions',
    perpetual: 'No: there are no education offers for perpetual software',
    azure: 'No: there are no education offers for Azure products',
  } as Record<Kind, string>,
  why: 'Education offers exist only for licence-based services such as Microsoft 365, Dynamics and Intune; not for software subscriptions, perpetual software and Azure products.',
  verified: 'They can be sold once Microsoft has verified the customer.',
};
const nl: typeof en = {
  title: 'Onderwijsaanbiedingen',
  about: 'Voor welke producten er een onderwijsaanbieding is',
  kind: 'Wat wil je verkopen?',
  kinds: {
    licenceBased: 'Een dienst op licentiebasis (Microsoft 365, Dynamics, Intune, ...)',
    softwareSubscription: 'Een softwareabonnement',
    perpetual: 'Eeuwigdurende software (eenmalige aanschaf)',
    azure: 'Een Azure-product',
  },
  verdicts: {
    licenceBased: 'Ja: er zijn onderwijsaanbiedingen voor diensten op licentiebasis',
    softwareSubscription: 'Nee: er zijn geen onderwijsaanbiedingen voor softwareabonnementen',
    perpetual: 'Nee: er zijn geen onderwijsaanbiedingen voor eeuwigdurende software',
    azure: 'Nee: er zijn geen onderwijsaanbiedingen voor Azure-producten',
  },
  why: 'Onderwijsaanbiedingen zijn er alleen voor diensten op licentiebasis, zoals Microsoft 365, Dynamics en Intune; niet voor softwareabonnementen, eeuwigdurende software en Azure-producten.',
  verified: 'Ze kunnen worden verkocht zodra Microsoft de klant heeft geverifieerd.',
};
const words: Twins<typeof en> = { en, nl };

const EDUCATION =
  /\b(education|edu|onderwijs\w*|academic|academisch\w*|school|scholen|schools|student|studenten)\b/;
const OFFER =
  /\b(offers?|aanbieding\w*|aanbod|pricing|(?:edu|onderwijs) ?prij\w*|\w*tarief|rates?|discount\w*|korting\w*|onderwijsaanbieding\w*|onderwijsaanbod|onderwijskorting|edukorting|aanbieden|aan te bieden|(?:edu|onderwijs|education|academic) ?(?:voorwaarden|terms|conditions|prices?))\b/;

/** "Can I sell Microsoft 365 education licences?" */
const SELLS =
  /\b(?:sell|sells|verkoop|verkopen)\b.*\b(?:education|edu|academic|onderwijs) ?(?:licen[cs]\w*|licenties|versions?|plans?|subscriptions?|editions?|abonnement\w*)\b|\b(?:education|edu|academic|onderwijs) ?(?:licen[cs]\w*|licenties|versions?|plans?|subscriptions?|editions?|abonnement\w*)\b.*\b(?:sell|verkopen)\b/;

/** What a teacher or student may buy is another question. */
const BY_A_PERSON = /\b(teachers?|students?|leerkracht\w*|docent\w*|leerlingen|studenten|parents?|ouders)\b/;

/** Whether a product has an education offer (EDU-01). */
export const educationOfferChecker: Checker = {
  id: 'education-offer',
  title: { en: en.title, nl: nl.title },
  about: { en: en.about, nl: nl.about },
  fields: [choiceField('offer', { en: en.kind, nl: nl.kind }, PRODUCT_KINDS, { en: en.kinds, nl: nl.kinds })],
  hear(heard) {
    if (
      !EDUCATION.test(heard.text) ||
      !(OFFER.test(heard.text) || SELLS.test(heard.text)) ||
      /\bhup\b/.test(heard.text) ||
      BY_A_PERSON.test(heard.text)
    )
      return undefined;
    const facts = factsIn(heard);
    return facts.offer === undefined ? undefined : facts;
  },
  follow: factsIn,
  judge(facts, _today, language) {
    const w = words[language];
    const kind = oneOf(PRODUCT_KINDS, facts.offer);
    if (kind === undefined) return { kind: 'missing', fields: ['offer'], source: 'EDU-01' };
    const yes = hasEducationOffers(kind) === true;
    return {
      kind: 'judged',
      says: yes ? 'yes' : 'no',
      title: w.verdicts[kind],
      lines: yes ? [w.why, w.verified] : [w.why],
      sources: ['EDU-01'],
    };
  },
};

function factsIn({ said }: Heard): Facts {
  const kind = productKindIn(said);
  return known({ offer: kind === 'unknown' ? undefined : kind });
}
