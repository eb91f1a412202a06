import { cpus } from 'node:os';
import { type Row, table } from './figures.ts';
import { openGround } from './ground.ts';
import { memory } from './memory.ts';
import { fullStore } from './million.ts';
import { speed } from './speed.ts';
import { start } from './start.ts';

const FULL = {
  speed: { connections: [1, 10, 50], alternations: 5, seconds: 1.5, warmUp: 1_000, waiting: 40_000 },
  store: {
    requests: 1_000_000,
    connections: 10,
    alternations: 5,
    seconds: 1.5,
    warmUp: 1_000,
    waiting: 30_000,
  },
  memory: { turns: 50_000, samples: 5 },
  starts: 5,
};

/** To see that it runs: its figures are rough. */
const QUICK: typeof FULL = {
  speed: { connections: [1, 10, 50], alternations: 3, seconds: 0.4, warmUp: 100, waiting: 10_000 },
  store: { requests: 20_000, connections: 10, alternations: 3, seconds: 0.4, warmUp: 100, waiting: 5_000 },
  memory: { turns: 3_000, samples: 3 },
  starts: 3,
};

/**
 * `npm run bench`, with `-- --quick`, `-- --log=info` and `-- --only=speed,store,memory,start`. Bot, echo bot, Partner
 * Center and this load generator (with a stand-in for the connector) are processes of their own.
 */
async function main(words: readonly string[]): Promise<void> {
  const plan = words.includes('--quick') ? QUICK : FULL;
  const option = (name: string) => words.find(word => word.startsWith(`--${name}=`))?.split('=')[1];
  const logLevel = option('log') ?? 'warn';
  const only = option('only')?.split(',') ?? Object.keys(plan);
  const rows: Row[] = [];
  const said = (row: Row) => {
    rows.push(row);
    console.error(`${row.connections ?? ''}\t${row.what}: ${row.figure} ${row.ratio?.toFixed(2) ?? ''}`);
  };
  const ground = await openGround();
  try {
    if (only.includes('starts')) await start(ground, plan.starts, said);
    if (only.includes('speed')) await speed(ground, { ...plan.speed, logLevel }, said);
    if (only.includes('store')) await fullStore(ground, { ...plan.store, logLevel }, said);
    if (only.includes('memory')) await memory(ground, { ...plan.memory, logLevel }, said);
  } finally {
    await ground.close();
  }
  const [cpu] = cpus();
  console.log(
    `Node ${process.version}, ${cpus().length} cores (${cpu?.model ?? 'unknown'}), LOG_LEVEL=${logLevel}\n`,
  );
  console.log(table(rows));
}

await main(process.argv.slice(2));
