import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { App } from '../../bot/app.ts';
import type { DeskMessage, Json, Pressed } from '../../bot/local/desk.ts';
import { PLANS } from '../../bot/partner-center/sandbox/plans.ts';
import type { SandboxSubscription } from '../../bot/partner-center/sandbox/world.ts';
import { isKeysRequest, type Request } from '../../domain/request.ts';
import { Chat } from './chat.ts';
import { openTestApp } from './open-app.ts';

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

/** Customers of the sandbox, by what they are there for. */
export const CUSTOMERS = {
  contoso: '8e0af73d-3a1d-4e43-942b-7bf30541856c',
  fabrikam: '6027ba7b-90a1-4ff8-90fe-34d7e1850813',
  northwind: '72e93bca-6f72-46e4-9ef4-c175948bc0c9',
  lakeview: '0c7b1360-ce10-42c7-9813-18f821dcbb76',
  relecloud: '2e2e47f2-394d-4dfc-93ce-9141307a033d',
  rietveld: 'e432c028-d113-4e2f-9c2c-9f302f662b01',
} as const;

type Options = Parameters<typeof openTestApp>[0];

/** The bot with everybody of the personas at a desk of their own; both managers have the app. */
export async function openOffice(options: Options = {}) {
  return officeOf(await openTestApp(options));
}

/** The same over a bot that runs already. */
export async function officeOf(app: App) {
  const chats = {
    anna: new Chat(app, 'anna'),
    hanna: new Chat(app, 'hanna'),
    daan: new Chat(app, 'daan'),
    samir: new Chat(app, 'samir'),
    noor: new Chat(app, 'noor'),
    gerda: new Chat(app, 'gerda'),
    mark: new Chat(app, 'mark'),
    marijke: new Chat(app, 'marijke'),
  };
  await Promise.all([chats.mark.install(), chats.marijke.install()]);
  return { app, ...chats, sandbox: sandboxOf(app), close: () => app.close() };
}

export type Office = Awaited<ReturnType<typeof officeOf>>;

/** The embedded Partner Center; tests play Microsoft in it. */
export function sandboxOf({ sandbox }: App) {
  assert.ok(sandbox, 'there is no sandbox in this mode');
  return sandbox;
}

const PLANS_IN_TURN = [PLANS.m365A3Faculty, PLANS.m365A3Students, PLANS.m365A5Faculty];

/** A verified school of its own, with a subscription of so many licences each; gives its id, which can be typed. */
export function aSchool({ sandbox }: Pick<Office, 'sandbox'>, ...licences: readonly number[]): string {
  const id = randomUUID();
  sandbox.world.addCustomer({
    id,
    name: `School ${id.slice(0, 4).toUpperCase()}`,
    domain: `school-${id.slice(0, 8)}.onmicrosoft.com`,
    qualifications: [{ qualification: 'Education', vettingStatus: 'Approved' }],
  });
  licences.forEach((quantity, at) => {
    sandbox.world.addSubscription(id, aPurchase(quantity, PLANS_IN_TURN[at % PLANS_IN_TURN.length]));
  });
  return id;
}

/** An active subscription that renews itself in half a year. */
export function aPurchase(
  quantity: number,
  plan: (typeof PLANS)[keyof typeof PLANS] = PLANS.m365A3Faculty,
): SandboxSubscription {
  const days = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString();
  return {
    ...plan,
    id: randomUUID(),
    quantity,
    status: 'active',
    isTrial: false,
    autoRenewEnabled: true,
    startsAt: days(-180),
    endsAt: days(180),
  };
}

/** Waits until the bot knows all customers, so that typos are understood as well. */
export async function customersKnown({ teams }: App): Promise<void> {
  for (;;) {
    const found = await teams?.search('anna', 'customers', 'sankt jurgn lodz');
    if (found?.kind === 'found' && found.results.length > 0) return;
    await new Promise(resolve => setTimeout(resolve, 10));
  }
}

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

/** Waits until everything that comes by itself has come. */
export async function settled({ store }: Pick<App, 'store'>): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    if ((await store.outbox.count()).waiting === 0) return;
    await new Promise(resolve => setTimeout(resolve, 5));
  }
  assert.fail('something still waits to be sent');
}

/** The request as it is stored. */
export async function stored({ store }: App, id: string): Promise<Request> {
  const request = await store.request(id);
  assert.ok(request !== undefined && isKeysRequest(request), `${id} is not stored`);
  return request;
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
