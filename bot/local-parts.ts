import type { Settings } from './config.ts';
import type { Log } from './log.ts';
import type { Sandbox } from './partner-center/sandbox/sandbox.ts';
import type { Persona } from './people.ts';
import type { openServer } from './server.ts';

// What only local mode has is imported when it is asked for: a live bot never loads it.

/** The tenant that everybody is in at the desk. */
export const LOCAL_TENANT = '7d5c2a10-4b1e-4f0a-9c59-2f1d6a0e51aa';
export const LOCAL_BOT = '28:partner-desk';

/** The embedded Partner Center, where the settings ask for it. */
export async function openSandboxIfAsked(
  settings: Settings,
  log: Log,
  now: () => Date,
): Promise<Sandbox | undefined> {
  if (settings.BOT_MODE === 'live' || settings.PARTNER_CENTER_URL !== 'sandbox') return undefined;
  const { openSandbox } = await import('./partner-center/sandbox/sandbox.ts');
  const { partnerSeed } = await import('./partner-center/sandbox/seeds.ts');
  return openSandbox({ log, clock: now, seed: day => partnerSeed(day, settings.SANDBOX_CUSTOMERS) });
}

/** The desk and its stand-in for Teams, on the bot's own server. */
export async function openDesk(
  server: ReturnType<typeof openServer>,
  personas: readonly Persona[],
  database: string,
  url: () => string,
  log: Log,
) {
  const [{ LocalTeams }, { mountDesk }, { deliverTo }, { looksLikeProductKey }] = await Promise.all([
    import('./local/teams.ts'),
    import('./local/routes.ts'),
    import('./local/delivery.ts'),
    import('../domain/product-key.ts'),
  ]);
  const path =
    database.startsWith('file:') && !database.includes(':memory:')
      ? `${database.slice('file:'.length)}.desk`
      : ':memory:';
  const teams = new LocalTeams({
    people: personas,
    tenantId: LOCAL_TENANT,
    serviceUrl: () => `${url()}/connector/`,
    deliver: deliverTo(() => `${url()}/api/messages`),
    looksLikeKey: looksLikeProductKey,
    path,
  });
  const mounted = mountDesk(server, teams, { log });
  void mounted.prepare().catch((err: unknown) => log.error({ err }, 'the desk page could not be built'));
  return { teams, mounted };
}
