import { button, opens } from '../../cards/actions.ts';
import { type Action, line } from '../../cards/card.ts';
import { mayDecide } from '../../domain/policy.ts';
import {
  isStuck,
  type SubscriptionRequest,
  type SubscriptionVerb,
  subscriptionApproval,
  subscriptionVerbsIn,
} from '../../domain/upgrades/requests.ts';
import { decisionButtons } from '../actions/decision-buttons.ts';
import type { Language } from '../ports.ts';
import type { Viewer } from '../request-kind.ts';
import { subscriptionWords } from './request-words.ts';

/** What one who decides can do with a request. */
export function approverActions(
  request: SubscriptionRequest,
  { language, person, policy }: Viewer,
): readonly Action[] {
  const w = subscriptionWords[language];
  const may = person.id !== request.askedBy.id && mayDecide(subscriptionApproval(policy), person);
  if (request.state !== 'awaitingApproval' || !may) return [];
  return decisionButtons(request, w);
}

/** What its requester can do with a request now. */
export function askerActions(request: SubscriptionRequest, language: Language): readonly Action[] {
  const w = subscriptionWords[language];
  const possible = subscriptionVerbsIn(request.state);
  const offered: readonly (readonly [SubscriptionVerb, boolean, Action])[] = [
    ['tidied', true, button({ title: w.tidied, look: 'positive', press: press('tidied', request) })],
    ['retry', isStuck(request), button({ title: w.retry, look: 'positive', press: press('retry', request) })],
    [
      'closeByHand',
      isStuck(request),
      opens(w.closeByHand, [line(w.closeSure)], {
        title: w.closeByHand,
        press: press('closeByHand', request),
        withoutInputs: true,
      }),
    ],
    ['edit', true, button({ title: w.edit, press: press('edit', request) })],
    [
      'withdraw',
      true,
      opens(w.withdraw, [line(w.withdrawSure)], {
        title: w.withdraw,
        look: 'destructive',
        press: press('withdraw', request),
        withoutInputs: true,
      }),
    ],
  ];
  const again = button({ title: w.again, press: { verb: 'again', request: request.id } });
  return [
    ...offered.filter(([verb, wanted]) => wanted && possible.includes(verb)).map(([, , action]) => action),
    ...(possible.length === 0 ? [again] : []),
  ];
}

function press(verb: SubscriptionVerb, { id }: SubscriptionRequest) {
  return { verb, request: id };
}
