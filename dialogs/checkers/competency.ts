import {
  COMPETENCY_PRODUCTS,
  type CompetencyProduct,
  isCompetencyBenefit,
} from '../../domain/competency-benefits.ts';
import type { Twins } from '../text.ts';
import { type Checker, choiceField, known, oneOf } from './checker.ts';
import { productAsked, productsIn } from './competency-heard.ts';

const en = {
  title: 'Competency benefits',
  about: 'Which products still come with a competency',
  product: 'Which product?',
  products: {
    m365e3: 'Microsoft 365 E3',
    m365e5: 'Microsoft 365 E5',
    o365e3: 'Office 365 E3',
    o365e5: 'Office 365 E5',
    ems: 'Enterprise Mobility + Security',
    intune: 'Intune',
    windows: 'Windows 10 Enterprise',
  } as Record<CompetencyProduct, string>,
  yes: (product: string) => `Yes: ${product} replaces the older competency benefits`,
  no: (product: string) => `No: ${product} is no longer a competency benefit`,
  noLonger: (product: string) => `Yes, that is right: ${product} is no longer a competency benefit`,
  why: 'Office 365 E3/E5, EMS, Intune and Windows 10 Enterprise were replaced by Microsoft 365 E3 or E5.',
};
const nl: typeof en = {
  title: 'Competentievoordelen',
  about: 'Welke producten nog bij een competentie horen',
  product: 'Welk product?',
  products: en.products,
  yes: product => `Ja: ${product} vervangt de oudere competentievoordelen`,
  no: product => `Nee: ${product} is geen competentievoordeel meer`,
  noLonger: product => `Ja, dat klopt: ${product} is geen competentievoordeel meer`,
  why: 'Office 365 E3/E5, EMS, Intune en Windows 10 Enterprise zijn vervangen door Microsoft 365 E3 of E5.',
};
const words: Twins<typeof en> = { en, nl };

/** Whether a product still comes with a competency (MPN-09). */
export const competencyChecker: Checker = {
  id: 'competency',
  title: { en: en.title, nl: nl.title },
  about: { en: en.about, nl: nl.about },
  fields: [
    choiceField('product', { en: en.product, nl: nl.product }, COMPETENCY_PRODUCTS, {
      en: en.products,
      nl: nl.products,
    }),
  ],
  hear: productAsked,
  follow(heard) {
    const [product, ...others] = productsIn(heard.text);
    return known(product !== undefined && others.length === 0 ? { product, asks: '' } : {});
  },
  judge(facts, _today, language) {
    const w = words[language];
    const product = oneOf(COMPETENCY_PRODUCTS, facts.product);
    if (product === undefined) return { kind: 'missing', fields: ['product'], source: 'MPN-09' };
    const is = isCompetencyBenefit(product);
    const name = w.products[product];
    const asksIfGone = facts.asks === 'gone' && !is;
    return {
      kind: 'judged',
      says: is || asksIfGone ? 'yes' : 'no',
      title: (is ? w.yes : asksIfGone ? w.noLonger : w.no)(name),
      lines: [w.why],
      sources: ['MPN-09'],
    };
  },
};
