import type { Request, Response, Server } from 'restify';
import type { ConnectorAnswer } from './connector.ts';
import { refused } from './connector.ts';
import type { ConnectorCall, Fault } from './faults.ts';
import { answer, type Route, readJson } from './http.ts';
import type { LocalTeams } from './teams.ts';

const CONVERSATIONS = '/connector/v3/conversations';
const ACTIVITIES = `${CONVERSATIONS}/:conversation/activities`;
const ACTIVITY = `${ACTIVITIES}/:activity`;

type Gate = (route: Route) => (req: Request, res: Response) => Promise<void>;

/** Puts the connector on the server, under `/connector/v3/`. */
export function mountConnector(server: Server, { connector, faults }: LocalTeams, gate: Gate): void {
  const route = (call: ConnectorCall, work: (req: Request) => ConnectorAnswer | Promise<ConnectorAnswer>) =>
    gate((req, res) => withFault(faults.take(call), req, res, work));

  server.post(
    CONVERSATIONS,
    route('create', async req => connector.create(await readJson(req))),
  );
  const send = route('send', async req => connector.send(req.params.conversation, await readJson(req)));
  server.post(ACTIVITIES, send);
  server.post(ACTIVITY, send);
  server.put(
    ACTIVITY,
    route('update', async req =>
      connector.update(req.params.conversation, req.params.activity, await readJson(req)),
    ),
  );
  server.del(
    ACTIVITY,
    route('remove', req => connector.remove(req.params.conversation, req.params.activity)),
  );
}

/** Does the work as the planned fault lets it; without a fault it just does the work. */
async function withFault(
  fault: Fault | undefined,
  req: Request,
  res: Response,
  work: (req: Request) => ConnectorAnswer | Promise<ConnectorAnswer>,
): Promise<void> {
  if (fault?.slowMs) await new Promise(resolve => setTimeout(resolve, fault.slowMs));
  if (fault?.drop) return void req.socket.destroy();
  if (fault?.status !== undefined) return answerFault(res, fault.status, fault.retryAfterSeconds);
  const { status, body } = await work(req);
  if (fault?.lostAnswer) return void req.socket.destroy();
  answer(res, status, body);
}

const CODES: Readonly<Record<number, string>> = {
  403: 'BotNotInConversationRoster',
  404: 'ConversationNotFound',
  412: 'PreconditionFailed',
  413: 'MessageSizeTooBig',
  429: 'Throttled',
};

function answerFault(res: Response, status: number, retryAfterSeconds: number | undefined): void {
  const { body } = refused(status, CODES[status] ?? 'ServiceError', 'A planned fault.');
  const later = retryAfterSeconds === undefined ? undefined : { 'retry-after': String(retryAfterSeconds) };
  answer(res, status, body, later);
}
