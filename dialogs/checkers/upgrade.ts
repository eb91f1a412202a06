import type { Day } from '../../domain/dated.ts';
import { crossesIndia, guideTargets, plansOfTheGuide } from '../../domain/upgrades/matrix.ts';
import { isIndia, PLAN_IDS, PLAN_NAMES, type PlanId } from '../../domain/upgrades/plans.ts';
import type { Language } from '../ports.ts';
import { listInWords } from '../text.ts';
import { type Checker, type Facts, type Judgement, known, type Outcome } from './checker.ts';
import { upgradeWords as words } from './upgrade-words.ts';

/** The words of the checkers for the plans of the table. */
const PLANS: Readonly<Record<string, PlanId>> = {
  appsbus: 'appsForBusiness',
  appsent: 'appsForEnterprise',
  bbasic: 'businessBasic',
  bstandard: 'businessStandard',
  bpremium: 'businessPremium',
  o365e1: 'e1',
  o365e3: 'e3',
  o365e5: 'e5',
  e1: 'e1',
  e3: 'e3',
  e5: 'e5',
};
const INDIA: Partial<Record<PlanId, PlanId>> = {
  appsForBusiness: 'appsForBusinessIndia',
  businessBasic: 'businessBasicIndia',
  businessStandard: 'businessStandardIndia',
};
const UPGRADE =
  /\b(upgrad\w*|upgrde|geupgrade\w*|opgewaardeerd|opwaarderen|become\w*|becoming|turn\w* into|worden|wordt|switch\w*|move\w*|overstap\w*|overzet\w*|omzet\w*|omgezet|change\w*|convert\w*|go from|go to|step up|naar|into|van)\b/;
/** "Business Standard to E5". */
const FROM_TO = /plan_\w+(?: india)? (?:to|naar|>|→|into) (?:een |an? |the )?plan_/;
const ASKS_STEPS =
  /\b(how (do|to|can|does|should)|hoe (upgrade|doe|kan|moet|werkt|zet|voer|gaat)|steps|stappen|where|waar (klik|kan|vind|zit|doe)|who|wie|why|waarom|when|wanneer|billing|facturering|factuur|invoice)\b/;
const OTHER_BUSINESS = /\b(hup|difference|verschil|migrate|mailbox\w*|sleutels?|keys?|home|azure)\b/;
const PLAN = /plan_(\w+)(?: (?:for |in |voor )?(india\w*|indian))?/g;

/** What a subscription can become, and what becomes one (UPG-01 to UPG-06). */
export const upgradeChecker: Checker = {
  id: 'upgrade',
  title: { en: words.en.title, nl: words.nl.title },
  about: { en: words.en.about, nl: words.nl.about },
  fields: (['from', 'to'] as const).map(name => ({
    name,
    kind: 'choice',
    label: { en: words.en[name], nl: words.nl[name] },
    choices: PLAN_IDS.map(value => ({ value, title: { en: PLAN_NAMES[value], nl: PLAN_NAMES[value] } })),
  })),
  hear(heard) {
    const text = withBareNames(heard.text);
    if ((!UPGRADE.test(text) && !FROM_TO.test(text)) || OTHER_BUSINESS.test(text)) return undefined;
    const facts = factsIn(text);
    if (facts.from === undefined && facts.to === undefined) return undefined;
    // "How do I upgrade" wants the steps.
    if (ASKS_STEPS.test(text)) return undefined;
    return facts;
  },
  follow(heard, before) {
    const text = withBareNames(heard.text);
    const { from, to, ...facts } = factsIn(text);
    const only = from ?? to;
    if (only === undefined || (from !== undefined && to !== undefined)) return known({ ...facts, from, to });
    // "and E5?" changes what the last question asked about.
    const asTarget =
      before.to !== undefined && before.from !== undefined ? targetOnly(only) : before.to !== undefined;
    return known({ ...facts, [asTarget ? 'to' : 'from']: only });
  },
  judge,
};

function targetOnly(plan: string): boolean {
  return [
    'e1',
    'e3',
    'e5',
    'businessPremium',
    'appsForEnterprise',
    'businessStandard',
    'businessStandardIndia',
  ].includes(plan);
}

