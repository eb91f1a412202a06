import {
  ACCOUNT_STATUSES,
  type AccountStatus,
  hasFailed,
  hasPassed,
} from '../../domain/education-customer/verified.ts';
import type { Twins } from '../text.ts';
import { type Checker, choiceField, type Facts, known, oneOf } from './checker.ts';
import type { Heard } from './heard.ts';

type Names = Readonly<Record<AccountStatus, string>>;

/** As they stand on the page, in either language. */
const NAMES: Names = {
  approved: 'Education',
  inReview: 'In review',
  denied: 'Not an education customer',
  none: 'None',
};

const en = {
  title: 'Education status',
  about: 'Whether a customer passed the education verification',
  status: 'Status at Special qualification',
  passed: {
    approved: 'Yes: Education means that the customer passed',
    inReview: 'No, not yet: In review means that it is still to be decided',
    denied: 'No: Not an education customer means that it did not pass',
    none: 'No: None means that the customer is not tagged as an education customer',
  } as Names,
  failed: {
    approved: 'No: Education means that the customer passed',
    inReview: 'No: In review means that it is still to be decided',
    denied: 'Yes: Not an education customer means that it did not pass',
    none: 'No: None only means that the customer is not tagged as an education customer',
  } as Names,
  why: 'Education: passed. Not an education customer: not passed. In review: the data was valid, and it is not decided yet. None: not tagged.',
};
const nl: typeof en = {
  title: 'Onderwijsstatus',
  about: 'Of een klant geslaagd is voor de onderwijsverificatie',
  status: 'Status bij Special qualification',
  passed: {
    approved: 'Ja: Education betekent dat de klant geslaagd is',
    inReview: 'Nee, nog niet: bij In review is er nog niets beslist',
    denied: 'Nee: Not an education customer betekent niet geslaagd',
    none: 'Nee: None betekent dat de klant niet als onderwijsklant is aangemerkt',
  },
  failed: {
    approved: 'Nee: Education betekent dat de klant geslaagd is',
    inReview: 'Nee: bij In review is er nog niets beslist',
    denied: 'Ja: Not an education customer betekent niet geslaagd',
    none: 'Nee: None betekent alleen dat de klant niet als onderwijsklant is aangemerkt',
  },
  why: 'Education: geslaagd. Not an education customer: niet geslaagd. In review: de gegevens waren geldig en het is nog niet beslist. None: niet aangemerkt.',
};
const words: Twins<typeof en> = { en, nl };

/** The page is not named where the status can be nothing else. */
const NAMES_A_STATUS = /\bin ?review\b|\bnot an? (?:education|edu) ?customer\b/;
const PAGE =
  /\b(?:status|statuses|qualification|kwalificatie|account ?page|accountpagina|account|page|pagina|verificati\w+|verification)\b/;
/** What is read on the page, behind the word that says so. */
const READS =
  '(?:says?|shows?|showing|reads|is|stays|still|staat|toont|zegt|blijft|op|on|at|as|als|status|qualification|kwalificatie|page|accountpagina|now|nu|nog|changed to|went to|er|gisteren|yesterday|vandaag|today|week|weken|weeks|days|dagen)';
const STATUSES: readonly (readonly [AccountStatus, RegExp])[] = [
  [
    'denied',
    /\bnot an? (?:education|edu) ?customer\b|\b(?:not|niet|geen|no) (?:an? |een )?(?:education ?customer|onderwijsklant)\b(?= *(?:,|$|at|op|on|bij|since|sinds))/,
  ],
  ['inReview', /\bin ?review\b|\bunder review\b|\bin behandeling\b/],
  [
    'none',
    new RegExp(
      `\\b${READS}(?: (?:on|op|at))? (?:none|geen)\\b(?! \\w*(?:klant|customer|onderwijs|education))|\\bnone\\b`,
    ),
  ],
  [
    'approved',
    new RegExp(
      `\\b${READS}(?: (?:on|op|to|at|now|nu|as|als))* (?:education|onderwijs)\\b(?! (?:customer|klant|status|tenant|offers?))`,
    ),
  ],
];
const PASSED =
  /\b(?:pass|passed|passes|approved|verified|accepted|succeeded|successful|through|ok|okay|fine|tagged|recogni[sz]ed|qualified|goedgekeurd|geslaagd|gelukt|geverifieerd|erkend|getagd|aangemerkt|erdoor|in orde|akkoord|(?:an? )?(?:education|edu) customer|een onderwijsklant)\b/;
const FAILED =
  /\b(?:fail|failed|fails|refused|rejected|denied|declined|afgekeurd|geweigerd|afgewezen|mislukt|gezakt)\b/;
const OPEN =
  /\b(?:how|hoe|where|waar|who|wie|why|waarom|when|wanneer|which|welke?|what|wat|again|opnieuw|resubmit\w*|update|change|wijzig\w*|correct\w*|sell|verkopen|keys?|sleutels?|offers?|cancel\w*)\b/;

/** Whether what the Account page says means that a customer passed (EDU-06). */
export const educationStatusChecker: Checker = {
  id: 'education-status',
  title: { en: en.title, nl: nl.title },
  about: { en: en.about, nl: nl.about },
  fields: [
    choiceField('verification', { en: en.status, nl: nl.status }, ACCOUNT_STATUSES, { en: NAMES, nl: NAMES }),
  ],
  hear(heard) {
    const { text } = heard;
    if (!(PAGE.test(text) || NAMES_A_STATUS.test(text)) || OPEN.test(text)) return undefined;
    const { verification, asks } = statusIn(heard);
    return verification === undefined || asks === undefined ? undefined : { verification, asks };
  },
  follow: statusIn,
  judge(facts, _today, language) {
    const w = words[language];
    const status = oneOf(ACCOUNT_STATUSES, facts.verification);
    if (status === undefined) return { kind: 'missing', fields: ['verification'], source: 'EDU-06' };
    const asksFailed = facts.asks === 'failed';
    const yes = asksFailed ? hasFailed(status) : hasPassed(status);
    return {
      kind: 'judged',
      says: yes ? 'yes' : 'no',
      title: asksFailed ? w.failed[status] : w.passed[status],
      lines: [w.why],
      sources: ['EDU-06', 'EDU-05'],
    };
  },
};

function statusIn({ text }: Heard): Facts {
  const found = STATUSES.find(([, name]) => name.test(text));
  const rest = found === undefined ? text : text.replace(found[1], ' ');
  return known({
    verification: found?.[0],
    asks: FAILED.test(rest) ? 'failed' : PASSED.test(rest) ? 'passed' : undefined,
  });
}
