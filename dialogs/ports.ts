import type { Customer, EducationStatus, Subscription, Ticket } from '../domain/customer.ts';
import type { Day } from '../domain/dated.ts';
import type { AnyRequest } from '../domain/life.ts';
import type { Role } from '../domain/roles.ts';
import type { EducationPartnerCenter } from './ports/education.ts';
import type { WithUpgrades } from './ports/upgrades.ts';

/** What the conversation needs from outside, in its own words. */

export type Language = 'en' | 'nl';

export interface Clock {
  now(): Date;
  /** Today where the people work (the policy's time zone). */
  today(): Day;
}

/** Why Partner Center gave no answer. Never carries headers, bodies or tokens. */
export class PartnerCenterError extends Error {
  override readonly name = 'PartnerCenterError';
  constructor(
    /**
     * `unavailable`: slow, throttled, down (try again later). `notOurs`: no relationship between this partner account
     * and the customer (403, code 20002). `unauthorised`: our own credentials or roles. `rejected`: it understood and
     * said no. `unexpected`: an answer that we cannot read.
     */
    readonly kind: 'unavailable' | 'notOurs' | 'unauthorised' | 'notFound' | 'rejected' | 'unexpected',
    message: string,
    readonly status?: number,
    readonly code?: string,
    readonly correlationId?: string,
    readonly retryAfterSeconds?: number,
  ) {
    super(message);
  }
}

/** Every call may throw PartnerCenterError. */
export interface PartnerCenter extends EducationPartnerCenter, WithUpgrades {
  /** Best matches first, by any word of the name or by the domain; case, accents and small typos do not matter. */
  findCustomers(query: string, most: number): Promise<readonly Customer[]>;
  customer(id: string): Promise<Customer | undefined>;
  educationStatus(customerId: string): Promise<EducationStatus>;
  subscriptions(customerId: string): Promise<readonly Subscription[]>;
  /** Active units per SKU part number in the customer's tenant; undefined where Partner Center does not tell. */
  activeUnits(customerId: string): Promise<Readonly<Record<string, number>> | undefined>;
  ticket(customerId: string, ticketId: string): Promise<Ticket | undefined>;
}

export interface Person {
  /** The Entra object id. */
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly manager: boolean;
  /** BCP 47, as set in the directory: `nl-NL`. */
  readonly locale: string;
}

export interface People {
  /** Asked again at every action; somebody unknown has no roles. */
  rolesOf(personId: string): Promise<readonly Role[]>;
  person(personId: string): Promise<Person | undefined>;
  /** Names of people who have one of the roles, to send somebody on. */
  withRole(roles: readonly Role[]): Promise<readonly Person[]>;
  managers(): Promise<readonly Person[]>;
}

/** Reading what is stored; writing goes through the turn's Work. */
export interface Requests {
  request(id: string): Promise<AnyRequest | undefined>;
  /** Newest first. `before` is the id of the last one seen. */
  requestsOf(personId: string, most: number, before?: string): Promise<readonly AnyRequest[]>;
  /** Oldest first. */
  awaitingApproval(most: number): Promise<readonly AnyRequest[]>;
  requestOfWalk(personId: string, walk: string): Promise<AnyRequest | undefined>;
  /** Keys asked for by all requests of the customer that still count (W10E-11). */
  keysHeld(customerId: string): Promise<number>;
}
