import { routeOfKey } from '../../domain/licence-keys.ts';
import type { Language } from '../ports.ts';
import { type Facts, type Judgement, oneOf } from './checker.ts';
import { withoutDenied } from './denied.ts';
import type { Heard } from './heard.ts';
import { licenceKeyWords as words } from './licence-key-words.ts';

const KEY =
  /\b(?:keys?|sleutels?|codes?|productcodes?|benefits?|voordeel\w*|mpn|redeem\w*|inwissel\w*|activation|activering)\b/;
const STANDINGS = [
  ['expired', /\b(?:expired|verlopen|vervallen|lapsed|afgelopen|ran out)\b/],
  ['disabled', /\b(?:disabled|uitgeschakeld\w*)\b/],
  [
    'new',
    /\b(?:(?:brand |gloed|splinter)new|gloednieuw\w*|splinternieuw\w*|brand new|never activated|nog nooit geactiveerd)\b/,
  ],
] as const;
const FIRST =
  /\b(?:first(?:[ -]time)? activation|eerste (?:activering|activatie)|activate (?:it |them )?(?:for the first time|as new)|voor het eerst activeren|product ?key start ?page|product[ -]?key setup|startpagina voor productcodes|office\.com\/setup\w*|setup365)\b/;
const LONGER =
  /\b(?:extend (?:the )?end date|extend|extending|einddatum verlengen|verleng\w*|te verlengen|add licen\w+|add seats|licen\w+ toevoegen|seats toevoegen|redeem product key)\b/;
const WHETHER =
  /(?:^|, )(?:(?:and|en|so|dus|then|dan) )*(?:is|are|do|does|can|could|may|must|should|kan|kun|kunnen|mag|mogen|moet|moeten|gebruik|doe|krijg|krijgt|neem|kies|volg|geldt|werkt|will|would)\b|\b(?:ok|right|correct|possible|juist|goed|mogelijk|toch|kan dat|mag dat|lukt dat) *,? *$/;
const OPENLY =
  /\b(?:which|what|welke|wat|how|hoe|hoeveel|where|waar|why|waarom|when|wanneer|or|of)\b(?! (?:the|de|a|an|our|onze)\b)/;

/** The way of redeeming that is asked about for a subscription that no longer runs, or is new (MPN-08). */
export function routeAsked({ text, numbers }: Heard): Facts | undefined {
  const said = withoutDenied(text);
  const standing = STANDINGS.find(([, pattern]) => pattern.test(said))?.[0];
  if (standing === undefined || !KEY.test(said) || !WHETHER.test(said) || OPENLY.test(said)) return undefined;
  if (numbers.some(({ unit }) => unit === 'months')) return undefined;
  const [first, longer] = [FIRST.test(said), LONGER.test(said)];
  if (first === longer || /\b(?:not|niet|geen|no|never|nooit|\w+n't)\b/.test(said)) return undefined;
  return { asks: 'route', route: first ? 'first' : 'longer', standing };
}

/** Whether it is the right way of redeeming. */
export function judgeRoute({ route, standing }: Facts, language: Language): Judgement | undefined {
  const of = oneOf(['expired', 'disabled', 'new'], standing);
  if (of === undefined) return undefined;
  const isRight = routeOfKey(of) === route;
  const w = words[language];
  return {
    kind: 'judged',
    says: isRight ? 'yes' : 'no',
    title: isRight ? w.firstRoute : w.notLonger,
    lines: [w.whyRoute],
    sources: ['MPN-08', 'MPN-13'],
  };
}
