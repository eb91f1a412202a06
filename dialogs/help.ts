import type { Button } from '../cards/actions.ts';
import { messageCard } from '../cards/plain-cards.ts';
import { may } from '../domain/roles.ts';
import { journeys } from './journeys.ts';
import { listInWords, type Twins } from './text.ts';
import type { Turn } from './turn.ts';
import { words } from './words.ts';

interface HelpWords {
  readonly hello: (name: string) => string;
  readonly welcome: string;
  readonly canDo: string;
  readonly help: string;
  readonly roles: (roles: string) => string;
  readonly noRoles: string;
  readonly ask: string;
  readonly approve: string;
  readonly follow: string;
  readonly anyTime: string;
  readonly midway: string;
  readonly go: string;
  readonly mine: string;
  readonly approvals: string;
}

const en: HelpWords = {
  hello: name => `Hello ${name}`,
  welcome:
    'I am Partner Desk. I walk you through requests in Partner Center and tell you beforehand what the rules say.',
  canDo: 'What you can do here',
  help: 'What you can do here',
  roles: roles => `Your roles: ${roles}.`,
  noRoles:
    'You have no role in Partner Center that lets you request something here. You can ask me what the rules say.',
  ask: 'Ask what the rules say: "240 A3, already got 100 keys, how many more?" Or say "check" for a form.',
  approve: 'Decide requests: say "approvals", or "approve KEY-12".',
  follow: 'See where your requests stand: say "my requests", or "KEY-12".',
  anyTime: 'At any moment: "back", "cancel", "start over", "Nederlands".',
  midway: 'You are in the middle of a request; your answers are kept.',
  go: 'Continue',
  mine: 'My requests',
  approvals: 'Approvals',
};

const nl: HelpWords = {
  hello: name => `Hallo ${name}`,
  welcome:
    'Ik ben Partner Desk. Ik help je stap voor stap met aanvragen in Partner Center en zeg je vooraf wat de regels zijn.',
  canDo: 'Wat je hier kunt doen',
  help: 'Wat je hier kunt doen',
  roles: roles => `Jouw rollen: ${roles}.`,
  noRoles:
    'Je hebt in Partner Center geen rol waarmee je hier iets kunt aanvragen. Je kunt mij wel vragen wat de regels zijn.',
  ask: 'Vragen wat de regels zijn: "240 A3, al 100 sleutels gehad, hoeveel nog?" Of zeg "check" voor een formulier.',
  approve: 'Over aanvragen beslissen: zeg "goedkeuringen", of "goedkeuren KEY-12".',
  follow: 'Zien hoe het met je aanvragen staat: zeg "mijn aanvragen", of "KEY-12".',
  anyTime: 'Op elk moment: "terug", "annuleren", "opnieuw beginnen", "English".',
  midway: 'Je bent midden in een aanvraag; je antwoorden zijn bewaard.',
  go: 'Verder',
  mine: 'Mijn aanvragen',
  approvals: 'Goedkeuringen',
};

const helpWords: Twins<HelpWords> = { en, nl };

/** More do not fit in one row; the language comes last and can be typed as well. */
const MOST_BUTTONS = 5;

/** Says what this person can do here: as a welcome, in answer to hello, or on its own. */
export function showHelp(
  turn: Turn,
  opening: 'welcome' | 'hello' | 'help' | 'notUnderstood',
  midway: boolean,
): void {
  const { language, who } = turn;
  const w = helpWords[language];
  const titles = {
    welcome: w.hello(who.name),
    hello: w.hello(who.name),
    help: w.help,
    notUnderstood: words[language].notUnderstood,
  };
  const card = messageCard({
    language,
    title: titles[opening],
    lines: [
      ...(opening === 'welcome' ? [w.welcome] : []),
      ...(midway ? [w.midway] : []),
      ...rolesLines(turn),
    ],
    notices: [{ tone: 'default', ...(opening === 'help' ? {} : { title: w.canDo }), lines: abilities(turn) }],
    buttons: buttons(turn, midway),
  });
  turn.reply({ card, summary: titles[opening] });
}

/** The roles of the person, or that there is none; a manager needs none to decide. */
function rolesLines({ who, language }: Turn): readonly string[] {
  const w = helpWords[language];
  const roles = who.roles.map(role => words[language].roles[role]);
  if (roles.length > 0) return [w.roles(listInWords(roles, language))];
  return who.manager ? [] : [w.noRoles];
}

function abilities({ who, language }: Turn): readonly string[] {
  const w = helpWords[language];
  const possible = journeys.filter(({ deed }) => may(who.roles, deed));
  const asks = possible.map(({ words: own }) => own[language].ability);
  return [
    ...asks,
    ...(asks.length > 0 ? [w.follow] : []),
    ...(who.manager ? [w.approve] : []),
    w.ask,
    w.anyTime,
  ].map(line => `• ${line}`);
}

function buttons({ who, language }: Turn, midway: boolean): readonly Button[] {
  const w = helpWords[language];
  const possible = journeys.filter(({ deed }) => may(who.roles, deed));
  // Who is in the middle of one request is not led into another.
  const offered = midway ? [] : possible;
  const list: readonly Button[] = [
    ...(midway ? [{ title: w.go, look: 'positive' as const, press: { verb: 'here' } }] : []),
    ...offered.map(({ id, words: own }) => ({
      title: own[language].title,
      press: { verb: 'start', journey: id },
    })),
    ...(possible.length > 0 ? [{ title: w.mine, press: { verb: 'mine' } }] : []),
    ...(who.manager ? [{ title: w.approvals, press: { verb: 'approvals' } }] : []),
    {
      title: words[language].switchLanguage,
      press: { verb: 'language', language: language === 'en' ? 'nl' : 'en' },
    },
  ];
  return list.slice(0, MOST_BUTTONS);
}
