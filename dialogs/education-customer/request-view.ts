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
import { mayDecide, type Policy } from '../../domain/policy.ts';
import type { Language } from '../ports.ts';
import type { Viewer } from '../request-kind.ts';
import { dayInWords, timeInWords } from '../text.ts';
import type { View } from '../turn.ts';
import { approvalOf } from './approval.ts';
import { approverActions, askerActions } from './request-actions.ts';
import { approverBlocks, blocksOf } from './request-blocks.ts';
import { decidingLines, statusLines } from './request-lines.ts';
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
  manualDenied: 'attention',
  rejected: 'attention',
  withdrawn: 'default',
  expired: 'warning',
};

const DAY_MS = 86_400_000;

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
    ...decideBefore(request, language, policy),
  ];
}

function decideBefore(
  request: EducationCustomerRequest,
  language: Language,
  policy: Policy,
): readonly Fact[] {
  const step = approvalOf(policy, request);
  if (request.state !== 'awaitingApproval' || step.approval === 'none') return [];
  const until = Date.parse(request.askedAt) + step.expiresAfterDays * DAY_MS;
  const { decideBefore: title } = schoolRequestWords[language];
  return [{ title, value: timeInWords(until, language, policy.timeZone) }];
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
