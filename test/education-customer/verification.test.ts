import assert from 'node:assert/strict';
import { changesBetween, compare } from '../../domain/education-customer/application.ts';
import { act, type EducationCustomerRequest, verbsIn } from '../../domain/education-customer/life.ts';
import {
  attemptsLeft,
  isLastAttempt,
  isStuck,
  likelyCauses,
  mayCorrect,
  nextLookIn,
  REASONS,
  reasonIn,
  workingDaysBetween,
} from '../../domain/education-customer/verification.ts';
import { REQUEST_RECORDS } from '../../domain/request-records.ts';
import { application, request } from './support/school.ts';

describe("Microsoft's reasons for a refusal", () => {
  const cases = [
    ['Not an Education Customer', 'notEducation'],
    ['No longer an Education Customer', 'noLongerEducation'],
    ['Not an Education Customer - After Review', 'notEducationAfterReview'],
    ['Restricted being an Education Customer', 'restricted'],
    ['Not an Academic Domain', 'notAcademicDomain'],
    ['Not an eligible Library', 'notEligibleLibrary'],
    ['NOT AN ELIGIBLE MUSEUM', 'notEligibleMuseum'],
    ['Something new', 'other'],
    ['', undefined],
    [undefined, undefined],
  ] as const;
  for (const [text, reason] of cases)
    it(`${text ?? 'none'}: ${reason}`, () => assert.equal(reasonIn(text), reason));

  it('each have likely causes, save the one that no correction helps', () => {
    for (const reason of REASONS) assert.equal(likelyCauses(reason).length > 0, mayCorrect(reason), reason);
  });
});

describe('asking for verification', () => {
  it('may be done three times, the third time being the last', () => {
    assert.deepEqual(
      [0, 1, 2, 3, 4].map(made => attemptsLeft(made, '2026-11-20')),
      [3, 2, 1, 0, 0],
    );
    assert.deepEqual(
      [0, 1, 2, 3].map(made => isLastAttempt(made, '2026-11-20')),
      [false, false, true, false],
    );
  });

  it('is looked at less often as time goes by', () => {
    const hours = [0, 2, 24, 100].map(after => nextLookIn(after * 3_600_000));
    assert.deepEqual(
      hours,
      hours.toSorted((a, b) => a - b),
    );
    assert.equal(new Set(hours).size, 4);
  });

  it('counts working days without weekends', () => {
    assert.equal(workingDaysBetween('2026-11-20', '2026-11-23'), 1);
    assert.equal(workingDaysBetween('2026-11-20', '2026-11-22'), 0);
    assert.equal(workingDaysBetween('2026-11-16', '2026-11-23'), 5);
    assert.equal(isStuck('2026-11-16', '2026-11-23', 5), false);
    assert.equal(isStuck('2026-11-16', '2026-11-24', 5), true);
  });
});

describe('the life of a request for an education customer', () => {
  const asker = { ...request.askedBy, approver: false };
  const at = { at: '2026-11-20T10:00:00Z' };
  const outbox = { id: 'outbox', name: 'Partner Desk', approver: false };
  const in_ = (state: EducationCustomerRequest['state'], customer = '') => ({
    ...request,
    state,
    customer: { id: customer, name: 'X' },
  });

  it('lets nobody ask again, or open manual verification, before the customer exists', () => {
    assert.equal(act(in_('denied'), 'resubmit', asker, at), 'not-possible-now');
    assert.equal(act(in_('denied'), 'openManual', asker, at), 'not-possible-now');
    assert.notEqual(typeof act(in_('denied', 'c'), 'resubmit', asker, at), 'string');
  });

  it('lets nobody edit what was created already', () => {
    assert.equal(act(in_('refused', 'c'), 'edit', asker, at), 'not-possible-now');
    assert.notEqual(typeof act(in_('refused'), 'edit', asker, at), 'string');
  });

  it('lets the outbox move it on, and nobody else', () => {
    assert.notEqual(typeof act(in_('inReview', 'c'), 'pass', outbox, at), 'string');
    const stranger = { id: 'x', name: 'X', approver: true };
    assert.equal(act(in_('denied', 'c'), 'resubmit', stranger, at), 'not-your-request');
  });

  it('lets nobody approve their own last attempt', () => {
    assert.equal(
      act(in_('awaitingApproval', 'c'), 'approve', { ...asker, approver: true }, at),
      'own-request',
    );
  });

  it('offers nothing to withdraw once it is under way', () => {
    assert.ok(!verbsIn(in_('sending')).includes('withdraw'));
    assert.ok(!verbsIn(in_('inReview', 'c')).includes('withdraw'));
  });

  it('can be read back from the store as it was', () => {
    const schema = REQUEST_RECORDS['education-customer']?.schema;
    assert.deepEqual(schema?.parse(JSON.parse(JSON.stringify(request))), request);
  });
});

describe('comparing what was sent with what Partner Center holds', () => {
  it('does not take blanks and case for a difference', () => {
    const rows = compare(application, {
      name: 'CONTOSO  school',
      email: application.email,
      phone: '302345678',
    });
    assert.deepEqual(
      rows.filter(({ same }) => !same).map(({ detail }) => detail),
      [],
    );
  });

  it('shows what changed and what cannot be seen', () => {
    const rows = compare(application, { name: 'Another name' });
    assert.deepEqual(
      rows.find(({ detail }) => detail === 'name'),
      {
        detail: 'name',
        before: 'Contoso School',
        now: 'Another name',
        same: false,
      },
    );
    assert.equal(rows.find(({ detail }) => detail === 'website')?.now, undefined);
  });

  it('finds what changed between two looks', () => {
    const changes = changesBetween({ name: 'A', email: 'a@b.nl' }, { name: 'B', email: 'a@b.nl' });
    assert.deepEqual(
      changes.map(({ detail, before, now }) => [detail, before, now]),
      [['name', 'A', 'B']],
    );
  });
});
