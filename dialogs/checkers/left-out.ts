import type { Facts, Judgement } from './checker.ts';
import { NO_LONGER_ACTIVE, withoutDenied } from './denied.ts';
import { standingOfPlan } from './education-keys-counts.ts';
import type { Heard } from './heard.ts';
import type { HeardNumber } from './heard-numbers.ts';
import { withoutDeniedKinds } from './heard-organisation.ts';
import { PART_LEFT } from './heard-parts.ts';
import { namesOtherRole } from './heard-roles.ts';
import { countsOf } from './plan-counts.ts';
import { COUNTS_PLANS } from './upgrade-counted.ts';
import { distinct, mentionsIn, withBareNames } from './upgrade-heard.ts';

/** A verdict, and what it rests on. */
interface Case {
  readonly checker: string;
  readonly facts: Facts;
  /** The facts of what it follows. */
  readonly before?: Facts;
  readonly verdict: Judgement;
}

/**
 * Whether something that was said found no place in the facts: a number, a plan, a negation, or how a subscription stands.
 * A verdict has to rest on all of it; where it does not, the statement is told instead.
 */
export function leavesOut(heard: Heard, { checker, facts, before = {}, verdict }: Case): boolean {
  return (
    leavesOutNumber(heard, checker, facts, before) ||
    leavesOutPart(heard, checker, facts) ||
    leavesOutPlan(heard, checker) ||
    (checker === 'licence-key' && facts.wanted === undefined && ASKS_WHICH_OPTION.test(heard.text)) ||
    leavesOutCount(heard, checker, verdict) ||
    (FOR_SOME_ROLES.has(checker) && verdict.says !== 'no' && namesOtherRole(heard)) ||
    leavesOutDay(heard, checker, facts) ||
    leavesOutStanding(heard, facts, before) ||
    (facts.assurance === 'yes' && NEEDS_ASSURANCE.test(heard.text)) ||
    (mayTurn(checker, verdict) && leavesOutNegation(heard, checker, facts, before))
  );
}

/** Whether a negation that was not understood could turn the verdict: a no for another reason than a count stays one. */
function mayTurn(checker: string, { says, figure }: Judgement): boolean {
  return (
    says === 'yes' || says === 'figure' || (COUNTS.has(checker) && typeof figure === 'number' && figure > 0)
  );
}

const THROUGH_VL = /\b(?:ees|ovs|vl|schoolagreement)\b/;
const THROUGH_CSP = /\b(?:csp|(?:through|with|from) us|(?:via|bij) ons)\b/;

/** Half of a number, or licences bought in two ways, that were not told apart. */
function leavesOutPart({ text, numbers }: Heard, checker: string, facts: Facts): boolean {
  if (!COUNTS.has(checker) || !Object.values(facts).some(fact => /^\d+$/.test(fact))) return false;
  const isMixed = checker === 'education-keys' && THROUGH_VL.test(text) && THROUGH_CSP.test(text);
  return PART_LEFT.test(text) || (isMixed && numbers.length > 1);
}

/** "Do they need Software Assurance as well?" tells of none. */
const NEEDS_ASSURANCE =
  /\b(?:need|needs|nodig|require\w*|vereist)\b(?: [a-z]+){0,3} (?:software assurance|sa)\b|\b(?:software assurance|sa)\b(?: [a-z]+){0,4} (?:nodig|needed|required|vereist|verplicht)\b/;

const ASKS_COUNT = /\b(?:how (?:many|much)|hoeveel)\b/;
/** Checkers that answer "how many" by a figure, or by plans, and by nothing else. */
const ANSWERS_COUNT: ReadonlySet<string> = new Set(['home-use', 'azure-credit', 'education-offer', 'role']);

/** "How many" is not answered by a yes: then something else is counted. */
function leavesOutCount({ text }: Heard, checker: string, { says, figure }: Judgement): boolean {
  if (checker === 'upgrade' && typeof figure !== 'number' && COUNTS_PLANS.test(text)) return true;
  return ANSWERS_COUNT.has(checker) && says !== 'figure' && ASKS_COUNT.test(text);
}

