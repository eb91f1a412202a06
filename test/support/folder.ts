import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of its own for the tests of one `describe`, gone after them; `path` names something in it. */
export function temporaryFolder(): { path(name: string): string } {
  let folder: string | undefined;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'partner-desk-test-'));
  });
  after(() => {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  return {
    path(name) {
      if (folder === undefined) throw new Error('The folder is there only while tests run');
      return join(folder, name);
    },
  };
}
