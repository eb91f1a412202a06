import { openApp } from './app.ts';
import { environmentWith, readSettings, SettingsError } from './config.ts';
import { openLog } from './log.ts';

/** Starts the bot with the settings of the environment, and ends it cleanly. */
async function main(): Promise<void> {
  const settings = readSettings(environmentWith(process.env));
  const log = openLog(settings.LOG_LEVEL);
  process.on('unhandledRejection', error => log.error({ err: error }, 'a promise was left alone'));
  const app = await openApp(settings, { log });
  const where = settings.BOT_MODE === 'local' ? `${app.url}/desk/` : app.url;
  process.stdout.write(`\nPartner Desk is ready (${settings.BOT_MODE} mode): ${where}\n`);
  if (app.sandbox) process.stdout.write(`Embedded Partner Center: ${app.sandbox.url}\n\n`);
  const stop = () => {
    log.info('stopping');
    void app.close().then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

main().catch((error: unknown) => {
  const told =
    error instanceof SettingsError ||
    (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE');
  process.stderr.write(`${told && error instanceof Error ? error.message : (error as Error).stack}\n`);
  process.exit(1);
});
