import { compare, type Plan } from './compare.ts';
import type { Row } from './figures.ts';
import { type Desk, type Ground, openDesk } from './ground.ts';
import { actsOf, seated, warmUp } from './speed.ts';

export interface FullStorePlan extends Plan {
  readonly requests: number;
  readonly waiting: number;
  readonly warmUp: number;
  readonly connections: number;
  readonly logLevel: string;
}

/** Our turns over a store that is full of requests beside those over one that is not. */
export async function fullStore(
  ground: Ground,
  plan: FullStorePlan,
  said: (row: Row) => void,
): Promise<void> {
  const { waiting, logLevel, connections } = plan;
  const open = (name: string, past: number) => openDesk(ground, name, logLevel, { past, waiting });
  const full = await open('full.db', plan.requests);
  const empty = await open('empty.db', 0);
  try {
    for (const desk of [full, empty]) await warmUp(ground, desk, undefined, plan.warmUp);
    const sides = actsOf(full).map((act, at) => ({ full: act, empty: actsOf(empty)[at] ?? act }));
    for (const side of sides) {
      const row = await seated(ground, full.bot.url, side.full.by, connections, many =>
        seated(ground, empty.bot.url, side.empty.by, connections, few =>
          compare(
            { act: side.full, seats: many, bot: full.bot, settled: full.settled },
            { act: side.empty, seats: few, bot: empty.bot, settled: empty.settled },
            plan,
          ),
        ),
      );
      const what = `${side.full.name}, ${plan.requests.toLocaleString('en')} requests stored`;
      said({ what, ...row, beside: `none: ${row.beside}` });
    }
  } finally {
    await stopAll([full, empty]);
  }
}

async function stopAll(desks: readonly Desk[]): Promise<void> {
  await Promise.all(desks.map(desk => desk.stop()));
}
