import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { callerOf, NEEDS_A_USER } from './bearer.ts';
import type { Control } from './control.ts';
import { customerRoutes } from './customers.ts';
import { educationRoutes } from './education/routes.ts';
import { refused, throttled } from './errors.ts';
import { type FaultPlan, type PlannedFault, replyOf } from './faults.ts';
import type { Replays } from './replays.ts';
import { type Asked, type Reply, type Route, routeFor } from './route.ts';
import { serviceRequestRoutes } from './service-requests.ts';
import { quantityRoutes } from './subscriptions/quantity.ts';
import { transitionRoutes } from './subscriptions/transitions.ts';
import { upgradeRoutes } from './subscriptions/upgrades.ts';
import { subscriptionRoutes } from './subscriptions.ts';
import type { World } from './world.ts';

const ROUTES: readonly Route[] = [
  ...customerRoutes,
  ...subscriptionRoutes,
  ...educationRoutes,
  ...serviceRequestRoutes,
  ...upgradeRoutes,
  ...transitionRoutes,
  ...quantityRoutes,
];
const LARGEST_BODY = 256 * 1024;
const SERVER_ID = 'partner-desk-sandbox';

/** A call that came in, for tests to look at. */
export interface SandboxCall {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly requestId: string;
  readonly correlationId: string;
}

/** What the server works on. */
export interface Backstage {
  readonly world: World;
  readonly faults: FaultPlan;
  readonly replays: Replays;
  readonly control: Control;
  readonly now: () => Date;
  readonly record: (call: SandboxCall) => void;
}

type Outcome = Reply | 'drop';

/** The HTTP side: reads a call, lets planned faults happen, and answers by the routes. */
export function sandboxServer(backstage: Backstage): Server {
  return createServer((request, response) => {
    respond(backstage, request, response).catch(() => response.destroy());
  });
}

async function respond(backstage: Backstage, request: IncomingMessage, response: ServerResponse) {
  const body = await bodyOf(request);
  const { pathname, search, searchParams } = new URL(request.url ?? '/', 'http://sandbox');
  const method = request.method ?? 'GET';
  if (pathname.startsWith('/sandbox/')) {
    return write(response, backstage.control(method, pathname, body, request.headers), {});
  }
  const call = {
    method,
    path: pathname,
    query: search.slice(1),
    requestId: header(request, 'ms-requestid') ?? randomUUID(),
    correlationId: header(request, 'ms-correlationid') ?? randomUUID(),
  };
  backstage.record(call);
  const query = new Map([...searchParams].map(([key, value]) => [key.toLowerCase(), value]));
  const outcome = await withFaults(backstage, call, () => answer(backstage, request, call, query, body));
  if (outcome === 'drop') response.destroy();
  else write(response, outcome, tracking(call, request));
}

/** A fault is met before the work, or, where an answer gets lost, after it. */
async function withFaults(
  { faults, now }: Backstage,
  { method, path, query }: SandboxCall,
  work: () => Reply,
): Promise<Outcome> {
  const seconds = faults.overLimit(now());
  if (seconds !== undefined) return throttled(seconds);
  const fault = faults.take(method, `${path}${query && `?${query}`}`);
  if (!fault) return work();
  if (fault.kind === 'drop') return 'drop';
  if (fault.kind === 'slow') await pause(fault.ms ?? 1_000, undefined, { ref: false });
  return replyOf(fault) ?? afterWork(fault, work());
}

function afterWork({ kind }: PlannedFault, reply: Reply): Outcome {
  if (kind === 'lostAnswer') return 'drop';
  return kind === 'noContent' && reply.status < 300 ? { status: 204 } : reply;
}

function answer(
  { world, now, replays }: Backstage,
  request: IncomingMessage,
  { method, path, requestId }: SandboxCall,
  query: ReadonlyMap<string, string>,
  text: string | undefined,
): Reply {
  const caller = callerOf(request.headers.authorization);
  if (typeof caller !== 'string') return caller;
  const found = routeFor(ROUTES, method, path);
  if ('allowed' in found) return notRouted(found.allowed);
  if (found.route.who === 'user' && caller === 'app') return NEEDS_A_USER;
  const body = parsed(text);
  if (body === UNREADABLE) return refused(400, 800002, 'The body of the request cannot be read.');
  const continuation = header(request, 'ms-continuationtoken');
  const asked: Asked = { ids: found.ids, query, continuation, body, path, world, now: now() };
  if (method === 'GET' || method === 'HEAD') return found.route.answer(asked);
  const change = { key: [caller, method, path.toLowerCase(), requestId].join(' '), body, now: now() };
  const before = replays.before(change);
  if (before) return before;
  const reply = found.route.answer(asked);
  replays.remember(change, reply);
  return reply;
}

function notRouted(allowed: readonly string[]): Reply {
  if (allowed.length === 0) return refused(404, 1000, 'The resource was not found.');
  return {
    ...refused(405, 0, 'The method is not allowed for this resource.'),
    headers: { Allow: allowed.join(', ') },
  };
}

const UNREADABLE = Symbol('unreadable');

/** The parsed body; undefined when there is none. */
function parsed(text: string | undefined): unknown {
  if (text === undefined) return UNREADABLE;
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return UNREADABLE;
  }
}

/** The body as text; undefined when it is larger than any body of this contract. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    const bytes = Buffer.from(part);
    size += bytes.length;
    if (size <= LARGEST_BODY) parts.push(bytes);
  }
  return size > LARGEST_BODY ? undefined : Buffer.concat(parts).toString();
}

function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  const one = Array.isArray(value) ? value[0] : value;
  return one === '' ? undefined : one;
}

function tracking(call: SandboxCall, request: IncomingMessage): Record<string, string> {
  return {
    'MS-RequestId': call.requestId,
    'MS-CorrelationId': call.correlationId,
    'MS-CV': header(request, 'ms-cv') ?? `${randomUUID().slice(0, 16)}.0`,
    'MS-ServerId': SERVER_ID,
  };
}

function write(response: ServerResponse, reply: Reply, headers: Record<string, string>): void {
  const isPage = reply.headers?.['Content-Type'] === 'text/html';
  const type = { 'Content-Type': 'application/json; charset=utf-8' };
  response.writeHead(reply.status, { ...headers, ...(reply.body !== undefined && type), ...reply.headers });
  response.end(isPage || reply.body === undefined ? reply.body : JSON.stringify(reply.body));
}
