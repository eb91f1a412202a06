import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createStep } from '../../bot/followers/create-step.ts';
import { educationSteps } from '../../bot/followers/education-steps.ts';
import type { EducationStepParts } from '../../bot/followers/parts.ts';
import { openLog } from '../../bot/log.ts';
import { openPartnerCenter } from '../../bot/partner-center/partner-center.ts';
import { sandboxToken } from '../../bot/partner-center/token.ts';
import type { Entry, Store } from '../../bot/store/store.ts';
import { SendError } from '../../bot/teams/sender.ts';
import { STEPS } from '../../dialogs/education-customer/steps.ts';
import { isEducationCustomerRequest } from '../../domain/education-customer/life.ts';
import { application, request } from './support/school.ts';
import {
  anyOf,
  create,
  created,
  DAY_MS,
  decide,
  FORMS,
  openSchool,
  SAYS,
  type School,
  toCheck,
} from './support/walk.ts';

/** The first password, as the sandbox gives it. */
const PASSWORD = /Pw-[0-9a-f-]{12}!/;

function posts({ app }: School, path: RegExp): readonly string[] {
  return (app.sandbox?.calls ?? [])
    .filter(call => call.method === 'POST' && path.test(call.path))
    .map(({ requestId }) => requestId);
}

describe('between the customer and its verification', () => {
  let school: School;
  afterEach(() => school.close());
  const go = async () => {
    await toCheck(school.agent);
    await school.agent.press('Send');
  };

  it('makes one customer when the answer to its creation is lost, and still shows the password', async () => {
    school = await openSchool();
    school.app.sandbox?.faults.plan({ kind: 'lostAnswer', method: 'POST', path: /v1\/customers$/ });
    await go();
    assert.match(await school.agent.until(SAYS.en.password), PASSWORD);
    assert.equal(created(school).all.length, 1);
    const ids = posts(school, /v1\/customers$/);
    assert.ok(ids.length >= 2);
    assert.equal(new Set(ids).size, 1, 'each try has the same MS-RequestId');
  });

  it('asks once when the answer to the verification is lost', async () => {
    school = await openSchool();
    school.app.sandbox?.faults.plan({ kind: 'lostAnswer', method: 'POST', path: /qualifications/ });
    await go();
    await school.agent.until(SAYS.en.password);
    await school.agent.press(SAYS.en.saved);
    await anyOf(school.agent, SAYS.en.inReview);
    assert.equal(school.app.sandbox?.world.customer(created(school).id)?.record?.asked, 1);
  });

  it('goes on where it stopped when Partner Center is away for a while', async () => {
    school = await openSchool();
    school.app.sandbox?.faults.plan({ kind: '5xx', path: /qualifications/, times: 2 });
    school.app.sandbox?.faults.plan({ kind: 'drop', method: 'POST', path: /v1\/customers$/, times: 2 });
    await go();
    await school.agent.until(SAYS.en.password, 12_000);
    await school.agent.press(SAYS.en.saved);
    await anyOf(school.agent, SAYS.en.inReview, 12_000);
    assert.equal(created(school).all.length, 1);
  });

  it('says what Partner Center refused, and lets it be corrected without entering it again', async () => {
    school = await openSchool();
    school.app.sandbox?.faults.plan({
      kind: 'bareString',
      method: 'POST',
      path: /v1\/customers$/,
      status: 400,
    });
    await go();
    await school.agent.until(/Partner Center refused it/);
    assert.match(school.agent.words, /gave the code|HTTP 400/);
    const check = await school.agent.press('Correct and send again');
    assert.match(check, SAYS.en.check);
    await school.agent.press('Send');
    await school.agent.until(SAYS.en.password);
    assert.equal(created(school).all.length, 1);
  });
});

