import type { Reply } from './route.ts';

/** The error bodies of the service, in the shapes that it is known to send. */

/** The usual one: a number for a code, and where it comes from. */
export function refused(status: number, code: number, description: string, source = 'PartnerFD'): Reply {
  return { status, body: { code, description, data: [], source } };
}

/** What the gateway answers when there were too many calls. */
export function throttled(seconds: number): Reply {
  return {
    status: 429,
    headers: { 'Retry-After': `${seconds}` },
    body: { statusCode: 429, message: `Rate limit is exceeded. Try again in ${seconds} seconds.` },
  };
}

/** The kind that newer customer calls and conflicts send. */
export function conflict(code: number, errorName: string, description: string): Reply {
  const extended = `InternalErrorCode=${code}`;
  return {
    status: 409,
    body: {
      code,
      message: description,
      description,
      errorName,
      isRetryable: false,
      parameters: {},
      errorMessageExtended: extended,
    },
  };
}

/** The problem document (RFC 7807) that service requests answer with. */
export function problem(status: number, title: string, detail: string, instance: string): Reply {
  return { status, body: { type: 'about:blank', title, status, detail, instance } };
}
