import { educationCustomerKind } from './education-customer/kind.ts';
import { educationKeysKind } from './education-keys/kind.ts';
import { type RequestKinds, requestKindsOf } from './request-kind.ts';
import { licencesKind, upgradeKind } from './subscriptions/kinds.ts';

/** The kinds of requests that the bot knows; one line each. */
export const requestKinds: RequestKinds = requestKindsOf([
  educationKeysKind,
  educationCustomerKind,
  upgradeKind,
  licencesKind,
]);