/** What these judge is done by some roles and not by others; the rest is for everybody. */
const FOR_SOME_ROLES: ReadonlySet<string> = new Set([
  'education-keys',
  'upgrade',
  'licence-key',
  'azure-credit',
]);

/** Checkers whose verdict rests on what is counted. */
const COUNTS: ReadonlySet<string> = new Set(['education-keys', 'home-use', 'licence-key']);
/** Counts something beside the case: "line 2". */
const FEW = 10;
/** Asked so, the verdict is the same for any number. */
const WHATEVER_THE_COUNT = /^(?:full|again|way|route|most|used|markets|employee|still|deadline|vlsc)$/;
const OF_NO_COUNT =
  /\b(?:niet (?:meer )?(?:verlengd|vernieuwd)|not (?:been )?(?:renewed|extended)|stopgezette?|afgelopen|beeindigde?|gestopte?|ran out|expired|verlopen|vervallen|lapsed|ended|cancell?ed|geannuleerde?|opgezegde?|trials?|proef\w*|inactive|inactieve?|suspended|opgeschorte?|geschorste?)\b/;

function leavesOutNumber({ numbers, text }: Heard, checker: string, facts: Facts, before: Facts): boolean {
  const isByKind = /^(?:education|nonprofit)$/.test(facts.organisation ?? '') || facts.mode === 'first';
  if (!COUNTS.has(checker) || isByKind || WHATEVER_THE_COUNT.test(facts.asks ?? '')) return false;
  const wanted = Object.values(facts).flatMap(fact => (/^\d+(?:[.,]\d+)?$/.test(fact) ? [Number(fact)] : []));
  const known = [
    ...Object.values(before).flatMap(fact => (/^\d+$/.test(fact) ? [Number(fact)] : [])),
    ...countsOf(before.plans).values(),
  ];
  const counted = numbers.filter(
    number => isCounted(number, checker) && standingOfPlan(number.plan, text) === undefined,
  );
  return counted.some(({ value }, at) => {
    const others = [...counted.filter((_, other) => other !== at).map(other => other.value), ...known];
    return !sumsWith(value, others).some(sum => wanted.includes(sum));
  });
}

function isCounted({ value, unit, plan, after, clause }: HeardNumber, checker: string): boolean {
  if (unit === 'other' || unit === 'devices' || (unit === undefined && value < FEW)) return false;
  if (OF_NO_COUNT.test(clause)) return false;
  const name = plan ?? /^(?:\S+ )?plan_(\w+)/.exec(after)?.[1];
  if (checker === 'home-use')
    return unit !== 'months' && (name === undefined || /^(?:m365)?e[35]$/.test(name));
  return checker !== 'education-keys' || name === undefined || /^(?:m365|win)?a[35]$/.test(name);
}

/** What a number makes together with any of the others, added or taken away. */
function sumsWith(value: number, others: readonly number[]): readonly number[] {
  return others
    .slice(0, 5)
    .reduce<readonly number[]>(
      (sums, other) => sums.flatMap(sum => [sum, sum + other, Math.abs(sum - other)]),
      [value],
    );
}

/** What several keys do together is not told. */
const SEVERAL_KEYS = /\b(?:[2-9]|both|beide|several|meerdere|multiple) (?:\w+ )?(?:keys|sleutels|codes)\b/;

/** Asks for the button, not for the months. */
const ASKS_WHICH_OPTION =
  /\b(?:right|correct|best|juiste|goede|beste) (?:option|button|choice|optie|knop|keuze)\b/;

/** Whether only some of the seats may go over is told nowhere, nor what is taken off the price. */
const PART_OF_A_PLAN =
  /\b(?:just|only|slechts|enkel|alleen|maar|part|deel|some|sommige|few|paar)\b(?: (?:of|van|a|an|een|the|de))* (?:\d+|seats?|users?|gebruikers|licen\w+|them|kan|can|ervan)\b|\b(?:korting|discount|rebate)\b/;

/** An upgrade goes from one plan to one other, with all that it has. */
function leavesOutPlan({ text }: Heard, checker: string): boolean {
  if (checker === 'licence-key' && SEVERAL_KEYS.test(text)) return true;
  if (checker === 'upgrade' && PART_OF_A_PLAN.test(text)) return true;
  return checker === 'upgrade' && distinct(mentionsIn(withBareNames(text))).length > 2;
}

