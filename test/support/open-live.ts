import { type App, openApp } from '../../bot/app.ts';
import { readSettings } from '../../bot/config.ts';
import type { Log } from '../../bot/log.ts';
import { LIVE, OUR_TENANT } from './live-settings.ts';

/** The bot in live mode on a free port, with everybody outside of it missing. */
export function openLiveApp(log: Log, settings: Readonly<Record<string, string>> = {}): Promise<App> {
  return openApp(readSettings({ ...LIVE, ...settings }), { log });
}

/** What Teams sends for Anna, who may ask for keys, with these fields instead. */
export function annasActivity(serviceUrl: string, change: object = {}): object {
  const anna = 'f6488fd8-32d2-4131-9233-0ca0c46fffba';
  return {
    type: 'invoke',
    id: `f:${Math.random()}`,
    name: 'adaptiveCard/action',
    channelId: 'msteams',
    serviceUrl,
    from: { id: '29:anna', name: 'Anna Becker', aadObjectId: anna },
    recipient: { id: '28:partner-desk' },
    conversation: { id: 'a:anna', tenantId: OUR_TENANT, conversationType: 'personal' },
    channelData: { tenant: { id: OUR_TENANT } },
    locale: 'en-GB',
    value: { action: { type: 'Action.Execute', data: { desk: { verb: 'help' } } }, trigger: 'manual' },
    ...change,
  };
}
