import type { Act } from './acts.ts';
import type { Child } from './child.ts';
import { median, type Row, spread } from './figures.ts';
import { type Measured, measure } from './load.ts';
import type { Seat } from './seat.ts';

/** One side of a comparison. */
export interface Side {
  readonly act: Act;
  readonly seats: readonly Seat[];
  readonly bot: Pick<Child, 'processorMs'>;
  readonly settled?: () => Promise<number>;
}

export interface Plan {
  /** How often the two take turns. */
  readonly alternations: number;
  /** How long each goes on then. */
  readonly seconds: number;
}

/**
 * Measures two things in turns, so that what else the machine does falls on both. The ratio is the median of those of
 * each alternation; rates are medians, latencies those of all turns together.
 */
export async function compare(
  ours: Side,
  beside: Side,
  { alternations, seconds }: Plan,
): Promise<Omit<Row, 'what'>> {
  const rounds: { readonly ours: Measured; readonly beside: Measured }[] = [];
  const one = (side: Side) => measure(side.act, side.seats, { seconds, ...side });
  for (let round = 0; round < alternations; round++) {
    const first = round % 2 === 0 ? await one(ours) : undefined;
    const other = await one(beside);
    rounds.push({ ours: first ?? (await one(ours)), beside: other });
  }
  const rate = (of: 'ours' | 'beside') => median(rounds.map(round => round[of].perSecond));
  const processor = (of: 'ours' | 'beside') => median(rounds.map(round => round[of].processorMs)).toFixed(2);
  const latencies = (of: 'ours' | 'beside') => spread(rounds.flatMap(round => round[of].latencies));
  return {
    connections: ours.seats.length,
    figure: `${rate('ours').toFixed(0)} turns/s`,
    beside: `${rate('beside').toFixed(0)} turns/s`,
    ratio: median(rounds.map(round => round.ours.perSecond / round.beside.perSecond)),
    latency: latencies('ours'),
    latencyBeside: latencies('beside'),
    processor: `${processor('ours')} / ${processor('beside')}`,
  };
}
