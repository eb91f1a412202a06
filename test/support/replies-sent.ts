import { openDatabase } from '../../bot/store/open-store.ts';
import { until } from './branches.ts';

/** For a bot in another process: resolves when no reply waits in its database any more, or after a while when it died. */
export function repliesSent(url: () => string): () => Promise<void> {
  return async () => {
    const database = await openDatabase(url());
    const waiting = () =>
      database.db.selectFrom('outbox').select('id').where('kind', '=', 'reply').limit(1).execute();
    try {
      await until(async () => (await waiting()).length === 0, 2_500).catch(() => undefined);
    } finally {
      await database.close();
    }
  };
}
