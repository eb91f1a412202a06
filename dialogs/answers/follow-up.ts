import { folded } from '../../domain/folded.ts';
import type { Checker, Facts } from '../checkers/checker.ts';
import { checkerNamed, isBeyond } from '../checkers/checkers.ts';
import type { Heard } from '../checkers/heard.ts';
import type { Decision } from './decision.ts';
import { ENTRIES, type Entry } from './entries.ts';
import type { Topic } from './topic.ts';

/** A follow-up is short. */
const MOST_WORDS = 15;
/** So short it is one whatever it begins with. */
const FEW_WORDS = 3;
/** Of so many words it goes on unless it names what another document tells of. */
const MOST_OF_ITS_OWN = 8;
/** After so long the next question stands alone. */
const TOPIC_LASTS_MS = 30 * 60_000;

const FOLLOWS =
  /^(?:(?:ok(?:ay|e)?|ja|yes|oh|oei|oeps|oops|ah|hm+|sorry|wait|wacht|no|nee|actually|eigenlijk|plus|thanks|merci|bedankt|dank je|super|top)[,!. ]+)*(sorry|wait|wacht|plus|oei|oeps|oops|actually|eigenlijk|and|en|or|of|but|maar|what about|how about|hoe zit( het)?|what if|wat als|stel|suppose|and if|same|idem|also|ook|then|dan|with|met|for|voor|in|if|als)\b/i;
const POINTS_BACK = /\b(that|it|dat|daar\w*|die|this|dit)\b/i;

/** Whether a question goes on with what was spoken of. */
export function follows(text: string, now: Date, topic: Topic): boolean {
  if (now.getTime() - Date.parse(topic.at) > TOPIC_LASTS_MS) return false;
  const words = text.trim().split(/\s+/).length;
  if (words <= MOST_WORDS && (FOLLOWS.test(text.trim()) || words <= FEW_WORDS)) return true;
  return words <= MOST_OF_ITS_OWN && !namesAnother(text, topic);
}

/** Whether it says so itself; what only may go on with it has to be read alone first. */
export function saysItFollows(text: string): boolean {
  const plain = text.trim();
  return FOLLOWS.test(plain) || STATES.test(plain) || plain.split(/\s+/).length <= FEW_WORDS;
}

