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

/** To whom a credit is to be assigned: a user or a guest of the tenant, or somebody who is not in it. */
export const PEOPLE = ['present', 'guest', 'absent'] as const;
export type Person = (typeof PEOPLE)[number];

/** Whether a credit can be assigned to somebody: who has no entry in the tenant needs one first (MPN-04). */
export function mayBeAssigned(person: Person): boolean {
  return person !== 'absent';
}

/** Whether a benefit may still be used: up to its expiry in Partner Center, whatever end the subscription shows (MPN-11). */
export function mayBeUsedOn(day: Day, expiry: Day): boolean {
  return day <= expiry;
}
