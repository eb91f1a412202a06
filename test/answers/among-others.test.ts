import assert from 'node:assert/strict';
import { z } from 'zod';
import type { App } from '../../bot/app.ts';
import { openTestApp } from '../support/open-app.ts';
import { messageSink } from './connector.ts';

const composed = z.object({
  composeExtension: z.object({
    type: z.literal('result'),
    attachments: z.array(
      z.object({
        contentType: z.string(),
        content: z.looseObject({ type: z.string() }),
        preview: z.object({ content: z.object({ title: z.string(), text: z.string() }) }),
      }),
    ),
  }),
});

describe('where others talk as well', () => {
  let app: App;
  let sink: Awaited<ReturnType<typeof messageSink>>;
  let nth = 0;

  before(async () => {
    [app, sink] = await Promise.all([openTestApp(), messageSink()]);
  });
  after(() => Promise.all([app.close(), sink.close()]));

  const CHANNEL = '19:team@thread.tacv2;messageid=1700000000000';
  const post = (activity: object) => {
    nth += 1;
    const body = {
      id: `m${nth}`,
      channelId: 'msteams',
      serviceUrl: sink.url,
      from: { id: '29:anna', name: 'Anna Becker', aadObjectId: '0b0c9d1e-2f3a-4b5c-8d6e-7f8091a2b3c4' },
      recipient: { id: '28:partner-desk', name: 'Partner Desk' },
      conversation: {
        id: CHANNEL,
        conversationType: 'channel',
        tenantId: '7d5c2a10-4b1e-4f0a-9c59-2f1d6a0e51aa',
      },
      locale: 'en-GB',
      ...activity,
    };
    return fetch(`${app.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  };
  const MENTION = {
    entities: [
      {
        type: 'mention',
        text: '<at>Partner Desk</at>',
        mentioned: { id: '28:partner-desk', name: 'Partner Desk' },
      },
    ],
  };

  it('says nothing to talk that does not mention it', async () => {
    assert.equal((await post({ type: 'message', text: 'is HUP available in Russia?' })).status, 200);
    await sink.quiet();
    assert.deepEqual(sink.sent, []);
  });

  it('answers in the thread when it is mentioned', async () => {
    await post({ type: 'message', text: '<at>Partner Desk</at> is HUP available in Russia?', ...MENTION });
    const [answer] = await sink.until(1);
    assert.match(answer?.path ?? '', /19%3Ateam%40thread\.tacv2%3Bmessageid%3D1700000000000/i);
    assert.match(answer?.body ?? '', /No: the Home Use Program is not available in Russia/);
  });

  it('starts no request there', async () => {
    await post({ type: 'message', text: '<at>Partner Desk</at> request keys', ...MENTION });
    const [, answer] = await sink.until(2);
    assert.match(answer?.body ?? '', /only answer questions/);
  });

  it('finds answers for a search box, as cards without buttons that work in any chat', async () => {
    const found = await post({
      type: 'invoke',
      name: 'composeExtension/query',
      value: {
        commandId: 'answers',
        parameters: [{ name: 'question', value: 'is HUP available in Japan?' }],
      },
    });
    const { composeExtension } = composed.parse(await found.json());
    const [first] = composeExtension.attachments;
    assert.match(first?.preview.content.title ?? '', /in Japan only Microsoft 365 Personal/);
    assert.match(JSON.stringify(first?.content), /HUP-03/);
    assert.doesNotMatch(JSON.stringify(first?.content), /Action\./);
  });

  it('shows one answer of each document before anything is typed', async () => {
    const found = await post({
      type: 'invoke',
      name: 'composeExtension/query',
      value: { commandId: 'answers', parameters: [{ name: 'initialRun', value: 'true' }] },
    });
    assert.equal(composed.parse(await found.json()).composeExtension.attachments.length, 5);
  });
});
