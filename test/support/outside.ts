import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Deliver, deliverTo } from '../../bot/local/delivery.ts';
import { LocalTeams } from '../../bot/local/teams.ts';
import { openSandbox, type Sandbox } from '../../bot/partner-center/sandbox/sandbox.ts';
import { type Persona, personasSchema } from '../../bot/people.ts';
import { looksLikeProductKey } from '../../domain/product-key.ts';

/** A call that the bot makes. */
export interface OutsideCall {
  readonly to: 'teams' | 'partnerCenter';
  readonly method: string;
  /** Decoded. */
  readonly path: string;
  readonly body: string;
}

/** Answered instead of doing the work. */
export interface Instead {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** What a test does about a call: at one moment of it, for as many calls that fit as it says (one if nothing is said). */
export interface Meeting {
  readonly fits: (call: OutsideCall) => boolean;
  readonly times?: number;
  /** Before the work. Answers instead of it, breaks the connection off, or lets it be done. */
  readonly before?: (call: OutsideCall) => Promise<Instead | 'breakOff' | undefined>;
  /** The work is done, nothing is answered yet; afterwards the connection is broken off. */
  readonly worked?: (call: OutsideCall) => Promise<void>;
  /** The answer is out. */
  readonly answered?: (call: OutsideCall) => Promise<void>;
}

/** Everything that is not the bot: people with Teams, and Partner Center. It outlives the bot's process. */
export interface Outside {
  readonly teams: LocalTeams;
  readonly sandbox: Sandbox;
  readonly partnerCenterUrl: string;
  readonly calls: readonly OutsideCall[];
  /** How often Teams has delivered something to a bot. */
  deliveries(): number;
  /** Where Teams delivers from now on; several take turns. */
  botsAt(...urls: readonly string[]): void;
  meet(meeting: Meeting): void;
  /** From now on every call goes its way. */
  meetNobody(): void;
  close(): Promise<void>;
}

interface Options {
  readonly people?: readonly Persona[];
  /** Until Teams delivers once more. */
  readonly patienceMs?: number;
  /** Teams delivers everything twice at once; the people see what the second delivery was answered. */
  readonly twice?: boolean;
}

export async function openOutside({ people, patienceMs, twice }: Options = {}): Promise<Outside> {
  const sandbox = await openSandbox();
  const calls: OutsideCall[] = [];
  const meetings: { readonly meeting: Meeting; left: number }[] = [];
  let bots: readonly string[] = [];
  let turn = 0;
  const server = createServer((req, res) => {
    served(req, res).catch(() => req.socket.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const deliver: Deliver = activity => deliverTo(`${bots[turn++ % bots.length]}/api/messages`)(activity);
  const teams = new LocalTeams({
    people: people ?? personasSchema.parse(JSON.parse(readFileSync('env/personas.json', 'utf8'))),
    tenantId: randomUUID(),
    serviceUrl: () => `${url}/teams/`,
    deliver: twice ? activity => secondOf(Promise.all([deliver(activity), deliver(activity)])) : deliver,
    looksLikeKey: looksLikeProductKey,
    ...(patienceMs && { patienceMs }),
  });

  async function served(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const call = await callOf(req);
    calls.push(call);
    const meeting = taken(meetings, call);
    const instead = await meeting?.before?.(call);
    if (instead === 'breakOff') return void req.socket.destroy();
    const answer = instead ?? (await work(call, req));
    await meeting?.worked?.(call);
    if (meeting?.worked) return void req.socket.destroy();
    res.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
    res.end(
      answer.body === undefined ? '' : JSON.stringify(answer.body),
      () => void meeting?.answered?.(call),
    );
  }

  function work(call: OutsideCall, req: IncomingMessage): Promise<Instead> | Instead {
    return call.to === 'teams' ? atTeams(teams, call) : atPartnerCenter(sandbox, call, req);
  }

  return {
    teams,
    sandbox,
    partnerCenterUrl: `${url}/partner-center`,
    calls,
    deliveries: () => turn,
    botsAt(...urls) {
      bots = urls;
    },
    meet: meeting => void meetings.push({ meeting, left: meeting.times ?? 1 }),
    meetNobody: () => void meetings.splice(0),
    async close() {
      server.close();
      server.closeAllConnections();
      teams.close();
      await sandbox.close();
    },
  };
}

async function secondOf<T>(both: Promise<readonly [T, T]>): Promise<T> {
  return (await both)[1];
}

function taken(meetings: { readonly meeting: Meeting; left: number }[], call: OutsideCall) {
  const found = meetings.find(({ meeting, left }) => left > 0 && meeting.fits(call));
  if (found) found.left -= 1;
  return found?.meeting;
}

async function callOf(req: IncomingMessage): Promise<OutsideCall> {
  const pieces: Buffer[] = [];
  for await (const piece of req) pieces.push(piece);
  const [, to, ...rest] = (req.url ?? '').split('/');
  return {
    to: to === 'teams' ? 'teams' : 'partnerCenter',
    method: req.method ?? '',
    path: `/${rest.join('/')}`,
    body: Buffer.concat(pieces).toString('utf8'),
  };
}

function atTeams({ connector }: LocalTeams, { method, path, body }: OutsideCall): Instead {
  const [, , , conversation, , activity] = path.split('/').map(decodeURIComponent);
  const sent: unknown = JSON.parse(body);
  if (conversation === undefined) return connector.create(sent);
  if (method === 'PUT') return connector.update(conversation, activity ?? '', sent);
  return connector.send(conversation, sent);
}

/** Under a request id of its own each time, so that a change made twice is seen twice. */
async function atPartnerCenter(
  { url }: Sandbox,
  { method, path, body }: OutsideCall,
  req: IncomingMessage,
): Promise<Instead> {
  const { host: _, 'content-length': __, connection: ___, ...headers } = req.headers;
  const answer = await fetch(`${url}${path}`, {
    method,
    headers: { ...strings(headers), 'ms-requestid': randomUUID() },
    ...(body !== '' && { body }),
  });
  const text = await answer.text();
  return { status: answer.status, ...(text !== '' && { body: JSON.parse(text) }) };
}

function strings(headers: Readonly<Record<string, string | readonly string[] | undefined>>) {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}
