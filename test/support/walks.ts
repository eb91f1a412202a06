import assert from 'node:assert/strict';
import type { App } from '../../bot/app.ts';
import type { DeskMessage, Json, Pressed } from '../../bot/local/desk.ts';
import type { Chat } from './chat.ts';
import { type Office, settled } from './office.ts';

/** What is on the buttons, and what somebody types, in both languages. */
export const SAYS = {
  en: {
    start: 'Request Windows 10 Education keys',
    ask: (keys: number, customer: string) => `${keys} keys for ${customer}`,
    next: 'Next',
    back: 'Back',
    cancel: 'Cancel',
    send: 'Send',
    approve: 'Approve',
    reject: 'Reject',
    edit: 'Edit',
    withdraw: 'Withdraw',
    filedIt: 'I filed it',
    review: 'Support is reviewing it',
    received: 'Keys received',
    sharedIt: 'Shared with the customer',
    denied: 'Support denied it',
    again: 'Ask again',
    askMore: 'Ask for more',
    open: 'Open',
    more: 'Show more',
    mine: 'my requests',
    approvals: 'approvals',
    check: /Check your answers/,
    howMany: /How many keys are needed/,
    contact: /Contact number/,
  },
  nl: {
    start: 'Windows 10 Education-sleutels aanvragen',
    ask: (keys: number, customer: string) => `${keys} sleutels voor ${customer}`,
    next: 'Volgende',
    back: 'Terug',
    cancel: 'Annuleren',
    send: 'Versturen',
    approve: 'Goedkeuren',
    reject: 'Afwijzen',
    edit: 'Bewerken',
    withdraw: 'Intrekken',
    filedIt: 'Ik heb hem ingediend',
    review: 'Support behandelt hem',
    received: 'Sleutels ontvangen',
    sharedIt: 'Gedeeld met de klant',
    denied: 'Support heeft geweigerd',
    again: 'Opnieuw aanvragen',
    askMore: 'Meer aanvragen',
    open: 'Openen',
    more: 'Meer tonen',
    mine: 'mijn aanvragen',
    approvals: 'goedkeuringen',
    check: /Controleer je antwoorden/,
    howMany: /Hoeveel sleutels zijn er nodig/,
    contact: /Telefoonnummer/,
  },
} as const;

export type Tongue = keyof typeof SAYS;

/** What is filled in at the contact stage. */
export const CONTACT = {
  phone: '020 123 4567',
  email: 'it@contoso.example',
  emailIsAdmins: 'true',
  contactMethod: 'phone',
} as const;

/** From the first message to the contact stage. */
export async function toContact(
  agent: Chat,
  keys: number,
  customer = 'Contoso School',
  tongue: Tongue = 'en',
): Promise<string> {
  const says = SAYS[tongue];
  assert.match(await agent.say(says.ask(keys, customer)), says.howMany);
  const words = await agent.press(says.next);
  assert.match(words, says.contact);
  return words;
}

/** From the first message to the last look. */
export async function toCheck(
  agent: Chat,
  keys: number,
  customer = 'Contoso School',
  tongue: Tongue = 'en',
): Promise<string> {
  await toContact(agent, keys, customer, tongue);
  const words = await agent.press(SAYS[tongue].next, CONTACT);
  assert.match(words, SAYS[tongue].check);
  return words;
}

/** The whole way to a request that is sent; gives its id. */
export async function ask(
  agent: Chat,
  keys: number,
  customer = 'Contoso School',
  tongue: Tongue = 'en',
): Promise<string> {
  await toCheck(agent, keys, customer, tongue);
  const sent = await agent.press(SAYS[tongue].send);
  const id = /^KEY-\d+/.exec(sent)?.[0];
  assert.ok(id, `no request in:\n${sent}`);
  return id;
}

/** Asks, and lets a manager approve it; the agent has the support pack then. */
export async function askApproved(
  { anna, mark, app }: Pick<Office, 'anna' | 'mark' | 'app'>,
  keys: number,
  customer?: string,
): Promise<string> {
  const id = await ask(anna, keys, customer);
  await mark.until(new RegExp(`^${id}:[\\s\\S]*<Approve>`));
  assert.match(await mark.press('Approve'), /\nApproved\n/);
  await settled(app);
  assert.match(anna.words, /Support pack/);
  return id;
}

/** Every action of a card, those inside forms that open as well. */
export function actionsOf(message: DeskMessage): readonly Json[] {
  const inside = (value: unknown): readonly Json[] => {
    if (Array.isArray(value)) return value.flatMap(inside);
    if (!isJson(value)) return [];
    const { fallback: _, ...own } = value;
    return [
      ...(String(value.type).startsWith('Action.') ? [value] : []),
      ...Object.values(own).flatMap(inside),
    ];
  };
  return inside(message.cards);
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Presses Change beside the stage of that name. */
export async function change(agent: Chat, app: App, stage: string): Promise<string> {
  const action = actionsOf(agent.last).find(({ tooltip }) => String(tooltip).endsWith(`: ${stage}`));
  assert.ok(action, `no Change for "${stage}" on:\n${agent.words}`);
  const pressed = await pressedBy(app, agent, agent.last.id, action);
  assert.equal(pressed.kind, 'card');
  return agent.words;
}

/** Presses a button that was never on the card, as somebody could who writes requests by hand. */
export async function forge(
  app: App,
  agent: Chat,
  desk: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>> = {},
): Promise<string> {
  const action = { type: 'Action.Execute', verb: desk.verb, data: { desk } };
  const pressed = await pressedBy(app, agent, agent.last.id, action, inputs);
  assert.equal(pressed.kind, 'card', JSON.stringify(pressed));
  return agent.words;
}

function pressedBy(
  { teams }: App,
  agent: Chat,
  message: string,
  action: Json,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Pressed> {
  assert.ok(teams);
  return teams.press(agent.key, message, action, inputs);
}
