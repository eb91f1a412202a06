import { once } from 'node:events';
import restify from 'restify';
import { deliverTo } from '../../bot/local/delivery.ts';
import type { Json } from '../../bot/local/desk.ts';
import { conversationId, type LocalPerson } from '../../bot/local/person.ts';
import { mountDesk } from '../../bot/local/routes.ts';
import { LocalTeams } from '../../bot/local/teams.ts';
import { openLog } from '../../bot/log.ts';
import { type FakeBot, openFakeBot } from './fake-bot.ts';

export const TENANT = '3a1f7c0e-52d4-4b8a-9c1d-7e6f5a4b3c2d';

export const ANNA: LocalPerson = {
  key: 'anna',
  name: 'Anna de Vries',
  aadObjectId: '11111111-1111-4111-8111-111111111111',
  locale: 'nl-NL',
  roles: ['adminAgent'],
  manager: false,
};
export const MARK: LocalPerson = {
  key: 'mark',
  name: 'Mark Visser',
  aadObjectId: '22222222-2222-4222-8222-222222222222',
  locale: 'en-GB',
  roles: [],
  manager: true,
};

export interface StandIn {
  readonly teams: LocalTeams;
  readonly bot: FakeBot;
  /** Where the desk and the connector are, without a slash at the end. */
  readonly url: string;
  /** Calls the connector as a bot does. */
  connector(method: string, path: string, body?: unknown): Promise<{ status: number; body: Json }>;
  /** Sends a message to a person as the bot, and answers its id. */
  send(person: LocalPerson, activity: Json): Promise<string>;
  close(): Promise<void>;
}

/** The stand-in for Teams on a free port, in memory, facing a fake bot over HTTP. */
export async function openStandIn(
  options: { readonly path?: string; readonly now?: () => number; readonly patienceMs?: number } = {},
): Promise<StandIn> {
  const bot = await openFakeBot();
  const server = restify.createServer();
  let url = '';
  const teams = new LocalTeams({
    people: [ANNA, MARK],
    tenantId: TENANT,
    serviceUrl: () => `${url}/connector/`,
    deliver: deliverTo(bot.url),
    looksLikeKey: text => /([A-Z0-9]{5}-){4}[A-Z0-9]{5}/.test(text),
    ...options,
  });
  const desk = mountDesk(server, teams, { log: openLog('silent') });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${server.address().port}`;
  const connector: StandIn['connector'] = async (method, path, body) => {
    const response = await fetch(`${url}/connector/v3/conversations${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json() };
  };
  return {
    teams,
    bot,
    url,
    connector,
    send: async (person, activity) => {
      const path = `/${encodeURIComponent(conversationId(person))}/activities`;
      return String((await connector('POST', path, activity)).body.id);
    },
    close: async () => {
      desk.close();
      server.server.closeAllConnections();
      await new Promise<void>(resolve => server.close(() => resolve()));
      await bot.close();
      teams.close();
    },
  };
}
