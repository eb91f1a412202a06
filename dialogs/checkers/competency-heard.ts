import { type CompetencyProduct, isCompetencyBenefit } from '../../domain/competency-benefits.ts';
import type { Facts } from './checker.ts';
import type { Heard } from './heard.ts';

const PRODUCTS: readonly (readonly [CompetencyProduct, RegExp])[] = [
  ['m365e3', /\bplan_(?:m365)?e3\b(?<!plan_e3)/],
  ['m365e5', /\bplan_(?:m365)?e5\b(?<!plan_e5)/],
  ['o365e3', /\bplan_o365e3\b/],
  ['o365e5', /\bplan_o365e5\b/],
  ['ems', /\b(?:ems|enterprise mobility)\b/],
  ['intune', /\bintune\b/],
  ['windows', /\b(?:windows|win)(?: ?10)?(?: enterprise| ent)\b|\bw10 ?ent\w*\b/],
];

const OF_A_COMPETENCY =
  /\b(?:competenc\w+|competentie\w*|gold|goud|gouden|silver|zilver\w*|benefits?|\w*voordeel|\w*voordelen|mpn|pack)\b/;
const COMES_WITH =
  /\b(?:still|nog|gets?|getting|included?|inbegrepen|part of|onderdeel|in|bij|with|zit\w*|krijg\w*|receive|available|beschikbaar|activ\w*|replac\w*|vervang\w*|instead|in place|ipv|benefits?|\w*voordeel|\w*voordelen|entitled|recht|offered|come|comes|hoort|horen|nemen|take|use|gebruiken)\b/;
const WHETHER =
  /(?:^|, )(?:(?:and|but|so|en|maar|dus|dan|then|ok|hi) )*(?:can|could|may|is|are|do|does|did|will|has|have|kan|kun|kunnen|mag|mogen|zijn|krijg\w*|heeft|heb|hebben|zit\w*|hoort|horen|komt|komen|geldt|wordt)\b|\b(?:right|correct|ok|possible|toch|klopt dat|klopt|mogelijk|kan dat|mag dat|lukt dat|still (?:in|included|there|part)|nog (?:bij|in|inbegrepen|steeds)|still\b.*,? *$|krijg\w*|zit(?:ten)? (?:er )?nog|do we|do i|can we|can i|may we|mogen we|kunnen we)\b/;
const OPENLY =
  /\b(?:which|what|welke?|wat|how|hoe\w*|when|wanneer|why|waarom|where|waar|who|wie|since|sinds|until|tot)\b/;
const OTHER_BUSINESS =
  /\b(?:keys?|sleutels?|product ?codes?|upgrad\w*|hup|home use|schools?|education|onderwijs|a[135]|plan_\w*a[135]|install\w*|customers?|klant\w*|seats?|licen\w+|existing|bestaande?|current|huidige|lopende|expir\w*|verlo\w*|renew\w*|verleng\w*|prices?|cost\w*|kost\w*|azure|credit|tegoed|support|activation|product)\b/;
const GONE =
  /\b(?:no longer|not (?:\w+ ){0,3}any ?more|niet (?:langer|meer)|niet (?:\w+ ){0,3}meer|geen (?:\S+ ){0,4}meer|gone|removed|verdwenen|weg|geschrapt|dropped|stopped|discontinued|stopgezet)\b/;
const IS_IT_SO = /\b(?:right|correct|toch|klopt|true|is that so)\b/;
const NOT = /\b(?:not|niet|no|geen|never|nooit|\w+n't|dont|doesnt|without|zonder)\b/;
/** Of two products, the one stands in the place of the other. */
const IN_PLACE =
  /\b(?:instead|in place|replac\w*|vervang\w*|ipv|in plaats|plaats|opvolger|successor|nu|now|then|dan)\b/;

/** The products that a text names, each once. */
export function productsIn(text: string): readonly CompetencyProduct[] {
  return PRODUCTS.flatMap(([product, names]) => (names.test(text) ? [product] : []));
}

/** The product that a question asks about, and whether it asks if that is gone. */
export function productAsked({ text, saidDays }: Heard): Facts | undefined {
  if (!OF_A_COMPETENCY.test(text) || OTHER_BUSINESS.test(text) || saidDays.length > 0) return undefined;
  if (!COMES_WITH.test(text) || !WHETHER.test(text) || OPENLY.test(text)) return undefined;
  const clauses = text.split(' , ').filter(clause => productsIn(clause).length > 0);
  const asked = clauses.at(-1) ?? '';
  const products = productsIn(asked);
  const now = products.filter(isCompetencyBenefit);
  const [product = now[0]] =
    now.length === products.length ? now : products.filter(one => !now.includes(one));
  if (product === undefined) return undefined;
  // "M365 E3 in the place of O365 E3": the first is asked about.
  if (now.length > 0 && now.length < products.length)
    return IN_PLACE.test(text) && now[0] !== undefined && !OR.test(asked) ? { product: now[0] } : undefined;
  if (isCompetencyBenefit(product)) return NOT.test(asked) ? undefined : { product };
  if (GONE.test(asked)) return IS_IT_SO.test(text) ? { product, asks: 'gone' } : undefined;
  return NOT.test(asked) ? undefined : { product };
}

const OR = /\b(?:or|of)\b/;
