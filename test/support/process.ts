import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PATIENCE_MS = 20_000;

/** The bot in a process of its own. */
export interface BotProcess {
  readonly url: string;
  /** All that it has printed, on both streams. */
  printed(): string;
  /** kill -9; resolves when it is gone. */
  kill(): Promise<void>;
  /** Asks it to end, as a host does; gives its exit code. */
  end(): Promise<number | null>;
  /** Resolves when it is gone, whatever the reason. */
  readonly gone: Promise<void>;
}

/** What `npm start` runs, after the word node. */
export function startCommand(): readonly string[] {
  const scripts = z.object({ scripts: z.object({ start: z.string().startsWith('node ') }) });
  const [, ...words] = scripts
    .parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')))
    .scripts.start.split(' ');
  return words;
}

/** Starts it with these settings and no others, on a free port; rejects with what it printed when it does not get ready. */
export async function startBot(settings: Readonly<Record<string, string>>): Promise<BotProcess> {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, startCommand(), {
    cwd: ROOT,
    env: { PATH, HOME, PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  const gone = once(child, 'exit').then(() => undefined);
  const url = await ready(child, () => printed, gone);
  return {
    url,
    printed: () => printed,
    gone,
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
    async end() {
      child.kill('SIGTERM');
      await gone;
      return child.exitCode;
    },
  };
}

async function ready(child: ChildProcess, printed: () => string, gone: Promise<void>): Promise<string> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const url = /ready \(\w+ mode\): (http:\/\/127\.0\.0\.1:\d+)/.exec(printed())?.[1];
    if (url !== undefined) return url;
    if (child.exitCode !== null || Date.now() > until) {
      child.kill('SIGKILL');
      await gone;
      throw new Error(`The bot did not get ready:\n${printed()}`);
    }
    await new Promise(resolve => setTimeout(resolve, 10));
  }
}
