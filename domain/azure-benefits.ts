import type { Day } from './dated.ts';

export const CREDITS = ['monthly', 'bulk'] as const;
export type Credit = (typeof CREDITS)[number];
export const CREDIT_ACTIONS = ['add', 'remove', 'transfer', 'combine'] as const;
export type CreditAction = (typeof CREDIT_ACTIONS)[number];

/** `notSaid`: the document says nothing about it, so neither do we. */
export type CreditVerdict = 'yes' | 'no' | 'notSaid';

const VERDICTS: Readonly<Record<Credit, Readonly<Record<CreditAction, CreditVerdict>>>> = {
  monthly: { add: 'yes', remove: 'yes', transfer: 'notSaid', combine: 'notSaid' },
  bulk: { add: 'notSaid', remove: 'no', transfer: 'yes', combine: 'no' },
};

/** What may be done with an Azure credit of the benefits (MPN-05). */
export function judgeCredit(credit: Credit, action: CreditAction): CreditVerdict {
  return VERDICTS[credit][action];
}

/** Whether a benefit may still be used: up to its expiry in Partner Center, whatever end the subscription shows (MPN-11). */
export function mayBeUsedOn(day: Day, expiry: Day): boolean {
  return day <= expiry;
}
