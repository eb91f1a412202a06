import { type Activity, CloudAdapter, type InvokeResponse, type TurnContext } from 'botbuilder';
import {
  type AuthenticateRequestResult,
  BotFrameworkAuthentication,
  type ClaimsIdentity,
  type ConnectorClient,
  type ConnectorFactory,
  type UserTokenClient,
} from 'botframework-connector';

/**
 * The SDK's authentication with the clients kept: the SDK builds a connector client, its HTTP pipeline and its schemas
 * anew for every turn, which is most of a turn's time.
 */
class KeepingAuthentication extends BotFrameworkAuthentication {
  private readonly connectors = new Map<string, Promise<ConnectorClient>>();
  private userTokens: Promise<UserTokenClient> | undefined;

  constructor(private readonly inner: BotFrameworkAuthentication) {
    super();
  }

  override async authenticateRequest(
    activity: Activity,
    authHeader: string,
  ): Promise<AuthenticateRequestResult> {
    const result = await this.inner.authenticateRequest(activity, authHeader);
    return {
      ...result,
      ...(result.connectorFactory && { connectorFactory: this.keeping(result.connectorFactory) }),
    };
  }

  override authenticateStreamingRequest(): Promise<AuthenticateRequestResult> {
    return Promise.reject(new Error('Streaming is not offered'));
  }

  override createConnectorFactory(identity: ClaimsIdentity): ConnectorFactory {
    return this.keeping(this.inner.createConnectorFactory(identity));
  }

  override createUserTokenClient(identity: ClaimsIdentity): Promise<UserTokenClient> {
    this.userTokens ??= this.inner.createUserTokenClient(identity);
    return this.userTokens;
  }

  /** By the whole address, which holds the region; these are few, as the door lets only listed hosts through. */
  private keeping(factory: ConnectorFactory): ConnectorFactory {
    return {
      create: async (serviceUrl, audience) => {
        const key = `${serviceUrl} ${audience}`;
        const kept = this.connectors.get(key) ?? factory.create(serviceUrl, audience);
        this.connectors.set(key, kept);
        return kept;
      },
    };
  }
}

/** Runs a turn for an activity that the door let in. */
export class DeskAdapter extends CloudAdapter {
  constructor(authentication: BotFrameworkAuthentication) {
    super(new KeepingAuthentication(authentication));
  }

  /** Rejects before `logic` runs when the token is not good; never writes to a response itself. */
  handle(
    authorization: string,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, logic);
  }
}
