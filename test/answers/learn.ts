import { writeFileSync } from 'node:fs';
import { learnedFrom, MATERIAL } from './material.ts';

const FILE = new URL('../../dialogs/answers/learned.json', import.meta.url);

/** Learns anew from the ways of asking, after one of them was changed. */
function main(): void {
  const learned = learnedFrom(MATERIAL);
  writeFileSync(FILE, `${JSON.stringify(learned, undefined, 2)}\n`);
  console.log(`${learned.subjects.length} subjects, ${Math.round(learned.cells.length / 1000)} kB`);
}

main();
