import { median, type Row } from './figures.ts';
import { type Ground, startBot } from './ground.ts';

/** From spawning `npm start`'s own command over a new database until /readyz answers 200. */
export async function start(ground: Ground, times: number, said: (row: Row) => void): Promise<void> {
  const took: number[] = [];
  while (took.length < times) {
    const bot = await startBot({ DATABASE_URL: `file:${ground.path(`start-${took.length}.db`)}` });
    took.push(bot.readyAfterMs);
    await bot.stop();
  }
  const all = took.map(ms => (ms / 1000).toFixed(2)).join(', ');
  said({
    what: `from start to ready, median of ${times}`,
    figure: `${(median(took) / 1000).toFixed(2)} s`,
    beside: all,
  });
}
