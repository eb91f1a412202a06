import assert from 'node:assert/strict';
import type { App } from '../../../bot/app.ts';
import { Chat, wordsOf } from '../../support/chat.ts';
import { openTestApp } from '../../support/open-app.ts';

/** What is on the buttons, in both languages. */
export const SAYS = {
  en: {
    start: 'create a school',
    next: 'Next',
    send: 'Send',
    saved: 'I have saved it',
    look: 'Look again',
    resubmit: 'Ask again',
    askLast: 'Ask a manager for the last attempt',
    handOver: 'Hand to a Global admin',
    manual: 'Manual verification',
    filed: 'I filed it',
    approve: 'Approve',
    inReview: /In review/,
    denied: /Not an education customer/,
    verified: /Education \(verified\)/,
    check: /Check your answers/,
    password: /First administrator/,
  },
  nl: {
    start: 'maak een school aan',
    next: 'Volgende',
    send: 'Versturen',
    saved: 'Ik heb het opgeslagen',
    look: 'Opnieuw kijken',
    resubmit: 'Opnieuw aanvragen',
    askLast: 'Een manager om de laatste poging vragen',
    handOver: 'Aan een Globale beheerder geven',
    manual: 'Handmatige verificatie',
    filed: 'Ik heb het ingediend',
    approve: 'Goedkeuren',
    inReview: /In beoordeling/,
    denied: /Geen onderwijsklant/,
    verified: /Education \(geverifieerd\)/,
    check: /Controleer je antwoorden/,
    password: /Eerste beheerder/,
  },
} as const;
export type Tongue = keyof typeof SAYS;

/** The form of each stage, filled in for a school that is in order. */
export const FORMS = {
  organisation: { name: 'Stichting Het Baken', segment: 'K12', website: 'hetbaken.nl', country: 'NL' },
  address: { line1: 'Domplein 4', line2: '', postalCode: '3512 JC', city: 'Utrecht' },
  contact: { firstName: 'Ada', lastName: 'Berg', schoolPhone: '030 234 5678', schoolEmail: 'it@hetbaken.nl' },
  domain: { prefix: 'stichtinghetbaken', language: 'nl', culture: 'nl-NL' },
} as const;
type Form = Readonly<Record<string, string>>;

/** An office whose clock can be moved. */
export interface School {
  readonly app: App;
  readonly agent: Chat;
  move(ms: number): void;
  chat(key: string): Chat;
  close(): Promise<void>;
}

export const DAY_MS = 86_400_000;

/** Opens the whole bot, with a Sales agent at the desk who speaks the language. */
export async function openSchool(
  options: {
    readonly agent?: string;
    readonly database?: string;
    readonly settings?: Readonly<Record<string, string>>;
  } = {},
): Promise<School> {
  let moved = 0;
  const { agent = 'samir', ...more } = options;
  const app = await openTestApp({ now: () => new Date(Date.now() + moved), ...more });
  const chat = (key: string) => new Chat(app, key);
  const seated = chat(agent);
  await seated.install();
  return {
    app,
    agent: seated,
    chat,
    move(ms) {
      moved += ms;
    },
    close: () => app.close(),
  };
}

/** Walks to the last look, with other answers where they are given. */
export async function toCheck(
  agent: Chat,
  tongue: Tongue = 'en',
  forms: Readonly<Record<string, Form>> = {},
): Promise<string> {
  const w = SAYS[tongue];
  await agent.say(w.start);
  await agent.press(w.next, { ...FORMS.organisation, ...forms.organisation });
  await agent.press(w.next, { ...FORMS.address, ...forms.address });
  await agent.press(w.next, { ...FORMS.contact, ...forms.contact });
  return agent.press(w.next, { ...FORMS.domain, ...forms.domain });
}

/** Creates the school of the forms; resolves when the first password was shown and put away. */
export async function create(
  agent: Chat,
  tongue: Tongue = 'en',
  forms: Readonly<Record<string, Form>> = {},
): Promise<void> {
  const w = SAYS[tongue];
  await toCheck(agent, tongue, forms);
  await agent.press(w.send);
  await agent.until(w.password);
  await agent.press(w.saved);
  await anyOf(agent, w.inReview);
}

/** Waits until one of the bot's messages says it, also an older one that was drawn anew; gives what it says. */
export async function anyOf(agent: Chat, pattern: RegExp, patienceMs = 5_000): Promise<string> {
  const end = Date.now() + patienceMs;
  for (;;) {
    const said = agent.history.filter(({ from }) => from === 'bot').map(({ cards }) => wordsOf(cards));
    const found = said.findLast(text => pattern.test(text));
    if (found !== undefined) return found;
    if (Date.now() > end) assert.match(said.join('\n\n'), pattern);
    await new Promise(resolve => setTimeout(resolve, 10));
  }
}

/** The customer that was created, in the sandbox. */
export function created({ app }: Pick<School, 'app'>, domain = 'stichtinghetbaken') {
  const found =
    app.sandbox?.world.customers().filter(one => one.domain === `${domain}.onmicrosoft.com`) ?? [];
  return { all: found, id: found[0]?.id ?? '' };
}

/** Microsoft decides now, and the clock goes on far enough for the next look. */
export async function decide(school: School, vettingStatus: string, vettingReason?: string): Promise<void> {
  await quiet(school, 1);
  const { id } = created(school);
  school.app.sandbox?.world.setQualification(id, {
    vettingStatus,
    vettingCreatedDate: '2026-01-01T00:00:00Z',
    ...(vettingReason && { vettingReason }),
  });
  school.move(DAY_MS);
}

/** Until so many orders wait and no more (the next look may be one): moving the clock then sends nothing anew. */
export async function quiet({ app }: Pick<School, 'app'>, waiting: number): Promise<void> {
  for (let calm = 0; calm < 5; ) {
    await new Promise(resolve => setTimeout(resolve, 30));
    calm = (await app.store.outbox.count()).waiting <= waiting ? calm + 1 : 0;
  }
}
