import assert from 'node:assert/strict';
import { aSchool, ask, type Office, openOffice, settled } from '../support/walks.ts';

const rowsIn = (words: string) => [...words.matchAll(/^(KEY-\d+): /gm)].map(([, id]) => id);

describe('my requests', () => {
  let office: Office;
  let school: string;
  const ids: string[] = [];
  before(async () => {
    office = await openOffice();
    school = aSchool(office, 1_000);
  });
  after(() => office.close());

  it('says so when there are none, and offers to start', async () => {
    const words = await office.anna.say('my requests');
    assert.match(words, /You have not asked for anything yet/);
    assert.match(words, /<Request Windows 10 Education keys>/);
  });

  it('lists the newest eight with where each stands, and more on a press, until the first', async () => {
    for (let count = 1; count <= 19; count++) ids.push(await ask(office.anna, 20, school));
    const newest = ids.toReversed();
    const pages = [await office.anna.say('my requests')];
    assert.match(pages[0] ?? '', /20 keys for School [0-9A-F]{4}\nApproved/);
    for (; /<Show more>/.test(office.anna.words); ) pages.push(await office.anna.press('Show more'));
    assert.deepEqual(
      pages.map(page => rowsIn(page).length),
      [8, 8, 3],
    );
    assert.deepEqual(pages.flatMap(rowsIn), newest);
  });

  it('does not offer more when there are exactly eight', async () => {
    for (let count = 1; count <= 8; count++) await ask(office.daan, 20, school, 'nl');
    const words = await office.daan.say('mijn aanvragen');
    assert.equal(rowsIn(words).length, 8);
    assert.doesNotMatch(words, /<Meer tonen>/);
  });

  it('opens one with a press', async () => {
    await office.anna.say('my requests');
    assert.match(await office.anna.press('Open'), new RegExp(`^${ids.at(-1)}: 20 keys[\\s\\S]*Support pack`));
  });

  it('shows nobody the requests of somebody else', async () => {
    assert.deepEqual(rowsIn(await office.hanna.say('mijn aanvragen')), []);
    assert.deepEqual(rowsIn(await office.mark.say('my requests')), []);
  });
});

describe('approvals', () => {
  let office: Office;
  const ids: string[] = [];
  before(async () => {
    office = await openOffice();
    const school = aSchool(office, 1_000);
    for (let count = 1; count <= 10; count++) ids.push(await ask(office.anna, 30, school));
    await settled(office.app);
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
    assert.match(words, /Wacht op jouw besluit\nKEY-2: 30 sleutels voor School/);
    assert.match(words, /Wacht op goedkeuring · /);
  });

  it('a manager who asked for something does not decide it', async () => {
    assert.match(await office.anna.say('approvals'), /Nothing is waiting for your decision/);
  });
});
