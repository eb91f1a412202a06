import type { LearnedFile } from './learned.ts';
import type { Read } from './terms.ts';

/** A way of asking, and the number of what it asks for. */
export interface Example extends Read {
  readonly subject: number;
}

/** A way of asking as it was kept: the name of what it asks for, and its terms. */
export interface KeptAsk {
  readonly subject: string;
  readonly terms: ReadonlySet<string>;
}

type Kept = Pick<LearnedFile, 'terms' | 'asks'>;

/** Per way of asking: the number of its subject (1 byte), how many terms (1 byte), and the number of each (2 bytes). */
export function keptAsks(examples: readonly Example[]): Kept {
  const terms = [...new Set(examples.flatMap(one => one.terms))];
  const numberOf = new Map(terms.map((term, at) => [term, at]));
  const bytes: number[] = [];
  for (const { subject, terms: own } of examples) {
    const few = own.slice(0, 0xff);
    bytes.push(subject, few.length);
    for (const term of few) {
      const number = numberOf.get(term) ?? 0;
      bytes.push(number & 0xff, number >>> 8);
    }
  }
  return { terms: terms.join(' '), asks: Buffer.from(Uint8Array.from(bytes)).toString('base64') };
}

/** What was kept, to be compared with. */
export function asksIn({ subjects, terms, asks }: Kept & Pick<LearnedFile, 'subjects'>): readonly KeptAsk[] {
  const names = terms.split(' ');
  const bytes = Uint8Array.from(Buffer.from(asks, 'base64'));
  const found: KeptAsk[] = [];
  for (let at = 0; at < bytes.length; ) {
    const subject = subjects[bytes[at] ?? 0] ?? '';
    const end = at + 2 + 2 * (bytes[at + 1] ?? 0);
    const own = new Set<string>();
    for (at += 2; at < end; at += 2) own.add(names[(bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)] ?? '');
    found.push({ subject, terms: own });
  }
  return found;
}
