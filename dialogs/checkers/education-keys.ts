import { type Checker, type Facts, known } from './checker.ts';
import { judge, STANDINGS, THROUGH } from './education-keys-judged.ts';
import { educationKeysWords as words } from './education-keys-words.ts';
import type { Heard, HeardNumber } from './heard.ts';

const KEYS =
  /\b(keys?|sleutels?|(product|upgrade)?codes?|productcodes?|productsleutels?|upgradesleutels?|upgrades?|upgraden)\b/;

const EDUCATION =
  /\b(education|edu|onderwijs|school|scholen|windows|home|academic|universiteit|university|college|plan_(m365|win)?a[135])\b/;

const OTHER_BUSINESS =
  /\b(extend\w*|verleng\w*|end date|einddatum|redeem\w*|inwissel\w*|months?|hup|azure)\b/;

const ASKS_HOW = /\b(how|hoe)\b(?! (many|much|veel))|\b(where|waar|who|wie|why|waarom|when|wanneer)\b/;

const HAD =
  /\b(already|al|reeds|eerder|before|earlier|previously|got|received|gekregen|ontvangen|gehad|used|gebruikt|issued|uitgegeven|verbruikt|took|last time|vorige|requested before|all ready|allready|so far|tot nu toe)\b/;

const WANTS =
  /\b(more|another|extra|need|needs|want|wants|request|ask|order|wil|willen|nodig|vraag|vragen|aanvragen|bestellen|erbij|nog|bij|also|get|krijgen)\b/;

const HAS = /\b(has|have|heeft|hebben|heb|with|met|bought|gekocht|kocht|owns|for|voor|licensed|op)\b/;

const ALL_DEVICES = /\b(enough|genoeg|all|alle|every|elke|each|voldoende|cover\w*|suffic\w*)\b/;

/** Microsoft 365 A3/A5 and Windows 10 Enterprise A3/A5, and what people call them (W10E-09). */
const QUALIFIES = /^((m365|win)?a[35])$/;

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
    {
      name: 'standing',
      kind: 'choice',
      label: { en: words.en.standing, nl: words.nl.standing },
      choices: STANDINGS.map(value => ({
        value,
        title: { en: words.en.standings[value], nl: words.nl.standings[value] },
      })),
    },
    {
      name: 'through',
      kind: 'choice',
      label: { en: words.en.through, nl: words.nl.through },
      choices: THROUGH.map(value => ({
        value,
        title: { en: words.en.programmes[value], nl: words.nl.programmes[value] },
      })),
    },
  ],
  hear(heard) {
    if (!KEYS.test(heard.text) || !EDUCATION.test(heard.text) || OTHER_BUSINESS.test(heard.text))
      return counted(heard) ? factsIn(heard) : undefined;
    if (heard.plans.some(plan => /^(bbasic|bstandard|appsbus)$/.test(plan))) return undefined;
    const facts = factsIn(heard);
    const figures = facts.licences ?? facts.keys ?? facts.had;
    if (figures === undefined && ASKS_HOW.test(heard.text)) return undefined;
    const decided = facts.plan === 'other' || facts.customer === 'other';
    return figures !== undefined || decided ? facts : undefined;
  },
  follow(heard, before) {
    const { plan, ...facts } = factsIn(heard);
    const [bare] = heard.numbers;
    const named = facts.licences ?? facts.had ?? facts.keys;
    const only =
      bare !== undefined && bare.unit === undefined && !HAD.test(bare.clause) ? bare.value : undefined;
    if (only !== undefined)
      return known({ ...withoutCounts(facts), [before.keys === undefined ? 'licences' : 'keys']: only });
    return known({ ...facts, ...(plan === undefined && named === undefined ? {} : { plan }) });
  },
  judge,
};

/** A case without the word education: licences on one side, keys that were had or are left on the other. */
function counted({ text, numbers }: Heard): boolean {
  if (OTHER_BUSINESS.test(text)) return false;
  const units = new Set(numbers.map(({ unit }) => unit));
  if (numbers.some(({ unit }) => unit === 'keySeats')) return false;
  const plan = /\bplan_(m365|win)?a[35]\b/.test(text);
  return (
    (units.has('licences') && units.has('keys') && KEYS.test(text)) ||
    (plan &&
      units.has('licences') &&
      (/\b(how many more|hoeveel nog|nog hoeveel|hoeveel)\b/.test(text) ||
        numbers.some(({ clause }) => HAD.test(clause))))
  );
}

