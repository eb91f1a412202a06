import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Chat, wordsOf } from '../support/chat.ts';
import { create, created, DAY_MS, decide, openSchool, quiet, SAYS, type School } from './support/walk.ts';

/** How often Partner Center was asked about the verification of the school. */
function looks(school: School): number {
  const path = `/v1/customers/${created(school).id}/qualifications`;
  const calls = school.app.sandbox?.calls ?? [];
  return calls.filter(call => call.method === 'GET' && call.path === path).length;
}

/** The messages of the bot to somebody that say it; updates of older messages count where they stand. */
function saying({ history }: Chat, pattern: RegExp): number {
  return history.filter(({ from, cards }) => from === 'bot' && pattern.test(wordsOf(cards))).length;
}

describe('several people and one customer', () => {
  let school: School;
  afterEach(() => school.close());

  async function followedByDaan(): Promise<Chat> {
    const daan = school.chat('daan');
    await daan.install();
    await daan.say('volg Stichting Het Baken');
    await daan.press('Volgen');
    await daan.until(/EDU-2/);
    return daan;
  }

  it('asks Microsoft once for all of them, and tells each of them once, in their own language', async () => {
    school = await openSchool();
    const { agent } = school;
    await create(agent);
    const daan = await followedByDaan();
    await quiet(school, 1);
    const before = [looks(school), agent.history.length, daan.history.length] as const;
    await decide(school, 'Denied', 'Not an Academic Domain');
    await Promise.all([agent.until(SAYS.en.denied), daan.until(SAYS.nl.denied)]);
    await quiet(school, 0);
    school.move(DAY_MS);
    await quiet(school, 0);
    assert.equal(looks(school) - before[0], 1);
    assert.equal(agent.history.length - before[1], 1);
    assert.equal(daan.history.length - before[2], 1);
    assert.match(agent.words, /^EDU-1/);
    assert.match(daan.words, /^EDU-2/);
  });

  it('takes over what a colleague filled in, so that following takes one press', async () => {
    school = await openSchool();
    await create(school.agent);
    const daan = await followedByDaan();
    assert.match(daan.words, /Basis- of voortgezet/);
    assert.match(daan.words, /hetbaken\.nl/);
  });

  it('shows whoever has a request about a customer already that one', async () => {
    school = await openSchool();
    const { agent } = school;
    await create(agent);
    await agent.say('follow Stichting Het Baken');
    await agent.until(/Education status/);
    assert.doesNotMatch(agent.words, /<Follow>/);
    await agent.press('Open');
    await agent.until(/^EDU-1/);
    assert.equal(await school.app.store.request('EDU-2'), undefined);
  });

  it('counts the attempts of all of them together: no colleague gets a fourth', async () => {
    school = await openSchool();
    const { agent } = school;
    await create(agent);
    const daan = await followedByDaan();
    await decide(school, 'Denied', 'Not an Academic Domain');
    await Promise.all([agent.until(SAYS.en.denied), daan.until(/nog 2 pogingen/)]);
    await daan.press('Opnieuw aanvragen');
    await Promise.all([agent.until(SAYS.en.inReview), daan.until(SAYS.nl.inReview)]);
    await quiet(school, 1);
    await decide(school, 'Denied', 'Not an Academic Domain');
    await Promise.all([agent.until(/One attempt is left/), daan.until(/nog één poging/)]);
    assert.doesNotMatch(agent.words, /<Ask again>/);
    assert.match(agent.words, /<Ask a manager for the last attempt>/);
    assert.equal(school.app.sandbox?.world.customer(created(school).id)?.record?.asked, 2);
  });

  it('asks once when two of them ask again at the same time', async () => {
    school = await openSchool();
    const { agent } = school;
    await create(agent);
    const daan = await followedByDaan();
    await decide(school, 'Denied', 'Not an Academic Domain');
    await Promise.all([agent.until(SAYS.en.denied), daan.until(SAYS.nl.denied)]);
    await Promise.all([agent.pressRaw('Ask again'), daan.pressRaw('Opnieuw aanvragen')]);
    await Promise.all([agent.until(SAYS.en.inReview), daan.until(SAYS.nl.inReview)]);
    await quiet(school, 1);
    assert.equal(school.app.sandbox?.world.customer(created(school).id)?.record?.asked, 2);
  });

  it('lets somebody stop following, and follow once more, without a word to the others', async () => {
    school = await openSchool();
    const { agent } = school;
    await create(agent);
    assert.doesNotMatch(agent.words, /Stop following/, 'whoever created it stays with it');
    const daan = await followedByDaan();
    await daan.press('Niet meer volgen');
    await daan.until(/Ingetrokken/);
    await quiet(school, 1);
    const heard = daan.history.length;
    await decide(school, 'Denied', 'Not an Academic Domain');
    await agent.until(SAYS.en.denied);
    await quiet(school, 0);
    assert.equal(daan.history.length, heard);
    await daan.say('volg Stichting Het Baken');
    await daan.press('Verbeteren en opnieuw aanvragen');
    await daan.until(/^EDU-2[\s\S]*Geen onderwijsklant/);
  });

  it('finds nobody to ask for when the last one has stopped following', async () => {
    school = await openSchool();
    const { agent } = school;
    await agent.say('follow Tailspin Primary');
    await agent.press('Follow', { segment: 'K12' });
    await agent.until(/^EDU-1/);
    await quiet(school, 1);
    await agent.press('Stop following');
    const asked = () => school.app.sandbox?.calls.filter(({ path }) => /qualifications$/.test(path)).length;
    const before = asked();
    school.move(DAY_MS);
    await quiet(school, 0);
    assert.equal(asked(), before);
  });
});

