import type { Card } from '../cards/card.ts';
import { messageCard } from '../cards/plain-cards.ts';
import type { NoticeView } from '../cards/stage-card.ts';
import { applicable, type Step } from '../domain/journey.ts';
import { ruleNotice } from './actions/refusals.ts';
import type { AnyJourney, AnyWalk } from './journey.ts';
import type { Language, PartnerCenterError } from './ports.ts';
import type { Reply, Turn } from './turn.ts';
import { words } from './words.ts';

/** What a person will have to decide, said at the last look. */
export function forPerson(journey: AnyJourney, step: Step, { language }: Turn): readonly NoticeView[] {
  if (step.kind !== 'check' || step.forPerson.length === 0) return [];
  return [{ tone: 'warning', lines: [journey.words[language].forPerson] }];
}

/** The rules that end a walk, each with its reason, its source and what to do instead. */
export function ruleNoticesOf(
  journey: AnyJourney,
  walk: AnyWalk,
  broken: readonly string[],
  { today, language }: Turn,
): readonly NoticeView[] {
  const { answers } = applicable(journey, walk, today);
  const facts = journey.facts(answers, walk.looked, today);
  return broken.flatMap(id => {
    const refusal = journey.words[language].refusals[id]?.(facts);
    const source = journey.sources[id];
    return refusal && source ? [ruleNotice(refusal, source, language)] : [];
  });
}

/** A walk that ends early. */
export function refusedCard(
  { id, words: own }: AnyJourney,
  notices: readonly NoticeView[],
  walk: AnyWalk | undefined,
  language: Language,
): Card {
  const w = words[language];
  return messageCard({
    language,
    title: refusedTitle(own[language].title, walk),
    lines: [],
    notices,
    buttons: [
      { title: w.otherCustomer, press: { verb: 'start', journey: id } },
      { title: w.help, press: { verb: 'help' } },
    ],
  });
}

/** Partner Center gives no answer; the walk can be tried again. */
export function downReply(
  journey: AnyJourney,
  { id }: AnyWalk,
  kind: PartnerCenterError['kind'],
  language: Language,
): Reply {
  const w = words[language];
  const line = kind === 'unauthorised' ? w.partnerCenterRefuses : w.partnerCenterDown;
  const card = messageCard({
    language,
    title: journey.words[language].title,
    lines: [line],
    buttons: [
      { title: w.tryAgain, look: 'positive', press: { verb: 'retry', walk: id } },
      { title: w.cancel, press: { verb: 'cancel', walk: id } },
    ],
  });
  return { card, summary: line };
}

function refusedTitle(title: string, walk: AnyWalk | undefined): string {
  const customer = walk?.looked.customer;
  const name =
    typeof customer === 'object' && customer !== null && 'name' in customer
      ? String(customer.name)
      : undefined;
  return name === undefined ? title : `${title}: ${name}`;
}
