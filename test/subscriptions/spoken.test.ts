import assert from 'node:assert/strict';
import { planAskedAbout, spokenLicences, spokenUpgrade } from '../../dialogs/subscriptions/spoken.ts';

const upgrades: readonly (readonly [string, object | undefined])[] = [
  ['upgrade Fabrikam', { customer: 'Fabrikam' }],
  ['Please upgrade Fabrikam Foods.', { customer: 'Fabrikam Foods' }],
  [
    "upgrade Fabrikam's Business Basic to E3",
    { customer: 'Fabrikam', plan: 'businessBasic', wantedPlan: 'e3' },
  ],
  ['upgrade Business Basic of Fabrikam', { customer: 'Fabrikam', plan: 'businessBasic' }],
  ['upgrade Fabrikam to Office 365 E5', { customer: 'Fabrikam', wantedPlan: 'e5' }],
  ['Fabrikam upgraden', { customer: 'Fabrikam' }],
  [
    'upgrade fabrikam foods business standard to e5',
    { customer: 'fabrikam foods', plan: 'businessStandard', wantedPlan: 'e5' },
  ],
  ['upgrade Contoso Basic', { customer: 'Contoso Basic' }],
  ['upgrade Fabrikam E3', { customer: 'Fabrikam', plan: 'e3' }],
  ['Fabrikam upgraden naar E3', { customer: 'Fabrikam', wantedPlan: 'e3' }],
  ['upgrade Fabrikam naar Business Standard', { customer: 'Fabrikam', wantedPlan: 'businessStandard' }],
  ['wil je Business Basic van Fabrikam upgraden', { customer: 'Fabrikam', plan: 'businessBasic' }],
  ['upgrade a subscription', {}],
  ['abonnement upgraden', {}],
  ['120 keys for Contoso School', undefined],
  ['Contoso School', undefined],
  ['upgrade Windows 10 Home to Education', undefined],
];

const licences: readonly (readonly [string, object | undefined])[] = [
  [
    "add 25 licences to Fabrikam's Business Standard",
    { customer: 'Fabrikam', plan: 'businessStandard', more: 25 },
  ],
  [
    'add 1,000 licenses to Business Basic of Trey Research',
    { customer: 'Trey Research', plan: 'businessBasic', more: 1000 },
  ],
  ['add 5 seats to Fabrikam Foods', { customer: 'Fabrikam Foods', more: 5 }],
  ['add 5 licences', { more: 5 }],
  [
    'voeg 25 licenties toe aan Business Standard van Fabrikam',
    { customer: 'Fabrikam', plan: 'businessStandard', more: 25 },
  ],
  [
    '25 licenties toevoegen aan Business Basic van Trey Research',
    { customer: 'Trey Research', plan: 'businessBasic', more: 25 },
  ],
  ['10 extra licenties voor Fabrikam Foods', { customer: 'Fabrikam Foods', more: 10 }],
  [
    'add 25 licenses to Fabrikam Foods Business Standard',
    { customer: 'Fabrikam Foods', plan: 'businessStandard', more: 25 },
  ],
  ['we need 5 more licences for Trey Research', { customer: 'Trey Research', more: 5 }],
  ['Trey Research needs 5 more licences', { customer: 'Trey Research', more: 5 }],
  ['Trey Research heeft 5 extra licenties nodig', { customer: 'Trey Research', more: 5 }],
  ['licenties toevoegen', {}],
  ['add licences', {}],
  ['25', undefined],
  ['25 licences', undefined],
  ['25 licenties', undefined],
  ['120 sleutels voor Contoso School', undefined],
];

const questions: readonly (readonly [string, string | undefined])[] = [
  ['what can Business Basic become?', 'businessBasic'],
  ['What can Microsoft 365 Apps for business become', 'appsForBusiness'],
  ['wat kan Business Basic worden?', 'businessBasic'],
  ['wat kan een Business Basic India-abonnement worden?', 'businessBasicIndia'],
  ['wat kan Business Basic India worden?', 'businessBasicIndia'],
  ['what can Visio become?', undefined],
  ['what can you do?', undefined],
];

describe('asking for an upgrade in words', () => {
  for (const [text, found] of upgrades)
    it(found === undefined ? `is not "${text}"` : `is "${text}"`, () =>
      assert.deepEqual(spokenUpgrade(text), found),
    );
});

describe('asking for more licences in words', () => {
  for (const [text, found] of licences)
    it(found === undefined ? `is not "${text}"` : `is "${text}"`, () =>
      assert.deepEqual(spokenLicences(text), found),
    );
});

describe('asking what a plan can become', () => {
  for (const [text, found] of questions)
    it(found === undefined ? `is not "${text}"` : `is "${text}"`, () =>
      assert.equal(planAskedAbout(text), found),
    );
});
