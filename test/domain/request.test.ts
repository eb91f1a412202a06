import assert from 'node:assert/strict';
import {
  type Actor,
  act,
  holdsKeys,
  leftToPerson,
  type RequestState,
  type RequestVerb,
  STATES,
  VERBS,
  verbsIn,
  withTrouble,
} from '../../domain/request.ts';
import { ANNA, aRequest, MARK } from './given.ts';

/** Everything that can happen, said once more and independently of the code. */
const CAN_HAPPEN: readonly (readonly [RequestState, RequestVerb, RequestState])[] = [
  ['awaitingApproval', 'approve', 'approved'],
  ['awaitingApproval', 'reject', 'rejected'],
  ['awaitingApproval', 'withdraw', 'withdrawn'],
  ['awaitingApproval', 'expire', 'expired'],
  ['awaitingApproval', 'edit', 'awaitingApproval'],
  ['approved', 'file', 'filed'],
  ['approved', 'withdraw', 'withdrawn'],
  ['filed', 'review', 'underReview'],
  ['filed', 'receive', 'keysReceived'],
  ['filed', 'deny', 'denied'],
  ['filed', 'withdraw', 'withdrawn'],
  ['underReview', 'receive', 'keysReceived'],
  ['underReview', 'deny', 'denied'],
  ['underReview', 'withdraw', 'withdrawn'],
  ['keysReceived', 'share', 'shared'],
];

const ACTORS = {
  asker: { ...ANNA, approver: false },
  'asker who is a manager as well': { ...ANNA, approver: true },
  approver: { ...MARK, approver: true },
  stranger: { id: 'noor', name: 'Noor Jansen', approver: false },
  clock: { id: 'clock', name: 'Partner Desk', approver: false },
} as const satisfies Record<string, Actor>;
type Who = keyof typeof ACTORS;
const WHO = Object.keys(ACTORS) as readonly Who[];

const EVENT = { at: '2026-11-21T10:00:00.000Z', note: 'a note' };

/** Where it leads, or why not, by the words of the issue: who may do it, and never on one's own. */
function expected(state: RequestState, verb: RequestVerb, who: Who): string {
  const to = CAN_HAPPEN.find(([from, by]) => from === state && by === verb)?.[2];
  if (to === undefined) return 'not-possible-now';
  if (verb === 'expire') return to;
  const own = who.startsWith('asker');
  if (verb === 'approve' || verb === 'reject') {
    if (own) return 'own-request';
    return who === 'approver' ? to : 'not-an-approver';
  }
  return own ? to : 'not-your-request';
}

function outcome(state: RequestState, verb: RequestVerb, who: Who): string {
  const after = act(aRequest({ state }), verb, ACTORS[who], EVENT);
  return typeof after === 'string' ? after : after.state;
}

describe('the life of a request', () => {
  for (const state of STATES)
    it(`${state}: everything that everybody may try, and what comes of it`, () => {
      for (const verb of VERBS)
        for (const who of WHO) {
          // Only the timekeeper lets a request expire; nobody else has that verb.
          if (verb === 'expire' && who !== 'clock') continue;
          assert.equal(outcome(state, verb, who), expected(state, verb, who), `${who}: ${verb}`);
        }
    });

  it('what can be done now is what the table says', () => {
    for (const state of STATES)
      assert.deepEqual(
        [...verbsIn(state)].sort(),
        CAN_HAPPEN.filter(([from]) => from === state)
          .map(([, verb]) => verb)
          .sort(),
      );
  });

  it('every step adds one to the version and one line to the history, and changes nothing it was given', () => {
    const before = aRequest();
    const kept = structuredClone(before);
    const after = act(before, 'approve', ACTORS.approver, EVENT);
    assert.ok(typeof after !== 'string');
    assert.equal(after.version, 2);
    assert.deepEqual(after.history, [...kept.history, { verb: 'approve', ...EVENT, by: MARK }]);
    assert.deepEqual(before, kept);
  });

  it('the history does not tell who may approve, only who did', () => {
    const after = act(aRequest(), 'approve', ACTORS.approver, { at: EVENT.at });
    assert.deepEqual(typeof after !== 'string' && after.history.at(-1), {
      verb: 'approve',
      at: EVENT.at,
      by: MARK,
    });
  });

  it('an edit carries the changed quantity, and keeps who asked and when', () => {
    const after = act(aRequest(), 'edit', ACTORS.asker, EVENT, { keys: 80 });
    assert.ok(typeof after !== 'string');
    assert.deepEqual([after.keys, after.askedBy, after.askedAt], [80, ANNA, aRequest().askedAt]);
  });
});

describe('what a request does to the ledger', () => {
  it('it holds its keys until it is rejected, withdrawn, expired or denied (W10E-11)', () => {
    const released = STATES.filter(state => !holdsKeys(state));
    assert.deepEqual([...released].sort(), ['denied', 'expired', 'rejected', 'withdrawn']);
  });

  it('a person decides once the sure licences do not cover it, together with what was asked before', () => {
    const with_ = (licences: number, askedBefore: number) => {
      const { asked } = aRequest();
      const found = { ...asked.found, licences, perhaps: 50, askedBefore };
      return leftToPerson(aRequest({ keys: 20, asked: { ...asked, found } }));
    };
    assert.deepEqual([with_(20, 0), with_(19, 0), with_(30, 10), with_(30, 11)], [false, true, false, true]);
  });
});

describe('a delivery that was given up', () => {
  it('shows on the request and leaves it where it was', () => {
    const before = aRequest({ state: 'approved' });
    const after = withTrouble(before, EVENT.at, 'Mark Osei: not reachable');
    assert.deepEqual([after.state, after.version], ['approved', 2]);
    assert.deepEqual(after.history.at(-1), {
      verb: 'trouble',
      at: EVENT.at,
      by: { id: 'outbox', name: 'Partner Desk' },
      note: 'Mark Osei: not reachable',
    });
  });
});
