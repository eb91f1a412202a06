import { type App, openApp } from '../../bot/app.ts';
import { readSettings } from '../../bot/config.ts';
import { openLog } from '../../bot/log.ts';

/** The whole bot over HTTP, with a desk, a small sandbox and a database of its own. */
export function openTestApp(
  options: {
    readonly database?: string;
    readonly now?: () => Date;
    readonly settings?: Readonly<Record<string, string>>;
  } = {},
): Promise<App> {
  const settings = readSettings({
    BOT_MODE: 'local',
    PORT: '0',
    DATABASE_URL: options.database ?? 'file::memory:',
    LOG_LEVEL: 'silent',
    SANDBOX_CUSTOMERS: '100',
    ...options.settings,
  });
  return openApp(settings, {
    log: openLog(process.env.TEST_LOG ?? 'silent'),
    ...(options.now && { now: options.now }),
  });
}
