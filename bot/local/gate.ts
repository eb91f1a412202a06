import type { IncomingMessage } from 'node:http';

export interface Refusal {
  readonly status: number;
  readonly why: string;
}

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Why a request may not come in, or undefined. Any page in the same browser can reach loopback, so the request must
 * name this machine and port as its host (a rebound name does not), come from our own page if it comes from a page at
 * all, and carry JSON, which another origin cannot send without asking first.
 */
export function refusal(
  { method, headers }: Pick<IncomingMessage, 'method' | 'headers'>,
  port: number,
): Refusal | undefined {
  const hosts = LOOPBACK.map(host => `${host}:${port}`);
  if (!headers.host || !hosts.includes(headers.host.toLowerCase())) {
    return { status: 403, why: 'This host name is not served here.' };
  }
  const { origin } = headers;
  if (origin !== undefined && !hosts.some(host => origin.toLowerCase() === `http://${host}`)) {
    return { status: 403, why: 'Other pages may not call the desk.' };
  }
  const sends = method === 'POST' || method === 'PUT';
  if (sends && !/^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '')) {
    return { status: 415, why: 'Only application/json is read here.' };
  }
  return undefined;
}
