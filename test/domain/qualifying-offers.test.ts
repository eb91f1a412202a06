import assert from 'node:assert/strict';
import { planOf, planOfPartNumber, QUALIFYING_OFFERS } from '../../domain/qualifying-offers.ts';

const TODAY = '2026-11-20';
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const NEW_COMMERCE = /^CFQ7TTC[0-9A-Z]{5}:[0-9A-Z]{4}$/;

const OFFICE_A3_FACULTY = '7eb5101b-b893-4d63-92ca-72df3c71fafc';
const MICROSOFT_A3_FACULTY = '9c584cf1-8326-4ff4-8a23-0a833ddbcab0';

describe('which offers qualify for Windows 10 Education keys', () => {
  for (const suite of ['Microsoft 365 A3', 'Microsoft 365 A5']) {
    for (const audience of ['faculty', 'students'])
      it(`${suite} for ${audience} does, by offer and by part number`, () => {
        const rows = QUALIFYING_OFFERS.filter(({ plan }) => plan === `${suite} for ${audience}`);
        assert.ok(rows.some(({ offerIds, qualifies }) => qualifies && offerIds.length > 0));
        assert.ok(rows.some(({ skuPartNumbers, qualifies }) => qualifies && skuPartNumbers.length > 0));
        assert.ok(rows.every(({ qualifies }) => qualifies));
      });
  }

  for (const level of ['A3', 'A5']) {
    for (const audience of ['faculty', 'students'])
      it(`Windows 10/11 Enterprise ${level} for ${audience} does`, () => {
        const rows = QUALIFYING_OFFERS.filter(
          ({ plan }) => plan === `Windows 10/11 Enterprise ${level} for ${audience}`,
        );
        assert.ok(rows.length > 0 && rows.every(({ qualifies }) => qualifies));
      });
  }

  it('the student use benefit, unattended and no-conferencing kinds do', () => {
    for (const part of [
      'M365EDU_A3_STUUSEBNFT',
      'M365EDU_A3_FACULTY_RPA1',
      'M365EDU_A5_STUUSEBNFT',
      'M365EDU_A5_NOPSTNCONF_FACULTY',
      'M365EDU_A5_NOPSTNCONF_STUUSEBNFT',
    ])
      assert.equal(planOfPartNumber(part, TODAY)?.qualifies, true, part);
  });

  it('Office 365 A3 is not Microsoft 365 A3', () => {
    const office = planOf(OFFICE_A3_FACULTY, TODAY);
    const microsoft = planOf(MICROSOFT_A3_FACULTY, TODAY);
    assert.deepEqual([office?.plan, office?.qualifies], ['Office 365 A3 for faculty', false]);
    assert.deepEqual([microsoft?.plan, microsoft?.qualifies], ['Microsoft 365 A3 for faculty', true]);
    assert.equal(planOfPartNumber('ENTERPRISEPACKPLUS_FACULTY', TODAY)?.qualifies, false);
    assert.equal(planOfPartNumber('M365EDU_A3_FACULTY', TODAY)?.qualifies, true);
  });

  it('add-ons that carry A3 or A5 in their name do not', () => {
    for (const part of [
      'Microsoft_365_A3_Suite_features_for_faculty',
      'M365_A5_SUITE_COMPONENTS_FACULTY',
      'IDENTITY_THREAT_PROTECTION_FACULTY',
    ])
      assert.equal(planOfPartNumber(part, TODAY)?.qualifies, false, part);
    assert.equal(planOf('9f8f1756-f56f-421e-901a-e80e857cadb8', TODAY)?.qualifies, false);
  });

  it('neither do commercial plans, Microsoft 365 A1 and Intune for Education', () => {
    for (const offer of [
      'CFQ7TTC0LFLX:0001:CFQ7TTC0K971',
      'CFQ7TTC0LFLZ:0002:CFQ7TTC0K4TS',
      'CFQ7TTC0LGTX:0004:CFQ7TTC0K5J0',
      '778a4dce-0014-4d53-8647-314ef2b091d2',
      'CFQ7TTC0LSNL:0005:CFQ7TTC0XXXX',
    ])
      assert.equal(planOf(offer, TODAY)?.qualifies, false, offer);
  });
});

