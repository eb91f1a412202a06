import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export interface PageFile {
  readonly type: string;
  readonly body: Buffer;
  readonly etag: string;
}

/** The files of the page by path; the script is bundled when it is asked for first. */
export type PageFiles = Readonly<Record<string, () => Promise<PageFile>>>;

const STYLES = ['theme.css', 'desk.css', 'pane.css', 'chat.css', 'card.css'];

/** The page, its style and its script. */
export function openPageFiles(): PageFiles {
  return {
    '/desk/': once(() => pageFile('index.html', 'text/html')),
    ...Object.fromEntries(STYLES.map(name => [`/desk/${name}`, once(() => pageFile(name, 'text/css'))])),
    '/desk/desk.js': once(bundle),
  };
}

function once(read: () => Promise<PageFile>): () => Promise<PageFile> {
  let reading: Promise<PageFile> | undefined;
  return () => {
    reading ??= read().catch(error => {
      reading = undefined;
      throw error;
    });
    return reading;
  };
}

async function pageFile(name: string, type: string): Promise<PageFile> {
  return file(type, await readFile(new URL(`./page/${name}`, import.meta.url)));
}

async function bundle(): Promise<PageFile> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./page/main.ts', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'inline',
    write: false,
    logLevel: 'silent',
  });
  const script = outputFiles[0];
  if (!script) throw new Error('The script of the desk was not built');
  return file('text/javascript', Buffer.from(script.contents));
}

function file(type: string, body: Buffer): PageFile {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  return { type: `${type}; charset=utf-8`, body, etag };
}
