import { answerCard } from '../../cards/answer-card.ts';
import type { Card } from '../../cards/card.ts';
import type { Day } from '../../domain/dated.ts';
import { sourceOf } from '../../domain/sources.ts';
import type { Language } from '../ports.ts';
import { dayInWords } from '../text.ts';
import { words } from '../words.ts';
import { caseView, entryView, type Reader } from './answer-views.ts';
import { decide } from './decide.ts';
import { ENTRIES, type Entry } from './entries.ts';
import type { Verdict } from './verdicts.ts';

/** An answer to be put into any chat: its card has no buttons, since the bot need not be there. */
export interface FoundAnswer {
  readonly title: string;
  readonly text: string;
  readonly card: Card;
}

const MOST = 8;

/** Answers for what is typed into the search box of a chat, the surest first; some to begin with when it is empty. */
export function searchAnswers(query: string, language: Language, today: Day): readonly FoundAnswer[] {
  const reader: Reader = { language, who: undefined, midway: true };
  if (query.trim() === '')
    return FIRST.flatMap(id =>
      foundEntry(
        ENTRIES.find(entry => entry.id === id),
        reader,
      ),
    );
  const decision = decide(query, today, language);
  switch (decision?.kind) {
    case 'case': {
      if (decision.outcome.kind === 'missing') return [];
      const { title, lines } = decision.outcome;
      return [
        found(title, lines[0] ?? '', caseView(decision.checker, decision.facts, decision.outcome, reader)),
      ];
    }
    case 'entry':
      return foundEntry(decision.entry, reader, decision.verdict);
    case 'perhaps':
      return decision.entries.flatMap(entry => foundEntry(entry, reader));
    default:
      return (decision?.near ?? []).slice(0, MOST).flatMap(entry => foundEntry(entry, reader));
  }
}

/** One of each document. */
const FIRST = ['how-many', 'edu-create', 'hup-qualify', 'mpn-three-times', 'upg-table'];

function foundEntry(entry: Entry | undefined, reader: Reader, verdict?: Verdict): readonly FoundAnswer[] {
  if (entry === undefined) return [];
  const { title, date } = sourceOf(entry.source);
  const source = words[reader.language].source(title, dayInWords(date, reader.language));
  const view = entryView(entry, reader, { verdict });
  return [found(view.title, source, view)];
}

function found(title: string, text: string, view: ReturnType<typeof entryView>): FoundAnswer {
  const { feedback: _f, whatIf: _w, form: _o, ...shown } = view;
  return { title, text, card: answerCard({ ...shown, buttons: [] }) };
}