describe('who may do what with a customer', () => {
  let school: School;
  afterEach(() => school.close());

  it('lets a Helpdesk agent see a status and nothing more, also by a forged press', async () => {
    school = await openSchool({ agent: 'hanna' });
    const { agent } = school;
    assert.match(await agent.say('status van Tailspin Primary'), /In beoordeling/);
    assert.doesNotMatch(agent.words, /<Volgen>/);
    const id =
      school.app.sandbox?.world.customers().find(({ name }) => name === 'Tailspin Primary')?.id ?? '';
    await forged(agent, { verb: 'adoptCustomer', customer: id }, { segment: 'K12' });
    assert.match(agent.words, /Verkoopagent/);
    assert.equal(await school.app.store.request('EDU-1'), undefined);
  });

  it('shows nobody what is kept beside the requests', async () => {
    school = await openSchool({ agent: 'samir' });
    const { agent } = school;
    await create(agent);
    const mark = school.chat('mark');
    await mark.install();
    for (const chat of [agent, mark])
      for (const request of [`WATCH-${created(school).id}`, 'OPEN-SCHOOLS']) {
        await forged(chat, { verb: 'open', request });
        assert.doesNotMatch(chat.words, /Baken|EDU-1/, request);
        await forged(chat, { verb: 'approve', request });
        assert.doesNotMatch(chat.words, /Baken|EDU-1/, request);
      }
  });

  it('does not let somebody ask again whose role was taken away', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'people-'));
    const file = join(folder, 'people.json');
    writeFileSync(file, readFileSync('env/personas.json'));
    const database = `file:${join(folder, 'a.db')}`;
    try {
      school = await openSchool({ database, settings: { PEOPLE: file } });
      await create(school.agent);
      await decide(school, 'Denied', 'Not an Academic Domain');
      await school.agent.until(SAYS.en.denied);
      const people: readonly { key: string; roles: string[] }[] = JSON.parse(readFileSync(file, 'utf8'));
      await quiet(school, 0);
      await school.close();
      writeFileSync(
        file,
        JSON.stringify(people.map(one => (one.key === 'samir' ? { ...one, roles: [] } : one))),
      );
      school = await openSchool({ database, settings: { PEOPLE: file } });
      await school.agent.say('EDU-1');
      await school.agent.until(/^EDU-1/);
      assert.match(await school.agent.press('Ask again'), /Sales agent/);
      assert.match(school.agent.words, /Not an education customer/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  async function forged(
    chat: Chat,
    desk: Readonly<Record<string, string>>,
    inputs: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    const { teams } = school.app;
    assert.ok(teams);
    const action = { type: 'Action.Execute', verb: desk.verb, data: { desk } };
    const pressed = await teams.press(chat.key, chat.last.id, action, inputs);
    assert.equal(pressed.kind, 'card', JSON.stringify(pressed));
  }
});

describe('the last attempt', () => {
  let school: School;
  let mark: Chat;
  afterEach(() => school.close());

  async function askedForLast(): Promise<void> {
    school = await openSchool();
    const { agent } = school;
    mark = school.chat('mark');
    await mark.install();
    await create(agent);
    await decide(school, 'Denied', 'Not an Academic Domain');
    await agent.until(SAYS.en.denied);
    await agent.press('Ask again');
    await agent.until(SAYS.en.inReview);
    await quiet(school, 1);
    await decide(school, 'Denied', 'Not an Academic Domain');
    await agent.until(/One attempt is left/);
    await agent.press('Look again');
    await agent.press('Ask a manager for the last attempt');
    await mark.until(/^EDU-1[\s\S]*<Approve>/);
  }

  it('is put before the manager with the reason and what has changed', async () => {
    await askedForLast();
    assert.match(mark.words, /Not an Academic Domain/);
    assert.match(mark.words, /What was sent, and what Partner Center holds now/);
  });

  it('leaves the customer as it was when the manager says no, with why, and the ways that are left', async () => {
    await askedForLast();
    const { agent } = school;
    await mark.press('Reject', { reason: 'Correct the e-mail first' });
    const words = await agent.until(/has not been used/);
    assert.match(words, /Not an education customer/);
    assert.match(words, /Mark Osei: Correct the e-mail first/);
    assert.match(words, /One attempt is left/);
    assert.match(
      words,
      /<Look again>[\s\S]*<Ask a manager for the last attempt>[\s\S]*<Hand to a Global admin>/,
    );
    assert.equal(school.app.sandbox?.world.customer(created(school).id)?.record?.asked, 2);
  });

  it('can be taken back while it waits, and expires unused', async () => {
    await askedForLast();
    const { agent } = school;
    await agent.press('Withdraw');
    await agent.until(/Not an education customer/);
    await agent.press('Ask a manager for the last attempt');
    await agent.until(/Waiting for approval/);
    await quiet(school, 0);
    school.move(15 * DAY_MS);
    await school.app.keepTime();
    const words = await agent.until(/has not been used/);
    assert.match(words, /<Ask a manager for the last attempt>/);
    assert.doesNotMatch(mark.words, /<Approve>/);
  });

  it('is not spent where Microsoft has it in review meanwhile', async () => {
    await askedForLast();
    school.app.sandbox?.world.setQualification(created(school).id, {
      vettingStatus: 'InReview',
      vettingCreatedDate: '2026-01-01T00:00:00Z',
    });
    assert.match(await mark.press('Approve'), /no attempt is needed/);
    await school.agent.press('Withdraw');
    await school.agent.press('Look again');
    await school.agent.until(/In review/);
    await decide(school, 'Approved');
    await school.agent.until(SAYS.en.verified);
    assert.equal(school.app.sandbox?.world.customer(created(school).id)?.record?.asked, 2);
  });
});

describe('several Global admins', () => {
  let school: School;
  let folder: string;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'people-'));
    const people: readonly { key: string; roles: string[] }[] = JSON.parse(
      readFileSync('env/personas.json', 'utf8'),
    );
    const more = people.map(one => (one.key === 'anna' ? { ...one, roles: ['globalAdmin'] } : one));
    writeFileSync(join(folder, 'people.json'), JSON.stringify(more));
    school = await openSchool({ settings: { PEOPLE: join(folder, 'people.json') } });
  });
  afterEach(async () => {
    await school.close();
    rmSync(folder, { recursive: true });
  });

  it('all get the correction, and the first who takes it on has it', async () => {
    const { agent } = school;
    const [anna, gerda] = [school.chat('anna'), school.chat('gerda')];
    await anna.install();
    await gerda.install();
    await create(agent);
    await decide(school, 'Denied', 'Not an Academic Domain');
    await agent.until(SAYS.en.denied);
    assert.match(
      await agent.press('Hand to a Global admin'),
      /Asked to correct it: Anna Becker and Gerda Bakker/,
    );
    await anna.until(/Please correct the details/);
    await gerda.until(/Wil je de gegevens/);
    const both = await Promise.all([anna.pressRaw('I will do it'), gerda.pressRaw('Ik doe het')]);
    assert.equal(both.length, 2);
    await quiet(school, 0);
    const holders = [/<I have changed it>/.test(anna.words), /<Ik heb het gewijzigd>/.test(gerda.words)];
    assert.equal(holders.filter(Boolean).length, 1, `${anna.words}\n${gerda.words}`);
    const [has, not] = holders[0] ? [anna, gerda] : [gerda, anna];
    assert.match(not.words, /has taken on the correction|heeft de verbetering opgepakt/);
    assert.match(agent.words, /has taken on the correction/);
    await has.press(holders[0] ? 'I have changed it' : 'Ik heb het gewijzigd');
    await agent.until(/changed the details/);
    await not.until(/Nothing is left to do here|Hier is niets meer te doen/);
    assert.equal(saying(agent, /has taken on the correction/), 0, 'the task is over');
  });

  it('leave it to be handed on once more when nobody does it', async () => {
    const { agent } = school;
    const gerda = school.chat('gerda');
    await gerda.install();
    await create(agent);
    await decide(school, 'Denied', 'Not an Academic Domain');
    await agent.until(SAYS.en.denied);
    await agent.press('Hand to a Global admin');
    await gerda.until(/Wil je de gegevens/);
    await gerda.press('Ik doe het');
    await agent.until(/Gerda Bakker has taken on/);
    await agent.press('Hand to a Global admin');
    await agent.until(/Asked to correct it/);
    await gerda.until(/<Ik doe het>/);
  });

  it('let nobody take it on who was not asked, or is no Global admin any more', async () => {
    const { agent } = school;
    const mark = school.chat('mark');
    await mark.install();
    await create(agent);
    await decide(school, 'Denied', 'Not an Academic Domain');
    await agent.until(SAYS.en.denied);
    await agent.press('Hand to a Global admin');
    const { teams } = school.app;
    assert.ok(teams);
    const action = {
      type: 'Action.Execute',
      verb: 'takeOn',
      data: { desk: { verb: 'takeOn', handed: 'EDU-1' } },
    };
    await teams.press('mark', mark.last.id, action, {});
    assert.match(mark.words, /not yours/);
  });
});