function withoutCounts({ licences: _l, keys: _k, ...others }: Facts): Facts {
  return others;
}

function factsIn(heard: Heard): Facts {
  const { text, numbers, plans } = heard;
  let licences: number | undefined;
  let ofOthers = 0;
  let had: number | undefined;
  let keys: number | undefined;
  let notCounted: (typeof STANDINGS)[number] | undefined;
  for (const number of numbers) {
    const what = whatIs(number, text);
    if (what === 'had') had = (had ?? 0) + number.value;
    if (what === 'keys') keys = number.value;
    if (what !== 'licences') continue;
    const standing = standingIn(number.clause);
    if (standing !== undefined && standing !== 'active') notCounted = standing;
    else if (number.plan !== undefined && !QUALIFIES.test(number.plan)) ofOthers += number.value;
    else licences = (licences ?? 0) + number.value;
  }
  const standing = licences === undefined ? (notCounted ?? standingIn(text)) : undefined;
  const others = plans.length > 0 && !plans.some(plan => QUALIFIES.test(plan));
  return known({
    licences: licences ?? (ofOthers > 0 || notCounted !== undefined ? sum(numbers, text) : undefined),
    had,
    keys: keys ?? devicesToCover(heard),
    plan: others ? 'other' : plans.length > 0 ? 'qualifying' : undefined,
    planName: others ? plans.find(plan => !QUALIFIES.test(plan)) : undefined,
    standing,
    through: throughIn(text),
    customer:
      /\b(commercial|commercieel|commerciele|bedrijf|company|corporate|business customer|zakelijke?)\b/.test(
        text,
      )
        ? 'other'
        : undefined,
    day: heard.days.at(0),
  });
}

function sum(numbers: readonly HeardNumber[], text: string): number | undefined {
  const counted = numbers.filter(number => whatIs(number, text) === 'licences');
  return counted.length === 0 ? undefined : counted.reduce((total, { value }) => total + value, 0);
}

function whatIs({ unit, clause, plan }: HeardNumber, text: string): 'licences' | 'keys' | 'had' | undefined {
  if (unit === 'licences' && (plan !== undefined || !/\b(keys?|sleutels?)\b/.test(clause))) return 'licences';
  if (unit === 'licences') return 'licences';
  if (unit === 'keys' || unit === 'keySeats')
    return HAD.test(clause) && !/\b(nog|more|another|extra|bij|erbij)\b/.test(clause) ? 'had' : 'keys';
  if (unit !== undefined) return undefined;
  if (HAD.test(clause) && !/\b(more|extra|another|erbij)\b/.test(clause)) return 'had';
  if (WANTS.test(clause)) return 'keys';
  return HAS.test(clause) || /\bplan_/.test(text) ? 'licences' : 'keys';
}

function devicesToCover({ numbers, text }: Heard): number | undefined {
  const devices = numbers.find(({ unit }) => unit === 'devices');
  return devices !== undefined && ALL_DEVICES.test(text) ? devices.value : undefined;
}

function standingIn(text: string): (typeof STANDINGS)[number] | undefined {
  if (/\b(suspended|opgeschort\w*|geschorst\w*|on hold)\b/.test(text)) return 'suspended';
  if (/\b(trial|proef\w*|evaluation)\b/.test(text)) return 'trial';
  if (
    /\b(expired|verlopen|cancell?ed|geannuleerd\w*|opgezegd\w*|ended|lapsed|beeindigd\w*|not renewed|niet verlengd)\b/.test(
      text,
    )
  )
    return 'ended';
  return undefined;
}

function throughIn(text: string): (typeof THROUGH)[number] | undefined {
  if (/\bees\b/.test(text)) return 'ees';
  if (/\bovs\b/.test(text)) return 'ovsEs';
  if (/\bschoolagreement\b/.test(text)) return 'school';
  return /\bvl\b/.test(text) ? 'vl' : undefined;
}
