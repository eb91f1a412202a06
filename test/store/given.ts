import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Committed, Entry, NewEntry, Store, StoredPerson, TurnEffects } from '../../bot/store/store.ts';
import type { Request } from '../../domain/request.ts';

/** A database that starts empty, and stores opened over it. */
export interface Place {
  /** Opens a store as the process `me`; it is closed after the test. */
  open(me?: string): Promise<Store>;
}

/** A kind of database: makes an empty one for each test. */
export interface Kind {
  /** Whether several stores can share one database. */
  readonly shared: boolean;
  place(): Promise<Place & { remove(): Promise<void> }>;
}

/** Noon of a day on which nothing happened. */
export const NOON = Date.parse('2026-11-02T12:00:00Z');

export const minutesAfter = (minutes: number): number => NOON + minutes * 60_000;

const nothing: TurnEffects = { state: [], people: [], requests: [], ledgers: [], outbox: [] };

/** What a turn leaves behind, when it is only this. */
export const effects = (some: Partial<TurnEffects>): TurnEffects => ({ ...nothing, ...some });

export function aPerson(some: Partial<StoredPerson> = {}): StoredPerson {
  return { id: 'zoe', name: 'Zoë Ångström', tenant: 'contoso', ...some };
}

/** A new request for ten keys, as changed. */
export function aRequest(some: Partial<Request> & { readonly walk?: string } = {}): Request {
  const { walk = `walk of ${some.id ?? 'KEY-1'}`, ...changed } = some;
  const askedAt = changed.askedAt ?? new Date(NOON).toISOString();
  const askedBy = changed.askedBy ?? { id: 'ann', name: 'Ann' };
  return {
    id: 'KEY-1',
    kind: 'education-keys',
    version: 1,
    state: 'awaitingApproval',
    askedBy,
    askedAt,
    customer: { id: 'school', name: 'Škola Žižkov 学校' },
    keys: 10,
    asked: {
      walk,
      subscriptions: [{ id: 'sub-1', name: 'Microsoft 365 A3', licences: 300 }],
      phone: '+31 20 123 4567',
      email: 'beheer@school.example',
      contactMethod: 'callBack',
      found: { licences: 300, perhaps: 0, askedBefore: 0, domain: 'school.example', unknownOffers: [] },
    },
    history: [{ verb: 'submit', at: askedAt, by: askedBy }],
    ...changed,
  };
}

/** The request's next version, as changed. */
export function next(request: Request, some: Partial<Request> = {}): Request {
  return { ...request, version: request.version + 1, ...some };
}

export function anEntry(some: Partial<NewEntry> = {}): NewEntry {
  return { id: randomUUID(), lane: 'chat', kind: 'message', payload: { card: 'naïve 卡片' }, ...some };
}

/** Commits at noon what must be saved, and returns the entries claimed. */
export async function save(store: Store, some: Partial<TurnEffects>, now = NOON): Promise<readonly Entry[]> {
  return claimedBy(await store.commit(effects(some), now));
}

export function claimedBy(committed: Committed): readonly Entry[] {
  assert.ok(committed.kind === 'saved', `expected it to be saved: ${JSON.stringify(committed)}`);
  return committed.claimed;
}

/** Adds entries nobody has claimed yet, each in a commit of its own; returns their ids. */
export async function waiting(store: Store, ...entries: readonly Partial<NewEntry>[]): Promise<string[]> {
  const made = entries.map(anEntry);
  for (const entry of made) await save(store, { outbox: [entry] });
  return made.map(entry => entry.id);
}

export const idsOf = (entries: readonly { readonly id: string }[]): string[] => entries.map(it => it.id);

/** What a turn asks for when it begins. */
export const aTurn = {
  conversation: 'chat',
  activity: '1',
  person: 'zoe',
  documents: ['walk', 'turns'] as const,
};