/** "Basic to E3": the short names count where another plan or an upgrade is named. */
function withBareNames(text: string): string {
  return text
    .replace(/\bapps for business\b/g, 'plan_appsbus')
    .replace(/(?<!plan_\w*)\b(?:the )?basic\b/g, 'plan_bbasic')
    .replace(
      /(?<!plan_\w*)\b(?:the )?(standard|standaard)\b(?! (price|process|procedure))/g,
      'plan_bstandard',
    )
    .replace(/(?<!plan_\w*)\bpremium\b/g, 'plan_bpremium')
    .replace(/\bindia (plan_\w+)/g, '$1 india');
}

interface Mention {
  readonly plan: string;
  readonly before: string;
  readonly after: string;
}

function mentionsIn(text: string): readonly Mention[] {
  const everywhere = /\bindia\w*\b/.test(text);
  const found = [...text.matchAll(PLAN)];
  return found.map(match => {
    const named = PLANS[match[1] ?? ''];
    const own = match[2] !== undefined || (everywhere && found.length === 1);
    const plan = named === undefined ? `other:${match[1]}` : own ? (INDIA[named] ?? named) : named;
    return {
      plan,
      before: text.slice(0, match.index),
      after: text.slice((match.index ?? 0) + match[0].length),
    };
  });
}

function factsIn(text: string): Facts {
  const [one, two] = distinct(mentionsIn(text));
  const others = {
    status: /\b(suspended|opgeschort\w*|geschorst\w*|on hold)\b/.test(text)
      ? 'suspended'
      : /\b(cancell?ed|geannuleerd\w*|opgezegd\w*|expired|verlopen)\b/.test(text)
        ? 'ended'
        : undefined,
    owns: /\b(already (has|have|owns|got)|(heeft|hebben) al|al een|has already|heeft (de klant )?(ook )?al)\b/.test(
      text,
    )
      ? 'yes'
      : undefined,
    rights:
      /\b(no|without|zonder|geen)\b (delegated |gedelegeerde? )?(admin\w*|beheer\w*|gdap|dap|rights|rechten)/.test(
        text,
      )
        ? 'no'
        : undefined,
  };
  if (one === undefined) return known(others);
  if (two === undefined) return known({ ...others, [isTarget(one, text) ? 'to' : 'from']: one.plan });
  const swapped =
    /\b(to|naar|into)( \w+)?( een| an?| the)? ?$/.test(one.before) &&
    /\b(from|van|vanaf|vanuit|uit)( een| an?| the)? ?$/.test(two.before);
  const from2 =
    /\b(from|van|vanaf|vanuit|uit)( een| an?| the)? ?$/.test(two.before) &&
    !/\b(from|van|vanaf)( een| an?| the)? ?$/.test(one.before);
  const [from, to] = swapped || from2 ? [two, one] : [one, two];
  return known({ ...others, from: from.plan, to: to.plan });
}

function distinct(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter(({ plan }, at) => mentions.findIndex(other => other.plan === plan) === at);
}

/** One plan: is it what is left, or what is wanted? */
function isTarget({ plan, before, after }: Mention, text: string): boolean {
  if (/\b(to|naar|into|tot)( een| an?| the| de)? ?$/.test(before)) return true;
  if (/\b(becomes?|turns? into)( an?| the)? ?$/.test(before)) return true;
  if (/\b(from|van|vanaf|vanuit|has|have|heeft|with|met)( een| an?| the)? ?$/.test(before)) return false;
  if (
    /^ ?(become|be upgraded|be changed|geupgrade)/.test(after) ||
    (/\b(can|kan|mag) ?(een|an?|the)? ?$/.test(before) && !/\bworden\b/.test(after))
  )
    return false;
  if (
    /\b(which|what|welke?)\b.*\b(plans?|subscriptions?|abonnement\w*|offers?)\b/.test(before) &&
    /\bworden\b/.test(text)
  )
    return true;
  return (
    !plan.startsWith('other:') &&
    ![
      'appsForBusiness',
      'businessBasic',
      'businessStandard',
      'appsForBusinessIndia',
      'businessBasicIndia',
    ].includes(plan) &&
    /\bworden\b/.test(text)
  );
}

