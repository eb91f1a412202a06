import { educationKeysKind } from './education-keys/kind.ts';
import { type RequestKinds, requestKindsOf } from './request-kind.ts';

/** The kinds of requests that the bot knows; one line each. */
export const requestKinds: RequestKinds = requestKindsOf([educationKeysKind]);
