/** The value below which that part of the list lies; NaN of an empty list. */
export function percentile(list: readonly number[], part: number): number {
  const sorted = list.toSorted((a, b) => a - b);
  return sorted[Math.min(Math.floor(sorted.length * part), sorted.length - 1)] ?? Number.NaN;
}

export function median(list: readonly number[]): number {
  const sorted = list.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2;
}

/** One line of the result; what does not apply is left out. */
export interface Row {
  readonly what: string;
  readonly connections?: number;
  readonly figure: string;
  readonly beside?: string;
  readonly ratio?: number;
  readonly latency?: string;
  readonly latencyBeside?: string;
  /** Processor time for a turn, ours and that beside it: it says more than the rate where other work goes on. */
  readonly processor?: string;
}

const HEAD = [
  'what',
  'connections',
  'figure',
  'beside it',
  'ratio',
  'p50 / p99 ms',
  'beside it',
  'CPU ms a turn',
];

/** The rows as one Markdown table. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ what, connections, figure, beside, ratio, latency, latencyBeside, processor }) => [
      what,
      connections === undefined ? '' : String(connections),
      figure,
      beside ?? '',
      ratio === undefined ? '' : ratio.toFixed(2),
      latency ?? '',
      latencyBeside ?? '',
      processor ?? '',
    ],
  );
  return [HEAD, HEAD.map(() => '---'), ...lines].map(cells => `| ${cells.join(' | ')} |`).join('\n');
}

/** p50 and p99 of some latencies in milliseconds, as they stand in the table. */
export function spread(latencies: readonly number[]): string {
  const [half, most] = [percentile(latencies, 0.5), percentile(latencies, 0.99)];
  return `${half.toFixed(1)} / ${most.toFixed(1)}`;
}
