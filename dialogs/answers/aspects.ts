import { folded } from '../../domain/folded.ts';
import { documentOf } from './spoken-of.ts';
import type { Topic } from './topic.ts';

/** What is asked of what was spoken of, in words that say nothing else: "and where do I click?". */
export type Aspect = 'where' | 'who' | 'how' | 'next' | 'instead' | 'why' | 'which';

/** The words that ask for it; of several in a question, the one that stands first here. */
const CUES: readonly (readonly [Aspect, string])[] = [
  ['who', 'who wie role roles rol rollen rights right rechten recht permission permissions'],
  ['why', 'why whys waarom reason reden hoezo'],
  ['instead', 'instead elsewhere plaats'],
  ['where', 'where waar knop button page pagina menu screen scherm'],
  ['next', 'next after afterwards daarna nadien volgende volgt verder'],
  ['how', 'how hoe steps stappen procedure'],
  ['which', 'which welke ones others andere anderen rest exceptions uitzonderingen'],
  ['next', 'then now nu dan'],
];
/** "Where is it then, if not here": one small word makes it another question. */
const IF_NOT_HERE =
  /\bwel\b|\b(?:send|stuur|doorstuur|verwijs)\b|\b(?:ze|zij|hij|die|they|he|those)\b.*\b(?:dan|then)\b/;

/** What may stand around them. Numbers and names are none of these. */
const AROUND =
  'and en ok oke okay so dus but maar or of well nou ah oh hm thanks merci bedankt please pls aub ' +
  'send sends stuur stuurt doorstuur verwijs door do does did doe doet is are was be zijn ben can could may must should need needs will would have has to go start press click ' +
  'find see look get arrange request ask allowed possible happens happen comes come ' +
  'kan kun kunnen mag mogen moet moeten zal klik klikken klik vind vinden zie zien kijk kijken zit zitten sta staat staan druk ga gaan begin ' +
  'send sends refer point stuur sturen verwijs doorsturen regel regelen vraag vragen aan doen heb heeft hebben nodig gebeurt er komt komen terecht heen naartoe naar toe op in bij ' +
  'i we you he she they it that this these those them him the a my our for of with from at on there here one exactly again ' +
  'ik je jij ge gij u wij hij zij ze het dat dit die deze hem hen de een mijn ons voor van met daar daarvoor daarvan hier dit precies nog eens ook juist ' +
  'what wat which welk not niet dat s thats whats whos wheres and own zelf wel eigenlijk actually first eerst';

const WORDS_AROUND: ReadonlySet<string> = new Set(AROUND.split(' '));
const RANK_OF: ReadonlyMap<string, number> = new Map(
  CUES.flatMap(([, cues], rank) => cues.split(' ').map(cue => [cue, rank] as const)),
);
const MOST_WORDS = 12;

/** The aspect that a short question asks for; undefined when it speaks of anything of its own. */
export function aspectOf(text: string): Aspect | undefined {
  const said = folded(text);
  const words = said.match(/[\p{L}\p{N}]+/gu) ?? [];
  const ranks = words.flatMap(word => RANK_OF.get(word) ?? []);
  const isAll = words.every(word => RANK_OF.has(word) || WORDS_AROUND.has(word));
  if (ranks.length === 0 || !isAll || words.length > MOST_WORDS) return undefined;
  const aspect = CUES[Math.min(...ranks)]?.[0];
  return aspect === 'where' && IF_NOT_HERE.test(said) ? 'instead' : aspect;
}

/** By entry, checker or document, the entry that tells it; the first that fits counts. */
type Told = Readonly<Record<string, string>>;

const WHERE: Told = {
  'customer-steps': 'customer-steps',
  'becomes-education': 'customer-steps',
  'volume-licensing': 'volume-licensing',
  'more-devices': 'more-devices',
  W10E: 'partner-steps',
  'education-status': 'education-status',
  'status-in-review': 'education-status',
  'status-none': 'education-status',
  'status-denied': 'edu-correct',
  'edu-correct': 'edu-correct',
  EDU: 'edu-create',
  'hup-steps': 'hup-steps',
  'hup-visio': 'hup-visio',
  'hup-promotion': 'hup-promotion',
  'hup-employee-help': 'hup-employee-help',
  'hup-what': 'hup-what',
  HUP: 'hup-route',
  'mpn-credit-kinds': 'mpn-credit-steps',
  'mpn-credit-steps': 'mpn-credit-steps',
  'mpn-credit-rules': 'mpn-credit-steps',
  'azure-credit': 'mpn-credit-steps',
  'mpn-licence-products': 'mpn-licence-steps',
  'mpn-licence-steps': 'mpn-licence-steps',
  'mpn-discontinued': 'mpn-licence-steps',
  'mpn-first-steps': 'mpn-first-steps',
  'mpn-which-route': 'mpn-which-route',
  'mpn-right-tenant': 'mpn-which-route',
  'mpn-key-once': 'mpn-which-route',
  'mpn-less-than-year': 'mpn-extend-steps',
  'mpn-extend-steps': 'mpn-extend-steps',
  'mpn-adding-formula': 'mpn-extend-steps',
  'mpn-extending-formula': 'mpn-extend-steps',
  'mpn-three-times': 'mpn-extend-steps',
  'licence-key': 'mpn-extend-steps',
  MPN: 'mpn-route',
  'upg-rights': 'upg-rights',
  UPG: 'upg-steps',
};

const WHO: Told = {
  W10E: 'who-may-ask',
  'status-denied': 'edu-correct',
  'edu-correct': 'edu-correct',
  EDU: 'edu-create-roles',
  HUP: 'hup-qualify',
  MPN: 'mpn-route',
  UPG: 'upg-roles',
};

const NEXT: Told = {
  'partner-steps': 'customer-steps',
  'how-it-works': 'customer-steps',
  'which-key': 'customer-steps',
  'customer-steps': 'becomes-education',
  'edu-create': 'status-in-review',
  'edu-correct': 'status-denied',
  'upg-steps': 'upg-reassign',
  'azure-credit': 'mpn-credit-rules',
};

const INSTEAD: Told = {
  W10E: 'volume-licensing',
  'status-denied': 'edu-correct',
  HUP: 'hup-route',
  'azure-credit': 'mpn-credit-rules',
  'licence-key': 'mpn-which-route',
  'mpn-discontinued': 'mpn-discontinued',
  competency: 'mpn-discontinued',
  MPN: 'mpn-which-route',
  UPG: 'upg-table',
};

/** Beside "how", who asks where they do it wants the steps as well, and the reverse. */
const TOLD: Readonly<Partial<Record<Aspect, Told>>> = {
  where: WHERE,
  who: WHO,
  how: { ...WHERE, HUP: 'hup-steps', UPG: 'upg-steps' },
  next: NEXT,
  instead: INSTEAD,
};

const BY_VOLUME = /^(?:ees|ovsEs|school|vl)$/;

/** The entry that tells this of what was spoken of. */
export function toldOf(aspect: Aspect, topic: Topic): string | undefined {
  const told = TOLD[aspect] ?? {};
  const { entry = '', checker = '', facts = {} } = topic;
  // Who licenses by volume has another way than the request.
  if (BY_VOLUME.test(facts.through ?? '') && aspect !== 'who') return INSTEAD.W10E;
  return told[entry] ?? told[checker] ?? told[documentOf(topic) ?? ''];
}
