// What `npm start` runs: puts the code into one file and starts that, because reading a thousand files takes longer than
// running them. The file is kept and made again when something that went into it has changed.
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BUILT = new URL('../.data/build/', import.meta.url);
const [code, map, list] = ['index.mjs', 'index.mjs.map', 'made-of.json'].map(name => new URL(name, BUILT));

/** They load files of their own, or keep state that must be there once. */
const SEPARATE = ['botbuilder*', 'botframework-*', '@azure/*', 'restify', 'libsql', 'pg', 'pino', 'esbuild'];

/** A single letter beyond ASCII, as in a regular expression, would double what the whole text takes in memory. */
const inAscii = text =>
  text.replace(/[^\0-\x7f]/g, letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

const keepsItsAddress = {
  name: 'each module keeps its own address',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[/\\](bot|dialogs|cards|domain)[/\\].*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const own = JSON.stringify(pathToFileURL(path).href);
      return { contents: inAscii(text).replaceAll('import.meta.url', own), loader: 'ts' };
    }),
};

/** Path, size and time of every file. */
function lookAt(paths) {
  return Promise.all(
    paths.map(async path => {
      const { size, mtimeMs } = await stat(new URL(path, pathToFileURL(ROOT)));
      return [path, size, mtimeMs];
    }),
  );
}

async function isUpToDate() {
  try {
    const kept = JSON.parse(await readFile(list, 'utf8'));
    await stat(code);
    return JSON.stringify(await lookAt(kept.map(([path]) => path))) === JSON.stringify(kept);
  } catch {
    return false;
  }
}

async function make() {
  const { build, stop } = await import('esbuild');
  const { metafile, outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['bot/index.ts'],
    outfile: fileURLToPath(code),
    write: false,
    metafile: true,
    bundle: true,
    minifyWhitespace: true,
    legalComments: 'none',
    external: SEPARATE,
    banner: {
      js: "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);",
    },
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'error',
    plugins: [keepsItsAddress],
  });
  await stop();
  const inputs = [...Object.keys(metafile.inputs).filter(path => !path.includes(':')), 'bot/start.mjs'];
  const looked = await lookAt(inputs);
  await mkdir(BUILT, { recursive: true });
  const textOf = url => outputFiles.find(({ path }) => path === fileURLToPath(url)).contents;
  for (const [url, text] of [
    [map, textOf(map)],
    [code, textOf(code)],
    [list, JSON.stringify(looked)],
  ]) {
    // Another bot may be starting from the same folder.
    const own = new URL(`${url.href}.${process.pid}`);
    await writeFile(own, text);
    await rename(own, url);
  }
}

/** False where it cannot be made or kept, as in a read-only container. */
async function isMade() {
  if (await isUpToDate()) return true;
  try {
    await make();
    return true;
  } catch (error) {
    process.stderr.write(
      `The code could not be put into one file, so this start is slower: ${error.message}\n`,
    );
    return false;
  }
}

// Collects when the heap has grown by half, instead of letting it grow to several times what is in use.
setFlagsFromString('--heap-growing-percent=50');
if (await isMade()) {
  process.setSourceMapsEnabled(true);
  await import(code.href);
} else {
  const { register } = await import('tsx/esm/api');
  register();
  await import('./index.ts');
}
