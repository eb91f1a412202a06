import { randomUUID } from 'node:crypto';
import type { TurnContext } from 'botbuilder';
import { AuthenticationError } from 'botframework-connector';
import type { Activity } from 'botframework-schema';
import type { Request, Response } from 'restify';
import { languageOfTag } from '../dialogs/text.ts';
import { words } from '../dialogs/words.ts';
import { type ActivityParts, answerActivity } from './activities.ts';
import type { Log } from './log.ts';
import type { Inbound } from './teams/activity.ts';
import type { DeskAdapter } from './teams/adapter.ts';
import { admit, type DoorRules, isFromThisMachine } from './teams/door.ts';
import { cardError, type InvokeAnswer } from './teams/invoke.ts';
import type { Trace } from './trace.ts';

/** An activity is a few kilobytes; a card's inputs make it some more. */
const MOST_BYTES = 256 * 1024;

export interface MessageParts extends ActivityParts {
  readonly adapter: DeskAdapter;
  readonly rules: DoorRules;
  readonly log: Log;
}

/** The way in for everything that Teams sends: POST /api/messages. Refusals carry no words. */
export function messages(parts: MessageParts): (req: Request, res: Response) => Promise<void> {
  return async (req, res) => {
    const turn = randomUUID();
    const log = parts.log.child({ turn });
    const started = performance.now();
    try {
      const status = await answered(parts, req, res, { turn, log });
      log.info({ status, ms: Math.round(performance.now() - started) }, 'answered');
    } catch (error) {
      log.error({ err: error }, 'a request could not be answered');
      if (!res.headersSent) finish(res, 500);
    }
  };
}

async function answered(parts: MessageParts, req: Request, res: Response, trace: Trace): Promise<number> {
  const { log } = trace;
  const refused = refusedAtOnce(parts.rules, req);
  if (refused !== undefined) return finish(res, refused, log);
  const body = await jsonBody(req);
  if (typeof body === 'number') return finish(res, body, log);
  const { authorization } = req.headers;
  const admission = admit(body.json, authorization, parts.rules);
  if (admission.kind === 'out') {
    log.info({ why: admission.why }, 'refused at the door');
    return finish(res, admission.status);
  }
  return handled(parts, admission.inbound, body.json as Activity, authorization ?? '', res, trace);
}

function refusedAtOnce(rules: DoorRules, req: Request): number | undefined {
  if (!/^application\/json\b/i.test(req.headers['content-type'] ?? '')) return 415;
  if (rules.mode === 'live') return undefined;
  return isFromThisMachine(req.headers.host, req.headers.origin) ? undefined : 403;
}

/** The body as JSON, or the status that says why not. Rejects when the caller goes away. */
function jsonBody(req: Request): Promise<{ readonly json: unknown } | 400 | 413> {
  return new Promise((resolve, reject) => {
    if (Number(req.headers['content-length'] ?? 0) > MOST_BYTES) return resolve(413);
    const chunks: Buffer[] = [];
    let length = 0;
    req.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= MOST_BYTES) chunks.push(chunk);
      else resolve(413);
    });
    req.on('end', () => resolve(jsonOf(Buffer.concat(chunks))));
    req.on('error', reject);
    req.on('close', () => {
      if (!req.complete) reject(new Error('the caller went away'));
    });
  });
}

function jsonOf(bytes: Buffer): { readonly json: unknown } | 400 {
  try {
    return { json: JSON.parse(bytes.toString('utf8')) };
  } catch {
    return 400;
  }
}

async function handled(
  parts: MessageParts,
  inbound: Inbound,
  activity: Activity,
  authorization: string,
  res: Response,
  trace: Trace,
): Promise<number> {
  const { log } = trace;
  let began = false;
  let answer: InvokeAnswer | undefined;
  try {
    await parts.adapter.handle(authorization, activity, async context => {
      began = true;
      answer = await oneTurn(parts, context, inbound, trace);
    });
  } catch (error) {
    if (began) throw error;
    const status = isBadToken(error) ? 401 : 503;
    log.info({ status }, 'the SDK did not let it in');
    return finish(res, status);
  }
  return finish(res, answer?.status ?? 200, log, answer?.body);
}

/** A token that is not good; anything else, such as keys that cannot be fetched, may go away by itself. */
function isBadToken(error: unknown): boolean {
  const bad = ['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError'];
  return error instanceof AuthenticationError || (error instanceof Error && bad.includes(error.name));
}

/** One activity: whatever goes wrong, the person gets words and the caller an answer in the contract. */
async function oneTurn(
  parts: MessageParts,
  context: TurnContext,
  inbound: Inbound,
  trace: Trace,
): Promise<InvokeAnswer | undefined> {
  const { log } = trace;
  const about = { type: inbound.type, name: inbound.name };
  try {
    return await answerActivity(parts, context, inbound, trace);
  } catch (error) {
    log.error({ ...about, err: error }, 'a turn failed');
    const language = languageOfTag(inbound.locale) ?? 'en';
    const { trouble } = words[language];
    if (inbound.type === 'invoke')
      return inbound.name === 'adaptiveCard/action' ? cardError(trouble) : { status: 500 };
    await context
      .sendActivity(trouble)
      .catch((err: unknown) => log.error({ err }, 'not even the apology could be sent'));
    return undefined;
  }
}

function finish(res: Response, status: number, log?: Log, body?: unknown): number {
  if (status >= 400 && log !== undefined && body === undefined) log.info({ status }, 'refused');
  const headers = {
    'x-content-type-options': 'nosniff',
    ...(body !== undefined && { 'content-type': 'application/json; charset=utf-8' }),
  };
  res.writeHead(status, headers);
  res.end(body === undefined ? undefined : JSON.stringify(body));
  return status;
}
