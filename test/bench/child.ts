import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PATIENCE_MS = 30_000;
const LOOK_EVERY_MS = 3;

/** A process that serves HTTP. */
export interface Child {
  readonly url: string;
  /** From spawn until it said that it is ready, in milliseconds. */
  readonly readyAfterMs: number;
  /** Resident memory, in megabytes. */
  memory(): Promise<number>;
  /** Time of processors used so far, in milliseconds; NaN where the system does not say (it does on Linux). */
  processorMs(): number;
  stop(): Promise<void>;
}

/** What to start: the words after `node`, and the path that answers 200 as soon as it is ready. */
export interface ChildOrder {
  readonly run: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly ready: string;
}

/** Starts a process on a free port (env PORT) and waits until it is ready. Rejects with its last words when it ends. */
export async function startChild({ run, env, ready }: ChildOrder): Promise<Child> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const from = performance.now();
  const child = spawn(process.execPath, run, {
    cwd: ROOT,
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said = `${said}${chunk}`.slice(-4_000);
  });
  const ended = once(child, 'exit');
  const stop = async () => {
    child.kill('SIGTERM');
    const gone = await Promise.race([ended, wait(5_000, undefined, { ref: false })]);
    if (gone === undefined) child.kill('SIGKILL');
    await ended;
  };
  while (!(await answers(`${url}${ready}`))) {
    if (child.exitCode !== null || performance.now() - from > PATIENCE_MS) {
      await stop();
      throw new Error(`${run.join(' ')} did not become ready:\n${said}`);
    }
    await wait(LOOK_EVERY_MS);
  }
  const readyAfterMs = performance.now() - from;
  const pid = child.pid ?? 0;
  return {
    url,
    readyAfterMs,
    stop,
    memory: () => memoryOf(pid),
    processorMs: () => processorMsOf(pid),
  };
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    async answer => {
      await answer.arrayBuffer();
      return answer.ok;
    },
    () => false,
  );
}

async function memoryOf(pid: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Number(stdout) / 1024;
}

/** Out of /proc: user and system time, in ticks of a hundredth of a second. */
function processorMsOf(pid: number): number {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return Number.NaN;
  const fields = readFileSync(file, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