/** One thing more about the case, and no question. */
const STATES = /^(?:they|it|it's|its|the customer|the sub\w*|de klant|het|ze)\b[^?]*$/i;

/** A count, or a question for one, that can only be about what was spoken of. */
export function mayChangeCase(heard: Heard): boolean {
  const isNamed = Object.values(NAMED_BY).some(names => names.test(heard.said));
  return !isNamed && (heard.numbers.length > 0 || ASKS_FOR_COUNT.test(heard.text));
}

const ASKS_FOR_COUNT =
  /^(?:how many|hoeveel)(?: more| months| maanden| keys)?(?: (?:do|does|is|are|may|mogen|komen|komt|at most|will|zijn|can|kunnen|then|dan|that|dat|it|het|they|ze|er|maximaal|hij|we|most|need|tekort|still|nog|zijn))* *,? *$|\bkey\b|\bsleutel\b/;

/** What a question names that one document tells of and no other; what is shared by several is in none of these. */
const NAMED_BY: Readonly<Record<string, RegExp>> = {
  W10E: /\b(?:keys|sleutels)\b|\b(?:windows|win|w) ?1[01]\b|\bwindows\b|\b[ao]?365 ?a[135]\b|\ba[135]\b|\bhome\b(?![ -]?use)|\b(?:education|edu|onderwijs|upgrade)[ -]?(?:keys?|sleutels?)\b|\b(?:ees|ovs|vlsc)\b|\bshape the future\b/,
  EDU: /\b(?:education|edu|onderwijs)[ -]?(?:customers?|klant\w*|tenants?|offers?|aanb\w+|accounts?)\b|\bschools?\b|\bscholen\b|\bverif\w+|\bin ?review\b|\bspecial qualif\w+/,
  HUP: /\bhup\b|\bhome[ -]?use\b|\bfamily\b|\bpersonal\b|\bsoftware assurance\b|\bemployees?\b|\b(?:mede)?werk(?:er|nemer)s?\b/,
  MPN: /\b(?:keys|sleutels)\b|\bmpn\b|\bazure\b|\bbenefits?\b|\bcompetenc\w+|\baction pack\b|\b\w*tegoed\b|\bcredits?\b|\bproduct ?key\b|\bcloud\b/,
  UPG: /\bupgrad\w+|\bopwaarder\w+|\be[135]\b|\bbusiness (?:basic|standard|premium)\b|\bapps (?:for|voor)\b|\bgdap\b|\bdelegated\b|\bgedelegeerd\w*/,
};

/** Whether a question speaks of what another document tells, so that it stands alone. */
function namesAnother(text: string, topic: Topic): boolean {
  const said = folded(text);
  const document = documentOf(topic);
  const named = Object.keys(NAMED_BY).filter(name => NAMED_BY[name]?.test(said));
  return document === undefined || (named.length > 0 && !named.includes(document));
}

const CHECKER_OF: Readonly<Record<string, string>> = {
  W10E: 'education-keys',
  HUP: 'home-use',
  UPG: 'upgrade',
};

/** The document that a checker judges by. */
const DOCUMENT_OF: Readonly<Record<string, string>> = {
  'education-keys': 'W10E',
  'education-offer': 'EDU',
  'home-use': 'HUP',
  'azure-credit': 'MPN',
  'licence-key': 'MPN',
  upgrade: 'UPG',
};

/** "And for Japan?": the same case with other facts; a fact that no longer applies is followed as an empty one. */
export function followUp(
  heard: Heard,
  topic: Topic,
): { readonly checker: Checker; readonly facts: Facts } | undefined {
  const entry = entryOf(topic);
  const checker = checkerNamed(topic.checker ?? entry?.checker ?? CHECKER_OF[prefixOf(entry)]);
  if (checker === undefined || isBeyond(heard) || asksForMore(heard)) return undefined;
  const known = topic.facts ?? {};
  const changed = checker.follow(heard, known);
  if (Object.keys(changed).length === 0) return undefined;
  const facts = Object.entries({ ...known, ...changed }).filter(([, value]) => value !== '');
  return { checker, facts: Object.fromEntries(facts) };
}

/** Asks for something beside the verdict: where, who, which button. */
const ASKS_BESIDE =
  /\b(?:where|waar|who|wie|why|waarom|how (?:do|can|should|to)|hoe (?:doe|moet|kan|voeg|verleng|vraag|werkt|gaat)|(?:which|what|welke?) (?:button|e?mail\w*|title|rights|roles?|page|tab|knop|titel|rechten|rol|pagina|stappen|steps)|steps|stappen)\b/;

function asksForMore({ text, numbers }: Heard): boolean {
  return numbers.length === 0 && ASKS_BESIDE.test(text);
}

/** What comes after it, told by the same document. */
const THEN: Readonly<Record<string, string>> = {
  'partner-steps': 'customer-steps',
  'customer-steps': 'becomes-education',
  'edu-create': 'status-in-review',
  'edu-correct': 'status-denied',
  'upg-steps': 'upg-reassign',
};
const ASKS_WHAT_THEN =
  /^(?:(?:ok(?:ay|e)?|and|en)[, ]+)*(?:(?:what|wat) (?:then|next|comes next|happens (?:then|next)|dan|nu|daarna|volgt|gebeurt er (?:dan|daarna)|moet ik (?:dan|daarna) doen)|then what|(?:and|en) (?:then|dan|daarna|after that|nu)|what do i do (?:then|next))\W*$/;

/** So few words, behind an "and", change one thing of what was asked. */
const MOST_OF_A_CHANGE = 6;

/** The statement that was told, where "and hotmail?" asks the same of something else. */
export function sameOf(text: string, topic: Topic): Entry | undefined {
  const plain = text.trim();
  const isChange =
    /^(?:and|en|or|of|what about|how about)\b/i.test(plain) && plain.split(/\s+/).length <= MOST_OF_A_CHANGE;
  return isChange ? entryOf(topic) : undefined;
}

/** The steps behind what a checker judges. */
const STEPS_OF: Readonly<Record<string, string>> = {
  'education-keys': 'partner-steps',
  'home-use': 'hup-steps',
  'azure-credit': 'mpn-credit-steps',
  'licence-key': 'mpn-extend-steps',
  upgrade: 'upg-steps',
};
const ASKS_HOW =
  /^(?:(?:ok(?:ay|e)?|and|en|so|dus)[, ]+)*(?:how (?:do|can|should|does) (?:i|we|they|one) (?:do|start|arrange) (?:that|it|this)|hoe (?:doe|regel|moet|kan|doen|regelen|start|begin) (?:ik|je|we|wij|ze|jij)(?: dat| het| dit| die| daarmee)?(?: dan)?(?: doen| regelen)?|how(?: then)?|hoe(?: dan)?|(?:what are )?the steps|(?:wat zijn )?de stappen)\W*$/;

/** "And then?", "and how do I do that?": what comes after the statement that was told. */
export function thenOf(text: string, topic: Topic): Entry | undefined {
  const steps =
    topic.checker !== undefined && ASKS_HOW.test(folded(text).trim()) ? STEPS_OF[topic.checker] : undefined;
  if (steps !== undefined) return ENTRIES.find(({ id }) => id === steps);
  const next =
    topic.entry !== undefined && ASKS_WHAT_THEN.test(folded(text).trim()) ? THEN[topic.entry] : undefined;
  return ENTRIES.find(({ id }) => id === next);
}

/** "And how long does that take?": what it points back to is told by one document; what another says is no answer. */
export function pointsElsewhere(text: string, topic: Topic, plain: Decision | undefined): boolean {
  const document = documentOf(topic);
  return (
    plain?.kind === 'entry' &&
    document !== undefined &&
    POINTS_BACK.test(text) &&
    !plain.entry.source.startsWith(document)
  );
}

/** The document that was spoken of. */
export function documentOf(topic: Topic): string | undefined {
  return prefixOf(entryOf(topic)) || (topic.checker === undefined ? undefined : DOCUMENT_OF[topic.checker]);
}

function entryOf(topic: Topic): Entry | undefined {
  return ENTRIES.find(({ id }) => id === topic.entry);
}

function prefixOf(entry: Entry | undefined): string {
  return entry?.source.split('-')[0] ?? '';
}