/** A day that a key's dates are worked out from; which of two it is has to be clear. */
function leavesOutDay({ saidDays }: Heard, checker: string, facts: Facts): boolean {
  if (checker !== 'licence-key' || WHATEVER_THE_COUNT.test(facts.asks ?? '')) return false;
  const known = new Set(Object.values(facts));
  return saidDays.some(({ day, isRough }) => !isRough && !known.has(day));
}

const STANDING =
  /\b(?:suspended|opgeschort\w*|geschorst\w*|on hold|cancell?ed|geannuleerd\w*|opgezegd\w*|expired|verlopen|vervallen|lapsed|ended|disabled|uitgeschakeld\w*|stopgezet\w*|beeindigd\w*|trials?|proef(?:versie|licenties?|abonnement|periode))\b/;

/** That something has ended or is suspended says why, or it was not understood. */
function leavesOutStanding({ text, numbers }: Heard, facts: Facts, before: Facts): boolean {
  const said = withoutDenied(text);
  if (!STANDING.test(said) && !NO_LONGER_ACTIVE.test(said)) return false;
  const { standing, status, assurance, rights } = { ...before, ...facts };
  const explained =
    facts.expires !== undefined ||
    standing !== undefined ||
    status !== undefined ||
    assurance === 'no' ||
    rights === 'no';
  const isOfPlan = ({ clause, plan }: HeardNumber) =>
    OF_NO_COUNT.test(clause) || standingOfPlan(plan, text) !== undefined;
  return !explained && !numbers.some(isOfPlan);
}

const NEGATION =
  /\b(?:no|not|never|none|without|cannot|nothing|neither|nor|\w+n't|dont|doesnt|cant|isnt|hasnt|havent|geen|niet|nooit|zonder|niets|niks|noch)\b/;

/** Denies nothing that a case rests on. */
const HARMLESS: readonly RegExp[] = [
  /\b(?:not|niet|isn't|isnt|won't|wont|never|nooit)(?: (?:be|being|get|te|worden|wordt|meer))* (?:refused?|rejected?|geweigerd|afgewezen)\b/g,
  /\b(?:or|of|why|waarom|if|zo|wel|right or|right) (?:not|niet|no|nee)\b/g,
  /\b(?:kan|mag|is|gaat|lukt|werkt)(?: \w+){0,2} (?:niet|not)\b *(?:,|$)/g,
  /\b(?:not|niet) (?:sure|zeker|only|alleen|enkel|yet sure)\b|\bno (?:idea|problem|worries|rush)\b|\bgeen (?:idee|probleem|haast)\b/g,
  /\b(?:no|niet|not|never|geen) (?:more|meer|later|longer|langer) (?:than|dan)\b/g,
  /\b(?:isn't|aren't|can't|won't|don't|doesn't|couldn't|shouldn't) (?:it|they|we|i|he|she|there|that|this|the)\b/g,
  /\b(?:nothing|niets|niks|no|geen|not) (?:anders?|else|other|andere|further|besides|bijkomends|india\w*|bigger|groter|via csp|csp)\b|\b(?:verder|anders) (?:niets|niks|geen)\b|\b(?:nothing|niets|niks) (?:more|meer|extra)\b(?! (?:than|dan))/g,
  /\b(?:kan|mag|gaat|lukt|werkt) (?:dat|het|die|dit) niet\b|\b(?:zonder|without) (?:any )?(?:licen\w+|seats)\b/g,
  // Keys that were not had yet.
  /\b(?:no|not|none|never|\w+n't|geen|nooit|niets|niet|nothing)(?: [a-z']+){0,4} (?:keys?|sleutels?|codes?|any|requested|asked|gevraagd|aangevraagd|gehad|gekregen|eerder|before|yet|so far|tot nu toe|requests?|aanvra\w+)\b/g,
  /\b(?:nog|tot nu toe) (?:geen|niets|niks|nooit)\b|\bnone (?:yet|so far|used|asked|requested)\b/g,
  /\b(?:never|not|niet|nooit|\w+n't|werd niet|zijn niet) (?:been |were |meer )?(?:renewed|extended|verlengd|vernieuwd)\b|\bbought nothing\b|\bniets (?:bij)?gekocht\b/g,
  /\b(?:not|niet|geen|no)(?: (?:the|de|een|m365))* (?:family|personal)\b/g,
  // What is asked to stay as it is.
  /\b(?:without|zonder|not|niet|niets|nothing|no|geen|\w+n't|doesnt|dont|wont)(?: te)?(?: [a-z']+){0,2} (?:extend\w*|extension|verleng\w*|renew\w*|end date|einddatum|add\w*|toe ?\w*voeg\w*|bij\w*voeg\w*|bijvoegen|toevoegen|seats|licen\w+|plaatsen|users|winstoogmerk|profit)\b/g,
  /\b(?:no|not|geen|without|zonder|nothing|niets|niks)(?: an?| any| een)? (?:(?:existing|bestaande?|running|lopende?) (?:sub\w*|abo\w*)|(?:running|active|lopen\w*|actief) (?:yet|nog))/g,
  /\b(?:not|niet) (?:longer|langer) *(?:,|$)/g,
  /\b(?:longer|langer)(?: (?:and|en|but|maar))? (?:not|niet|geen|no) (?:more|meer|extra)\b(?! (?:than|dan))/g,
  /\b(?:zonder|without) (?:te verliezen|losing|verlies)\b/g,
];

