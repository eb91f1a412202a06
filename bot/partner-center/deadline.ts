/** A signal that ends one try: after `ms`, or when the caller's own signal does. `done` lets go of both. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** True when the time ran out. */
  passed(): boolean;
  done(): void;
}

/** Opens a deadline. Plain timers: combined timeout signals can be collected before they fire in some Node versions. */
export function deadline(ms: number, outer?: AbortSignal): Deadline {
  const controller = new AbortController();
  let passed = false;
  const timer = setTimeout(() => {
    passed = true;
    controller.abort();
  }, ms);
  const end = () => controller.abort();
  outer?.addEventListener('abort', end, { once: true });
  if (outer?.aborted) end();
  return {
    signal: controller.signal,
    passed: () => passed,
    done() {
      clearTimeout(timer);
      outer?.removeEventListener('abort', end);
    },
  };
}

/** What the promise gives, unless the signal ends first: then it throws. */
export function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const end = () => reject(new Error('The call was ended'));
    if (signal.aborted) end();
    signal.addEventListener('abort', end, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', end));
  });
}
