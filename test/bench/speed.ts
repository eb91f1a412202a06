import { type Act, approval, formAnswer, help, say, typedAnswer } from './acts.ts';
import { startChild } from './child.ts';
import { compare, type Plan } from './compare.ts';
import type { Row } from './figures.ts';
import { type Desk, type Ground, openDesk } from './ground.ts';
import { repeat } from './load.ts';
import { Seat } from './seat.ts';

export interface SpeedPlan extends Plan {
  readonly connections: readonly number[];
  /** Turns of each kind at each of ten seats before anything is measured. */
  readonly warmUp: number;
  /** Requests that can be approved. */
  readonly waiting: number;
  readonly logLevel: string;
}

/** Seats at a bot for so long as the work takes. */
export async function seated<T>(
  ground: Ground,
  bot: string,
  by: Act['by'],
  count: number,
  work: (seats: readonly Seat[]) => Promise<T>,
): Promise<T> {
  const seats = ground.cast[by].slice(0, count).map(person => new Seat(bot, person, ground.connector));
  try {
    return await work(seats);
  } finally {
    for (const seat of seats) seat.close();
  }
}

export function actsOf(desk: Desk): readonly Act[] {
  return [help, typedAnswer, formAnswer, approval(desk.requests)];
}

/** Our turns beside those of a bare echo bot. */
export async function speed(ground: Ground, plan: SpeedPlan, said: (row: Row) => void): Promise<void> {
  const desk = await openDesk(ground, 'speed.db', plan.logLevel, { past: 0, waiting: plan.waiting });
  const echo = await startChild({ run: ['--import', 'tsx', 'test/bench/echo-bot.ts'], ready: '/ready' });
  try {
    await warmUp(ground, desk, echo.url, plan.warmUp);
    for (const connections of plan.connections)
      for (const act of actsOf(desk)) {
        const row = await seated(ground, desk.bot.url, act.by, connections, ours =>
          seated(ground, echo.url, 'agents', connections, others =>
            compare(
              { act, seats: ours, bot: desk.bot, settled: desk.settled },
              { act: say, seats: others, bot: echo },
              plan,
            ),
          ),
        );
        said({ what: act.name, ...row, beside: `echo ${row.beside}` });
      }
  } finally {
    await echo.stop();
    await desk.stop();
  }
}

/** A process is slower before its code has been compiled. */
export async function warmUp(
  ground: Ground,
  desk: Desk,
  echo: string | undefined,
  turns: number,
): Promise<void> {
  for (const act of actsOf(desk))
    await seated(ground, desk.bot.url, act.by, 10, seats => repeat(act, seats, turns));
  await desk.settled();
  if (echo !== undefined) await seated(ground, echo, 'agents', 10, seats => repeat(say, seats, turns * 2));
}
