import { z } from 'zod';
import type { People, Person } from '../dialogs/ports.ts';
import { ROLES } from '../domain/roles.ts';

const persona = z.strictObject({
  key: z.string().regex(/^[a-z][a-z0-9-]*$/),
  name: z.string().min(1),
  aadObjectId: z.guid(),
  locale: z.string().min(2),
  roles: z.array(z.enum(ROLES)),
  manager: z.boolean(),
});

/** Nobody is there twice: not by key, and not by object id in whatever case. */
export const personasSchema = z
  .array(persona)
  .min(1)
  .refine(all => isDistinct(all.map(({ key }) => key)), 'two people have the same key')
  .refine(
    all => isDistinct(all.map(({ aadObjectId }) => aadObjectId.toLowerCase())),
    'two people have the same aadObjectId',
  );
export type Persona = z.infer<typeof persona>;

function isDistinct(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}

/** The people of a file, with the roles that it gives them. */
export function peopleOf(personas: readonly Persona[]): People {
  const people: readonly Person[] = personas.map(({ aadObjectId, name, roles, manager, locale }) => ({
    id: aadObjectId.toLowerCase(),
    name,
    roles,
    manager,
    locale,
  }));
  const byId = new Map(people.map(person => [person.id, person]));
  return {
    rolesOf: async id => byId.get(id.toLowerCase())?.roles ?? [],
    person: async id => byId.get(id.toLowerCase()),
    withRole: async roles => people.filter(person => person.roles.some(role => roles.includes(role))),
    managers: async () => people.filter(({ manager }) => manager),
  };
}
