import { button, opens, toggles } from '../../cards/actions.ts';
import { type Action, line } from '../../cards/card.ts';
import { textInput } from '../../cards/inputs.ts';
import {
  type EducationCustomerRequest,
  type EducationCustomerState,
  type EducationCustomerVerb,
  hasCustomer,
  isStopped,
  verbsIn,
} from '../../domain/education-customer/life.ts';
import { attemptsLeft, mayCorrect, reasonIn } from '../../domain/education-customer/verification.ts';
import { mayDecide } from '../../domain/policy.ts';
import { decisionButtons, withReason } from '../actions/decision-buttons.ts';
import type { Viewer } from '../request-kind.ts';
import { approvalOf } from './approval.ts';
import { schoolRequestWords } from './request-words.ts';

/** Attempts that are left; the table of attempts has had one line since the beginning. */
export function left(attempts: number): number {
  return attemptsLeft(attempts, '9999-12-31');
}

/** What one who decides can press. */
export function approverActions(
  request: EducationCustomerRequest,
  { language, person, policy }: Viewer,
): readonly Action[] {
  const w = schoolRequestWords[language];
  const mine = person.id === request.askedBy.id;
  if (request.state !== 'awaitingApproval' || mine || !mayDecide(approvalOf(policy, request), person))
    return [];
  return decisionButtons(request, { ...w, ...w.buttons });
}

/** States in which Partner Center may have news. */
const LOOKED_AT: readonly EducationCustomerState[] = ['denied', 'inReview', 'manualFiled', 'refused'];

/** What the one who asked can press: at most five buttons. */
export function askerActions(request: EducationCustomerRequest, viewer: Viewer): readonly Action[] {
  const w = schoolRequestWords[viewer.language];
  const possible = verbsIn(request);
  const remaining = left(request.asked.attempts);
  const correct = mayCorrect(reasonIn(request.asked.reason));
  const may = (verb: EducationCustomerVerb) => possible.includes(verb);
  const actions: readonly (Action | undefined)[] = [
    request.state === 'manual'
      ? button({ title: w.buttons.file, look: 'positive', press: press('file', request) })
      : undefined,
    may('edit') && request.state === 'refused'
      ? button({ title: w.buttons.edit, look: 'positive', press: press('edit', request) })
      : undefined,
    may('edit') && request.state === 'awaitingApproval'
      ? button({ title: w.buttons.change, press: press('edit', request) })
      : undefined,
    LOOKED_AT.includes(request.state) && hasCustomer(request)
      ? button({ title: w.buttons.look, look: 'positive', press: press('look', request) })
      : undefined,
    may('resubmit') && remaining > 1 && correct
      ? sure(w.buttons.resubmit, w.resubmitSure(remaining - 1), press('resubmit', request))
      : undefined,
    may('askLast') && remaining === 1 && correct
      ? sure(w.buttons.askLast, w.lastAttempt, press('askLast', request))
      : undefined,
    request.state === 'denied' && correct ? handOver(request, viewer) : undefined,
    (request.state === 'denied' && correct) || request.state === 'manual'
      ? toggles(w.buttons.steps, ['steps'])
      : undefined,
    may('review')
      ? button({ title: w.buttons.review, press: press('review', request), withoutInputs: true })
      : undefined,
    may('deny')
      ? withReason(w.buttons.deny, { label: w.reason, problem: w.denialNeeded }, press('deny', request))
      : undefined,
    may('openManual') && offersManual(request)
      ? sure(w.buttons.openManual, w.manualSure, press('openManual', request))
      : undefined,
    may('retry') && isStopped(request)
      ? button({ title: w.buttons.retry, look: 'positive', press: press('retry', request) })
      : undefined,
    may('unfollow') ? sure(w.buttons.unfollow, w.unfollowSure, press('unfollow', request)) : undefined,
    may('withdraw') ? sure(w.buttons.withdraw, w.withdrawSure, press('withdraw', request)) : undefined,
    possible.length === 0 && !hasCustomer(request)
      ? button({ title: w.buttons.fromThis, press: { verb: 'again', request: request.id } })
      : undefined,
    request.state === 'verified'
      ? button({ title: w.buttons.again, press: { verb: 'start', journey: 'education-customer' } })
      : undefined,
  ];
  return actions.filter(action => action !== undefined).slice(0, 5);
}

/** Support comes after the attempts, after a restriction, or when it takes too long. */
function offersManual({ asked, state, history }: EducationCustomerRequest): boolean {
  if (state === 'inReview') return history.some(({ verb }) => verb === 'remind');
  if (state === 'refused' || state === 'manualDenied') return true;
  return left(asked.attempts) === 0 || !mayCorrect(reasonIn(asked.reason)) || state !== 'denied';
}

function handOver(request: EducationCustomerRequest, { language, person }: Viewer): Action | undefined {
  const w = schoolRequestWords[language];
  if (person.roles.includes('globalAdmin')) return undefined;
  const task = textInput({
    id: 'task',
    label: w.taskWanted,
    problem: w.taskWanted,
    most: 500,
    lines: true,
    required: false,
  });
  return opens(w.buttons.handOver, [task], {
    title: w.buttons.handOver,
    press: press('handOver', request),
  });
}

function sure(title: string, words: string, how: ReturnType<typeof press>): Action {
  return opens(title, [line(words)], { title, press: how });
}

function press(verb: EducationCustomerVerb | 'handOver', { id }: EducationCustomerRequest) {
  return { verb, request: id };
}
