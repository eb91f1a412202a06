import {
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
} from 'botbuilder';
import {
  AppCredentials,
  AuthenticationConfiguration,
  AuthenticationError,
  type BotFrameworkAuthentication,
  type Claim,
} from 'botframework-connector';
import type { LiveSettings, Settings } from '../config.ts';

const ISSUER = 'https://api.botframework.com';
const AUDIENCE = 'https://api.botframework.com';
const LOGIN = 'https://login.microsoftonline.com/botframework.com';

/**
 * How inbound activities are authenticated. In live mode the issuer is pinned: the SDK alone would also take tokens
 * that other tenants issue for the bot's app (its emulator and skill paths).
 */
export function authenticationFor(settings: Settings): BotFrameworkAuthentication {
  if (settings.BOT_MODE === 'local') return new ConfigurationBotFrameworkAuthentication({});
  const pinned = new AuthenticationConfiguration([], onlyFromTheChannel);
  return new ConfigurationBotFrameworkAuthentication(credentialsOf(settings), undefined, pinned);
}

async function onlyFromTheChannel(claims: Claim[]): Promise<void> {
  const issuer = claims.find(({ type }) => type === 'iss')?.value;
  if (issuer !== ISSUER) throw new AuthenticationError('The token has another issuer', 401);
}

/** The bearer token for what the bot sends; the SDK's credentials cache it. */
export function channelToken(settings: LiveSettings): () => Promise<string> {
  const factory = new ConfigurationServiceClientCredentialFactory(credentialsOf(settings));
  return async () => {
    const credentials = await factory.createCredentials(settings.MICROSOFT_APP_ID, AUDIENCE, LOGIN, true);
    if (!(credentials instanceof AppCredentials)) throw new Error('The SDK gave credentials of another kind');
    return credentials.getToken();
  };
}

function credentialsOf(settings: LiveSettings) {
  return {
    MicrosoftAppId: settings.MICROSOFT_APP_ID,
    MicrosoftAppType: settings.MICROSOFT_APP_TYPE,
    MicrosoftAppTenantId: settings.MICROSOFT_APP_TENANT_ID,
    ...(settings.MICROSOFT_APP_PASSWORD && { MicrosoftAppPassword: settings.MICROSOFT_APP_PASSWORD }),
  };
}