function planOf(fact: string | undefined): PlanId | 'other' | undefined {
  if (fact === undefined) return undefined;
  return PLAN_IDS.find(id => id === fact) ?? 'other';
}

function judge(facts: Facts, today: Day, language: Language): Outcome {
  const w = words[language];
  const from = planOf(facts.from);
  const to = planOf(facts.to);
  const list = (plans: readonly PlanId[]) =>
    listInWords(
      plans.map(plan => PLAN_NAMES[plan]),
      language,
    );
  const judged = (
    says: Judgement['says'],
    figure: string,
    title: string,
    lines: readonly string[],
    sources: Judgement['sources'],
  ): Outcome => ({ kind: 'judged', says, figure, title, lines, sources });
  if (from === undefined && to === undefined)
    return { kind: 'missing', fields: ['from', 'to'], source: 'UPG-01' };
  if (facts.status !== undefined) return judged('no', '', w.notActive, [w.notActiveWhy], ['UPG-03']);
  if (facts.rights === 'no') return judged('no', '', w.noRights, [w.noRightsWhy], ['UPG-04']);
  if (facts.owns === 'yes' && from !== undefined && to !== undefined)
    return judged('no', '', w.owned, [w.ownedWhy], ['UPG-06', 'UPG-07']);
  if (to === undefined) {
    const targets = from === 'other' || from === undefined ? [] : guideTargets(from, today);
    if (targets.length === 0)
      return judged('no', '', w.leadsNowhere(nameOf(facts.from)), [w.onlyThese], ['UPG-01']);
    const india = from !== undefined && from !== 'other' && isIndia(from);
    return judged(
      'figure',
      targets.join(' '),
      w.canBecome(nameOf(facts.from), list(targets)),
      [india ? w.indiaStays : w.nothingElse, w.conditions],
      india ? ['UPG-02'] : ['UPG-01', 'UPG-02'],
    );
  }
  if (from === undefined) {
    const origins =
      to === 'other' ? [] : plansOfTheGuide(today).filter(plan => guideTargets(plan, today).includes(to));
    if (origins.length === 0)
      return judged('no', '', w.nothingBecomes(nameOf(facts.to)), [w.onlyThese], ['UPG-01']);
    return judged(
      'figure',
      origins.join(' '),
      w.becomes(nameOf(facts.to), list(origins)),
      [w.nothingElse, w.conditions],
      ['UPG-01', 'UPG-02'],
    );
  }
  const possible = from !== 'other' && to !== 'other' && guideTargets(from, today).includes(to);
  if (possible)
    return judged(
      'yes',
      '',
      w.yes(nameOf(facts.from), nameOf(facts.to)),
      [w.conditions],
      isIndia(from) ? ['UPG-02', 'UPG-01'] : ['UPG-01'],
    );
  const targets = from === 'other' ? [] : guideTargets(from, today);
  const india = from !== 'other' && to !== 'other' && (crossesIndia(from, to) || isIndia(from));
  return judged(
    'no',
    '',
    w.no(nameOf(facts.from), nameOf(facts.to)),
    [
      ...(india ? [w.indiaStays] : []),
      targets.length === 0 ? w.onlyThese : w.onlyTo(nameOf(facts.from), list(targets)),
    ],
    india ? ['UPG-02', 'UPG-01'] : ['UPG-01'],
  );
}

const OTHERS: Readonly<Record<string, string>> = {
  m365e1: 'Microsoft 365 E1',
  m365e3: 'Microsoft 365 E3',
  m365e5: 'Microsoft 365 E5',
  wine3: 'Windows Enterprise E3',
  wine5: 'Windows Enterprise E5',
  o365e4: 'Office 365 E4',
  e4: 'Office 365 E4',
};

function nameOf(fact: string | undefined): string {
  const id = PLAN_IDS.find(plan => plan === fact);
  if (id !== undefined) return PLAN_NAMES[id];
  const other = (fact ?? '').replace('other:', '');
  return (
    OTHERS[other] ??
    other
      .replace(/^m365/, 'Microsoft 365 ')
      .replace(/^o365/, 'Office 365 ')
      .replace(/[aef]\d$/, plan => plan.toUpperCase())
  );
}