describe('a no of Partner Center', () => {
  let school: School;
  afterEach(() => school.close());
  const go = async () => {
    school = await openSchool();
    await toCheck(school.agent);
  };
  const refused = (path: RegExp, status: number) =>
    school.app.sandbox?.faults.plan({ kind: '5xx', method: 'POST', path, status });

  it('to whoever asks for the verification is told at once; the customer stays, and is asked for again', async () => {
    await go();
    refused(/qualifications/, 403);
    await school.agent.press('Send');
    const words = await anyOf(school.agent, /Partner Center refused it/);
    assert.match(words, /gave the code 800003/);
    assert.match(words, /The customer exists; only its verification was refused/);
    await anyOf(school.agent, SAYS.en.password);
    await school.agent.say('resubmit EDU-1');
    await anyOf(school.agent, SAYS.en.inReview);
    assert.equal(created(school).all.length, 1);
    assert.equal(school.app.sandbox?.world.customer(created(school).id)?.record?.asked, 1);
  });

  it('ends with a look, where somebody has asked in the portal', async () => {
    await go();
    refused(/qualifications/, 403);
    await school.agent.press('Send');
    await anyOf(school.agent, /Partner Center refused it/);
    await anyOf(school.agent, SAYS.en.password);
    await decide(school, 'InReview');
    await school.agent.say('look again EDU-1');
    await anyOf(school.agent, /I looked just now\. In review/);
    await decide(school, 'Approved');
    await school.agent.until(SAYS.en.verified);
  });

  it('to know a customer that was created a moment ago is no reason to give up', async () => {
    await go();
    school.app.sandbox?.faults.plan({
      kind: '5xx',
      method: 'POST',
      path: /qualifications/,
      status: 404,
      times: 2,
    });
    await school.agent.press('Send');
    await anyOf(school.agent, SAYS.en.inReview, 10_000);
    assert.equal(school.app.sandbox?.world.customer(created(school).id)?.record?.asked, 1);
  });

  it('is not waited for where the domain was taken meanwhile; where a customer of ours has it, that is said', async () => {
    await go();
    const world = school.app.sandbox?.world;
    world?.addCustomer({
      id: '11111111-2222-4333-8444-555555555555',
      name: 'Somebody Else',
      domain: 'stichtinghetbaken.onmicrosoft.com',
    });
    await school.agent.press('Send');
    assert.match(school.agent.words, /is taken already/);
    assert.equal(posts(school, /v1\/customers$/).length, 0);
    const asked = { ...request.asked, refusal: { taken: true, ours: true } };
    const askedBy = { id: school.agent.id, name: 'Samir Khan' };
    const refused = { ...request, id: 'EDU-7', state: 'refused' as const, askedBy, asked };
    await school.app.store.commit(
      { state: [], people: [], requests: [refused], ledgers: [], outbox: [] },
      Date.now(),
    );
    assert.match(
      await school.agent.say('EDU-7'),
      /contosoutrecht\.onmicrosoft\.com is a customer of ours already/,
    );
  });
});

