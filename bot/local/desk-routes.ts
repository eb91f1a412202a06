import type { Request, Response, Server } from 'restify';
import { z } from 'zod';
import type { DeskPerson } from './desk.ts';
import type { EventStreams } from './events.ts';
import { answer, type Route, readJson } from './http.ts';
import type { Client } from './line.ts';
import type { LocalTeams } from './teams.ts';

const json = z.record(z.string(), z.unknown());
const seat = z.object({
  person: z.string(),
  locale: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Z]{2})?$/)
    .optional(),
  old: z.boolean().optional(),
});
const spoken = seat.extend({ text: z.string().min(1).max(20_000) });
const pressed = seat.extend({ message: z.string(), action: json, inputs: json.default({}) });
const seen = seat.extend({ message: z.string() });
const searched = seat.extend({
  dataset: z.string().min(1),
  query: z.string().max(500),
  skip: z.number().int().min(0).default(0),
  top: z.number().int().min(1).max(50).default(15),
});

/** Puts on the server what the page calls, under `/desk/api/`. */
export function mountDeskApi(
  server: Server,
  teams: LocalTeams,
  streams: EventStreams,
  gate: (route: Route) => (req: Request, res: Response) => Promise<void>,
): void {
  const isKnown = (key: string) => teams.people.some(person => person.key === key);
  const post = <Body extends z.infer<typeof seat>>(
    name: string,
    shape: z.ZodType<Body>,
    work: (body: Body, client: Client) => Promise<unknown>,
  ) =>
    server.post(
      `/desk/api/${name}`,
      gate(async (req, res) => {
        const body = shape.safeParse(await readJson(req)).data;
        if (!body) return answer(res, 400, { error: { message: 'This cannot be read.' } });
        if (!isKnown(body.person)) return answer(res, 404, { error: { message: 'Nobody has this key.' } });
        answer(res, 200, await work(body, { locale: body.locale, old: body.old }));
      }),
    );

  server.get(
    '/desk/api/people',
    gate((_req, res) => answer(res, 200, seats(teams))),
  );
  server.get(
    '/desk/api/events',
    gate((req, res) => {
      const asked = new URL(req.url ?? '', 'http://desk').searchParams.get('people') ?? '';
      streams.open(res, [...new Set(asked.split(','))].filter(isKnown));
    }),
  );
  post('say', spoken, ({ person, text }, client) => teams.say(person, text, client));
  post('press', pressed, ({ person, message, action, inputs }, client) =>
    teams.press(person, message, action, inputs, client),
  );
  post('refresh', seen, ({ person, message }, client) => teams.refresh(person, message, client));
  post('search', searched, ({ person, dataset, query, skip, top }, client) =>
    teams.search(person, dataset, query, skip, top, client),
  );
  post('install', seat, ({ person }, client) => teams.install(person, client));
  post('uninstall', seat, ({ person }, client) => teams.uninstall(person, client));
  post('again', seat, ({ person }) => teams.again(person));
  post('start-over', seat, ({ person }, client) => teams.startOver(person, client));
}

function seats(teams: LocalTeams): DeskPerson[] {
  return teams.people.map(({ key, name, locale, roles, manager }) => ({
    key,
    name,
    locale,
    roles,
    manager,
    installed: teams.isInstalled(key),
  }));
}
