import { tenantDomain } from '../../domain/education-customer/domain-prefix.ts';
import { act, type EducationCustomerRequest, hasCustomer } from '../../domain/education-customer/life.ts';
import { PartnerCenterError } from '../ports.ts';
import type { RequestKind, Standing } from '../request-kind.ts';
import type { Turn } from '../turn.ts';
import { words } from '../words.ts';
import { approvalOf } from './approval.ts';
import * as moves from './moves.ts';
import { isOfferedTo, schoolCard, stateInWords, titleOf } from './request-view.ts';
import { schoolRequestWords } from './request-words.ts';
import { laterCreate, laterVerify } from './steps.ts';
import * as tickets from './ticket-moves.ts';

/** Requests for education customers: to create one, to follow its verification, to correct it and ask again. */
export const educationCustomerKind: RequestKind<EducationCustomerRequest> = {
  kind: 'education-customer',
  series: 'EDU',
  journey: 'education-customer',
  act,
  approval: approvalOf,
  judgeAgain,
  onApproved: (turn, request) =>
    hasCustomer(request) ? laterVerify(turn, request) : laterCreate(turn, request),
  title: titleOf,
  stateInWords,
  card: schoolCard,
  editable: request =>
    !hasCustomer(request) && (request.state === 'awaitingApproval' || request.state === 'refused'),
  alsoFor: isOfferedTo,
  verbs: {
    withdraw: moves.withdraw,
    saved: moves.saved,
    look: moves.look,
    resubmit: moves.resubmit,
    retry: moves.retry,
    askLast: moves.askLast,
    handOver: moves.handOver,
    openManual: moves.openManual,
    unfollow: moves.unfollow,
    file: tickets.file,
    review: tickets.review,
    deny: tickets.deny,
  },
};

/** A domain that was free when it was asked for may be taken by now; a last attempt may not be needed any more. */
async function judgeAgain(turn: Turn, request: EducationCustomerRequest): Promise<Standing> {
  const { language, partnerCenter } = turn;
  try {
    if (hasCustomer(request)) {
      const { kind } = await partnerCenter.educationStatus(request.customer.id);
      const open = kind === 'inReview' || kind === 'approved';
      return open ? fallen(schoolRequestWords[language].openAlready) : { kind: 'stands' };
    }
    if (await partnerCenter.domainIsFree(tenantDomain(request.asked.application.prefix)))
      return { kind: 'stands' };
    return fallen(schoolRequestWords[language].domainTakenNow);
  } catch (error) {
    if (!(error instanceof PartnerCenterError)) throw error;
    const { partnerCenterDown, partnerCenterRefuses } = words[language];
    return fallen(error.kind === 'unauthorised' ? partnerCenterRefuses : partnerCenterDown);
  }
}

function fallen(line: string): Standing {
  return { kind: 'fallen', notices: [{ tone: 'warning', lines: [line] }] };
}
