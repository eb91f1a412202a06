import assert from 'node:assert/strict';
import * as answers from '../../bot/partner-center/answers.ts';

const subscription = {
  id: 'A356AC8C-E310-44F4-BF85-C7F29044AF99',
  offerId: '91fd106f-4b2c-4938-95ac-f54f74e9a239',
  offerName: 'Microsoft 365 A3 for faculty',
  quantity: 20,
  status: 'active',
  autoRenewEnabled: true,
  isTrial: false,
  commitmentEndDate: '2027-01-10T00:00:00Z',
  billingType: 'license',
};

describe('reading what Partner Center answers', () => {
  it('takes a subscription in camel case and in Pascal case for the same', () => {
    const pascal = Object.fromEntries(
      Object.entries(subscription).map(([key, value]) => [`${key[0]?.toUpperCase()}${key.slice(1)}`, value]),
    );
    const expected = {
      id: 'a356ac8c-e310-44f4-bf85-c7f29044af99',
      offerId: '91fd106f-4b2c-4938-95ac-f54f74e9a239',
      offerName: 'Microsoft 365 A3 for faculty',
      quantity: 20,
      status: 'active',
      isTrial: false,
      renewsItself: true,
      endsOn: '2027-01-10',
    };
    assert.deepEqual(answers.subscription.parse(subscription), expected);
    assert.deepEqual(answers.subscription.parse(pascal), expected);
  });

  const statuses: [unknown, string][] = [
    ['active', 'active'],
    ['Suspended', 'suspended'],
    [1, 'active'],
    [3, 'deleted'],
    ['2', 'suspended'],
    ['none', 'unknown'],
    ['warned', 'unknown'],
    [99, 'unknown'],
    [null, 'unknown'],
    [undefined, 'unknown'],
    [{}, 'unknown'],
  ];
  for (const [status, expected] of statuses) {
    it(`takes the status ${JSON.stringify(status)} for ${expected}`, () =>
      assert.equal(answers.subscription.parse({ ...subscription, status }).status, expected));
  }

  const ends: [string, unknown, string | undefined][] = [
    ['a plain day', '2027-01-10', '2027-01-10'],
    ['no zone, which means UTC', '2027-01-10T23:30:00', '2027-01-10'],
    ['another zone', '2027-01-10T23:30:00-05:00', '2027-01-11'],
    ['year 9999, which means never', '9999-12-31T00:00:00Z', undefined],
    ['year 1, which means never', '0001-01-01T00:00:00', undefined],
    ['nonsense', 'soon', undefined],
    ['a number', 5, undefined],
  ];
  for (const [name, commitmentEndDate, day] of ends) {
    it(`reads the last day of a commitment, wherever the bot runs: ${name}`, () => {
      const zone = process.env.TZ;
      try {
        for (const TZ of ['America/New_York', 'Asia/Tokyo']) {
          process.env.TZ = TZ;
          assert.equal(answers.subscription.parse({ ...subscription, commitmentEndDate }).endsOn, day);
        }
      } finally {
        if (zone === undefined) delete process.env.TZ;
        else process.env.TZ = zone;
      }
    });
  }

  it('counts no licences where use is billed', () => {
    assert.equal(answers.subscription.parse({ ...subscription, billingType: 'usage' }).quantity, 0);
  });

  it('does not guess at subscriptions that it cannot read', () => {
    assert.equal(
      answers.subscriptions.safeParse({ items: [subscription, { offerName: 'no id' }] }).success,
      false,
    );
    assert.equal(answers.subscriptions.safeParse({ code: 400072, description: 'x' }).success, false);
    assert.equal(answers.subscriptions.safeParse(undefined).success, false);
  });

  const verifications: [string, unknown, object][] = [
    ['nothing', [], { kind: 'none' }],
    ['approved', [{ qualification: 'Education', vettingStatus: 'Approved' }], { kind: 'approved' }],
    [
      'in review, the date spelt one way',
      [
        {
          qualification: 'education',
          vettingStatus: 'in_review',
          vettingCreatedDate: '2026-02-03T10:37:38.885Z',
        },
      ],
      { kind: 'inReview', since: '2026-02-03' },
    ],
    [
      'denied, the date spelt the other way',
      [
        {
          qualification: 'Education',
          vettingStatus: 'Denied',
          vettingReason: 'Not an Academic Domain',
          vettingCreateDate: '2026-02-03T10:37:38Z',
        },
      ],
      { kind: 'denied', reason: 'Not an Academic Domain', since: '2026-02-03' },
    ],
    [
      'an envelope',
      { qualifications: [{ Qualification: 'Education', VettingStatus: 'Approved' }] },
      { kind: 'approved' },
    ],
    ['only state-owned', [{ qualification: 'StateOwnedEntity' }], { kind: 'none' }],
    [
      'education beside state-owned',
      [{ qualification: 'StateOwnedEntity' }, { qualification: 1, vettingStatus: 'Approved' }],
      { kind: 'approved' },
    ],
    [
      'a status nobody knows',
      [{ qualification: 'Education', vettingStatus: 'Expired' }],
      { kind: 'unknown' },
    ],
    ['no status', [{ qualification: 'Education' }], { kind: 'unknown' }],
    [
      'two that contradict each other',
      [
        { qualification: 'Education', vettingStatus: 'Approved' },
        { qualification: 'Education', vettingStatus: 'Denied' },
      ],
      { kind: 'unknown' },
    ],
  ];
  for (const [name, body, status] of verifications) {
    it(`reads an education verification: ${name}`, () =>
      assert.deepEqual(answers.educationStatus.parse(body), status));
  }

  it('leaves out a customer that it cannot read and keeps the others', () => {
    const good = {
      Id: 'AB',
      CompanyProfile: { CompanyName: 'Contoso School', Domain: 'c.example' },
      extra: 1,
    };
    const page = answers.customers.parse({
      totalCount: 3,
      items: [{}, good, null],
      continuationToken: 'more',
    });
    assert.deepEqual(page.items, [{ id: 'ab', name: 'Contoso School', domain: 'c.example' }]);
    assert.equal(page.next, 'more');
  });

  it('finds the next page in the links as well', () => {
    const headers = [{ key: 'MS-ContinuationToken', value: 'more' }];
    const links = { next: { uri: '/customers', method: 'GET', headers } };
    assert.equal(answers.customers.parse({ items: [], links }).next, 'more');
    assert.equal(answers.customers.parse({ items: [], continuationToken: '' }).next, undefined);
  });

  it('reads a ticket with its status as a number or a word', () => {
    const ticket = { id: '616122292874576', title: 'Keys', status: 3, notes: [{ text: 'Hello' }] };
    const read = { id: '616122292874576', title: 'Keys', status: 'attentionNeeded', notes: ['Hello'] };
    assert.deepEqual(answers.ticket.parse(ticket), read);
    assert.deepEqual(answers.ticket.parse({ ...ticket, status: 'attention_needed' }), read);
    assert.equal(answers.ticket.parse({ ...ticket, status: 'none' }).status, 'unknown');
  });
});
