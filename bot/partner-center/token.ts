import type { INetworkModule } from '@azure/msal-node';
import { ConfidentialClientApplication, ServerError } from '@azure/msal-node';
import { PartnerCenterError } from '../../dialogs/ports.ts';
import { deadline, unlessAborted } from './deadline.ts';

/** Gives a bearer token that is valid now; caches it itself. Throws PartnerCenterError. */
export type Token = () => Promise<string>;

const SCOPE = 'https://api.partnercenter.microsoft.com/.default';
const LONGEST_MS = 8_000;

/** A token for the embedded sandbox: `user` stands for an agent who signed in with MFA, `app` for the bot alone. */
export function sandboxToken(kind: 'user' | 'app' = 'user'): Token {
  return async () => `sandbox.${kind}`;
}

/** What an app registration needs to get tokens of its own. */
export interface AppCredential {
  /** The partner's tenant id. */
  readonly tenant: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** How long Microsoft Entra may take (milliseconds); msal itself would wait for minutes. */
  readonly longestMs?: number;
  /** For tests, which have no network: the HTTP client and the two documents msal would fetch. */
  readonly offline?: {
    readonly networkClient: INetworkModule;
    readonly authorityMetadata: string;
    readonly cloudDiscoveryMetadata: string;
  };
}

/** Tokens for the app itself, by client credentials; msal keeps one until shortly before it ends. */
export function appOnlyToken(credential: AppCredential): Token {
  const { tenant, clientId, clientSecret, offline, longestMs = LONGEST_MS } = credential;
  const { networkClient, ...metadata } = offline ?? {};
  const app = new ConfidentialClientApplication({
    auth: {
      clientId,
      clientSecret,
      authority: `https://login.microsoftonline.com/${tenant}`,
      ...metadata,
    },
    ...(networkClient && { system: { networkClient } }),
  });
  return sharedWhilePending(async () => {
    const limit = deadline(longestMs);
    try {
      const asked = app.acquireTokenByClientCredential({ scopes: [SCOPE] });
      const result = await unlessAborted(asked, limit.signal);
      if (result?.accessToken) return result.accessToken;
    } catch (error) {
      throw explained(error);
    } finally {
      limit.done();
    }
    throw noToken('unexpected', 'none in its answer');
  });
}

/** Callers that come while a token is on its way get the same one. */
function sharedWhilePending(get: Token): Token {
  let pending: Promise<string> | undefined;
  return () => {
    pending ??= get().finally(() => {
      pending = undefined;
    });
    return pending;
  };
}

/** Microsoft Entra said no, or did not answer. Its own texts are not repeated: they name accounts. */
function explained(error: unknown): PartnerCenterError {
  if (!(error instanceof ServerError)) return noToken('unavailable', 'no answer');
  const { status = 400, errorCode } = error;
  const isDown = status >= 500 || status === 429 || errorCode === 'temporarily_unavailable';
  return noToken(
    isDown ? 'unavailable' : 'unauthorised',
    /^\w{1,60}$/.test(errorCode) ? errorCode : 'refused',
  );
}

function noToken(kind: PartnerCenterError['kind'], why: string): PartnerCenterError {
  return new PartnerCenterError(kind, `Microsoft Entra gave no token for Partner Center: ${why}`);
}
