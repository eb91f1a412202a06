import assert from 'node:assert/strict';
import type { App } from '../../bot/app.ts';
import { aRequest } from '../domain/given.ts';
import type { Chat } from '../support/chat.ts';
import { type Office, openOffice, settled } from '../support/office.ts';

const rowsIn = (words: string) => [...words.matchAll(/^(KEY-\d+): /gm)].map(([, id]) => id);

/** So many requests of that person, oldest first, as if they had been asked for; gives their numbers. */
async function requestsOf(
  { store }: App,
  { id, key }: Chat,
  count: number,
  state: 'approved' | 'awaitingApproval',
): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let at = 1; at <= count; at++) {
    const number = `KEY-${await store.nextNumber('KEY')}`;
    const askedAt = new Date(Date.now() + at).toISOString();
    const request = aRequest({ id: number, askedAt, askedBy: { id, name: key }, state, keys: 30 });
    await store.commit({ state: [], people: [], requests: [request], ledgers: [], outbox: [] }, Date.now());
    ids.push(number);
  }
  return ids;
}

describe('my requests', () => {
  let office: Office;
  let ids: readonly string[] = [];
  before(async () => {
    office = await openOffice();
  });
  after(() => office.close());

  it('says so when there are none, and offers to start', async () => {
    const words = await office.anna.say('my requests');
    assert.match(words, /You have not asked for anything yet/);
    assert.match(words, /<Request Windows 10 Education keys>/);
  });

  it('lists the newest eight with where each stands, and more on a press, until the first', async () => {
    ids = await requestsOf(office.app, office.anna, 19, 'approved');
    const newest = ids.toReversed();
    const pages = [await office.anna.say('my requests')];
    assert.match(pages[0] ?? '', /30 keys for Contoso School\nApproved/);
    for (; /<Show more>/.test(office.anna.words); ) pages.push(await office.anna.press('Show more'));
    assert.deepEqual(
      pages.map(page => rowsIn(page).length),
      [8, 8, 3],
    );
    assert.deepEqual(pages.flatMap(rowsIn), newest);
  });

  it('does not offer more when there are exactly eight', async () => {
    await requestsOf(office.app, office.daan, 8, 'approved');
    const words = await office.daan.say('mijn aanvragen');
    assert.equal(rowsIn(words).length, 8);
    assert.doesNotMatch(words, /<Meer tonen>/);
  });

  it('opens one with a press', async () => {
    await office.anna.say('my requests');
    assert.match(await office.anna.press('Open'), new RegExp(`^${ids.at(-1)}: 30 keys[\\s\\S]*Support pack`));
  });

  it('shows nobody the requests of somebody else', async () => {
    assert.deepEqual(rowsIn(await office.hanna.say('mijn aanvragen')), []);
    assert.deepEqual(rowsIn(await office.mark.say('my requests')), []);
  });
});

describe('approvals', () => {
  let office: Office;
  let ids: readonly string[] = [];
  before(async () => {
    office = await openOffice();
    ids = await requestsOf(office.app, office.anna, 10, 'awaitingApproval');
  });
  after(() => office.close());

  it('lists what waits, the oldest first, and opens one to be decided', async () => {
    const words = await office.mark.say('approvals');
    assert.match(words, /Waiting for your decision/);
    assert.deepEqual(rowsIn(words), ids.slice(0, 8));
    assert.match(await office.mark.press('Open'), /^KEY-1: 30 keys[\s\S]*<Approve>/);
  });

  it('hides none of them: the ninth and tenth can be reached from the list', async () => {
    const seen = rowsIn(await office.mark.say('approvals'));
    if (/<Show more>/.test(office.mark.words)) seen.push(...rowsIn(await office.mark.press('Show more')));
    assert.deepEqual(seen, ids);
  });

  it('what was decided is not in it any more', async () => {
    await office.mark.say(`approve ${ids[0]}`);
    await settled(office.app);
    assert.doesNotMatch(await office.mark.say('approvals'), /^KEY-1: /m);
  });

  it('in Dutch for a Dutch manager', async () => {
    const words = await office.marijke.say('goedkeuringen');
    assert.match(words, /Wacht op jouw besluit\nKEY-2: 30 sleutels voor Contoso School/);
    assert.match(words, /Wacht op goedkeuring · /);
  });

  it('a manager who asked for something does not decide it', async () => {
    assert.match(await office.anna.say('approvals'), /Nothing is waiting for your decision/);
  });
});
