const STEP = 0.8;
/** An error smaller than this is not learned from: few words then speak for or against few subjects. */
const TOO_SMALL = 0.02;
/** So far behind a subject has no share worth working out. */
const FAR_BEHIND = -12;

/**
 * What each row says for or against each subject. Most say nothing of most subjects, so those that do are listed. Plain
 * loops over plain arrays: they run a million times while the bot starts.
 */
export class Weights {
  readonly #subjects: number;
  readonly #weights: Float32Array;
  /** How much each has moved so far; only for learning. */
  #moved: Float32Array;
  readonly #spoken: readonly number[][];

  constructor(rows: number, subjects: number) {
    this.#subjects = subjects;
    this.#weights = new Float32Array(rows * subjects);
    this.#moved = new Float32Array(rows * subjects);
    this.#spoken = Array.from({ length: rows }, () => []);
  }

  /** Puts into `shares` how likely each subject is, given these rows. */
  weigh(rows: Int32Array, shares: Float64Array): void {
    const subjects = this.#subjects;
    const weights = this.#weights;
    shares.fill(0);
    for (let at = 0; at < rows.length; at += 1) {
      const factor = factorAt(rows, at);
      const row = rows[at] ?? 0;
      const spoken = this.#spoken[row] ?? [];
      for (let on = 0; on < spoken.length; on += 1) {
        const subject = spoken[on] ?? 0;
        shares[subject] = (shares[subject] ?? 0) + factor * (weights[row * subjects + subject] ?? 0);
      }
    }
    let most = Number.NEGATIVE_INFINITY;
    for (let subject = 0; subject < subjects; subject += 1) most = Math.max(most, shares[subject] ?? 0);
    let all = 0;
    for (let subject = 0; subject < subjects; subject += 1) {
      const behind = (shares[subject] ?? 0) - most;
      const share = behind < FAR_BEHIND ? 0 : Math.exp(behind);
      shares[subject] = share;
      all += share;
    }
    for (let subject = 0; subject < subjects; subject += 1) shares[subject] = (shares[subject] ?? 0) / all;
  }

  /** Moves what these rows say against the errors of their shares. */
  adjust(rows: Int32Array, errors: Float64Array): void {
    for (let subject = 0; subject < this.#subjects; subject += 1) {
      const error = errors[subject] ?? 0;
      if (error < TOO_SMALL && error > -TOO_SMALL) continue;
      for (let at = 0; at < rows.length; at += 1)
        this.#move(rows[at] ?? 0, subject, error * factorAt(rows, at));
    }
  }

  /** Nothing more will be learned: lets go of what only learning needs. */
  settle(): void {
    this.#moved = new Float32Array(0);
  }

  #move(row: number, subject: number, slope: number): void {
    const cell = row * this.#subjects + subject;
    const before = this.#moved[cell] ?? 0;
    if (before === 0) this.#spoken[row]?.push(subject);
    const moved = before + slope * slope;
    this.#moved[cell] = moved;
    this.#weights[cell] = (this.#weights[cell] ?? 0) - (STEP * slope) / Math.sqrt(moved);
  }
}

/** A question of many words weighs no more than one of a few; the last row, the bias, is in every question. */
function factorAt(rows: Int32Array, at: number): number {
  return at === rows.length - 1 ? 1 : 1 / Math.sqrt(rows.length - 1);
}
