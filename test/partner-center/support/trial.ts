import { openLog } from '../../../bot/log.ts';
import {
  type OpenPartnerCenter,
  openPartnerCenter,
  type PartnerCenterOptions,
} from '../../../bot/partner-center/partner-center.ts';
import { openSandbox, type Sandbox } from '../../../bot/partner-center/sandbox/sandbox.ts';
import { partnerSeed } from '../../../bot/partner-center/sandbox/seeds.ts';
import type { Seed } from '../../../bot/partner-center/sandbox/world.ts';
import { type Send, sender } from '../../../bot/partner-center/send.ts';
import { sandboxToken } from '../../../bot/partner-center/token.ts';
import { PartnerCenterError } from '../../../dialogs/ports.ts';

/** A sandbox with a client on it. Waiting before a retry takes no time here: it moves the sandbox's clock. */
export interface Trial {
  readonly sandbox: Sandbox;
  readonly partnerCenter: OpenPartnerCenter;
  readonly send: Send;
  /** How long each retry waited, in milliseconds. */
  readonly waits: readonly number[];
  /** Calls that came in since the customers were loaded. */
  calls(): readonly string[];
  close(): Promise<void>;
}

/** The customers with a story, without the two thousand others. */
export function storiesOnly(now: Date): Seed {
  const seed = partnerSeed(now);
  return { ...seed, customers: seed.customers.slice(0, 13) };
}

/** Opens both, and waits until the customers are loaded. */
export async function openTrial(
  options: Partial<PartnerCenterOptions> & { readonly seed?: (now: Date) => Seed } = {},
): Promise<Trial> {
  const { seed = storiesOnly, ...more } = options;
  const sandbox = await openSandbox({ seed });
  const waits: number[] = [];
  const wait = async (ms: number) => {
    waits.push(ms);
    sandbox.moveClock(ms);
  };
  const usual = { baseUrl: sandbox.url, token: sandboxToken(), log: openLog('silent'), wait };
  const partnerCenter = openPartnerCenter({ ...usual, ...more });
  await partnerCenter.customersLoaded();
  const before = sandbox.calls.length;
  return {
    sandbox,
    partnerCenter,
    send: sender({ ...usual, ...more }),
    waits,
    calls: () => sandbox.calls.slice(before).map(({ method, path }) => `${method} ${path}`),
    async close() {
      partnerCenter.close();
      await sandbox.close();
    },
  };
}

/** The tenant id of a customer of the sandbox. */
export function idOf({ sandbox }: Trial, name: string): string {
  const found = sandbox.world.customers().find(customer => customer.name === name);
  if (!found) throw new Error(`The sandbox has no customer called ${name}`);
  return found.id;
}

/** The error that a call ends with. */
export async function errorOf(call: Promise<unknown>): Promise<PartnerCenterError> {
  const outcome = await call.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (outcome instanceof PartnerCenterError) return outcome;
  throw new Error(`Expected a PartnerCenterError, but got ${outcome}`);
}
