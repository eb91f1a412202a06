import { type Checker, choiceField } from './checker.ts';
import { followedKeys } from './education-keys-follow.ts';
import { caseOfKeys } from './education-keys-heard.ts';
import { judge, STANDINGS, THROUGH } from './education-keys-judged.ts';
import { educationKeysWords as words } from './education-keys-words.ts';

/** How many Windows 10 Education keys a customer may get (W10E-01, -07, -09 to -11, -13). */
export const educationKeysChecker: Checker = {
  id: 'education-keys',
  title: { en: words.en.title, nl: words.nl.title },
  about: { en: words.en.about, nl: words.nl.about },
  fields: [
    { name: 'licences', kind: 'number', label: { en: words.en.licences, nl: words.nl.licences } },
    { name: 'had', kind: 'number', label: { en: words.en.had, nl: words.nl.had } },
    { name: 'keys', kind: 'number', label: { en: words.en.keys, nl: words.nl.keys } },
    {
      name: 'plan',
      kind: 'choice',
      label: { en: words.en.plan, nl: words.nl.plan },
      choices: [
        { value: 'qualifying', title: { en: words.en.qualifying, nl: words.nl.qualifying } },
        { value: 'other', title: { en: words.en.otherPlan, nl: words.nl.otherPlan } },
      ],
    },
    choiceField('standing', { en: words.en.standing, nl: words.nl.standing }, STANDINGS, {
      en: words.en.standings,
      nl: words.nl.standings,
    }),
    choiceField('through', { en: words.en.through, nl: words.nl.through }, THROUGH, {
      en: words.en.programmes,
      nl: words.nl.programmes,
    }),
  ],
  hear: caseOfKeys,
  follow: followedKeys,
  judge,
};
