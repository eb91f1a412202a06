import assert from 'node:assert/strict';
import { type Deed, MAY, may, ROLES } from '../../domain/roles.ts';
import { DOCUMENTS, sourceOf } from '../../domain/sources.ts';

describe('who may ask for Windows 10 Education keys', () => {
  it('an Admin agent and a Helpdesk agent may, and nobody else', () => {
    assert.deepEqual(
      ROLES.filter(role => may([role], 'requestEducationKeys')),
      ['adminAgent', 'helpdeskAgent'],
    );
  });

  it('one role of several is enough', () => {
    assert.equal(may(['salesAgent', 'helpdeskAgent'], 'requestEducationKeys'), true);
    assert.equal(may(['salesAgent', 'globalAdmin'], 'requestEducationKeys'), false);
  });

  it('somebody without any role may not', () => {
    assert.equal(may([], 'requestEducationKeys'), false);
  });

  it('a deed comes from a statement of a document that is known', () => {
    for (const { source } of Object.values(MAY)) assert.match(sourceOf(source).date, /^20\d\d-\d\d-\d\d$/);
  });
});

describe('who may do the rest', () => {
  const mayDo = (deed: Deed) => ROLES.filter(role => may([role], deed));

  it('is what the heading of each document says', () => {
    assert.deepEqual(mayDo('createEducationCustomer'), ['globalAdmin', 'adminAgent', 'salesAgent']);
    assert.deepEqual(mayDo('correctEducationCustomer'), ['globalAdmin']);
    assert.deepEqual(mayDo('useCloudBenefits'), ['globalAdmin', 'mpnPartnerAdmin']);
    assert.equal(mayDo('upgradeSubscriptions').includes('billingAdmin'), false);
  });
});

describe('where a statement comes from', () => {
  it('its document gives the title and the date, by the start of the id', () => {
    assert.deepEqual(sourceOf('W10E-07'), {
      id: 'W10E-07',
      title: 'Upgrade Windows 10 Home customers to Windows 10 Education',
      date: '2020-10-28',
    });
    assert.equal(sourceOf('EDU-06').date, '2020-12-17');
  });

  it('each of the five documents carries its own date', () => {
    assert.deepEqual(
      Object.values(DOCUMENTS).map(({ date }) => date),
      ['2020-10-28', '2020-12-17', '2021-03-19', '2021-01-28', '2020-05-07'],
    );
  });
});
