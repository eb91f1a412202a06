/** A day as `YYYY-MM-DD`; days compare as strings. */
export type Day = string;

/** A figure or a list that changes with time: add a line, never change an old one. */
export type Dated<T> = readonly { readonly from: Day; readonly value: T }[];

/** What held on that day, or undefined before the first line. */
export function valueOn<T>(table: Dated<T>, day: Day): T | undefined {
  return table.filter(line => line.from <= day).at(-1)?.value;
}

/** Whole days from one day to another; negative when it lies behind. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
