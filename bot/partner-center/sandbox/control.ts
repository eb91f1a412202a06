import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';
import { educationControl } from './education/controls.ts';
import { FAULT_KINDS, type Faults } from './faults.ts';
import type { Reply } from './route.ts';
import type { SandboxCall } from './server.ts';
import { scriptedBody } from './subscriptions/scripted.ts';
import type { World } from './world.ts';

/** Answers a call to `/sandbox/...`, by which people play Microsoft by hand. */
export type Control = (
  method: string,
  path: string,
  body: string | undefined,
  headers: IncomingHttpHeaders,
) => Reply;

/** What can be played with. */
export interface Stage {
  readonly world: World;
  readonly faults: Faults;
  readonly calls: readonly SandboxCall[];
  readonly now: () => Date;
  readonly moveClock: (ms: number) => void;
  readonly setNow: (date: Date) => void;
}

const DAY_MS = 86_400_000;

const fault = z.strictObject({
  kind: z.enum(FAULT_KINDS),
  method: z.string().optional(),
  path: z.string().max(200).optional(),
  times: z.number().int().positive().optional(),
  ms: z.number().nonnegative().max(600_000).optional(),
  retryAfter: z.number().int().nonnegative().optional(),
  status: z.number().int().min(200).max(599).optional(),
});
const faultsBody = z.union([
  fault,
  z.strictObject({ limitPerMinute: z.number().int().positive().nullable() }),
]);
const clockBody = z.strictObject({
  days: z.number().optional(),
  ms: z.number().optional(),
  now: z.iso.datetime({ offset: true }).optional(),
});
const ticketBody = z.strictObject({ customerId: z.string(), title: z.string().min(1).max(255) });
const qualificationBody = z.strictObject({
  vettingStatus: z.string().nullable(),
  vettingReason: z.string().optional(),
  vettingCreatedDate: z.iso.datetime({ offset: true }).optional(),
});
const subscriptionBody = z.strictObject({
  quantity: z.number().int().nonnegative().optional(),
  status: z.enum(['active', 'suspended', 'deleted', 'expired', 'pending', 'disabled']).optional(),
  autoRenewEnabled: z.boolean().optional(),
  isTrial: z.boolean().optional(),
  endsAt: z.iso.datetime({ offset: true }).optional(),
  scripted: scriptedBody.optional(),
});

/** The control routes over one sandbox. Only this machine may call them, and no web page: see `isFromHere`. */
export function openControl(stage: Stage): Control {
  return (method, path, body, headers) => {
    if (!isFromHere(headers, method)) return said(403, 'Only this machine may do that, with JSON.');
    const json = body === '' ? {} : jsonOf(body);
    const deed = deedOf(stage, `${method} ${path.toLowerCase()}`);
    if (!deed) return said(404, 'There is no such control. See README.md of the sandbox.');
    try {
      return deed(json);
    } catch (error) {
      return said(400, error instanceof z.ZodError ? z.prettifyError(error) : `${error}`);
    }
  };
}

/** A page elsewhere cannot send JSON here unasked, nor give another name to this address. */
function isFromHere(headers: IncomingHttpHeaders, method: string): boolean {
  const host = headers.host?.replace(/:\d+$/, '');
  const isJson = headers['content-type']?.startsWith('application/json') ?? false;
  return (
    (host === '127.0.0.1' || host === 'localhost') && (method === 'GET' || method === 'DELETE' || isJson)
  );
}

type Deed = (body: unknown) => Reply;

function deedOf(stage: Stage, asked: string): Deed | undefined {
  const simple = DEEDS[asked];
  if (simple) return body => simple(stage, body);
  const ofEducation = educationControl(stage.world, asked);
  if (ofEducation) return ofEducation;
  const [, customerId = '', subscriptionId] =
    /^PUT \/sandbox\/customers\/([^/]+)\/(?:qualification|subscriptions\/([^/]+))$/.exec(asked) ?? [];
  if (customerId === '') return undefined;
  if (subscriptionId === undefined) return body => qualify(stage, customerId, body);
  return body => resubscribe(stage, customerId, subscriptionId, body);
}

const DEEDS: Readonly<Record<string, (stage: Stage, body: unknown) => Reply>> = {
  'GET /sandbox/calls': ({ calls }) => ({ status: 200, body: calls }),
  'GET /sandbox/clock': ({ now }) => ({ status: 200, body: { now: now() } }),
  'POST /sandbox/clock': (stage, body) => {
    const { days = 0, ms = 0, now } = clockBody.parse(body);
    if (now !== undefined) stage.setNow(new Date(now));
    stage.moveClock(days * DAY_MS + ms);
    return { status: 200, body: { now: stage.now() } };
  },
  'POST /sandbox/faults': ({ faults }, body) => {
    const wanted = faultsBody.parse(body);
    if ('limitPerMinute' in wanted) faults.limitPerMinute(wanted.limitPerMinute ?? undefined);
    else planFault(faults, wanted);
    return { status: 204 };
  },
  'DELETE /sandbox/faults': ({ faults }) => {
    faults.clear();
    return { status: 204 };
  },
  'POST /sandbox/tickets': ({ world }, body) => {
    const { customerId, title } = ticketBody.parse(body);
    return { status: 201, body: { id: world.openTicket(customerId, title) } };
  },
};

function planFault(faults: Faults, { path, ...wanted }: z.infer<typeof fault>): void {
  faults.plan({ ...wanted, ...(path !== undefined && { path: new RegExp(path, 'i') }) });
}

function qualify({ world, now }: Stage, customerId: string, body: unknown): Reply {
  const { vettingStatus, vettingCreatedDate = now().toISOString(), ...more } = qualificationBody.parse(body);
  const isDated = vettingStatus === 'InReview' || vettingStatus === 'Denied';
  const education = { ...more, ...(isDated && { vettingCreatedDate }) };
  world.setQualification(customerId, vettingStatus === null ? undefined : { ...education, vettingStatus });
  return { status: 204 };
}

function resubscribe({ world }: Stage, customerId: string, id: string, body: unknown): Reply {
  world.setSubscription(customerId, { ...subscriptionBody.parse(body), id });
  return { status: 204 };
}

function jsonOf(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

function said(status: number, description: string): Reply {
  return { status, body: { description } };
}
