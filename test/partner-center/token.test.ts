import assert from 'node:assert/strict';
import type { INetworkModule, NetworkRequestOptions } from '@azure/msal-node';
import { appOnlyToken } from '../../bot/partner-center/token.ts';
import { errorOf } from './support/trial.ts';

const tenant = '5d3a6c0e-52a0-4f5e-9d0c-0a3b8f0d2c11';
const authority = `https://login.microsoftonline.com/${tenant}`;

type Reply = { readonly status: number; readonly body: object };

/** Microsoft Entra on paper: answers each request for a token as told, and keeps what it was asked. */
function entra(answer: () => Reply | Promise<Reply>) {
  const asked: string[] = [];
  const network = {
    sendGetRequestAsync: () => Promise.reject(new Error('Nothing is to be fetched')),
    sendPostRequestAsync: async (_url: string, options?: NetworkRequestOptions) => {
      asked.push(options?.body ?? '');
      return { headers: {}, ...(await answer()) };
    },
  };
  const offline = {
    networkClient: network as INetworkModule,
    authorityMetadata: JSON.stringify({
      issuer: `${authority}/v2.0`,
      authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
      token_endpoint: `${authority}/oauth2/v2.0/token`,
      jwks_uri: `${authority}/discovery/v2.0/keys`,
    }),
    cloudDiscoveryMetadata: JSON.stringify({
      tenant_discovery_endpoint: `${authority}/v2.0/.well-known/openid-configuration`,
      metadata: [
        {
          preferred_network: 'login.microsoftonline.com',
          preferred_cache: 'login.windows.net',
          aliases: ['login.microsoftonline.com', 'login.windows.net'],
        },
      ],
    }),
  };
  const token = appOnlyToken({
    tenant,
    clientId: 'a-client',
    clientSecret: 'a-secret',
    longestMs: 200,
    offline,
  });
  return { token, asked };
}

describe('a token for the app itself', () => {
  it('is asked for Partner Center, once, and then kept', async () => {
    const body = { token_type: 'Bearer', expires_in: 3599, access_token: 'opened' };
    const { token, asked } = entra(() => ({ status: 200, body }));
    assert.deepEqual(await Promise.all([token(), token()]), ['opened', 'opened']);
    assert.equal(await token(), 'opened');
    assert.equal(asked.length, 1);
    const form = new URLSearchParams(asked[0]);
    assert.equal(form.get('grant_type'), 'client_credentials');
    assert.match(form.get('scope') ?? '', /^https:\/\/api\.partnercenter\.microsoft\.com\/\.default/);
  });

  it('is refused without a word that names the account', async () => {
    const body = { error: 'invalid_client', error_description: 'AADSTS7000215: wrong secret for a-client' };
    const error = await errorOf(entra(() => ({ status: 401, body })).token());
    assert.equal(error.kind, 'unauthorised');
    assert.doesNotMatch(error.message, /AADSTS|a-client|a-secret/);
  });

  it('can be had later when Microsoft Entra did not answer', async () => {
    let down = true;
    const { token } = entra(() => {
      if (down) throw new Error('socket hang up');
      return { status: 200, body: { token_type: 'Bearer', expires_in: 3599, access_token: 'opened' } };
    });
    assert.equal((await errorOf(token())).kind, 'unavailable');
    down = false;
    assert.equal(await token(), 'opened');
  });

  it('is given up when Microsoft Entra never answers, and asked for anew', async () => {
    let isStuck = true;
    const body = { token_type: 'Bearer', expires_in: 3599, access_token: 'opened' };
    const { token } = entra(() => (isStuck ? new Promise<never>(() => {}) : { status: 200, body }));
    assert.equal((await errorOf(token())).kind, 'unavailable');
    isStuck = false;
    assert.equal(await token(), 'opened');
  });

  it('is for later, not wrong, when Microsoft Entra is overloaded', async () => {
    const body = { error: 'temporarily_unavailable', error_description: 'AADSTS90033' };
    assert.equal((await errorOf(entra(() => ({ status: 503, body })).token())).kind, 'unavailable');
  });
});
