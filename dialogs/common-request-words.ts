import type { Twins } from './text.ts';

type Who = (who: string) => string;

/** What requests of several kinds say in the same words. */
export interface CommonRequestWords {
  readonly askedBy: string;
  readonly askedOn: string;
  readonly customer: string;
  readonly awaiting: (approvers: string) => string;
  readonly nobodyApproves: string;
  readonly approve: string;
  readonly reject: string;
  readonly reason: string;
  readonly reasonNeeded: string;
  readonly edit: string;
  readonly withdraw: string;
  readonly again: string;
  readonly timeline: string;
  /** States that end a request, and the one that it begins with, are called the same everywhere. */
  readonly commonStates: Readonly<Record<'awaitingApproval' | 'rejected' | 'withdrawn' | 'expired', string>>;
  readonly commonEvents: Readonly<
    Record<'submit' | 'approve' | 'reject' | 'withdraw' | 'expire' | 'edit', Who>
  >;
}

const en: CommonRequestWords = {
  askedBy: 'Asked by',
  askedOn: 'Asked on',
  customer: 'Customer',
  awaiting: approvers => `${approvers} can approve it. You will hear from me here.`,
  nobodyApproves:
    'Nobody who may approve this is known here. Ask whoever runs this bot to look at the approval policy.',
  approve: 'Approve',
  reject: 'Reject',
  reason: 'Reason',
  reasonNeeded: 'Give a reason: the requester reads it.',
  edit: 'Edit',
  withdraw: 'Withdraw',
  again: 'Ask again',
  timeline: 'What happened so far',
  commonStates: {
    awaitingApproval: 'Waiting for approval',
    rejected: 'Rejected',
    withdrawn: 'Withdrawn',
    expired: 'Expired without a decision',
  },
  commonEvents: {
    submit: who => `${who} asked for it`,
    approve: who => `${who} approved it`,
    reject: who => `${who} rejected it`,
    withdraw: who => `${who} withdrew it`,
    expire: () => 'It expired without a decision',
    edit: who => `${who} changed it`,
  },
};

const nl: CommonRequestWords = {
  askedBy: 'Aangevraagd door',
  askedOn: 'Aangevraagd op',
  customer: 'Klant',
  awaiting: approvers => `${approvers} kan dit goedkeuren. Je hoort het hier van mij.`,
  nobodyApproves:
    'Er is hier niemand bekend die dit mag goedkeuren. Vraag de beheerder van deze bot naar het goedkeuringsbeleid te kijken.',
  approve: 'Goedkeuren',
  reject: 'Afwijzen',
  reason: 'Reden',
  reasonNeeded: 'Geef een reden: de aanvrager leest die.',
  edit: 'Bewerken',
  withdraw: 'Intrekken',
  again: 'Opnieuw aanvragen',
  timeline: 'Wat er tot nu toe gebeurde',
  commonStates: {
    awaitingApproval: 'Wacht op goedkeuring',
    rejected: 'Afgewezen',
    withdrawn: 'Ingetrokken',
    expired: 'Verlopen zonder besluit',
  },
  commonEvents: {
    submit: who => `${who} heeft de aanvraag gedaan`,
    approve: who => `${who} heeft goedgekeurd`,
    reject: who => `${who} heeft afgewezen`,
    withdraw: who => `${who} heeft de aanvraag ingetrokken`,
    expire: () => 'De aanvraag is verlopen zonder besluit',
    edit: who => `${who} heeft de aanvraag gewijzigd`,
  },
};

export const commonRequestWords: Twins<CommonRequestWords> = { en, nl };
