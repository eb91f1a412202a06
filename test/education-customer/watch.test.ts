import assert from 'node:assert/strict';
import { isEnded, isNew, openSchoolsWith } from '../../domain/education-customer/open-schools.ts';
import { watchWith } from '../../domain/education-customer/watch.ts';
import { REQUEST_RECORDS } from '../../domain/request-records.ts';
import { request } from './support/school.ts';

const customer = { id: 'D84A4A7C-8d40-552d-aace-184cdecb3bbf', name: 'Contoso School' };
const at = (hour: number) => `2026-11-20T${String(hour).padStart(2, '0')}:00:00.000Z`;

describe('the watch over a customer', () => {
  it('begins when somebody asks, and keeps the order of the looks', () => {
    const joined = watchWith(undefined, customer, at(9), { add: 'EDU-1' });
    assert.deepEqual([joined.version, joined.state, joined.asked.looks], [1, 'resting', 0]);
    const begun = watchWith(joined, customer, at(10), { add: 'EDU-1', course: 'begin' });
    assert.deepEqual([begun.version, begun.state, begun.asked.looks], [2, 'watching', 1]);
    const looked = watchWith(begun, customer, at(11), { course: 'goOn' });
    assert.deepEqual([looked.asked.looks, looked.asked.since], [2, at(10)], 'the looks go on becoming rarer');
    const again = watchWith(looked, customer, at(12), { course: 'begin' });
    assert.equal(again.asked.since, at(12), 'and are frequent again when it is asked for anew');
    assert.equal(watchWith(again, customer, at(13), { course: 'rest' }).state, 'resting');
  });

  it('holds each request once, and lets it go', () => {
    const two = watchWith(watchWith(undefined, customer, at(9), { add: 'EDU-1' }), customer, at(9), {
      add: 'EDU-2',
    });
    assert.deepEqual(watchWith(two, customer, at(9), { add: 'EDU-1' }).asked.requests, ['EDU-2', 'EDU-1']);
    assert.deepEqual(watchWith(two, customer, at(9), { drop: 'EDU-1' }).asked.requests, ['EDU-2']);
  });

  it('is the same for a customer however the id is written, and can be read back', () => {
    const watch = watchWith(undefined, customer, at(9), { add: 'EDU-1' });
    assert.equal(
      watch.id,
      watchWith(undefined, { ...customer, id: customer.id.toLowerCase() }, at(9), {}).id,
    );
    const schema = REQUEST_RECORDS['education-watch']?.schema;
    assert.deepEqual(schema?.parse(JSON.parse(JSON.stringify(watch))), watch);
  });
});

describe('the list of schools that are asked for', () => {
  it('is saved over the version that was read, and can be read back', () => {
    const list = openSchoolsWith(4, ['EDU-1'], at(9));
    assert.equal(list.version, 5);
    const schema = REQUEST_RECORDS['education-open']?.schema;
    assert.deepEqual(schema?.parse(JSON.parse(JSON.stringify(list))), list);
  });

  it('keeps what has no customer yet, and for two days what has one', () => {
    const made = { ...request, customer };
    const asked = Date.parse(request.askedAt);
    assert.equal(isNew(request, asked + 90 * 86_400_000), true);
    assert.equal(isNew(made, asked + 86_400_000), true);
    assert.equal(isNew(made, asked + 3 * 86_400_000), false);
    assert.deepEqual(
      (['rejected', 'withdrawn', 'expired', 'refused', 'awaitingApproval'] as const).map(state =>
        isEnded({ state }),
      ),
      [true, true, true, false, false],
    );
  });
});
