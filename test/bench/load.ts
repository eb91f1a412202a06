import type { Act } from './acts.ts';
import type { Child } from './child.ts';
import type { Seat } from './seat.ts';

/** What was measured: turns a second over the whole time, and how long each took (milliseconds). */
export interface Measured {
  readonly perSecond: number;
  /** Time of processors that the bot used for a turn, in milliseconds. */
  readonly processorMs: number;
  readonly latencies: readonly number[];
}

export interface Stretch {
  readonly seconds: number;
  readonly bot: Pick<Child, 'processorMs'>;
  /** Resolves with the moment (milliseconds of `performance.now()`) at which the last of it had left the bot. */
  readonly settled?: () => Promise<number>;
}

/** Each seat does one turn after the other for so many seconds; what it needs beforehand is not counted. */
export async function measure(
  act: Act,
  seats: readonly Seat[],
  { seconds, bot, settled }: Stretch,
): Promise<Measured> {
  await Promise.all(seats.map(act.prepare));
  await settled?.();
  const latencies: number[] = [];
  const used = bot.processorMs();
  const begin = performance.now();
  const end = begin + seconds * 1000;
  await Promise.all(
    seats.map(async seat => {
      for (let count = 0; performance.now() < end; count++) {
        const from = performance.now();
        await act.turn(seat, count);
        latencies.push(performance.now() - from);
      }
    }),
  );
  const over = Math.max(performance.now(), (await settled?.()) ?? 0);
  return {
    perSecond: latencies.length / ((over - begin) / 1000),
    processorMs: (bot.processorMs() - used) / latencies.length,
    latencies,
  };
}

/** So many turns of the act at each seat, whatever time they take. */
export async function repeat(act: Act, seats: readonly Seat[], turns: number): Promise<void> {
  await Promise.all(seats.map(act.prepare));
  await Promise.all(
    seats.map(async seat => {
      for (let count = 0; count < turns; count++) await act.turn(seat, count);
    }),
  );
}
