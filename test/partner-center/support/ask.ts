import { z } from 'zod';

/** What to send; an agent's token when the headers bring none. */
export interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Asks the sandbox as plain HTTP, without our own client. */
export async function ask(address: string, { method = 'GET', headers, body }: Asking = {}) {
  const usual = { authorization: 'Bearer sandbox.user', 'content-type': 'application/json' };
  const sent = { method, headers: { ...usual, ...headers } };
  const response = await fetch(address, { ...sent, body: body === undefined ? null : JSON.stringify(body) });
  const text = await response.text();
  const json: unknown = text === '' ? undefined : JSON.parse(text);
  return { status: response.status, headers: response.headers, json };
}

/** The number in the usual error body. */
export function codeOf({ json }: { readonly json: unknown }): number {
  return z.object({ code: z.number() }).parse(json).code;
}

/** The items of a collection. */
export function itemsOf({ json }: { readonly json: unknown }): readonly Record<string, unknown>[] {
  const items = z.array(z.record(z.string(), z.unknown()));
  return z.object({ totalCount: z.number(), items }).parse(json).items;
}
