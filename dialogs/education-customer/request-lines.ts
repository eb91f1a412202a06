import { tenantDomain } from '../../domain/education-customer/domain-prefix.ts';
import {
  type EducationCustomerRequest,
  hasCustomer,
  isStopped,
} from '../../domain/education-customer/life.ts';
import { reasonIn } from '../../domain/education-customer/verification.ts';
import type { Language } from '../ports.ts';
import type { Viewer } from '../request-kind.ts';
import { choiceInWords, timeInWords } from '../text.ts';
import { usualWorkingDays } from './approval.ts';
import { left } from './request-actions.ts';
import { type SchoolRequestWords, schoolRequestWords } from './request-words.ts';

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
  '900329': 'userNeeded',
  '900421': 'userNeeded',
  '800018': 'sandboxFull',
};

/** What ends an approval without one. */
const STOPS: readonly string[] = ['reject', 'withdraw', 'expire'];

/** What one who decides has to know: who may, why it was refused before, and why it ended. The rest is for the asker. */
export function decidingLines(request: EducationCustomerRequest, viewer: Viewer): readonly string[] {
  if (request.state === 'awaitingApproval') return statusLines(request, viewer);
  const last = request.history.at(-1);
  return last?.note && STOPS.includes(last.verb) ? [`${last.by.name}: ${last.note}`] : [];
}

/** Where a request stands for the one who asked, and what comes next. */
export function statusLines(request: EducationCustomerRequest, viewer: Viewer): readonly string[] {
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
      return [
        ...refusalLines(request, language),
        hasCustomer(request) ? w.verificationRefused : w.next.refused,
      ];
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
  const { code, status, taken, ours } = asked.refusal ?? {};
  if (taken) return [ours ? w.refusedOurs(tenantDomain(asked.application.prefix)) : w.refusedTaken];
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
