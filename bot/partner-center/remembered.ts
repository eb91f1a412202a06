/** Asks at most once within `keepMs`; everybody who comes meanwhile gets the same outcome, good or bad. */
export function remembered(ask: () => Promise<void>, keepMs: number, now: () => number): () => Promise<void> {
  let asked: { readonly at: number; readonly outcome: Promise<void> } | undefined;
  return () => {
    if (!asked || now() - asked.at >= keepMs) asked = { at: now(), outcome: ask() };
    return asked.outcome;
  };
}
