import { type Asked, shareOf } from './asking.ts';
import { parts } from './parts.ts';

/** Prints how the answers do, per part and language; with `-v` also what went wrong. */
function main(): void {
  const started = performance.now();
  const all = parts();
  const count = all.reduce((sum, { asked }) => sum + asked.length, 0);
  for (const { name, asked } of all) {
    for (const language of ['en', 'nl'] as const)
      report(
        `${name}, ${language}`,
        asked.filter(one => one.language === language),
      );
    report(`${name}, both`, asked);
    if (process.argv.includes('-v')) for (const one of asked) explain(one);
  }
  console.log(`${count} questions, ${((performance.now() - started) / count).toFixed(2)} ms each`);
  if (all.some(({ asked }) => asked.some(({ mark }) => mark === 'wrongInKind'))) process.exitCode = 1;
}

function report(name: string, asked: readonly Asked[]): void {
  const { asked: total, right, wrong, abstained, unanswerable, abstainedWhereItShould } = shareOf(asked);
  const of = (part: number, whole: number) =>
    `${part} (${whole === 0 ? '-' : ((100 * part) / whole).toFixed(1)} %)`;
  console.log(
    `${name.padEnd(25)} answerable ${total}: right ${of(right, total)}, wrong ${of(wrong, total)}, abstained ${of(abstained, total)}; unanswerable ${unanswerable}: abstained ${of(abstainedWhereItShould, unanswerable)}`,
  );
}

function explain({ text, wanted, got, mark }: Asked): void {
  const fine = mark === 'right' || (mark === 'abstained' && wanted === '-');
  if (!fine) console.log(`   ${mark.padEnd(12)} "${text}" wanted ${wanted}, got ${got}`);
}

main();
