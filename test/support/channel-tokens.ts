import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { AuthenticationConstants } from 'botframework-connector';
import { JwtTokenExtractor } from 'botframework-connector/lib/auth/jwtTokenExtractor.js';
import { OpenIdMetadata } from 'botframework-connector/lib/auth/openIdMetadata.js';
import { BOT_APP } from './live-settings.ts';

export const CHANNEL_ISSUER = 'https://api.botframework.com';

type Json = Readonly<Record<string, unknown>>;

/** Signs tokens as the Bot Framework does, with a key of our own that the SDK finds where it looks for the real ones. */
export interface ChannelKeys {
  /** `Bearer <token>`: good for the bot and the service URL, unless claims or header are changed. */
  bearer(claims?: Json, header?: Json): string;
  /** How often the keys were fetched. */
  readonly fetched: () => number;
  /** The keys cannot be had from now on, or can again. */
  setDown(down: boolean): void;
  close(): void;
}

/** The service URL that tokens are made for. */
export const SERVICE_URL = 'https://smba.trafficmanager.net/emea/';

export async function openChannelKeys(): Promise<ChannelKeys> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const kid = randomUUID();
  const keys = [{ ...publicKey.export({ format: 'jwk' }), kid, use: 'sig', endorsements: ['msteams'] }];
  let fetched = 0;
  let down = false;
  const server = createServer((req, res) => {
    if (down) return void req.socket.destroy();
    if (req.url === '/keys') fetched += 1;
    const document = { issuer: CHANNEL_ISSUER, jwks_uri: `${url}/keys` };
    res.end(JSON.stringify(req.url === '/keys' ? { keys } : document));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const forget = useMetadata(`${url}/openid`);
  return {
    bearer(claims = {}, header = {}) {
      const now = Math.floor(Date.now() / 1000);
      const all = { iss: CHANNEL_ISSUER, aud: BOT_APP, serviceurl: SERVICE_URL, ...claims };
      const payload = { nbf: now - 60, exp: now + 3_600, ...all };
      const text = [{ alg: 'RS256', typ: 'JWT', kid, ...header }, payload].map(encoded).join('.');
      return `Bearer ${text}.${sign('RSA-SHA256', Buffer.from(text), privateKey).toString('base64url')}`;
    },
    fetched: () => fetched,
    setDown(isDown) {
      down = isDown;
    },
    close() {
      forget();
      server.close();
      server.closeAllConnections();
    },
  };
}

function encoded(part: Json): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

/** The bot has no setting for the address of the keys; the SDK keeps what it knows about it in one private map. */
function useMetadata(url: string): () => void {
  const known: unknown = Reflect.get(JwtTokenExtractor, 'openIdMetadataCache');
  if (!(known instanceof Map)) throw new Error('The SDK keeps its signing keys elsewhere now');
  const real = AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl;
  known.set(real, new OpenIdMetadata(url));
  return () => known.delete(real);
}

/** A token that nobody signed. */
export function unsigned(claims: Json, header: Json = { alg: 'RS256', typ: 'JWT', kid: 'x' }): string {
  return `Bearer ${encoded(header)}.${encoded(claims)}.${Buffer.from('nobody').toString('base64url')}`;
}
