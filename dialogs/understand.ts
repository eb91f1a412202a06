import type { Language } from './ports.ts';
import { readWholeNumber } from './reading.ts';

/** What a typed message asks for, where it is a command; anything else is an answer, a question, or neither. */
export type Intent =
  | { readonly kind: 'greet' | 'help' | 'cancel' | 'startOver' | 'back' | 'mine' | 'approvals' | 'here' }
  | { readonly kind: 'language'; readonly language: Language }
  | { readonly kind: 'keys'; readonly keys?: number; readonly customer?: string }
  | {
      readonly kind: 'request';
      readonly command: string;
      readonly request: string;
      readonly note: string;
    };

type Simple = Extract<
  Intent,
  { kind: 'greet' | 'help' | 'cancel' | 'startOver' | 'back' | 'mine' | 'approvals' | 'here' }
>['kind'];

/** Whole messages, in lower case and without closing punctuation. */
const SAYINGS: readonly (readonly [Simple, RegExp])[] = [
  [
    'greet',
    /^(hi|hello|hey|good (morning|afternoon|evening)|hoi|hallo|hé|hai|goede?(morgen|middag|avond)|dag)( there| allemaal)?$/,
  ],
  ['help', /^(help|help me|hulp|menu|\?|what can you do|wat kun je|wat kan je|wat kan ik( hier)? doen)$/],
  ['cancel', /^(cancel|stop|quit|exit|annuleer|annuleren|afbreken|stoppen|laat maar|never ?mind)$/],
  ['startOver', /^(start over|restart|begin again|opnieuw beginnen|begin opnieuw|opnieuw)$/],
  ['back', /^(back|go back|terug|vorige|previous)$/],
  ['mine', /^(my requests|show my requests|requests|mijn aanvragen|toon mijn aanvragen|aanvragen)$/],
  [
    'approvals',
    /^(approvals|my approvals|to approve|goedkeuringen|mijn goedkeuringen|goed te keuren|te beslissen)$/,
  ],
  ['here', /^(continue|go on|verder|doorgaan|ga verder|waar was ik|where was i)$/],
];

const COMMANDS: readonly (readonly [string, RegExp])[] = [
  ['approve', /\b(approve|goedkeuren|goedgekeurd|akkoord)\b|\bkeur\b.*\bgoed\b/],
  ['reject', /\b(reject|decline|afwijzen|afkeuren)\b|\b(wijs|keur)\b.*\baf\b/],
  ['withdraw', /\b(withdraw|intrekken)\b|\btrek\b.*\bin\b/],
  ['edit', /\b(edit|change|bewerk|bewerken|wijzig|wijzigen)\b/],
  ['deny', /\b(denied|geweigerd)\b/],
  ['share', /\b(shared|gedeeld)\b/],
  ['receive', /\b(keys received|received|ontvangen)\b/],
  ['review', /\b(under review|in review|in behandeling)\b/],
  ['file', /\b(ticket|filed|ticketnummer|ingediend)\b/],
];

const ASKING_FOR_KEYS =
  /^(?:(?:please|graag|i|ik|we|wij|can|could|kun|wil|would|like|to|een|a|nieuwe|new)\s+)*(?:(?:request|order|ask for|need|want|get|start|vraag|bestel|heb|hebben|aanvraag(?: voor)?|request for)\s+)*(?:(\d[\d., ]*)\s+)?(?:windows\s*(?:10|11)?\s+)?(?:edu(?:cation|catie)?[\s-]*)?(?:upgrade[\s-]*)?(?:keys?|sleutels?|codes)\b(.*)$/;

const QUESTION =
  /\?\s*$|^(how|who|what|which|when|where|why|may|can|does|do|is|are|hoe|wie|wat|welke|wanneer|waar|waarom|mag|mogen|kan|kunnen|moet|is|zijn|geldt|heeft)\b/;

/** The command in a message, or undefined. Only whole messages count, so an answer is never taken for a command. */
export function understand(text: string): Intent | undefined {
  const said = normal(text);
  const language = languageAsked(said);
  if (language !== undefined) return { kind: 'language', language };
  const saying = SAYINGS.find(([, pattern]) => pattern.test(said));
  if (saying !== undefined) return { kind: saying[0] };
  return requestCommand(text, said) ?? keysAsked(text, said);
}

/** Whether it reads as a question, in either language. */
export function isQuestion(text: string): boolean {
  return QUESTION.test(normal(text, false));
}

function normal(text: string, withoutEnd = true): string {
  const folded = text
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase();
  return withoutEnd && folded !== '?' ? folded.replace(/[.!,;:\s]+$/, '') : folded;
}

function languageAsked(said: string): Language | undefined {
  if (/^(nederlands|dutch|in het nederlands|taal nederlands|nl)$/.test(said)) return 'nl';
  if (/^(english|engels|in english|language english|en)$/.test(said)) return 'en';
  return undefined;
}

function requestCommand(text: string, said: string): Intent | undefined {
  const id = /\b(key|edu|sub)[\s-]?(\d{1,9})\b/.exec(said);
  if (id === null || isQuestion(text)) return undefined;
  const request = `${id[1]?.toUpperCase()}-${id[2]}`;
  const rest = said.replace(id[0], ' ');
  const found = COMMANDS.find(([, pattern]) => pattern.test(rest));
  if (found === undefined) {
    return /^(open|show|toon|bekijk|status( of| van)?)?\s*$/.test(rest.trim())
      ? { kind: 'request', command: 'open', request, note: '' }
      : undefined;
  }
  return { kind: 'request', command: found[0], request, note: noteIn(text, id[0]) };
}

/** What follows the id and the command, in the person's own letters: a reason, a ticket number. */
function noteIn(text: string, id: string): string {
  const after = text.slice(text.toLowerCase().indexOf(id) + id.length);
  return after
    .replace(/^[\s:,;-]+/, '')
    .replace(
      /^(goed|af|in|goedkeuren|afwijzen|intrekken|ticket|filed|ingediend|denied|geweigerd|approve|reject)\b[\s:,;-]*/i,
      '',
    )
    .replace(/^(because|since|omdat|want|reason|reden)\b[\s:,;-]*/i, '')
    .trim();
}

function keysAsked(text: string, said: string): Intent | undefined {
  if (isQuestion(text)) return undefined;
  const found = ASKING_FOR_KEYS.exec(said);
  if (found === null) return undefined;
  const [, before, after = ''] = found;
  const rest = after
    .replace(/\b(aanvragen|aan|nodig|bestellen|please|graag|alstublieft|alsjeblieft|request|journey)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const customer = /^(?:for|voor|at|bij)\s+(.+?)(?:[,;]?\s+(\d[\d.,]*))?$/.exec(rest);
  if (rest !== '' && customer === null) return undefined;
  const keys = readWholeNumber((before ?? customer?.[2] ?? '').trim());
  const name = customer?.[1]?.replace(/^(the|de|het)\s+/, '').trim();
  return { kind: 'keys', ...(keys !== undefined && { keys }), ...(name && { customer: name }) };
}
