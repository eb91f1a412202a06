import { deciderOver } from '../../dialogs/answers/decision.ts';
import { finderOver } from '../../dialogs/answers/find.ts';
import { type Asked, askAll, shareOf } from './asking.ts';
import { learnedFrom, MATERIAL, type Material, type Ways } from './material.ts';
import { TUNED_SETS } from './parts.ts';

/**
 * Prints how each set does when its questions are held out of what is learned from. What was written after it had been
 * seen stays in, so this is kinder than a set that nobody saw; it tells a better way of learning from a worse one.
 */
function main(): void {
  for (const [name, set] of Object.entries(TUNED_SETS)) {
    const material = without(set);
    const asked = askAll(set, deciderOver(finderOver(material.entries, learnedFrom(material))));
    const { asked: all, right, wrong, unanswerable, abstainedWhereItShould } = shareOf(asked);
    const share = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
    console.log(
      `${name}: right ${share(right, all)}, wrong ${share(wrong, all)}, silent where it should ${share(abstainedWhereItShould, unanswerable)}`,
    );
    if (process.argv.includes('-v')) asked.forEach(explain);
  }
}

function without(set: string): Material {
  const held = new Set(
    set.split(/\n| \|\| /).map(text => plain(text.replace(/^>? ?[^: ]*(?: \[[^\]]*\])?: /, ''))),
  );
  const kept = (texts: readonly string[]) => texts.filter(text => !held.has(plain(text)));
  const { ways, unanswered, cases } = MATERIAL;
  const less = (list: Ways) => Object.fromEntries(Object.entries(list).map(([id, own]) => [id, kept(own)]));
  return {
    ...MATERIAL,
    ways: { en: less(ways.en), nl: less(ways.nl) },
    unanswered: kept(unanswered),
    cases: less(cases),
  };
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function explain({ text, wanted, got, mark }: Asked): void {
  const fine = mark === 'right' || (mark === 'abstained' && wanted === '-');
  if (!fine) console.log(`   ${mark.padEnd(12)} "${text}" wanted ${wanted}, got ${got}`);
}

main();
