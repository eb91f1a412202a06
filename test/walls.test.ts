import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';

const TOP_LEVEL = ['bot', 'dialogs', 'cards', 'domain', 'test', 'appPackage', 'env'];
const GENERATED = ['package-lock.json', 'dialogs/answers/learned.json'];
const MOST_BYTES = 100_000;

/** Every file of the tree, also those that are new: not what git ignores, not what is gone. */
const files = execFileSync(
  'git',
  // Somebody else may own the checkout, as in a container.
  ['-c', 'safe.directory=*', 'ls-files', '-z', '--cached', '--others', '--exclude-standard'],
  { encoding: 'utf8' },
)
  .split('\0')
  .filter(path => path !== '' && existsSync(path));

describe('the walls of the house that the linter cannot hold', () => {
  it('domain/ never waits, never asks what day it is and leaves nothing to chance', () => {
    assert.deepEqual(
      linesWith(/\basync\b|\bawait\b|\bnew Date\(|\bDate\.now\b|\bMath\.random\b/, inside('domain')),
      [],
    );
  });

  it('dialogs/ and cards/ take time and settings from outside', () => {
    const forbidden = /\bnew Date\(|\bDate\.now\b|\bsetTimeout\b|\bsetInterval\b|\bprocess\.env\b/;
    assert.deepEqual(linesWith(forbidden, [...inside('dialogs'), ...inside('cards')]), []);
  });

  it('bot/ reads the environment in one place', () => {
    const others = inside('bot').filter(path => !['bot/config.ts', 'bot/index.ts'].includes(path));
    assert.deepEqual(linesWith(/\bprocess\.env\b/, others), []);
  });

  for (const folder of TOP_LEVEL)
    it(`${folder}/ is there`, () => {
      assert.ok(files.some(path => path.startsWith(`${folder}/`)));
    });

  it('nothing in the tree is too large to read, apart from what no person writes', () => {
    const large = files.filter(path => !GENERATED.includes(path) && statSync(path).size > MOST_BYTES);
    assert.deepEqual(large, []);
  });
});

describe('looking for forbidden words', () => {
  it('finds them in code and not in comments', () => {
    const code = [
      "const page = 'https://a.example'; await x;",
      '// await in a comment',
      '/* Date.now() */ const a = Date.now();',
      "const quote = '\\''; /* await",
      '   await */ const b = 1;',
    ].join('\n');
    assert.deepEqual(matchingLines(code, /\bawait\b|\bDate\.now\b/), [1, 3]);
  });
});

function inside(folder: string): readonly string[] {
  return files.filter(path => path.startsWith(`${folder}/`) && /\.[cm]?[jt]s$/.test(path));
}

/** `path:line` of each line of code that matches. */
function linesWith(pattern: RegExp, paths: readonly string[]): readonly string[] {
  return paths.flatMap(path =>
    matchingLines(readFileSync(path, 'utf8'), pattern).map(line => `${path}:${line}`),
  );
}

function matchingLines(code: string, pattern: RegExp): readonly number[] {
  return withoutComments(code)
    .split('\n')
    .flatMap((line, index) => (pattern.test(line) ? [index + 1] : []));
}

/** The same lines without comments; strings stay, so that `//` in an address is not taken for one. */
function withoutComments(code: string): string {
  const stringsOrComments =
    /('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
  return code.replace(
    stringsOrComments,
    (found, string: string | undefined) => string ?? found.replace(/[^\n]/g, ' '),
  );
}
