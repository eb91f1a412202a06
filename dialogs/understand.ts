import type { Language } from './ports.ts';
import { readWholeNumber } from './reading.ts';

/** What a typed message asks for, where it is a command; anything else is an answer, a question, or neither. */
export type Intent =
  | {
      readonly kind:
        | 'greet'
        | 'help'
        | 'cancel'
        | 'startOver'
        | 'back'
        | 'mine'
        | 'approvals'
        | 'here'
        | 'check';
    }
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
  { kind: 'greet' | 'help' | 'cancel' | 'startOver' | 'back' | 'mine' | 'approvals' | 'here' | 'check' }
>['kind'];

/** Whole messages, in lower case and without closing punctuation. */
const SAYINGS: readonly (readonly [Simple, RegExp])[] = [
  [
    'greet',
    /^(hi|hello|hey|good (morning|afternoon|evening)|hoi|hallo|hé|hai|goed(e|en)?\s?(morgen|middag|avond)|dag)( there| allemaal)?$/,
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
  ['check', /^(check|checks|checkers?|check a case|calculator|controleer|controleren|controles|rekenhulp)$/],
  ['here', /^(continue|go on|verder|doorgaan|ga verder|waar was ik|where was i)$/],
];

const COMMANDS: readonly (readonly [string, RegExp])[] = [
  ['resubmit', /\b(resubmit|ask again|opnieuw (aanvragen|indienen))\b|\bdien\b.*\bopnieuw\b/],
  ['look', /\b(refresh|look again|ververs|vernieuw|opnieuw kijken)\b/],
  ['approve', /\b(approve|goedkeuren|goedgekeurd|akkoord)\b|\bkeur\b.*\bgoed\b/],
  ['reject', /\b(reject|decline|afwijzen|afkeuren)\b|\b(wijs|keur)\b.*\baf\b/],
  ['withdraw', /\b(withdraw|intrekken)\b|\btrek\b.*\bin\b/],
  ['edit', /\b(edit|change|bewerk|bewerken|wijzig|wijzigen)\b/],
  ['deny', /\b(denied|geweigerd)\b/],
  ['share', /\b(shared|gedeeld)\b/],
  ['receive', /\b(keys received|received|ontvangen)\b/],
  ['review', /\b(under review|in review|in behandeling)\b/],
  ['file', /\b(ticket|filed|ticketnummer|ingediend)\b/],
  ['retry', /\b(retry|look again|try again|opnieuw (kijken|proberen)|kijk opnieuw)\b/],
  ['closeByHand', /\b(close( it)?|afsluiten)\b|\bsluit\b.*\baf\b/],
  ['tidied', /\b(done by hand|met de hand gedaan)\b/],
];

const ASKING_FOR_KEYS =
  /^(?:(?:please|graag|i|ik|we|wij|can|could|kun|wil|would|like|to|een|a|nieuwe|new)\s+)*(?:(?:request|order|ask for|need|want|get|start|vraag|bestel|heb|hebben|aanvraag(?: voor)?|request for)\s+)*(?:(\d[\d., ]*)\s+)?(?:windows\s*(?:10|11)?\s+)?(?:edu(?:cation|catie)?[\s-]*)?(?:upgrade[\s-]*)?(?:keys?|sleutels?|codes)\b(.*)$/;

const QUESTION =
  /\?\s*$|^(how|who|what|which|when|where|why|may|can|could|does|do|did|is|are|am|was|will|would|should|must|has|have|hoe|hoeveel|wie|wat|welke?|wanneer|waar(?:heen|om|voor|naar|mee|in|aan|op|van|uit|bij|toe)?|mag|mogen|kan|kon|kunnen|moet(?:en)?|is|zijn|geldt|gelden|heeft|heb|hebben|telt|tellen|komt|komen|krijgt?|krijgen|wordt|worden|werkt|zit|staat|what if|wat als|en|and)\b/;

/** "The plan was cancelled, can I still upgrade it": asks after its comma. */
const ASKS_BEHIND =
  /,\s*(?:and |en |but |maar |so |dus )?(can|could|may|does|how|what|which|kan|kun|mag|moet|hoe|hoeveel|wat|welke?|lukt|gaat) /;

const ID = /\b(key|edu|sub)[\s-]?(\d{1,9})\b/;

/** The command in a message, or undefined. Only whole messages count, so an answer is never taken for a command. */
export function understand(text: string): Intent | undefined {
  const said = normal(text);
  const language = languageAsked(said);
  if (language !== undefined) return { kind: 'language', language };
  const saying = SAYINGS.find(([, pattern]) =>
    pattern.test(said === '?' ? said : said.replace(/[?\s]+$/, '')),
  );
  if (saying !== undefined) return { kind: saying[0] };
  return requestCommand(text, said) ?? keysAsked(text, said);
}

/** Whether it reads as a question, in either language. */
export function isQuestion(text: string): boolean {
  const said = normal(text, false);
  return QUESTION.test(said) || ASKS_BEHIND.test(said);
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

/** The command stands before the reason; what a reason says commands nothing. */
function requestCommand(text: string, said: string): Intent | undefined {
  const id = ID.exec(said);
  if (id === null || isQuestion(text)) return undefined;
  const request = `${id[1]?.toUpperCase()}-${id[2]}`;
  const head = headOf(said).replace(ID, ' ');
  if (/\b(not|never|niet|nooit|don'?t|geen)\b/.test(head)) return undefined;
  const found = COMMANDS.find(([, pattern]) => pattern.test(head));
  if (found !== undefined) return { kind: 'request', command: found[0], request, note: noteIn(text) };
  const alone = /^(open|show|toon|bekijk|status( of| van)?)?\s*$/.test(head.trim());
  return alone ? { kind: 'request', command: 'open', request, note: '' } : undefined;
}

/** What stands before the reason. */
function headOf(said: string): string {
  return said.split(/\b(?:because|since|omdat|want)\b|[:;,]|\s[-–]\s/)[0] ?? '';
}

/** A ticket number, or what follows the command and the id, in the person's own letters. */
function noteIn(text: string): string {
  const ticket = /(?<![\w-])\d{6,16}(?![\w-])/.exec(text);
  if (ticket !== null && /\b(ticket|ticketnummer|filed|ingediend)\b/i.test(text)) return ticket[0];
  const id = ID.exec(text.toLowerCase());
  const after = text.slice((id?.index ?? 0) + (id?.[0].length ?? 0));
  return after
    .replace(/^[\s:,;-]+/, '')
    .replace(
      /^(goed|af|in|goedkeuren|afwijzen|intrekken|withdraw|ticket|filed|ingediend|denied|geweigerd|approve|reject)\b[\s:,;-]*/i,
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
  const asking = /^\s*(?:aanvragen|aan|nodig|bestellen|please|graag)*\s*/.exec(after)?.[0] ?? '';
  const rest = after
    .slice(asking.length)
    .replace(/\s*\b(please|graag|alstublieft|alsjeblieft|aanvragen|bestellen)$/, '')
    .trim();
  if (rest === '') return { kind: 'keys', ...quantity(before) };
  const ends =
    before === undefined
      ? /^(?:for|voor|at|bij)\s+(.+?)(?:[,;]?\s+(\d[\d.,]*))?$/
      : /^(?:for|voor|at|bij)\s+(.+)$/;
  const customer = ends.exec(rest);
  const name = customer?.[1]?.replace(/^(the|de|het)\s+/, '').replace(/\s+(nodig|aan)$/, '');
  if (!name) return undefined;
  return { kind: 'keys', ...quantity(before ?? customer?.[2]), customer: asWritten(text, name) };
}

function quantity(typed: string | undefined): { readonly keys?: number } {
  const keys = readWholeNumber((typed ?? '').trim());
  return keys === undefined ? {} : { keys };
}

/** The name with its own capitals. */
function asWritten(text: string, name: string): string {
  const plain = text.replace(/[\s\u00a0]+/g, ' ');
  const at = plain.toLowerCase().lastIndexOf(name);
  return at < 0 ? name : plain.slice(at, at + name.length);
}
