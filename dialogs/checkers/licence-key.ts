import { type Checker, choiceField } from './checker.ts';
import { followedKey } from './licence-key-follow.ts';
import { caseOfKey } from './licence-key-heard.ts';
import { judge } from './licence-key-judged.ts';
import { MODES } from './licence-key-mode.ts';
import { licenceKeyWords as words } from './licence-key-words.ts';

/** What a licence key of the cloud benefits does to an end date (MPN-14 to MPN-16). */
export const licenceKeyChecker: Checker = {
  id: 'licence-key',
  title: { en: words.en.title, nl: words.nl.title },
  about: { en: words.en.about, nl: words.nl.about },
  fields: [
    choiceField('mode', { en: words.en.mode, nl: words.nl.mode }, MODES, {
      en: words.en.modes,
      nl: words.nl.modes,
    }),
    { name: 'seats', kind: 'number', label: { en: words.en.seats, nl: words.nl.seats } },
    { name: 'key', kind: 'number', label: { en: words.en.key, nl: words.nl.key } },
    { name: 'left', kind: 'decimal', label: { en: words.en.left, nl: words.nl.left } },
    { name: 'ends', kind: 'day', label: { en: words.en.ends, nl: words.nl.ends } },
    { name: 'from', kind: 'day', label: { en: words.en.from, nl: words.nl.from } },
    { name: 'months', kind: 'decimal', label: { en: words.en.months, nl: words.nl.months } },
  ],
  hear: caseOfKey,
  follow: followedKey,
  judge,
};
