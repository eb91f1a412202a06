import { type Inbound, inboundSchema } from './activity.ts';

/** Who may come in. */
export interface DoorRules {
  readonly mode: 'local' | 'live';
  /** Live: the bot's own id, the audience of every token. */
  readonly appId?: string;
  /** Live: tenants whose people may use the bot, lower case. */
  readonly tenants?: readonly string[];
  /** Live: hosts that may be answered, lower case. */
  readonly serviceHosts?: readonly string[];
}

export type Admission =
  | { readonly kind: 'in'; readonly inbound: Inbound }
  | { readonly kind: 'out'; readonly status: 400 | 401 | 403; readonly why: string };

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]', '::1'];
const ISSUER = 'https://api.botframework.com';

/**
 * Looks at a request before the SDK does: what would crash it, fatten it or make it call strangers stays outside. The
 * token is only looked at here (issuer, audience); the SDK checks its signature afterwards.
 */
export function admit(body: unknown, authorization: string | undefined, rules: DoorRules): Admission {
  const read = inboundSchema.safeParse(body);
  if (!read.success) return out(400, 'not an activity');
  const inbound = read.data;
  const url = urlOf(inbound.serviceUrl);
  if (url === undefined) return out(400, 'no service url');
  return rules.mode === 'local' ? admitLocal(inbound, url) : admitLive(inbound, url, authorization, rules);
}

function admitLocal(inbound: Inbound, url: URL): Admission {
  if (!LOOPBACK.includes(url.hostname) || !isPlainWeb(url))
    return out(403, 'service url is not on this machine');
  return { kind: 'in', inbound };
}

function admitLive(
  inbound: Inbound,
  url: URL,
  authorization: string | undefined,
  rules: DoorRules,
): Admission {
  const { appId, tenants = [], serviceHosts = [] } = rules;
  const claims = claimsIn(authorization);
  // The channel's tokens name no tenant; the SDK would remember every tenant that a stranger's token names.
  if (claims?.iss !== ISSUER || claims.aud !== appId || 'tid' in claims)
    return out(401, 'token is not for us');
  if (inbound.channelId !== 'msteams') return out(403, 'not from Teams');
  if (!isServiceAddress(url, serviceHosts)) return out(403, 'service host is not listed');
  const said = [inbound.conversation.tenantId, inbound.channelData?.tenant?.id].flatMap(id =>
    id === undefined ? [] : [id.toLowerCase()],
  );
  const [tenant] = said;
  if (tenant === undefined || said.some(id => id !== tenant)) return out(403, 'no tenant, or two');
  if (!tenants.includes(tenant)) return out(403, 'tenant is not listed');
  return { kind: 'in', inbound };
}

/** The claims of a bearer token, unverified; undefined for anything that is not one. */
function claimsIn(
  authorization: string | undefined,
): { readonly iss?: unknown; readonly aud?: unknown } | undefined {
  const token = /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(authorization ?? '');
  if (token === null || (authorization?.length ?? 0) > 16_384) return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(token[2] ?? '', 'base64url').toString('utf8'));
    return typeof claims === 'object' && claims !== null ? claims : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a message may be sent to this address. */
export function mayCall(rules: DoorRules): (url: URL) => boolean {
  return url =>
    rules.mode === 'local'
      ? LOOPBACK.includes(url.hostname) && isPlainWeb(url)
      : isServiceAddress(url, rules.serviceHosts ?? []);
}

/** Whether a browser on this machine asked for this machine: other pages and names that were bound to it do not. */
export function isFromThisMachine(host: string | undefined, origin: string | undefined): boolean {
  const named = urlOf(`http://${host ?? ''}`);
  if (named === undefined || !LOOPBACK.includes(named.hostname)) return false;
  const from = origin === undefined ? undefined : urlOf(origin);
  return (
    origin === undefined ||
    (from !== undefined && LOOPBACK.includes(from.hostname) && from.port === named.port)
  );
}

/** https on its own port, at a listed host, with nobody's name in it. */
function isServiceAddress(url: URL, hosts: readonly string[]): boolean {
  return url.protocol === 'https:' && url.port === '' && isPlainWeb(url) && hosts.includes(url.hostname);
}

function isPlainWeb({ protocol, username, password }: URL): boolean {
  return /^https?:$/.test(protocol) && username === '' && password === '';
}

function urlOf(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

function out(status: 400 | 401 | 403, why: string): Admission {
  return { kind: 'out', status, why };
}