describe('finding the plan of an offer', () => {
  it('does not look at capitals, nor at spaces around the id', () => {
    assert.equal(planOf(` ${MICROSOFT_A3_FACULTY.toUpperCase()} `, TODAY)?.qualifies, true);
    assert.equal(planOf('cfq7ttc0lhpl:000w:cfq7ttc0k971', TODAY)?.plan, 'Microsoft 365 A3 for faculty');
  });

  it('does not look at the availability, which says only how it is sold', () => {
    const sold = planOf('CFQ7TTC0LHPJ:0013:CFQ7TTC0K1AA', TODAY);
    assert.equal(sold?.plan, 'Microsoft 365 A5 for students');
    assert.equal(planOf('CFQ7TTC0LHPJ:0013', TODAY), sold);
  });

  it('tells SKUs of one product apart', () => {
    assert.equal(planOf('CFQ7TTC0LHPL:000W:X', TODAY)?.plan, 'Microsoft 365 A3 for faculty');
    assert.equal(planOf('CFQ7TTC0LHPL:000X:X', TODAY)?.plan, 'Microsoft 365 A3 for students');
    assert.equal(planOf('CFQ7TTC0LHPL:9999:X', TODAY), undefined);
  });

  it('knows nothing of an offer that is in no row, however it is named', () => {
    for (const offer of ['', ':', 'CFQ7TTC0LHPL', 'Microsoft 365 A3 for faculty', '9c584cf1-8326', 'A3'])
      assert.equal(planOf(offer, TODAY), undefined, offer);
    assert.equal(planOf('00000000-0000-4000-8000-000000000000', TODAY), undefined);
  });

  it('takes a part number only as it is spelt', () => {
    for (const part of ['', 'M365EDU_A3', 'm365edu_a3_faculty', 'M365EDU_A3_FACULTY_NEW'])
      assert.equal(planOfPartNumber(part, TODAY), undefined, part);
  });

  it('says nothing about the time before the programme was open, or the offer on sale', () => {
    assert.equal(planOf(MICROSOFT_A3_FACULTY, '2020-10-31'), undefined);
    assert.equal(planOf(MICROSOFT_A3_FACULTY, '2020-11-01')?.qualifies, true);
    assert.equal(planOfPartNumber('M365EDU_A5_STUDENT', '2020-10-31'), undefined);
    assert.equal(planOf('CFQ7TTC0LHPL:000W:X', '2024-02-29'), undefined);
  });
});

describe('the table of offers', () => {
  it('has each id and part number once for a day, and later days below earlier ones', () => {
    const days = new Map<string, string>();
    for (const { offerIds, skuPartNumbers, from } of QUALIFYING_OFFERS)
      for (const id of [...offerIds.map(one => one.toLowerCase()), ...skuPartNumbers]) {
        const before = days.get(id);
        assert.ok(before === undefined || before < from, `${id} is there twice for ${from}`);
        days.set(id, from);
      }
  });

  it('holds well-formed ids, days and sources only', () => {
    for (const { plan, offerIds, skuPartNumbers, from, source } of QUALIFYING_OFFERS) {
      assert.ok(offerIds.length + skuPartNumbers.length > 0, plan);
      for (const id of offerIds) assert.ok(GUID.test(id) || NEW_COMMERCE.test(id), `${plan}: ${id}`);
      assert.match(from, /^20\d\d-\d\d-\d\d$/);
      assert.match(source, /^W10E-\d\d$/);
    }
  });

  it('gives a plan one answer on one day, under whichever id it is found', () => {
    const answers = new Map<string, boolean>();
    for (const { offerIds, skuPartNumbers } of QUALIFYING_OFFERS)
      for (const row of [
        ...offerIds.map(id => planOf(id, TODAY)),
        ...skuPartNumbers.map(part => planOfPartNumber(part, TODAY)),
      ]) {
        assert.ok(row);
        assert.equal(answers.get(row.plan) ?? row.qualifies, row.qualifies, row.plan);
        answers.set(row.plan, row.qualifies);
      }
  });
});