/** Plans that an organisation has none of. */
const NOT_OWNED =
  /\b(?:no|not|nor|neither|noch|geen|zonder|without|never|nooit|not a single)(?: (?:had|have|bought|any|a|de|gehad|single|enige|enkele|een|enkel|of))* plan_\w+(?: (?:or|of|nor|noch|and|en) plan_\w+)?/g;
/** Roles that somebody has not; the one that they have is judged. */
const NOT_THAT_ROLE =
  /\b(?:not|no|niet|geen|without|zonder)(?: (?:an?|the|een|de|also|ook))* (?:glob\w+|billing|sales|admin|helpdesk|user)(?: (?:admin\w*|agent\w*|beheerder\w*|rights|rechten|rol|role))?/g;
/** These listen for every negation themselves. */
const HEARS_NEGATED: ReadonlySet<string> = new Set(['competency']);
/** What is asked so was heard with its negation. */
const HEARD_NEGATED = /^(?:used|markets|route|employee|differ)$/;

/** By fact, the negations that it stands for. */
const STANDS_FOR: Readonly<Record<string, RegExp>> = {
  assurance: /\b(?:no|nor|neither|noch|not|never|without|geen|niet|zonder|nooit|none|\w+n't|dont|doesnt)\b/g,
  rights:
    /\b(?:no|not|never|without|geen|niet|zonder|nooit|none|\w+n't|dont|doesnt|didnt|hasnt|havent|hadnt|isnt)\b/g,
  customer: /\b(?:no|not|geen|niet|isn't|isnt|aren't)\b/g,
  standing: /\b(?:not|no longer|niet|geen|isn't|isnt|never|nooit|\w+n't|wont|didnt)\b/g,
  status: /\b(?:not|no longer|niet|geen|isn't|isnt|never|nooit|\w+n't|wont|didnt)\b/g,
  organisation:
    /\b(?:zonder|without|no|geen) (?:plan_\w+|sa\b|software assurance)|\b(?:not|no|geen|niet) (?:for profit|an?|de)?/g,
};

function leavesOutNegation({ text }: Heard, checker: string, facts: Facts, before: Facts): boolean {
  if (HEARS_NEGATED.has(checker) || (facts.asks !== undefined && HEARD_NEGATED.test(facts.asks)))
    return false;
  let rest = withoutDeniedKinds(withoutDenied(text));
  if (checker === 'home-use') rest = rest.replace(NOT_OWNED, ' ');
  if (checker === 'role') rest = rest.replace(NOT_THAT_ROLE, ' ');
  if (!NEGATION.test(rest)) return false;
  for (const pattern of HARMLESS) rest = rest.replace(pattern, ' ');
  for (const [name, pattern] of Object.entries(STANDS_FOR))
    if (facts[name] !== undefined && facts[name] !== before[name]) rest = rest.replace(pattern, ' ');
  return NEGATION.test(rest);
}
