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
  isStopped,
} from '../../domain/education-customer/life.ts';
import { reasonIn } from '../../domain/education-customer/verification.ts';
import { mayDecide } from '../../domain/policy.ts';
import type { Language } from '../ports.ts';
import type { Viewer } from '../request-kind.ts';
import { choiceInWords, dayInWords, timeInWords } from '../text.ts';
import type { View } from '../turn.ts';
import { approvalOf, usualWorkingDays } from './approval.ts';
import { approverActions, askerActions, left } from './request-actions.ts';
import { approverBlocks, blocksOf } from './request-blocks.ts';
import { type SchoolRequestWords, schoolRequestWords } from './request-words.ts';
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
  manualDenied: 'attention',
  rejected: 'attention',
  withdrawn: 'default',
  expired: 'warning',
};

/** What Partner Center's codes mean, as far as somebody can do something about it. */
const REFUSALS: Readonly<Record<string, keyof SchoolRequestWords['refusals']>> = {
  '2007': 'address',
  '600002': 'registration',
  '600049': 'registration',
  '600050': 'registration',
  '600051': 'phone',
  '3000': 'detail',
  '800002': 'detail',
  '600006': 'notAllowed',
  '900150': 'notAllowed',
  '900308': 'notAllowed',
  '800018': 'sandboxFull',
};

/** What ends an approval without one. */
const STOPS: readonly string[] = ['reject', 'withdraw', 'expire'];

/** Draws a request for the one who asked, for one who decides, or for the Global admin who corrects. */
export function schoolCard(
  request: EducationCustomerRequest,
  view: View,
  viewer: Viewer,
  notices: readonly NoticeView[] = [],
): Card {
  if (view === 'approver' && !decides(request, viewer)) return taskCard(request, viewer);
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
      lines: deciding ? decidingLines(request, viewer) : statusLines(request, viewer),
    },
    facts: factsOf(request, viewer),
    blocks: deciding ? approverBlocks(request, language) : blocksOf(request, language),
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

/** Whether somebody sees it as one who decides, and not as one who was handed a task. */
function decides(request: EducationCustomerRequest, { person, policy }: Viewer): boolean {
  if (request.state === 'denied' && isOfferedTo(request, person)) return false;
  return mayDecide(approvalOf(policy, request), person);
}

/** Whether somebody was handed the correction. */
export function isOfferedTo({ asked }: EducationCustomerRequest, { id }: { readonly id: string }): boolean {
  return asked.handedTo === id || (asked.offeredTo ?? []).includes(id);
}

/** One line that names a request. */
export function titleOf({ id, customer }: EducationCustomerRequest, language: Language): string {
  return schoolRequestWords[language].title(id, customer.name);
}

/** Where a request stands. */
export function stateInWords({ state }: EducationCustomerRequest, _view: View, language: Language): string {
  return schoolRequestWords[language].states[state];
}

/** What one who decides has to know: who may, why it was refused before, and why it ended. The rest is for the asker. */
function decidingLines(request: EducationCustomerRequest, viewer: Viewer): readonly string[] {
  if (request.state === 'awaitingApproval') return statusLines(request, viewer);
  const last = request.history.at(-1);
  return last?.note && STOPS.includes(last.verb) ? [`${last.by.name}: ${last.note}`] : [];
}

function statusLines(request: EducationCustomerRequest, viewer: Viewer): readonly string[] {
  const { language, approvers, policy } = viewer;
  const w = schoolRequestWords[language];
  const { state, history } = request;
  const last = history.at(-1);
  switch (state) {
    case 'awaitingApproval':
      return [
        ...(hasCustomer(request) ? [w.lastAttempt, ...whyLines(request, language)] : []),
        approvers.length === 0 ? w.nobodyApproves : w.awaiting(choiceInWords(approvers, language)),
      ];
    case 'sending':
      if (isStopped(request)) return [w.stopped];
      return [hasCustomer(request) ? w.asking : w.creating, w.next.sending];
    case 'refused':
      return [...refusalLines(request, language), ...(hasCustomer(request) ? [] : [w.next.refused])];
    case 'denied':
      return deniedLines(request, language);
    case 'manualDenied':
      return [...(last?.note ? [`${last.by.name}: ${last.note}`] : []), w.next.manualDenied];
    case 'inReview':
      return [
        w.next.inReview,
        ...(history.some(({ verb }) => verb === 'remind') ? [w.stuck(usualWorkingDays(policy))] : []),
      ];
    case 'rejected':
    case 'withdrawn':
      return [...(last?.note ? [`${last.by.name}: ${last.note}`] : []), w.next[state]];
    case 'manualFiled':
      return [w.next.manualFiled, ...ticketLines(request, viewer)];
    default:
      return [w.next[state]];
  }
}

