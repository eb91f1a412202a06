import { asShares } from '../../dialogs/answers/learned.ts';

const STEP = 0.5;
/** An error smaller than this is not learned from: few words then speak for or against few subjects. */
const TOO_SMALL = 0.003;
/** Keeps the first step from being divided by nothing. */
const LITTLE = 1e-8;

/** What each row says for or against each subject while it is learned: plain loops over plain arrays, run a billion times. */
export class Weights {
  readonly subjects: number;
  readonly cells: Float32Array;
  /** How much each has moved so far. */
  readonly #moved: Float32Array;

  constructor(rows: number, subjects: number) {
    this.subjects = subjects;
    this.cells = new Float32Array(rows * subjects);
    this.#moved = new Float32Array(rows * subjects);
  }

  /** Puts into `shares` how likely each subject is, given these rows, of which each counts for its factor. */
  weigh(rows: Int32Array, factorOf: (at: number) => number, shares: Float64Array): void {
    const { subjects, cells } = this;
    shares.fill(0);
    for (let at = 0; at < rows.length; at += 1) {
      const factor = factorOf(at);
      const from = (rows[at] ?? 0) * subjects;
      for (let subject = 0; subject < subjects; subject += 1)
        shares[subject] = (shares[subject] ?? 0) + factor * (cells[from + subject] ?? 0);
    }
    asShares(shares);
  }

  /** Moves what these rows say against the errors of their shares, by the sum of what they moved before (AdaGrad). */
  adjust(rows: Int32Array, factorOf: (at: number) => number, errors: Float64Array): void {
    const { subjects, cells } = this;
    const moved = this.#moved;
    for (let subject = 0; subject < subjects; subject += 1) {
      const error = errors[subject] ?? 0;
      if (error < TOO_SMALL && error > -TOO_SMALL) continue;
      for (let at = 0; at < rows.length; at += 1) {
        const cell = (rows[at] ?? 0) * subjects + subject;
        const slope = error * factorOf(at);
        const before = (moved[cell] ?? 0) + slope * slope;
        moved[cell] = before;
        cells[cell] = (cells[cell] ?? 0) - (STEP * slope) / Math.sqrt(before + LITTLE);
      }
    }
  }
}
