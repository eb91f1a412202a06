import assert from 'node:assert/strict';
import { withoutPersonalDetails } from '../../dialogs/answers/redacted.ts';

describe('what is kept of a question for the review list', () => {
  const cases = [
    ['heeft Het Rietveld Lyceum al sleutels gekregen?', 'heeft […] al sleutels gekregen?'],
    ['can Contoso School get 100 keys for Office 365 A3', 'can […] get 100 keys for Office 365 A3'],
    ['does Business Basic become E3 for Adventure Works Ltd?', 'does Business Basic become E3 for […]?'],
    ['kan leverancier Ingram Micro dit doen', 'kan leverancier […] dit doen'],
    ['is the school of pieter eligible', 'is the school of […] eligible'],
    ['call 06-12345678 or mail jan@school.nl', 'call […] or mail […]'],
    ['the guid is 3c3c9478-8f4d-46e2-903e-800d129f84b0', 'the guid is […]'],
    ['tenant bobsgarage.onmicrosoft.com', 'tenant […]'],
    ['key VK7JG-NPHTM-C97JM-9MPGT-3V66T', ''],
  ] as const;
  for (const [asked, kept] of cases)
    it(`${asked} is kept as "${kept}"`, () => assert.equal(withoutPersonalDetails(asked), kept));

  it('a question without names is kept as it is, in both languages', () => {
    for (const asked of [
      'is HUP available in Germany?',
      'wat kost M365 E5 per maand?',
      'How do I set up BitLocker in Windows 10 Education?',
      'Kan een klant van Business Basic naar Office 365 E3?',
    ])
      assert.equal(withoutPersonalDetails(asked), asked);
  });

  it('the name of whoever asks is never kept, also where its words are common ones', () => {
    assert.equal(withoutPersonalDetails('will school keys be sent', ['Will School']), '[…] keys be sent');
  });
});
