import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { People } from '../dialogs/ports.ts';
import { requestKinds } from '../dialogs/request-kinds.ts';
import { type Policy, policySchema } from '../domain/policy.ts';
import { openClock } from './clock.ts';
import { type LiveSettings, readJsonFile, type Settings } from './config.ts';
import { educationSteps } from './followers/education-steps.ts';
import type { LocalTeams } from './local/teams.ts';
import { LOCAL_BOT, LOCAL_TENANT, openDesk, openSandboxIfAsked } from './local-parts.ts';
import type { Log } from './log.ts';
import { messages } from './messages.ts';
import { deliveries } from './outbox/deliveries.ts';
import { subscriptionSteps } from './outbox/subscription-steps.ts';
import { showTrouble } from './outbox/trouble.ts';
import { OutboxWorker } from './outbox/worker.ts';
import { openPartnerCenter } from './partner-center/partner-center.ts';
import type { Sandbox } from './partner-center/sandbox/sandbox.ts';
import { appOnlyToken, sandboxToken } from './partner-center/token.ts';
import { peopleOf, personasSchema } from './people.ts';
import { openServer } from './server.ts';
import { openStore } from './store/open-store.ts';
import type { Store } from './store/store.ts';
import { DeskAdapter } from './teams/adapter.ts';
import { authenticationFor, channelToken } from './teams/credentials.ts';
import { type DoorRules, mayCall } from './teams/door.ts';
import { quietSdk } from './teams/quiet-sdk.ts';
import { openSender } from './teams/sender.ts';
import { keepTime } from './timekeeper.ts';
import { Turns } from './turns.ts';

const TIMEKEEPER_MS = 60_000;
const LAST_ANSWERS_MS = 6_000;

export interface AppOptions {
  readonly log: Log;
  /** Tests move it. */
  readonly now?: () => Date;
}

