import type { Fact } from '../../cards/card.ts';
import type { Day } from '../../domain/dated.ts';
import { countLicences, endingSoon, keysLeft } from '../../domain/education-keys.ts';
import { planOfPartNumber } from '../../domain/qualifying-offers.ts';
import type { Found, Option } from '../journey.ts';
import type { Language } from '../ports.ts';
import { dayInWords, figure, listInWords } from '../text.ts';
import type { Turn } from '../turn.ts';
import type { KeysAnswers, KeysLooked, KeysWalk } from './journey.ts';
import { educationKeysWords } from './text.ts';

type Where = Pick<Turn, 'language' | 'today' | 'policy'>;

/** What was found about the customer, fuller at the quantity than at the later stages. */
export function found(walk: KeysWalk, where: Where, stage: string | undefined): Found | undefined {
  const { looked } = walk;
  if (looked.customer === undefined || looked.subscriptions === undefined || stage === 'customer')
    return undefined;
  const own = educationKeysWords[where.language].own;
  const full = stage !== 'contact';
  return {
    title: full ? own.found : looked.customer.name,
    facts: full
      ? customerFacts(walk.looked, walk.answers.keys, where)
      : [balance(walk, where)].filter(fact => fact !== undefined),
    remarks: remarks(walk.looked, where),
  };
}

/** Who the customer is and what it may ask for; with `keys`, also what is left after this request. */
export function customerFacts(
  looked: Partial<KeysLooked>,
  keys: number | undefined,
  where: Where,
): readonly Fact[] {
  const { language, today } = where;
  const own = educationKeysWords[language].own;
  const { each } = countLicences(looked.subscriptions ?? [], today);
  return [
    { title: own.customerLabel, value: `${looked.customer?.name ?? ''} (${looked.customer?.domain ?? ''})` },
    { title: own.status, value: own.statuses[looked.education?.kind ?? 'unknown'] },
    ...each.map(({ plan, standing, subscription }) => ({
      title: plan,
      value: `${own.licences(figure(subscription.quantity, language))}: ${own.standings[standing]}`,
    })),
    ...balanceFacts(looked, keys, where),
  ];
}

/** Licences, asked before, this, what is left: the ledger of W10E-11 in words. */
function balanceFacts(looked: Partial<KeysLooked>, keys: number | undefined, where: Where): readonly Fact[] {
  const { language, today } = where;
  const own = educationKeysWords[language].own;
  const { licences, perhaps } = countLicences(looked.subscriptions ?? [], today);
  const askedBefore = looked.askedBefore ?? 0;
  const left = keysLeft({ licences, perhaps, askedBefore: askedBefore + (keys ?? 0) });
  const count = (value: number) => figure(value, language);
  const leftInWords =
    left.atMost > left.surely
      ? own.keysPerhaps(count(left.surely), count(left.atMost))
      : own.keysLeft(count(left.surely));
  return [
    { title: own.licencesLabel, value: count(licences) },
    { title: own.askedBefore, value: own.keys(count(askedBefore)) },
    ...(keys === undefined ? [] : [{ title: own.thisRequest, value: own.keys(count(keys)) }]),
    { title: keys === undefined ? own.left : own.afterThis, value: leftInWords },
  ];
}

function balance(walk: KeysWalk, where: Where): Fact | undefined {
  const { keys } = walk.answers;
  if (keys === undefined) return undefined;
  const own = educationKeysWords[where.language].own;
  const left = balanceFacts(walk.looked, keys, where).at(-1);
  return {
    title: own.keys(figure(keys, where.language)),
    value: `${left?.title ?? ''}: ${left?.value ?? ''}`,
  };
}

/** What does not stop a request and should be known all the same. */
export function remarks(looked: Partial<KeysLooked>, { language, today, policy }: Where): Found['remarks'] {
  const own = educationKeysWords[language].own;
  const { each } = countLicences(looked.subscriptions ?? [], today);
  const unknown = each.filter(({ standing }) => standing === 'unknownPlan').map(({ plan }) => plan);
  const units = unknown.length > 0 ? qualifyingUnits(looked.units ?? {}, today, language) : [];
  return [
    ...endingSoon(each, today, policy.endsSoonDays).map(({ plan, endsOn, left }) => ({
      tone: 'warning' as const,
      text: own.endsSoon(plan, dayInWords(endsOn, language), left),
    })),
    ...(unknown.length > 0
      ? [{ tone: 'warning' as const, text: own.unknownPlan(listInWords(unknown, language)) }]
      : []),
    ...(units.length > 0
      ? [{ tone: 'accent' as const, text: own.unitsInTenant(listInWords(units, language)) }]
      : []),
  ];
}

function qualifyingUnits(
  units: Readonly<Record<string, number>>,
  today: Day,
  language: Language,
): readonly string[] {
  return Object.entries(units).flatMap(([part, active]) => {
    const row = planOfPartNumber(part, today);
    return row?.qualifies ? [`${row.plan}: ${figure(active, language)}`] : [];
  });
}

/** The subscriptions that count, to choose the one that Support looks at first. */
export function subscriptionOptions(walk: KeysWalk, language: Language, today: Day): readonly Option[] {
  const own = educationKeysWords[language].own;
  return countLicences(walk.looked.subscriptions ?? [], today)
    .each.filter(({ standing }) => standing === 'counts')
    .toSorted((a, b) => b.subscription.quantity - a.subscription.quantity)
    .map(({ subscription, plan }) => ({
      value: subscription.id,
      title: `${plan}, ${own.licences(figure(subscription.quantity, language))}`,
    }));
}

/** An answer as it is shown at the last look. */
export function answerInWords(
  name: keyof KeysAnswers & string,
  walk: KeysWalk,
  language: Language,
  today: Day,
): string {
  const words = educationKeysWords[language];
  const { answers } = walk;
  switch (name) {
    case 'customer':
      return walk.looked.customer?.name ?? '';
    case 'keys':
      return figure(answers.keys ?? 0, language);
    case 'subscription':
      return (
        subscriptionOptions(walk, language, today).find(({ value }) => value === answers.subscription)
          ?.title ?? ''
      );
    case 'emailIsAdmins':
      return words.questions.emailIsAdmins.confirm ?? '';
    case 'contactMethod':
      return words.questions.contactMethod.choices?.[answers.contactMethod ?? ''] ?? '';
    case 'licensedThrough':
      return words.questions.licensedThrough.choices?.[answers.licensedThrough ?? ''] ?? '';
    default:
      return answers[name] ?? '';
  }
}
