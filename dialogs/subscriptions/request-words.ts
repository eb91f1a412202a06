import type { Readiness } from '../../domain/upgrades/outcome.ts';
import type { OwnStep, SubscriptionState, SubscriptionVerb } from '../../domain/upgrades/requests.ts';
import type { CommonRequestWords } from '../common-request-words.ts';
import type { Twins } from '../text.ts';
import { en } from './request-words-en.ts';
import { nl } from './request-words-nl.ts';

/** The words of requests about subscriptions, in one language. */
export interface SubscriptionWords extends CommonRequestWords {
  readonly upgradeTitle: (id: string, from: string, to: string, customer: string) => string;
  readonly licencesTitle: (id: string, more: string, name: string, customer: string) => string;
  readonly states: Readonly<Record<SubscriptionState, string>>;
  readonly next: Readonly<
    Record<'running' | 'handsNeeded' | 'stopped' | 'stoppedLate' | 'refused' | 'ended', string>
  >;
  readonly accepted: string;
  readonly stuckState: string;
  readonly stuck: string;
  readonly overdue: string;
  readonly subscription: string;
  readonly target: string;
  readonly quantity: string;
  readonly ofAll: (some: string, all: string) => string;
  readonly inUse: string;
  readonly current: string;
  readonly wanted: string;
  readonly subscriptionId: string;
  readonly checks: string;
  readonly changes: {
    readonly heading: string;
    readonly status: (was: string, is: string) => string;
    readonly quantity: (was: string, is: string) => string;
    readonly offer: string;
    readonly otherwise: string;
    readonly gone: string;
  };
  readonly steps: string;
  readonly parts: Readonly<Record<'plan' | 'licences', string>>;
  readonly partStates: Readonly<Record<'done' | 'failed' | 'running' | 'byHand' | 'toCheck', string>>;
  readonly doneByHand: string;
  readonly users: string;
  readonly usersMore: (count: string) => string;
  readonly usersUnknown: string;
  readonly usersCounted: (count: string, plan: string) => string;
  readonly usersWhere: (plan: string) => string;
  readonly lookedUp: string;
  readonly duplicates: string;
  readonly duplicate: (name: string, quantity: string) => string;
  readonly unread: string;
  readonly unreadYet: string;
  readonly unreadForGood: string;
  readonly links: string;
  readonly added: (quantity: string) => string;
  readonly ready: string;
  readonly notReady: Readonly<Record<Readiness, string>>;
  readonly code: (code: string) => string;
  readonly fallen: string;
  readonly withdrawSure: string;
  readonly retry: string;
  readonly tidied: string;
  readonly closeByHand: string;
  readonly closeSure: string;
  readonly undelivered: (to: string) => string;
  readonly gaveUp: Readonly<Record<OwnStep, string>>;
  readonly events: Readonly<Record<SubscriptionVerb | 'submit', (who: string) => string>>;
}

export const subscriptionWords: Twins<SubscriptionWords> = { en, nl };
