import http from 'node:http';
import https from 'node:https';
import { z } from 'zod';
import type { Card } from '../../cards/card.ts';
import type { ConversationPlace } from '../store/store.ts';

/** A message as it is sent to the channel. */
export interface OutMessage {
  readonly card: Card;
  readonly summary: string;
}

/** Why a message could not be sent. */
export class SendError extends Error {
  override readonly name = 'SendError';
  constructor(
    /** `later`: try again; `unsure`: it may have arrived; `gone`: the chat or message is no longer there; `never`: it will not help. */
    readonly kind: 'later' | 'unsure' | 'gone' | 'never',
    readonly status: number | undefined,
    readonly retryAfterMs?: number,
  ) {
    super(`The channel answered ${status ?? 'nothing'}`);
  }
}

/** Sends to Teams. Unlike the SDK's own client it never repeats a send by itself: the outbox decides that. */
export interface Sender {
  /** The id of the new message. */
  send(place: ConversationPlace, message: OutMessage, replyTo?: string): Promise<string | undefined>;
  update(place: ConversationPlace, activity: string, message: OutMessage): Promise<void>;
  /** Shows that an answer is on its way; never throws. */
  typing(place: ConversationPlace): Promise<void>;
  /** Opens the personal conversation with somebody (Entra object id) and gives its id. */
  open(serviceUrl: string, bot: string, tenant: string, person: string): Promise<string>;
}

interface Exchange {
  readonly status: number;
  readonly retryAfter: string | undefined;
  readonly text: string;
}

const created = z.object({ id: z.string().optional() });
const TIMEOUT_MS = 8_000;
const CARD = 'application/vnd.microsoft.card.adaptive';

/** One call over a connection that is kept; rejects when it is not answered in full within the time. */
type Exchanges = (url: URL, method: string, bearer: string | undefined, text: string) => Promise<Exchange>;

/** Over node:http, which costs a third of what `fetch` does. */
function openExchanges(): Exchanges {
  const plain = { request: http.request, agent: new http.Agent({ keepAlive: true }) };
  const secure = { request: https.request, agent: new https.Agent({ keepAlive: true }) };
  return (url, method, bearer, text) => {
    const { request, agent } = url.protocol === 'https:' ? secure : plain;
    const body = Buffer.from(text);
    const headers = {
      'content-type': 'application/json',
      'content-length': body.length,
      ...(bearer && { authorization: `Bearer ${bearer}` }),
    };
    const once = () =>
      new Promise<Exchange>((resolve, reject) => {
        const call = request(url, { method, agent, headers }, answer => {
          const chunks: Buffer[] = [];
          answer.on('data', (chunk: Buffer) => chunks.push(chunk));
          answer.on('error', reject);
          answer.on('end', () => resolve(exchangeOf(answer, Buffer.concat(chunks).toString('utf8'))));
        });
        const late = setTimeout(() => call.destroy(new Error('too late')), TIMEOUT_MS);
        call.on('close', () => clearTimeout(late));
        call.on('error', error => reject(isStale(call, error) ? new StaleConnection() : error));
        call.end(body);
      });
    return once().catch(error => (error instanceof StaleConnection ? once() : Promise.reject(error)));
  };
}

/** The channel closed a kept connection at the moment at which it was used again: nothing was read from it. */
class StaleConnection extends Error {
  override readonly name = 'StaleConnection';
}

function isStale(call: http.ClientRequest, error: Error): boolean {
  return call.reusedSocket && 'code' in error && (error.code === 'ECONNRESET' || error.code === 'EPIPE');
}

function exchangeOf({ statusCode = 0, headers }: http.IncomingMessage, text: string): Exchange {
  return { status: statusCode, retryAfter: headers['retry-after'], text };
}

/** A sender over HTTP; `token` gives the bearer token, or undefined where none is asked for. */
export function openSender(token: () => Promise<string | undefined>, mayCall: (url: URL) => boolean): Sender {
  const exchange = openExchanges();
  async function call(
    serviceUrl: string,
    path: string,
    method: 'POST' | 'PUT',
    body: unknown,
  ): Promise<string | undefined> {
    const url = new URL(path, serviceUrl.endsWith('/') ? serviceUrl : `${serviceUrl}/`);
    if (!mayCall(url)) throw new SendError('never', undefined);
    const bearer = await inTime(token());
    const answer = await exchange(url, method, bearer, JSON.stringify(body)).catch((error: unknown) => {
      throw new SendError(refusedOutright(error) ? 'later' : 'unsure', undefined);
    });
    if (answer.status < 200 || answer.status > 299) throw errorFor(answer);
    return created.safeParse(jsonOf(answer.text)).data?.id;
  }
  const activities = (conversation: string) =>
    `v3/conversations/${encodeURIComponent(conversation)}/activities`;
  return {
    send: (place, message, replyTo) =>
      call(
        place.serviceUrl,
        `${activities(place.conversation)}${replyTo ? `/${encodeURIComponent(replyTo)}` : ''}`,
        'POST',
        {
          ...activityOf(place, message),
          ...(replyTo && { replyToId: replyTo }),
        },
      ),
    async update(place, activity, message) {
      await call(
        place.serviceUrl,
        `${activities(place.conversation)}/${encodeURIComponent(activity)}`,
        'PUT',
        { ...activityOf(place, message), id: activity },
      );
    },
    async typing(place) {
      const typing = { ...frame(place), type: 'typing' };
      await call(place.serviceUrl, activities(place.conversation), 'POST', typing).catch(() => undefined);
    },
    async open(serviceUrl, bot, tenant, person) {
      const order = {
        isGroup: false,
        bot: { id: bot },
        members: [{ id: person }],
        tenantId: tenant,
        channelData: { tenant: { id: tenant } },
      };
      const id = await call(serviceUrl, 'v3/conversations', 'POST', order);
      if (id === undefined) throw new SendError('never', 200);
      return id;
    },
  };
}

function frame(place: ConversationPlace) {
  return { from: { id: place.bot }, recipient: { id: place.user }, conversation: { id: place.conversation } };
}

function activityOf(place: ConversationPlace, { card, summary }: OutMessage) {
  return { ...frame(place), type: 'message', summary, attachments: [{ contentType: CARD, content: card }] };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Nothing was sent when not even a connection came about. */
function refusedOutright(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'].includes(code);
}

/** A token that does not come must not hold up the chat for ever. */
async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SendError('later', undefined)), TIMEOUT_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** The channel's codes, as Teams documents them: 412, 429 and 5xx may be tried again. */
function errorFor({ status, retryAfter, text }: Exchange): SendError {
  const seconds = Number(retryAfter);
  const wait = Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, 600) * 1000 : undefined;
  if (status === 412 || status === 429) return new SendError('later', status, wait);
  if (status >= 500 || status === 408) return new SendError('unsure', status, wait);
  if (
    status === 404 ||
    (status === 403 && /NotInConversationRoster|BlockedByUser|MessageWritesBlocked/i.test(text))
  )
    return new SendError('gone', status);
  return new SendError(status === 401 ? 'later' : 'never', status);
}
