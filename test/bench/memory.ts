import { formAnswer, help, typedAnswer } from './acts.ts';
import type { Row } from './figures.ts';
import { type Ground, startBot } from './ground.ts';
import { repeat } from './load.ts';
import { seated } from './speed.ts';

export interface MemoryPlan {
  readonly turns: number;
  readonly samples: number;
  readonly logLevel: string;
}

const CONNECTIONS = 10;
const MIX = [help, typedAnswer, formAnswer];

/** Resident memory of the bot with its embedded Partner Center, over many turns of mixed kinds. */
export async function memory(ground: Ground, plan: MemoryPlan, said: (row: Row) => void): Promise<void> {
  const bot = await startBot({
    DATABASE_URL: `file:${ground.path('memory.db')}`,
    PARTNER_CENTER_URL: 'sandbox',
    PEOPLE: ground.people,
    LOG_LEVEL: plan.logLevel,
  });
  try {
    const samples = [await bot.memory()];
    let peak = 0;
    const each = plan.turns / plan.samples;
    while (samples.length <= plan.samples) {
      for (const act of MIX) {
        await seated(ground, bot.url, 'agents', CONNECTIONS, seats =>
          repeat(act, seats, Math.ceil(each / MIX.length / CONNECTIONS)),
        );
        peak = Math.max(peak, await bot.memory());
      }
      samples.push(await bot.memory());
    }
    const what = `memory at the start and after each ${each.toLocaleString('en')} turns`;
    said({
      what,
      figure: `${samples.map(size => size.toFixed(0)).join(', ')} MB`,
      beside: `peak ${peak.toFixed(0)} MB`,
    });
  } finally {
    await bot.stop();
  }
}
