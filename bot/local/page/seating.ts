/** The most panes side by side. */
export const MOST_PANES = 4;

const KEPT = 'partner-desk.seats';

/** Who sits where: from the address (`#anna,mark`), else as left last time, else an asker beside a manager. */
export function openingSeats(
  people: readonly { readonly key: string; readonly manager: boolean }[],
): string[] {
  const known = (keys: readonly string[]) =>
    keys.filter(key => people.some(person => person.key === key)).slice(0, MOST_PANES);
  const named = known(seatsInAddress());
  if (named.length > 0) return named;
  const kept = known((localStorage.getItem(KEPT) ?? '').split(','));
  if (kept.length > 0) return kept;
  const asker = people.find(({ manager }) => !manager);
  const manager = people.find(person => person.manager);
  return [asker, manager].flatMap(person => (person ? [person.key] : []));
}

/** The keys in the address, as they stand there. */
export function seatsInAddress(): string[] {
  return location.hash.slice(1).split(',').map(decodeURIComponent);
}

/** Remembers who sits where, in the browser and in the address. */
export function keepSeats(keys: readonly string[]): void {
  localStorage.setItem(KEPT, keys.join(','));
  history.replaceState(null, '', `#${keys.map(encodeURIComponent).join(',')}`);
}