function refusalLines({ asked }: EducationCustomerRequest, language: Language): readonly string[] {
  const w = schoolRequestWords[language];
  const { code, status, taken } = asked.refusal ?? {};
  if (taken) return [w.refusedTaken];
  const shown = code ?? (status === undefined ? undefined : `HTTP ${status}`);
  const meaning = REFUSALS[code ?? ''];
  return [
    ...(meaning ? [w.refusals[meaning]] : []),
    ...(shown === undefined ? [] : [w.refusedBecause(shown)]),
  ];
}

function deniedLines(request: EducationCustomerRequest, language: Language): readonly string[] {
  const w = schoolRequestWords[language];
  const { asked } = request;
  return [
    ...stoppedLines(request, language),
    ...whyLines(request, language),
    w.attempts(left(asked.attempts)),
    ...(asked.adopted ? [w.attemptsElsewhere] : []),
    ...takenLines(request, language),
  ];
}

/** Microsoft's reason, in its words and in ours. */
function whyLines({ asked }: EducationCustomerRequest, language: Language): readonly string[] {
  const w = schoolRequestWords[language];
  const reason = reasonIn(asked.reason);
  return [...(asked.reason ? [w.microsoftSays(asked.reason)] : []), ...(reason ? [w.reasons[reason]] : [])];
}

/** Why a last attempt did not come about, right after that. */
function stoppedLines({ history }: EducationCustomerRequest, language: Language): readonly string[] {
  const w = schoolRequestWords[language];
  const last = history.at(-1);
  if (last === undefined || !STOPS.includes(last.verb)) return [];
  return [w.lastAttemptStopped, ...(last.note ? [`${last.by.name}: ${last.note}`] : [])];
}

function takenLines({ asked, history }: EducationCustomerRequest, language: Language): readonly string[] {
  const w = schoolRequestWords[language];
  const last = history.at(-1);
  if (last?.verb === 'corrected') return [w.correctedBy(last.by.name)];
  const taken = history.findLast(({ verb, by }) => verb === 'takeOn' && by.id === asked.handedTo);
  if (taken !== undefined) return [w.takenOnBy(taken.by.name)];
  const offered = asked.offeredTo && history.findLast(({ verb }) => verb === 'handOver')?.note;
  return offered ? [w.handed(offered)] : [];
}

/** The ticket's number, where it stands at Microsoft, and what was noted by hand. */
function ticketLines(
  { asked, history }: EducationCustomerRequest,
  { language, policy }: Viewer,
): readonly string[] {
  const w = schoolRequestWords[language];
  if (asked.ticket === undefined) return [];
  const filed = history.findLastIndex(({ verb }) => verb === 'file');
  const noted = history.slice(filed + 1).findLast(({ verb }) => verb === 'review');
  return [
    `${w.ticket}: ${asked.ticket}. ${w.ticketAtMicrosoft(w.ticketStates[asked.ticketStatus ?? 'unknown'])}`,
    ...(noted ? [w.supportLooks(timeInWords(noted.at, language, policy.timeZone))] : []),
    ...(noted?.note ? [noted.note] : []),
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
      ? [{ title: w.since, value: sinceInWords(asked.since, language, policy.timeZone) }]
      : []),
    { title: w.askedBy, value: request.askedBy.name },
    { title: w.askedOn, value: timeInWords(request.askedAt, language, policy.timeZone) },
  ];
}

/** Of a customer that was there before, Partner Center tells the day and no time. */
function sinceInWords(since: string, language: Language, timeZone: string): string {
  const day = since.slice(0, 10);
  return since === `${day}T00:00:00.000Z`
    ? dayInWords(day, language)
    : timeInWords(since, language, timeZone);
}

function timeline({ history }: EducationCustomerRequest, { language, policy }: Viewer): readonly string[] {
  const { events, ticketStates } = schoolRequestWords[language];
  const states: Readonly<Record<string, string>> = ticketStates;
  const known: Readonly<Record<string, (who: string) => string>> = events;
  return history.map(({ verb, at, by, note }) => {
    const told = `${timeInWords(at, language, policy.timeZone)}: ${known[verb]?.(by.name) ?? verb}`;
    const said = verb === 'ticket' ? states[note ?? ''] : note;
    return said === undefined || said === '' ? told : `${told} (${said})`;
  });
}
