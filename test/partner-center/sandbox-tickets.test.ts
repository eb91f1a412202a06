import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { openSandbox, type Sandbox } from '../../bot/partner-center/sandbox/sandbox.ts';
import { type Asking, ask as askAt, itemsOf } from './support/ask.ts';
import { storiesOnly } from './support/trial.ts';

const DAY_MS = 86_400_000;

describe('service requests in the Partner Center sandbox', () => {
  let sandbox: Sandbox;
  let contoso: string;
  beforeEach(async () => {
    sandbox = await openSandbox({ seed: storiesOnly });
    contoso = sandbox.world.customers()[0]?.id ?? '';
  });
  afterEach(() => sandbox.close());
  const ask = (path: string, asking?: Asking) => askAt(`${sandbox.url}${path}`, asking);

  it('no longer opens service requests nor lists topics for them', async () => {
    const opened = await ask('/v1/servicerequests/en-US', { method: 'POST', body: { Title: 'Keys' } });
    assert.equal(opened.status, 410);
    assert.equal((await ask('/v1/servicerequests/supporttopics')).status, 404);
    assert.equal(itemsOf(await ask('/v1/servicerequests')).length, 2);
  });

  it('lists service requests of all customers, both ways it can be asked', async () => {
    const id = sandbox.world.openTicket(contoso, 'Keys');
    const filter = encodeURIComponent('{"Field":"Status","Value":"Open","Operator":"equals"}');
    const open = itemsOf(await ask(`/v1/servicerequests?filter=${filter}`));
    assert.deepEqual(
      open.map(one => [one.id, one.status]),
      [[id, 1]],
    );
    assert.deepEqual(itemsOf(await ask('/v1/servicerequests?Field=Status&Value=open&offset=0&size=5')), open);
    assert.deepEqual(itemsOf(await ask('/v1/servicerequests?Field=Status&Value=open&offset=1&size=5')), []);
    const unreadable = await ask('/v1/servicerequests?filter=open');
    assert.deepEqual(
      z.object({ status: z.literal(400), title: z.string() }).parse(unreadable.json).status,
      400,
    );
  });

  it('does a change once however often it comes under the same id, for a day', async () => {
    const path = `/v1/customers/${contoso}/servicerequests/${sandbox.world.openTicket(contoso, 'Keys')}`;
    const headers = { 'ms-requestid': randomUUID() };
    const change = (text: string) =>
      ask(path, { method: 'PATCH', headers, body: { newnote: { TEXT: text }, STATUS: 'Closed' } });
    const first = await change('Done');
    assert.deepEqual((await change('Done')).json, first.json);
    assert.equal((await change('Something else')).status, 409);
    const ticket = z.object({ status: z.string(), notes: z.array(z.object({ text: z.string() })) });
    const read = async () => ticket.parse((await ask(path)).json);
    assert.deepEqual([(await read()).status, (await read()).notes.length], ['closed', 1]);
    sandbox.moveClock(DAY_MS);
    assert.equal((await change('Something else')).status, 200);
    assert.equal((await read()).notes.length, 2);
  });

  it('leaves a ticket alone where a change says nothing or nonsense', async () => {
    const path = `/v1/servicerequests/${sandbox.world.openTicket(contoso, 'Keys')}`;
    const change = (body: unknown) => ask(path, { method: 'PATCH', body });
    assert.equal((await change({ Status: 'none', NewNote: null })).status, 200);
    assert.equal((await change({ Status: 'melted' })).status, 400);
    assert.equal((await change('close it')).status, 400);
    const ticket = z
      .object({ status: z.string(), notes: z.array(z.unknown()) })
      .parse((await ask(path)).json);
    assert.deepEqual(ticket, { status: 'open', notes: [] });
    assert.equal((await ask(path, { method: 'PATCH', body: { Status: 3 } })).status, 200);
    assert.equal(z.object({ status: z.string() }).parse((await ask(path)).json).status, 'attention_needed');
  });
});