export interface App {
  readonly url: string;
  readonly store: Store;
  readonly people: People;
  readonly policy: Policy;
  /** Local mode: the stand-in for Teams, and the embedded Partner Center. */
  readonly teams?: LocalTeams;
  readonly sandbox?: Sandbox;
  /** Looks at expiry now instead of within the minute. */
  keepTime(): Promise<void>;
  /** Resolves when all that was said so far is sent, or put off to a later time. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

/** Starts everything that the settings ask for; ready when it resolves. */
export async function openApp(settings: Settings, { log, now = () => new Date() }: AppOptions): Promise<App> {
  const policy = readJsonFile(settings.POLICY, policySchema);
  const personas = readJsonFile(settings.PEOPLE, personasSchema);
  const clock = openClock(policy.timeZone, now);
  const people = peopleOf(personas);
  const me = randomUUID();
  const [store, sandbox] = await Promise.all([
    openStore(settings.DATABASE_URL, { me, log }),
    openSandboxIfAsked(settings, log, now),
  ]);
  if (settings.DATABASE_URL.startsWith('file:')) await store.outbox.releaseClaims();
  const partnerCenter = openPartnerCenter({
    baseUrl: sandbox?.url ?? settings.PARTNER_CENTER_URL,
    token: settings.BOT_MODE === 'live' ? liveToken(settings) : sandboxToken(),
    log,
    clock,
  });
  const rules = rulesFor(settings);
  const unquiet = settings.BOT_MODE === 'live' ? quietSdk(log) : () => undefined;
  const sender = openSender(
    settings.BOT_MODE === 'live' ? channelToken(settings) : async () => undefined,
    mayCall(rules),
  );
  let url = '';
  const meetAt =
    settings.BOT_MODE === 'live'
      ? {
          serviceUrl: settings.SERVICE_URL,
          bot: `28:${settings.MICROSOFT_APP_ID}`,
          tenant: settings.MICROSOFT_APP_TENANT_ID,
        }
      : {
          get serviceUrl() {
            return `${url}/connector/`;
          },
          bot: LOCAL_BOT,
          tenant: LOCAL_TENANT,
        };
  const nowMs = () => clock.now().getTime();
  const outbox = new OutboxWorker({
    outbox: store.outbox,
    deliver: deliveries({
      store,
      sender,
      people,
      policy,
      kinds: requestKinds,
      steps: {
        ...educationSteps({
          store,
          sender,
          people,
          policy,
          partnerCenter,
          meetAt,
          me,
          alone: settings.DATABASE_URL.startsWith('file:'),
          now: nowMs,
          today: () => clock.today(),
          log,
        }),
        ...subscriptionSteps({
          store,
          work: partnerCenter.subscriptionWork,
          today: clock.today,
          now: nowMs,
          ...(policy.followAcceptedDays && { followDays: policy.followAcceptedDays }),
        }),
      },
      changeTicket: change => partnerCenter.changeTicket(change),
      meetAt,
      now: nowMs,
      log,
    }),
    giveUp: entry => showTrouble(store, people, entry, clock.now()),
    now: nowMs,
    chance: Math.random,
    log,
  });
  const turns = new Turns({
    store,
    people,
    kinds: requestKinds,
    partnerCenter,
    policy,
    clock,
    outbox,
    sender,
  });
  const adapter = new DeskAdapter(authenticationFor(settings));
  const server = openServer({
    messages: messages({ adapter, turns, rules, people, partnerCenter, store, clock, log }),
    probes: { store: () => store.ping(), partnerCenter: () => partnerCenter.ping() },
    log,
  });
  const desk =
    settings.BOT_MODE === 'local'
      ? await openDesk(server, personas, settings.DATABASE_URL, () => url, log)
      : undefined;
  server.listen(settings.PORT, settings.BOT_MODE === 'local' ? '127.0.0.1' : undefined);
  await once(server, 'listening');
  url = `http://127.0.0.1:${portOf(server.address())}`;
  outbox.start();
  const tick = () => keepTime({ store, policy, kinds: requestKinds, clock, outbox, log });
  const timer = setInterval(
    () => void tick().catch((err: unknown) => log.error({ err }, 'the timekeeper failed')),
    TIMEKEEPER_MS,
  );
  return {
    url,
    store,
    people,
    policy,
    ...(desk && { teams: desk.teams }),
    ...(sandbox && { sandbox }),
    keepTime: tick,
    async idle() {
      await turns.idle();
      await outbox.idle();
    },
    async close() {
      clearInterval(timer);
      unquiet();
      desk?.mounted.close();
      await closed(server);
      await turns.idle();
      await outbox.stop();
      partnerCenter.close();
      desk?.teams.close();
      await sandbox?.close();
      await store.close();
    },
  };
}

/** Answers those who wait, for some seconds at most, and takes nobody new. */
async function closed(server: ReturnType<typeof openServer>): Promise<void> {
  const patience = setTimeout(() => server.server.closeAllConnections(), LAST_ANSWERS_MS);
  await new Promise<void>(resolve => {
    server.close(() => resolve());
    server.server.closeIdleConnections();
  });
  clearTimeout(patience);
}

function rulesFor(settings: Settings): DoorRules {
  if (settings.BOT_MODE === 'local') return { mode: 'local' };
  const { MICROSOFT_APP_ID: appId, ALLOWED_TENANTS: tenants, SERVICE_HOSTS: serviceHosts } = settings;
  return { mode: 'live', appId, tenants, serviceHosts };
}

function liveToken(settings: LiveSettings) {
  return appOnlyToken({
    tenant: settings.PARTNER_CENTER_TENANT_ID,
    clientId: settings.PARTNER_CENTER_CLIENT_ID,
    clientSecret: settings.PARTNER_CENTER_CLIENT_SECRET,
  });
}

function portOf(address: unknown): number {
  return typeof address === 'object' && address !== null && 'port' in address ? Number(address.port) : 0;
}
