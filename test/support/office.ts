import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { App } from '../../bot/app.ts';
import { PLANS } from '../../bot/partner-center/sandbox/plans.ts';
import type { SandboxSubscription } from '../../bot/partner-center/sandbox/world.ts';
import { isKeysRequest, type Request } from '../../domain/request.ts';
import { Chat } from './chat.ts';
import { openTestApp } from './open-app.ts';

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
