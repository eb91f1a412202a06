import type { Facts } from './checker.ts';
import type { HeardNumber } from './heard-numbers.ts';

/** "Microsoft 365 A5" and "A5" are one plan here; Windows and Office 365 have their own. */
function nameOf({ plan, after }: HeardNumber): string | undefined {
  return (plan ?? /^(?:\S+ )?plan_(\w+)/.exec(after)?.[1])?.replace(/^m365/, '');
}

/** How many licences of each plan, as one fact; undefined where a plan is not named with its count. */
export function planCounts(
  numbers: readonly HeardNumber[],
  licences: number | undefined,
): string | undefined {
  const counts = numbers.flatMap(number => {
    const name = nameOf(number);
    return name === undefined ? [] : [{ name, value: number.value }];
  });
  const isAll = counts.reduce((sum, { value }) => sum + value, 0) === licences;
  const isEachOnce = new Set(counts.map(({ name }) => name)).size === counts.length;
  return isAll && isEachOnce && counts.length > 0
    ? counts.map(({ name, value }) => `${name}:${value}`).join(' ')
    : undefined;
}

/** The counts that such a fact holds. */
export function countsOf(fact: string | undefined): ReadonlyMap<string, number> {
  return new Map(
    (fact ?? '').split(' ').flatMap(one => {
      const [name = '', value = ''] = one.split(':');
      return /^\d+$/.test(value) ? [[name, Number(value)] as const] : [];
    }),
  );
}

/** "And with 600 E5?" after two plans: the count of that one is another, the other stays. */
export function withOneChanged(before: Facts, numbers: readonly HeardNumber[]): Facts | undefined {
  const counts = countsOf(before.plans);
  const [number, ...others] = numbers;
  const name = number && nameOf(number);
  if (number === undefined || name === undefined || others.length > 0) return undefined;
  const sum = [...counts.values()].reduce((all, value) => all + value, 0);
  if (counts.size < 2 || !counts.has(name) || String(sum) !== before.licences) return undefined;
  const changed = new Map(counts).set(name, number.value);
  return {
    licences: String([...changed.values()].reduce((all, value) => all + value, 0)),
    plans: [...changed].map(([plan, value]) => `${plan}:${value}`).join(' '),
  };
}