describe('a process that dies between two steps', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'school-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** The steps as another process has them, over the same store and Partner Center. */
  async function otherProcess(school: School, me: string, reached: 'there' | 'gone' = 'there') {
    const { app } = school;
    const partnerCenter = openPartnerCenter({
      baseUrl: app.sandbox?.url ?? '',
      token: sandboxToken(),
      log: openLog('silent'),
    });
    await partnerCenter.customersLoaded();
    const sent: string[] = [];
    const parts: Omit<EducationStepParts, 'vault'> = {
      store: app.store,
      people: app.people,
      policy: app.policy,
      partnerCenter,
      me,
      alone: false,
      meetAt: { serviceUrl: '', bot: '', tenant: '' },
      now: () => Date.now(),
      today: () => '2026-11-20',
      log: openLog('silent'),
      sender: {
        send: async (_, { card }) => {
          if (reached === 'gone') throw new SendError('gone', 403);
          sent.push(JSON.stringify(card));
          return '1';
        },
        update: async () => undefined,
        typing: async () => undefined,
        open: async () => 'c',
      },
    };
    return { parts, sent, steps: educationSteps(parts), close: () => partnerCenter.close() };
  }

  it('continues after Partner Center made the customer and nobody wrote it down', async () => {
    const school = await openSchool({ database: `file:${join(folder, 'a.db')}` });
    try {
      const { store } = school.app;
      const agent = { id: school.agent.id, name: 'Samir Khan' };
      const sending = { ...request, state: 'sending' as const, askedBy: agent };
      await store.commit({ state: [], people: [], requests: [sending], ledgers: [], outbox: [] }, Date.now());
      const entry = (tries: number): Entry => ({
        id: 'e',
        lane: 'x',
        kind: STEPS.create,
        payload: {},
        request: 'EDU-1',
        tries,
        createdAt: 0,
      });
      const dying = await otherProcess(school, 'dying');
      const killed = { ...dying.parts, vault: new Map(), store: dead(store) };
      await assert.rejects(createStep(killed, entry(1)), /killed/);
      assert.equal(created(school, application.prefix).all.length, 1);
      await otherProcess(school, 'next').then(async next => {
        await next.steps[STEPS.create]?.(entry(2));
        next.close();
      });
      const after = await store.request('EDU-1');
      assert.equal(after?.customer.id, created(school, application.prefix).id);
      assert.equal(created(school, application.prefix).all.length, 1);
      const done = () => school.app.sandbox?.world.customer(after?.customer.id ?? '')?.record?.asked === 1;
      for (let wait = 0; !done() && wait < 300; wait += 1)
        await new Promise(resolve => setTimeout(resolve, 20));
      assert.ok(done(), 'and its verification is asked for');
      dying.close();
    } finally {
      await school.close();
    }
  });

  it('can be tried again after it was given up, looking first at what was done', async () => {
    const school = await openSchool();
    try {
      const { store } = school.app;
      const by = { id: 'outbox', name: 'Partner Desk' };
      const stopped = {
        ...request,
        state: 'sending' as const,
        askedBy: { id: school.agent.id, name: 'Samir Khan' },
        history: [
          { verb: 'trouble', at: request.askedAt, by, note: STEPS.create },
          { verb: 'look', at: request.askedAt, by },
        ],
      };
      await store.commit({ state: [], people: [], requests: [stopped], ledgers: [], outbox: [] }, Date.now());
      assert.match(await school.agent.say('EDU-1'), /did not work/);
      await school.agent.press('Try again');
      await school.agent.until(SAYS.en.password);
      assert.equal(created(school, application.prefix).all.length, 1);
      assert.deepEqual(posts(school, /v1\/customers$/), [request.asked.createId]);
    } finally {
      await school.close();
    }
  });

  it('says on the request how to set a new password when the one who asked cannot be reached', async () => {
    const school = await openSchool({ database: `file:${join(folder, 'u.db')}` });
    try {
      await create(school.agent);
      const other = await otherProcess(school, 'other', 'gone');
      const saved = await school.app.store.request('EDU-1');
      assert.ok(saved !== undefined && isEducationCustomerRequest(saved));
      const asked = { ...saved.asked, password: 'onItsWay' as const };
      const waiting = { ...saved, version: saved.version + 1, asked };
      await school.app.store.commit(
        { state: [], people: [], requests: [waiting], ledgers: [], outbox: [] },
        Date.now(),
      );
      await other.steps[STEPS.administrator]?.({
        id: 'e',
        lane: 'x',
        kind: STEPS.administrator,
        payload: { holder: 'other', until: 0 },
        request: 'EDU-1',
        tries: 1,
        createdAt: 0,
      });
      await anyOf(school.agent, /could not be shown\. Reset it in Partner Center/);
      other.close();
    } finally {
      await school.close();
    }
  });

  it('says how to set a new password when the one that knew it is gone', async () => {
    const school = await openSchool({ database: `file:${join(folder, 'b.db')}` });
    try {
      await create(school.agent);
      const other = await otherProcess(school, 'other');
      const saved = await school.app.store.request('EDU-1');
      assert.ok(saved !== undefined && isEducationCustomerRequest(saved));
      const lost = {
        ...saved,
        version: saved.version + 1,
        asked: { ...saved.asked, password: 'onItsWay' as const },
      };
      await school.app.store.commit(
        { state: [], people: [], requests: [lost], ledgers: [], outbox: [] },
        Date.now(),
      );
      const entry = (until: number): Entry => ({
        id: 'e',
        lane: 'x',
        kind: STEPS.administrator,
        payload: { holder: 'dead', until },
        request: 'EDU-1',
        tries: 1,
        createdAt: 0,
      });
      await assert.rejects(
        async () => other.steps[STEPS.administrator]?.(entry(Date.now() + 60_000)),
        /channel/,
      );
      assert.deepEqual(other.sent, [], 'the holder may still come');
      await other.steps[STEPS.administrator]?.(entry(0));
      assert.match(other.sent.join(), /Reset password/);
      assert.doesNotMatch(other.sent.join(), PASSWORD);
      await anyOf(school.agent, /could not be shown/);
      other.close();
    } finally {
      await school.close();
    }
  });

  it('looks at a verification once, though two instances try', async () => {
    const school = await openSchool({ database: `file:${join(folder, 'c.db')}` });
    try {
      await create(school.agent);
      const others = await Promise.all([otherProcess(school, 'one'), otherProcess(school, 'two')]);
      const asked = () =>
        school.app.sandbox?.calls.filter(
          ({ method, path }) => method === 'GET' && /qualifications/.test(path),
        ).length ?? 0;
      const before = asked();
      const entries = await Promise.all(
        others.map(() => school.app.store.outbox.claim(Date.now() + DAY_MS, 10, 30_000)),
      );
      const follows = entries.flat().filter(({ kind }) => kind === STEPS.follow);
      assert.equal(follows.length, 1, 'one of them gets it');
      const [first] = follows;
      assert.ok(first);
      await others[0]?.steps[STEPS.follow]?.(first);
      await others[1]?.steps[STEPS.follow]?.(first);
      assert.equal(asked() - before, 1, 'repeated after a crash, it does not ask again');
      for (const { close } of others) close();
    } finally {
      await school.close();
    }
  });

  it('shows the first password once, and it is found nowhere else', async () => {
    const path = join(folder, 'd.db');
    const lines: string[] = [];
    const write = process.stdout.write.bind(process.stdout);
    process.env.TEST_LOG = 'trace';
    process.stdout.write = (chunk: string | Uint8Array) => {
      lines.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString());
      return true;
    };
    let school: School | undefined;
    let password = '';
    try {
      school = await openSchool({ database: `file:${path}`, settings: { LOG_LEVEL: 'trace' } });
      await toCheck(school.agent);
      await school.agent.press('Send');
      password = PASSWORD.exec(await school.agent.until(SAYS.en.password))?.[0] ?? '';
      assert.notEqual(password, '');
      assert.ok(!readAll(folder, 'd.db').includes(password), 'not while it is on the card');
      await school.agent.press(SAYS.en.saved);
      await anyOf(school.agent, SAYS.en.inReview);
      await new Promise(resolve => setTimeout(resolve, 300));
      assert.ok(!JSON.stringify(school.agent.history).includes(password), 'the card is replaced');
      const mine = await school.app.store.requestsOf(school.agent.id, 10);
      assert.ok(!JSON.stringify(mine).includes(password));
    } finally {
      await school?.close();
      process.stdout.write = write;
      delete process.env.TEST_LOG;
    }
    assert.ok(!readAll(folder, 'd.db').includes(password), 'not in the database, its journal or its outbox');
    assert.ok(lines.length > 10, 'there was a log');
    assert.ok(!lines.join('').includes(password), 'not in the log');
    assert.ok(!lines.join('').includes(FORMS.organisation.name), 'no names in the log either');
    assert.ok(!lines.join('').includes(FORMS.domain.prefix), 'no domains in the log either');
  });
});

/** A store that reads and never writes, as a process has it that is killed before it could. */
function dead(store: Store): Store {
  return new Proxy(store, {
    get(target, name) {
      if (name === 'commit') return () => Promise.reject(new Error('killed'));
      const found: unknown = Reflect.get(target, name);
      return typeof found === 'function' ? found.bind(target) : found;
    },
  });
}

/** The bytes of the database with its journals, without the stand-in for Teams, which keeps what Teams keeps. */
function readAll(folder: string, name: string): string {
  return readdirSync(folder)
    .filter(file => file.startsWith(name) && !file.includes('.desk'))
    .map(file => readFileSync(join(folder, file), 'latin1'))
    .join();
}
