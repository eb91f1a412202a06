import { ENTRIES, type Entry, UNANSWERED } from '../../dialogs/answers/entries.ts';
import { type Found, finderOver } from '../../dialogs/answers/find.ts';

interface Held {
  readonly text: string;
  /** Undefined where no document answers it. */
  readonly source: string | undefined;
}

/** Prints how well questions are found that were held out of what is learned from: a third each time, at several thresholds. */
function main(): void {
  const found = [1, 2, 3].flatMap(seed => heldOut(seed));
  for (const sure of [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6])
    console.log(`${sure}: ${at(sure, found)}`);
  if (process.argv.includes('-v')) for (const one of found) explain(one);
}

interface Outcome extends Held {
  readonly found: Found | undefined;
}

function heldOut(seed: number): readonly Outcome[] {
  const random = randomFrom(seed);
  const held: Held[] = [];
  const kept = (texts: readonly string[], source: string | undefined) =>
    texts.filter(text => {
      if (random() >= 1 / 3) return true;
      held.push({ text, source });
      return false;
    });
  const entries = ENTRIES.map(
    (entry): Entry => ({
      ...entry,
      en: { ...entry.en, ask: kept(entry.en.ask, entry.source) },
      nl: { ...entry.nl, ask: kept(entry.nl.ask, entry.source) },
    }),
  );
  const find = finderOver(entries, kept(UNANSWERED, undefined));
  return held.map(one => ({ ...one, found: find(one.text) }));
}

function at(sure: number, all: readonly Outcome[]): string {
  const answered = all.filter(({ found }) => found?.entry !== undefined && found.sure >= sure);
  const asked = all.filter(({ source }) => source !== undefined);
  const right = answered.filter(({ source, found }) => source === found?.entry?.source);
  const wrong = answered.filter(
    ({ source, found }) => source !== undefined && source !== found?.entry?.source,
  );
  const told = answered.filter(({ source }) => source === undefined);
  const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
  const unanswerable = all.length - asked.length;
  return `right ${share(right.length, asked.length)}, wrong ${share(wrong.length, asked.length)}, silent where it should ${share(unanswerable - told.length, unanswerable)}`;
}

function explain({ text, source, found }: Outcome): void {
  const got = found?.entry?.source;
  if (got !== source)
    console.log(`   "${text}" ${source ?? '-'}: ${found?.entry?.id ?? '-'} ${found?.sure.toFixed(2)}`);
}

/** Numbers from 0 to 1, the same on every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 0x1_0000_0000;
  };
}

main();
