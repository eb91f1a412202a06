import type { Condition } from '../../domain/upgrades/conditions.ts';
import type { Ways } from '../../domain/upgrades/upgrade-rules.ts';
import type { Language } from '../ports.ts';
import { figure, type Twins } from '../text.ts';
import { alike } from './voices.ts';

const NOTHING_NAMED: Twins<string> = {
  en: 'neither the guide nor Partner Center names anything that it could become.',
  nl: 'de handleiding en Partner Center noemen allebei niets wat het zou kunnen worden.',
};

const MORE: Twins<string> = {
  en: 'There are more subscriptions than fit here. Look at the others in Partner Center.',
  nl: 'Er zijn meer abonnementen dan hier passen. Bekijk de andere in Partner Center.',
};

/** A card holds so many characters and no more. */
const MOST_LETTERS = 7_500;
/** What a line takes besides its own letters. */
const AROUND_A_LINE = 70;

/**
 * Why nothing can be done: each subscription, each plan, both voices, every condition. Where that is too much for a card,
 * only the conditions that do not hold; and where there is more still, that is said.
 */
export function whyNot(all: readonly Ways[], language: Language): readonly string[] {
  const whole = linesOf(all, language, () => true);
  if (whatFits(whole).length === whole.length) return whole;
  const short = linesOf(all, language, ({ verdict }) => verdict !== 'holds');
  const fitting = whatFits(short);
  return fitting.length === short.length ? short : [...fitting, MORE[language]];
}

function whatFits(lines: readonly string[]): readonly string[] {
  let letters = 0;
  const end = lines.findIndex(line => {
    letters += line.length + AROUND_A_LINE;
    return letters > MOST_LETTERS;
  });
  return end === -1 ? lines : lines.slice(0, end);
}

function linesOf(
  all: readonly Ways[],
  language: Language,
  shown: (condition: Condition) => boolean,
): readonly string[] {
  return all.flatMap(({ subscription, choices }) => {
    const name = `${subscription.offerName} (${figure(subscription.quantity, language)})`;
    if (choices.length === 0) return [`${name}: ${NOTHING_NAMED[language]}`];
    return alike(choices, language, shown).flatMap(({ names, lines: said }) => [
      `${name} → ${names}`,
      ...said.map(({ text }) => text),
    ]);
  });
}
