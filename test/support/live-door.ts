import assert from 'node:assert/strict';
import sinon from 'sinon';
import type { App } from '../../bot/app.ts';
import { type ChannelKeys, openChannelKeys, SERVICE_URL } from './channel-tokens.ts';
import { type Answer, isAlive, JSON_TYPE, knock } from './hostile.ts';
import { openReadableLog, type ReadableLog } from './log-lines.ts';
import { withoutNetwork } from './no-network.ts';
import { annasActivity, openLiveApp } from './open-live.ts';

/** Stands in what is sent; it may never be printed. */
export const MARK = 'payload-51d0be';

export interface LiveDoor {
  readonly url: string;
  readonly keys: ChannelKeys;
  readonly log: ReadableLog;
  /** What was printed beside the log during this test. */
  printed(): readonly string[];
  send(authorization: string | undefined, body: string): Promise<Answer>;
}

/**
 * A bot in live mode, without a network, for the tests of one `describe`. After each test it must be alive, with no
 * error in its log, and neither a token nor the mark printed anywhere.
 */
export function liveDoor(): LiveDoor {
  const log = openReadableLog();
  const network = withoutNetworkDuring();
  let keys: ChannelKeys | undefined;
  let app: App | undefined;
  let console_: sinon.SinonStub | undefined;
  const printed = (): string[] => console_?.args.map(args => args.map(String).join(' ')) ?? [];
  before(async () => {
    network.begin();
    console_ = sinon.stub(console, 'error');
    keys = await openChannelKeys();
    app = await openLiveApp(log.log);
  });
  after(async () => {
    await app?.close();
    console_?.restore();
    keys?.close();
    network.end();
  });
  beforeEach(() => {
    log.lines.length = 0;
    console_?.resetHistory();
  });
  afterEach(async () => {
    const all = [...log.lines, ...printed()];
    assert.ok(await isAlive(door.url), 'the bot is no longer alive');
    assert.deepEqual(log.errors(), []);
    assert.ok(!all.some(line => line.includes(MARK) || line.includes('eyJ')), 'something was printed');
  });
  const door: LiveDoor = {
    get url() {
      assert.ok(app);
      return app.url;
    },
    get keys() {
      assert.ok(keys);
      return keys;
    },
    log,
    printed,
    send: (authorization, body) =>
      knock(door.url, { headers: { ...JSON_TYPE, ...(authorization && { authorization }) }, body }),
  };
  return door;
}

function withoutNetworkDuring() {
  let network: ReturnType<typeof withoutNetwork> | undefined;
  return {
    begin() {
      network = withoutNetwork();
    },
    end() {
      network?.restore();
    },
  };
}

/** Anna presses Help, with these fields instead. */
export function annas(change: object = {}, serviceUrl = SERVICE_URL): string {
  return JSON.stringify(annasActivity(serviceUrl, { text: MARK, ...change }));
}
