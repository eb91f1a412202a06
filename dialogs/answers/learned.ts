import { z } from 'zod';
import { featuresOf } from './features.ts';
import type { Read } from './terms.ts';

/**
 * What was learned, as it is kept in a file. A feature is known by its hash alone. `cells` names, feature by feature, the
 * subjects that it says something of and how much; what it says of the others is too little to keep.
 */
export const learnedFile = z.strictObject({
  about: z.string(),
  /** Of the material that it was learned from. */
  digest: z.string(),
  subjects: z.array(z.string()).max(256),
  /** What one step of a weight is worth. */
  step: z.number().positive(),
  /** Per feature in order: its hash (4 bytes) and how many subjects it speaks of (1 byte). In base64, as the others. */
  features: z.string(),
  /** Per subject spoken of: its number (1 byte) and its weight in steps (1 byte, signed). */
  cells: z.string(),
  /** Every word of the material, with spaces between them. */
  words: z.string(),
  /** Every term of the ways of asking, the same. */
  terms: z.string(),
  /** The ways of asking as they were read, since reading them takes longer than a start may. */
  asks: z.string(),
});

export type LearnedFile = z.infer<typeof learnedFile>;

/** What each feature says for or against each subject: `weights[row * subjects + subject]`; the bias is the last row. */
export interface Taught {
  readonly features: readonly string[];
  readonly weights: Float32Array;
}

/** The part of it that is guessed by. */
export type Guessing = Omit<LearnedFile, 'words' | 'terms' | 'asks'>;

/** How likely each subject is, given a question; they add up to one. */
export type Guess = (question: Read) => Float64Array;

const ROW_BYTES = 5;
const CELL_BYTES = 2;
const MOST_STEPS = 127;
/** Of weights up to some 10: what says less than this changes nothing. */
const TOO_LITTLE = 0.5;

/** Writes what was learned as it is kept. */
export function kept(taught: Taught, subjects: readonly string[], digest: string): Guessing {
  const { features, weights } = taught;
  const most = weights.reduce((found, weight) => Math.max(found, Math.abs(weight)), 0);
  const step = most / MOST_STEPS;
  const rows: number[] = [];
  const cells: number[] = [];
  const all = [...features.map(hash), BIAS].map((number, row) => ({ number, row }));
  for (const { number, row } of all.toSorted((a, b) => a.number - b.number)) {
    let count = 0;
    const own = fromTheMiddle(weights.subarray(row * subjects.length, (row + 1) * subjects.length));
    for (let subject = 0; subject < subjects.length; subject += 1) {
      const weight = own[subject] ?? 0;
      if (number !== BIAS && Math.abs(weight) < TOO_LITTLE) continue;
      cells.push(subject, clamped(weight / step) & 0xff);
      count += 1;
    }
    rows.push(number & 0xff, (number >>> 8) & 0xff, (number >>> 16) & 0xff, number >>> 24, count);
  }
  return {
    about: 'What was learned from the ways of asking. Made by `npm run learn`; nobody edits it.',
    digest,
    subjects: [...subjects],
    step,
    features: Buffer.from(Uint8Array.from(rows)).toString('base64'),
    cells: Buffer.from(Uint8Array.from(cells)).toString('base64'),
  };
}

function clamped(steps: number): number {
  return Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(steps)));
}

/** What a feature says for all subjects alike makes none likelier: without it most of the rest is next to nothing. */
function fromTheMiddle(row: Float32Array): Float32Array {
  const middle = row.toSorted()[row.length >> 1] ?? 0;
  return row.map(weight => weight - middle);
}

/** What was kept, ready to be asked. */
export function guessFrom({ subjects, step, features, cells }: Guessing): Guess {
  const rows = Uint8Array.from(Buffer.from(features, 'base64'));
  const said = Uint8Array.from(Buffer.from(cells, 'base64'));
  const count = rows.length / ROW_BYTES;
  const view = new DataView(rows.buffer);
  const spoken = new DataView(said.buffer);
  const hashes = new Uint32Array(count);
  const starts = new Uint32Array(count + 1);
  for (let row = 0; row < count; row += 1) {
    hashes[row] = view.getUint32(row * ROW_BYTES, true);
    starts[row + 1] = (starts[row] ?? 0) + view.getUint8(row * ROW_BYTES + 4);
  }
  const speak = (shares: Float64Array, row: number, factor: number) => {
    for (let cell = starts[row] ?? 0; cell < (starts[row + 1] ?? 0); cell += 1) {
      const subject = spoken.getUint8(cell * CELL_BYTES);
      shares[subject] = (shares[subject] ?? 0) + factor * step * spoken.getInt8(cell * CELL_BYTES + 1);
    }
  };
  const bias = rowOf(hashes, BIAS);
  return question => {
    const shares = new Float64Array(subjects.length);
    const shown = featuresOf(question)
      .map(feature => rowOf(hashes, hash(feature)))
      .filter(row => row >= 0);
    for (const row of shown) speak(shares, row, 1 / Math.sqrt(shown.length));
    speak(shares, bias, 1);
    asShares(shares);
    return shares;
  };
}

/** Stands for the bias; no feature hashes to it. */
const BIAS = 0;

/** FNV-1a, in 32 bits: among some twenty thousand features two hardly ever fall together. */
export function hash(text: string): number {
  let found = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) found = Math.imul(found ^ text.charCodeAt(at), 0x01000193);
  return found >>> 0 || 1;
}

function rowOf(hashes: Uint32Array, wanted: number): number {
  let from = 0;
  let to = hashes.length - 1;
  while (from <= to) {
    const middle = (from + to) >>> 1;
    const found = hashes[middle] ?? 0;
    if (found === wanted) return middle;
    if (found < wanted) from = middle + 1;
    else to = middle - 1;
  }
  return -1;
}

/** Turns what speaks for each subject into shares of one. */
export function asShares(speaks: Float64Array): void {
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < speaks.length; at += 1) most = Math.max(most, speaks[at] ?? 0);
  let all = 0;
  for (let at = 0; at < speaks.length; at += 1) {
    const share = Math.exp((speaks[at] ?? 0) - most);
    speaks[at] = share;
    all += share;
  }
  for (let at = 0; at < speaks.length; at += 1) speaks[at] = (speaks[at] ?? 0) / all;
}
