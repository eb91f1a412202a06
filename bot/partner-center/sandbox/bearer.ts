import { refused } from './errors.ts';
import type { Reply } from './route.ts';

/** Who calls: an agent who signed in with MFA, or an app alone. */
export type Caller = 'user' | 'app';

/** The tokens of the sandbox can be read: each says what is right or wrong with it. */
const TOKENS: Readonly<Record<string, Caller | Reply>> = {
  'sandbox.user': 'user',
  'sandbox.app': 'app',
  'sandbox.user-without-mfa': refused(
    401,
    900421,
    'The token carries no proof of multifactor authentication.',
  ),
  'sandbox.user-without-role': refused(403, 900150, 'The role of the user does not allow this operation.'),
  'sandbox.old-audience': refused(401, 900420, 'The audience of the token is not accepted any more.'),
  'sandbox.expired': refused(401, 400, 'Access denied.'),
};

const CHALLENGE = { 'WWW-Authenticate': 'OAuth realm=urn:cpsvc:cpid:partner-desk-sandbox' };

/** Who the `Authorization` header stands for, or the refusal. */
export function callerOf(authorization: string | undefined): Caller | Reply {
  const token = /^bearer\s+(\S+)$/i.exec(authorization?.trim() ?? '')?.[1];
  if (token === undefined) {
    return { ...refused(401, 800001, 'The partner token is missing.'), headers: CHALLENGE };
  }
  const caller = Object.hasOwn(TOKENS, token) ? TOKENS[token] : undefined;
  if (caller === undefined) return { ...refused(401, 400, 'Access denied.'), headers: CHALLENGE };
  return typeof caller === 'string' || caller.status !== 401 ? caller : { ...caller, headers: CHALLENGE };
}

/** What an app alone gets where a user is needed. */
export const NEEDS_A_USER = refused(403, 900329, 'This operation does not accept tokens without a user.');
