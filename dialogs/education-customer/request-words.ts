import type { Ticket } from '../../domain/customer.ts';
import type { EducationCustomerState, EducationCustomerVerb } from '../../domain/education-customer/life.ts';
import type { Detail, Reason } from '../../domain/education-customer/verification.ts';
import type { AccountReview } from '../ports/education.ts';
import type { Twins } from '../text.ts';
import { en } from './request-words-en.ts';
import { nl } from './request-words-nl.ts';

/** The words of a request, the same in both languages. */
export interface SchoolRequestWords {
  readonly title: (id: string, name: string) => string;
  readonly states: Readonly<Record<EducationCustomerState, string>>;
  readonly creating: string;
  readonly stopped: string;
  readonly asking: string;
  readonly next: Readonly<Record<EducationCustomerState, string>>;
  readonly awaiting: (approvers: string) => string;
  readonly nobodyApproves: string;
  readonly lastAttempt: string;
  readonly microsoftSays: (reason: string) => string;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly attempts: (left: number) => string;
  readonly attemptsElsewhere: string;
  readonly refusedBecause: (code: string) => string;
  readonly refusedTaken: string;
  readonly verificationRefused: string;
  readonly refusedOurs: (domain: string) => string;
  readonly refusals: Readonly<
    Record<
      'address' | 'registration' | 'phone' | 'detail' | 'notAllowed' | 'userNeeded' | 'sandboxFull',
      string
    >
  >;
  readonly stuck: (days: number) => string;
  readonly since: string;
  readonly domain: string;
  readonly customerId: string;
  readonly askedBy: string;
  readonly askedOn: string;
  readonly decideBefore: string;
  readonly reviewTitle: string;
  readonly reviews: Readonly<Record<AccountReview, string>>;
  readonly password: Readonly<Record<'onItsWay' | 'saved' | 'lost', string>>;
  readonly weakTitle: string;
  readonly nothingWeak: string;
  readonly likely: string;
  readonly comparison: string;
  readonly sent: string;
  readonly held: string;
  readonly same: string;
  readonly notShown: string;
  readonly changed: (detail: string, before: string, now: string) => string;
  readonly nothingChanged: string;
  readonly sinceLastLook: string;
  readonly looked: (status: string) => string;
  readonly correctTitle: string;
  readonly correctSteps: readonly string[];
  readonly correctWho: string;
  readonly resubmitSteps: readonly string[];
  readonly handed: (names: string) => string;
  readonly takenOnBy: (name: string) => string;
  readonly takeOn: string;
  readonly taskOver: string;
  readonly taskWanted: string;
  readonly sentToo: string;
  readonly correctedBy: (name: string) => string;
  readonly taskTitle: (name: string) => string;
  readonly taskFor: (asker: string) => string;
  readonly corrected: string;
  readonly taskDone: (asker: string) => string;
  readonly packTitle: string;
  readonly pack: Readonly<Record<'title' | 'description', string>>;
  readonly packSteps: readonly string[];
  readonly ticketLabel: string;
  readonly ticketNeeded: string;
  readonly ticket: string;
  readonly ticketStates: Readonly<Record<Ticket['status'], string>>;
  readonly ticketAtMicrosoft: (state: string) => string;
  readonly ticketUnknown: string;
  readonly ticketOther: (title: string) => string;
  readonly supportLooks: (day: string) => string;
  readonly denialNeeded: string;
  readonly lastAttemptStopped: string;
  readonly openAlready: string;
  readonly details: Readonly<Record<Detail, string>>;
  readonly buttons: Readonly<
    Record<
      | 'approve'
      | 'reject'
      | 'withdraw'
      | 'edit'
      | 'change'
      | 'look'
      | 'resubmit'
      | 'retry'
      | 'askLast'
      | 'handOver'
      | 'openManual'
      | 'file'
      | 'review'
      | 'deny'
      | 'unfollow'
      | 'again'
      | 'fromThis'
      | 'steps'
      | 'timeline',
      string
    >
  >;
  readonly withdrawSure: string;
  readonly resubmitSure: (left: number) => string;
  readonly manualSure: string;
  readonly unfollowSure: string;
  readonly nobodyIsGlobalAdmin: string;
  readonly reason: string;
  readonly reasonNeeded: string;
  readonly events: Readonly<
    Record<EducationCustomerVerb | 'submit' | 'trouble' | 'handOver', (who: string) => string>
  >;
  readonly administrator: {
    readonly title: (name: string) => string;
    readonly once: string;
    readonly userName: string;
    readonly password: string;
    readonly saved: string;
    readonly putAway: string;
    readonly lostTitle: (name: string) => string;
    readonly lost: readonly string[];
  };
  readonly noAttemptsLeft: string;
  readonly domainTakenNow: string;
  readonly lookFailed: string;
  readonly statusOf: (name: string) => string;
  readonly follow: string;
  readonly verify: string;
  readonly correctStart: string;
  readonly notForYou: string;
  readonly meaning: Readonly<Record<'approved' | 'inReview' | 'denied' | 'none' | 'unknown', string>>;
  readonly whichCustomer: (typed: string) => string;
  readonly noCustomer: (typed: string) => string;
  readonly askedForHere: (name: string, askedBy: string, request: string, state: string) => string;
}

/** The words of requests for education customers. */
export const schoolRequestWords: Twins<SchoolRequestWords> = { en, nl };
