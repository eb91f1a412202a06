import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/** Opens Microsoft's Agents Playground against the bot of `npm start`: quiet, offline, and it opens no browser. */
function main(): void {
  const require = createRequire(import.meta.url);
  const path = require.resolve('@microsoft/m365agentsplayground/package.json');
  const { bin } = z.object({ bin: z.record(z.string(), z.string()) }).parse(require(path));
  const script = Object.values(bin)[0] ?? '';
  process.stdout.write('The Agents Playground: http://127.0.0.1:56150 (start the bot first: npm start)\n');
  const child = spawn(process.execPath, [join(dirname(path), script), '--dt'], { stdio: 'inherit' });
  child.on('exit', code => process.exit(code ?? 0));
}

main();
