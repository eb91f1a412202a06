import assert from 'node:assert/strict';
import {
  ConversationState,
  MemoryStorage,
  type Storage,
  TestAdapter,
  type TurnContext,
  UserState,
} from 'botbuilder';
import { openStore } from '../../bot/store/open-store.ts';
import { StateStorage } from '../../bot/store/state-storage.ts';
import type { Store } from '../../bot/store/store.ts';

const CONFLICT = /eTag conflict.*precondition is not met/;

describe("botbuilder's storage over the store", () => {
  let store: Store;
  let storage: StateStorage;
  beforeEach(async () => {
    store = await openStore('file::memory:', { me: 'me' });
    storage = new StateStorage(store);
  });
  afterEach(() => store.close());

  it('gives back what was written, as copies, each with an eTag', async () => {
    const written = { a: { name: 'Zoë', deep: { list: [1, null] } }, '~!@#$%^&*()/\\"\'`': { b: 2 } };
    await storage.write(written);
    written.a.deep.list.push(2);
    const read = await storage.read([...Object.keys(written), 'unknown']);
    assert.deepEqual(Object.keys(read).sort(), Object.keys(written).sort());
    assert.deepEqual(read.a.deep, { list: [1, null] });
    read.a.name = 'changed';
    const again = await storage.read(['a']);
    assert.equal(again.a.name, 'Zoë');
    assert.equal(typeof again.a.eTag, 'string');
  });

  it('rejects an eTag that is no longer that of the item, and changes nothing', async () => {
    await storage.write({ a: { n: 1 }, b: { n: 1 } });
    const { a } = await storage.read(['a']);
    await storage.write({ a: { ...a, n: 2 } });
    await assert.rejects(storage.write({ b: { n: 3 }, a: { ...a, n: 3 } }), CONFLICT);
    const read = await storage.read(['a', 'b']);
    assert.equal(read.a.n, 2);
    assert.equal(read.b.n, 1);
    assert.notEqual(read.a.eTag, a.eTag);
  });

  it("overwrites with '*', with an empty eTag and with none", async () => {
    for (const [n, eTag] of ['*', '', undefined].entries()) {
      await storage.write({ a: { n, ...(eTag === undefined ? {} : { eTag }) } });
      assert.equal((await storage.read(['a'])).a.n, n);
    }
  });

  it('makes an item under an eTag of its own only once, as the sign-in of the SDK expects', async () => {
    const exchange = { exchange: { eTag: '9f1c-exchange-id' } };
    const both = await Promise.allSettled([storage.write(exchange), storage.write(exchange)]);
    const refused = both.filter(it => it.status === 'rejected');
    assert.equal(refused.length, 1);
    assert.match(String(refused[0]?.reason), CONFLICT);
    await assert.rejects(storage.write(exchange), CONFLICT);
  });

  it('deletes what is there, and does not mind what is not', async () => {
    await storage.write({ a: { n: 1 } });
    await storage.delete(['a', 'unknown']);
    assert.deepEqual(await storage.read(['a']), {});
    await storage.delete([]);
  });

  it('takes nothing to write, and refuses what is no list of keys or items', async () => {
    await storage.write({});
    assert.deepEqual(await storage.read([]), {});
    // The SDK is called from JavaScript too, where nothing keeps a null away.
    const untyped: { read(keys: unknown): Promise<unknown>; write(items: unknown): Promise<void> } = storage;
    await assert.rejects(untyped.read(null), new ReferenceError('Keys are required when reading.'));
    await assert.rejects(untyped.write(null), new ReferenceError('Changes are required when writing.'));
  });

  it('carries state from turn to turn exactly as the memory storage of the SDK does', async () => {
    const told = await Promise.all([countTo(storage), countTo(new MemoryStorage())]);
    assert.deepEqual(told[0], ['1 of 1', '2 of 2', '1 of 3']);
    assert.deepEqual(told[0], told[1]);
  });
});

/** Three turns that count in both states; the conversation's is cleared before the third. */
async function countTo(storage: Storage): Promise<string[]> {
  const conversation = new ConversationState(storage);
  const user = new UserState(storage);
  const inConversation = conversation.createProperty<number>('count');
  const inAll = user.createProperty<number>('count');
  const told: string[] = [];
  const adapter = new TestAdapter(async (context: TurnContext) => {
    if (context.activity.text === 'clear') await conversation.delete(context);
    const counts = [(await inConversation.get(context, 0)) + 1, (await inAll.get(context, 0)) + 1] as const;
    await inConversation.set(context, counts[0]);
    await inAll.set(context, counts[1]);
    await conversation.saveChanges(context);
    await user.saveChanges(context);
    told.push(counts.join(' of '));
  });
  await adapter.send('one').send('two').send('clear').startTest();
  return told;
}
