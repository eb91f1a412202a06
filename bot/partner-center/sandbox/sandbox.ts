import { once } from 'node:events';
import type { Log } from '../../log.ts';
import { openControl } from './control.ts';
import { type Faults, openFaults } from './faults.ts';
import { openReplays } from './replays.ts';
import { partnerSeed } from './seeds.ts';
import { type SandboxCall, sandboxServer } from './server.ts';
import { openWorld, type Seed, type World } from './world.ts';

/** A Partner Center of one's own on the loopback address, to try things against. Nothing of it is stored. */
export interface Sandbox {
  /** `http://127.0.0.1:<port>`; the contract is below `/v1`, the controls below `/sandbox`. */
  readonly url: string;
  readonly world: World;
  readonly faults: Faults;
  /** The latest thousand calls, oldest first. */
  readonly calls: readonly SandboxCall[];
  now(): Date;
  moveClock(ms: number): void;
  setNow(date: Date): void;
  close(): Promise<void>;
}

/** How to open a sandbox; a free port, the real time and the partner's seed when nothing is said. */
export interface SandboxOptions {
  readonly port?: number;
  readonly clock?: () => Date;
  readonly log?: Log;
  /** What the world starts with; days are counted from `now`. */
  readonly seed?: (now: Date) => Seed;
}

const CALLS_KEPT = 1_000;

/** Opens a sandbox and listens. */
export async function openSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { port = 0, clock = () => new Date(), log, seed = partnerSeed } = options;
  let moved = 0;
  const now = () => new Date(clock().getTime() + moved);
  const moveClock = (ms: number) => {
    moved += ms;
  };
  const setNow = (date: Date) => moveClock(date.getTime() - now().getTime());
  const world = openWorld(seed(now()), now);
  const faults = openFaults();
  const calls: SandboxCall[] = [];
  const record = (call: SandboxCall) => {
    calls.push(call);
    if (calls.length > CALLS_KEPT) calls.shift();
    const path = call.path.replace(/(\/domains\/).+/i, '$1…');
    log?.debug({ ...call, path, query: undefined }, 'the Partner Center sandbox was called');
  };
  const control = openControl({ world, faults, calls, now, moveClock, setNow });
  const server = sandboxServer({ world, faults, control, now, record, replays: openReplays() });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const listening = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://127.0.0.1:${listening}`,
    world,
    faults,
    calls,
    now,
    moveClock,
    setNow,
    async close() {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
