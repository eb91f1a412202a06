import assert from 'node:assert/strict';
import type { App } from '../../bot/app.ts';
import { OFFERS } from '../../bot/partner-center/sandbox/subscriptions/catalogue.ts';
import type { SandboxSubscription } from '../../bot/partner-center/sandbox/world.ts';
import { Chat } from '../support/chat.ts';
import { openTestApp } from '../support/open-app.ts';

export const E3: string = OFFERS.e3.id;
export const E5: string = OFFERS.e5.id;

/** An agent, a manager and an embedded Partner Center that can be played with. */
export interface UpgradeOffice {
  readonly app: App;
  readonly anna: Chat;
  readonly mark: Chat;
  readonly sandbox: NonNullable<App['sandbox']>;
  /** Plays Microsoft with a customer's first subscription. */
  play(name: string, change: Partial<SandboxSubscription>): void;
  /** What a customer has. */
  held(name: string): readonly SandboxSubscription[];
  /** Asks for an upgrade of a customer's only subscription. */
  ask(who: Chat, name: string, target: string): Promise<string>;
  /** The same, approved by the manager. */
  approved(name: string, target: string): Promise<void>;
}

export async function openUpgradeOffice(): Promise<UpgradeOffice> {
  const app = await openTestApp();
  const sandbox = app.sandbox ?? assert.fail('there is no sandbox');
  const [anna, mark] = [new Chat(app, 'anna'), new Chat(app, 'mark')];
  await anna.install();
  await mark.install();
  const customer = (name: string) =>
    sandbox.world.customers().find(one => one.name === name) ?? assert.fail(`no customer ${name}`);
  async function ask(who: Chat, name: string, target: string): Promise<string> {
    await who.say(`upgrade ${name}`);
    await who.press('Next', { target });
    await who.press('Next', { understood: 'true' });
    return who.press('Send');
  }
  return {
    app,
    anna,
    mark,
    sandbox,
    ask,
    play(name, change) {
      const { id, subscriptions } = customer(name);
      sandbox.world.setSubscription(id, { ...change, id: subscriptions[0]?.id ?? '' });
    },
    held: name => customer(name).subscriptions,
    async approved(name, target) {
      await ask(anna, name, target);
      await mark.until(/SUB-1:[\s\S]*Waiting for approval/);
      await mark.press('Approve');
    },
  };
}
