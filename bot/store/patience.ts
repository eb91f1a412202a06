import { setTimeout as wait } from 'node:timers/promises';

/** Runs the work again, after a short random pause, while it fails for a reason that passes by itself. */
export async function patiently<T>(
  tries: number,
  passes: (error: unknown) => boolean,
  work: () => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= tries || !passes(error)) throw error;
      await wait(Math.random() * 10 * attempt);
    }
  }
}
