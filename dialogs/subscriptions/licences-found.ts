import type { Fact } from '../../cards/card.ts';
import type { SubscriptionDetail } from '../../domain/upgrades/detail.ts';
import type { Found } from '../journey.ts';
import type { Language } from '../ports.ts';
import { dayInWords, figure } from '../text.ts';
import type { Turn } from '../turn.ts';
import { candidates, chosenSubscription, type LicencesLooked, type LicencesWalk } from './licences-chosen.ts';
import { licencesWords } from './licences-text.ts';
import { BILLING_LINK } from './links.ts';
import { inUseOf, MOST_SHOWN } from './look.ts';

/** Current, in use, wanted, and the limits of the offer. */
export function foundForLicences(
  { answers, looked }: LicencesWalk,
  { language, today }: Pick<Turn, 'language' | 'today' | 'policy'>,
): Found | undefined {
  if (looked.customer === undefined || looked.details === undefined) return undefined;
  const { own } = licencesWords[language];
  const chosen = chosenSubscription(answers, looked, today);
  const shown = chosen === undefined ? candidates(looked, today) : [chosen];
  const many = shown.length > MOST_SHOWN;
  const facts =
    chosen === undefined
      ? (many ? [] : shown).map(one => licenceSummary(one, answers.more, looked, language))
      : licenceLines(chosen, answers.more, looked, language);
  const given = shown.flatMap(({ refundable }) => (refundable ? [refundable] : []));
  return {
    title: looked.customer.name,
    facts,
    readOn: { words: own.learnMore, links: [BILLING_LINK[language]] },
    remarks: [
      { tone: 'accent' as const, text: own.billing },
      ...(many ? [{ tone: 'accent' as const, text: own.many }] : []),
      ...(many ? [] : given).map(({ quantity, until }) => ({
        tone: 'accent' as const,
        text: own.refundable(figure(quantity, language), dayInWords(until, language)),
      })),
    ],
  };
}

/** One of several, in a line. */
function licenceSummary(
  one: SubscriptionDetail,
  more: number | undefined,
  looked: LicencesLooked,
  language: Language,
): Fact {
  const { own } = licencesWords[language];
  const count = (value: number) => figure(value, language);
  const used = inUseOf(one, looked);
  const limits = looked.limits?.[one.id];
  const figures = {
    now: count(one.quantity),
    used: used === undefined ? undefined : count(used),
    after: more === undefined ? undefined : count(one.quantity + more),
    limits: limits && own.between(count(limits.least), count(limits.most)),
  };
  return { title: one.offerName, value: own.oneOfSeveral(figures) };
}

function licenceLines(
  one: SubscriptionDetail,
  more: number | undefined,
  looked: LicencesLooked,
  language: Language,
): readonly Fact[] {
  const { own } = licencesWords[language];
  const used = inUseOf(one, looked);
  const limits = looked.limits?.[one.id];
  const count = (value: number) => figure(value, language);
  return [
    { title: own.subscription, value: `${one.offerName} (${own.statuses[one.status]})` },
    { title: own.current, value: count(one.quantity) },
    { title: own.inUse, value: used === undefined ? own.notTold : count(used) },
    ...(more === undefined ? [] : [{ title: own.wanted, value: count(one.quantity + more) }]),
    { title: own.limits, value: limits ? own.between(count(limits.least), count(limits.most)) : own.notTold },
  ];
}
