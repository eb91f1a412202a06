import type { SourceId } from './sources.ts';

/** One condition, one source. `holds` may say 'person' where the documents leave the decision to somebody. */
export interface Rule<Facts, Id extends string = string> {
  readonly id: Id;
  readonly source: SourceId;
  readonly needs: readonly (keyof Facts & string)[];
  readonly holds: (facts: Facts) => boolean | 'person';
}

export type Verdict<Id extends string = string> =
  | { readonly kind: 'eligible'; readonly forPerson: readonly Id[] }
  | { readonly kind: 'refused'; readonly broken: readonly [Id, ...Id[]] }
  | { readonly kind: 'undecided'; readonly missing: readonly string[] };

/** Makes rules over one set of facts: a rule reads only the facts that it names. */
export function ruleOver<Facts>() {
  return <const Id extends string, const Need extends keyof Facts & string>(rule: {
    readonly id: Id;
    readonly source: SourceId;
    readonly needs: readonly Need[];
    readonly holds: (facts: Required<Pick<Facts, Need>>) => boolean | 'person';
  }): Rule<Facts, Id> => rule as unknown as Rule<Facts, Id>;
}

/** A rule waits until its facts are known, so that the first answer which settles it can end a journey. */
export function judge<Facts extends object, Id extends string>(
  rules: readonly Rule<Facts, Id>[],
  facts: Partial<Facts>,
): Verdict<Id> {
  const broken: Id[] = [];
  const forPerson: Id[] = [];
  const missing = new Set<string>();
  for (const rule of rules) {
    const unknown = rule.needs.filter(name => facts[name] === undefined);
    if (unknown.length > 0) {
      for (const name of unknown) missing.add(name);
      continue;
    }
    const answer = rule.holds(facts as Facts);
    if (answer === 'person') forPerson.push(rule.id);
    else if (!answer) broken.push(rule.id);
  }
  const [first, ...others] = broken;
  if (first !== undefined) return { kind: 'refused', broken: [first, ...others] };
  if (missing.size > 0) return { kind: 'undecided', missing: [...missing] };
  return { kind: 'eligible', forPerson };
}
