import type { LocalPerson } from '../../bot/local/person.ts';

/** The most connections at once; each is somebody else's. */
export const MOST_CONNECTIONS = 50;

/** Who takes part: agents walk the journey, managers approve, and the requests to be approved are the askers'. */
export interface Cast {
  readonly agents: readonly LocalPerson[];
  readonly managers: readonly LocalPerson[];
  readonly askers: readonly LocalPerson[];
}

/** The same people every time, so that a seeded database knows them. */
export function castOf(size = MOST_CONNECTIONS): Cast {
  const people = (name: string, group: number, roles: readonly string[], manager: boolean) =>
    Array.from({ length: size }, (_, at) => ({
      key: `${name}-${at}`,
      name: `${name} ${at}`,
      aadObjectId: guidOf(group, at),
      locale: 'en-GB',
      roles,
      manager,
    }));
  return {
    agents: people('agent', 1, ['adminAgent'], false),
    managers: people('manager', 2, [], true),
    askers: people('asker', 3, ['helpdeskAgent'], false),
  };
}

/** A GUID that says which one of which group it is. */
export function guidOf(group: number, at: number): string {
  return `00000000-0000-4000-8${String(group).padStart(3, '0')}-${String(at).padStart(12, '0')}`;
}
