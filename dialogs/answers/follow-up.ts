import { folded } from '../../domain/folded.ts';
import type { SourceId } from '../../domain/sources.ts';
import type { Checker, Facts } from '../checkers/checker.ts';
import { checkerNamed, isBeyond } from '../checkers/checkers.ts';
import type { Heard } from '../checkers/heard.ts';
import { aspectOf, toldOf } from './aspects.ts';
import type { Decision } from './decision.ts';
import { ENTRIES, type Entry } from './entries.ts';
import { documentOf, entryOf, prefixOf } from './spoken-of.ts';
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
  /^(?:(?:ok(?:ay|e)?|ja|yes|oh|oei|oeps|oops|ah|hm+|sorry|correction|correctie|wait|wacht|no|nee|actually|eigenlijk|plus|thanks|merci|bedankt|dank je|super|top)[,!. ]+)*(sorry|wait|wacht|plus|oei|oeps|oops|actually|eigenlijk|and|en|or|of|but|maar|what about|how about|hoe zit( het)?|what if|wat als|stel|suppose|and if|even|zelfs|not even|niet eens|unless|tenzij|only|alleen|enkel|slechts|same|idem|also|ook|then|dan|with|met|without|zonder|(?:for|voor|in|with|met)(?! (?:what|which|welke?|wat|hoeveel|how many)\b)|if|als)\b/i;
const POINTS_BACK = /\b(that|it|dat|daar\w*|die|this|dit)\b/i;

/** Whether a question goes on with what was spoken of. */
export function follows(text: string, now: Date, topic: Topic): boolean {
  if (now.getTime() - Date.parse(topic.at) > TOPIC_LASTS_MS) return false;
  const words = text.trim().split(/\s+/).length;
  if (words <= MOST_WORDS && FOLLOWS.test(text.trim())) return true;
  return words === 1 || (words <= MOST_OF_ITS_OWN && !namesAnother(text, topic));
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
  /\b(?:where|waar|(?<!(?:guest|user|somebody|someone|person|colleague|employee|dev|freelancer) )who|wie|why|waarom|how (?:do|can|should|to)|hoe (?:doe|moet|kan|voeg|verleng|vraag|werkt|gaat)|(?:which|what|welke?) (?:button|e?mail\w*|title|rights|roles?|page|tab|knop|titel|rechten|rol|pagina|stappen|steps)|steps|stappen)\b/;

function asksForMore({ text, numbers }: Heard): boolean {
  return numbers.length === 0 && ASKS_BESIDE.test(text);
}

/** So few words, behind an "and", change one thing of what was asked. */
const MOST_OF_A_CHANGE = 6;

/** The statement that was told, where "and hotmail?" asks the same of something else. */
export function sameOf(text: string, topic: Topic): Entry | undefined {
  const plain = text.trim();
  const isChange =
    /^(?:and|en|or|of|what about|how about)\b/i.test(plain) && plain.split(/\s+/).length <= MOST_OF_A_CHANGE;
  return isChange ? entryOf(topic) : undefined;
}

/** "Where do I click?", "who may do that?", "why not?": what is told beside what was spoken of. */
export function besideOf(text: string, topic: Topic, decided: SourceId | undefined): Entry | undefined {
  const aspect = aspectOf(text);
  if (aspect === undefined) return undefined;
  if (aspect === 'why' || aspect === 'which')
    return entryOf(topic) ?? ENTRIES.find(({ source }) => source === decided);
  const told = toldOf(aspect, topic);
  return ENTRIES.find(({ id }) => id === told);
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
