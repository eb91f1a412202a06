// What `npm start` runs: puts the bot's own code into one file and starts that. Loading TypeScript file by file, through
// a loader that looks at every package as well, takes twice as long and 50 MB more.
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { build, stop } from 'esbuild';

const built = new URL('../.data/build/index.mjs', import.meta.url);

await build({
  entryPoints: [new URL('index.ts', import.meta.url).pathname],
  outfile: built.pathname,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'linked',
  plugins: [
    {
      name: 'each module keeps its own address',
      setup: ({ onLoad }) =>
        onLoad({ filter: /[/\\](bot|dialogs|cards|domain)[/\\].*\.ts$/ }, async ({ path }) => {
          const text = await readFile(path, 'utf8');
          const own = JSON.stringify(pathToFileURL(path).href);
          return { contents: text.replaceAll('import.meta.url', own), loader: 'ts' };
        }),
    },
  ],
});
await stop();
process.setSourceMapsEnabled(true);
await import(built.href);
