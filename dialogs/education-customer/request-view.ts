import { toggles } from '../../cards/actions.ts';
import type { Card, Fact, Tone } from '../../cards/card.ts';
import { requestCard } from '../../cards/plain-cards.ts';
import type { NoticeView } from '../../cards/stage-card.ts';
import { addressLine } from '../../domain/education-customer/application.ts';
import { tenantDomain } from '../../domain/education-customer/domain-prefix.ts';
import {
  type EducationCustomerRequest,
  type EducationCustomerState,
  hasCustomer,
} from '../../domain/education-customer/life.ts';
import { reasonIn } from '../../domain/education-customer/verification.ts';
import type { Language } from '../ports.ts';
import type { Viewer } from '../request-kind.ts';
import { choiceInWords, timeInWords } from '../text.ts';
import type { View } from '../turn.ts';
import { usualWorkingDays } from './approval.ts';
import { approverActions, askerActions, left } from './request-actions.ts';
import { blocksOf } from './request-blocks.ts';
import { schoolRequestWords } from './request-words.ts';
import { taskCard } from './task-card.ts';
import { schoolWords } from './text.ts';

const TONES: Record<EducationCustomerState, Tone> = {
  awaitingApproval: 'accent',
  sending: 'accent',
  refused: 'attention',
  inReview: 'accent',
  verified: 'good',
  denied: 'attention',
  manual: 'warning',
  manualFiled: 'accent',
  rejected: 'attention',
  withdrawn: 'default',
  expired: 'warning',
};

/** Draws a request for the one who asked, for one who decides, or for the Global admin who corrects. */
export function schoolCard(
  request: EducationCustomerRequest,
  view: View,
  viewer: Viewer,
  notices: readonly NoticeView[] = [],
): Card {
  if (view === 'approver' && request.asked.handedTo === viewer.person.id)
    return taskCard(request, viewer.language);
  const { language } = viewer;
  const w = schoolRequestWords[language];
  const deciding = view === 'approver';
  return requestCard({
    language,
    title: titleOf(request, language),
    notices,
    status: {
      tone: TONES[request.state],
      text: stateInWords(request, view, language),
      lines: statusLines(request, viewer),
    },
    facts: factsOf(request, viewer),
    blocks: deciding ? [] : blocksOf(request, language),
    actions: deciding ? approverActions(request, viewer) : askerActions(request, viewer),
    timeline: {
      show: toggles(w.buttons.timeline, ['timeline']),
      id: 'timeline',
      lines: timeline(request, viewer),
    },
    refresh: {
      press: { verb: 'redraw', request: request.id, view, version: String(request.version) },
      userIds: viewer.channelUser === undefined ? [] : [viewer.channelUser],
    },
  });
}

/** One line that names a request. */
export function titleOf({ id, customer }: EducationCustomerRequest, language: Language): string {
  return schoolRequestWords[language].title(id, customer.name);
}

/** Where a request stands. */
export function stateInWords({ state }: EducationCustomerRequest, _view: View, language: Language): string {
  return schoolRequestWords[language].states[state];
}

function statusLines(
  request: EducationCustomerRequest,
  { language, approvers, policy }: Viewer,
): readonly string[] {
  const w = schoolRequestWords[language];
  const { state, asked, history } = request;
  const last = history.at(-1);
  switch (state) {
    case 'awaitingApproval':
      return [
        ...(hasCustomer(request) ? [w.lastAttempt] : []),
        approvers.length === 0 ? w.nobodyApproves : w.awaiting(choiceInWords(approvers, language)),
      ];
    case 'sending':
      if (last?.verb === 'trouble') return [w.stopped];
      return [hasCustomer(request) ? w.asking : w.creating, w.next.sending];
    case 'refused':
      return [...refusalLines(request, language), ...(hasCustomer(request) ? [] : [w.next.refused])];
    case 'denied':
      return deniedLines(request, language);
    case 'inReview':
      return [
        w.next.inReview,
        ...(history.some(({ verb }) => verb === 'remind') ? [w.stuck(usualWorkingDays(policy))] : []),
      ];
    case 'rejected':
    case 'withdrawn':
      return [...(last?.note ? [`${last.by.name}: ${last.note}`] : []), w.next[state]];
    case 'manualFiled':
      return [w.next.manualFiled, ...(asked.ticket ? [`${w.ticket}: ${asked.ticket}`] : [])];
    default:
      return [w.next[state]];
  }
}

function refusalLines({ asked }: EducationCustomerRequest, language: Language): readonly string[] {
  const w = schoolRequestWords[language];
  const { code, status, taken } = asked.refusal ?? {};
  if (taken) return [w.refusedTaken];
  const shown = code ?? (status === undefined ? undefined : `HTTP ${status}`);
  return shown === undefined ? [] : [w.refusedBecause(shown)];
}

function deniedLines({ asked }: EducationCustomerRequest, language: Language): readonly string[] {
  const w = schoolRequestWords[language];
  const reason = reasonIn(asked.reason);
  return [
    ...(asked.reason ? [w.microsoftSays(asked.reason)] : []),
    ...(reason ? [w.reasons[reason]] : []),
    w.attempts(left(asked.attempts)),
    ...(asked.adopted ? [w.attemptsElsewhere] : []),
  ];
}

function factsOf(request: EducationCustomerRequest, { language, policy }: Viewer): readonly Fact[] {
  const w = schoolRequestWords[language];
  const words = schoolWords[language];
  const { asked, customer } = request;
  const { application } = asked;
  const name = [application.firstName, application.lastName].filter(Boolean).join(' ');
  const contact = [name, application.phone, application.email];
  return [
    { title: w.details.name, value: application.name },
    { title: w.details.segment, value: words.questions.segment.choices?.[application.segment] ?? '' },
    { title: w.details.address, value: addressLine(application.address) },
    { title: words.stages.contact, value: contact.filter(Boolean).join(', ') },
    { title: w.details.website, value: application.website || words.own.none },
    { title: w.domain, value: tenantDomain(application.prefix) },
    ...(hasCustomer(request) ? [{ title: w.customerId, value: customer.id }] : []),
    ...(asked.since && request.state === 'inReview'
      ? [{ title: w.since, value: timeInWords(asked.since, language, policy.timeZone) }]
      : []),
    { title: w.askedBy, value: request.askedBy.name },
    { title: w.askedOn, value: timeInWords(request.askedAt, language, policy.timeZone) },
  ];
}

function timeline({ history }: EducationCustomerRequest, { language, policy }: Viewer): readonly string[] {
  const { events } = schoolRequestWords[language];
  const known: Readonly<Record<string, (who: string) => string>> = events;
  return history.map(({ verb, at, by, note }) => {
    const told = `${timeInWords(at, language, policy.timeZone)}: ${known[verb]?.(by.name) ?? verb}`;
    return note === undefined || note === '' ? told : `${told} (${note})`;
  });
}
