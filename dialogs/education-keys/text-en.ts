import { LINKS } from '../document-links.ts';
import { figure } from '../text.ts';
import type { KeysText } from './text.ts';

export const en: KeysText = {
  title: 'Request Windows 10 Education keys',
  ability:
    'Request Windows 10 Education keys for a school: say "120 keys for Contoso School", or press the button.',
  stages: {
    customer: 'The customer',
    programme: 'How it licenses',
    quantity: 'How many',
    contact: 'Contact for Support',
  },
  questions: {
    customer: {
      ask: 'Which customer needs the keys?',
      name: 'Customer',
      hint: 'Type any part of the name or the domain.',
      placeholder: 'Start typing a name',
    },
    licensedThrough: {
      ask: 'How does this customer license Microsoft 365 A3/A5 or Windows Enterprise A3/A5?',
      name: 'Licenses through',
      choices: {
        csp: 'Through a cloud partner (CSP)',
        ees: 'Enrollment for Education Solutions (EES)',
        ovsEs: 'Open Value Subscription for Education Solutions (OVS-ES)',
        school: 'School agreement',
        nothing: 'It does not have these plans, or I do not know',
      },
    },
    keys: { ask: 'How many keys are needed?', name: 'Keys', hint: 'One for each Windows 10 Home device.' },
    subscription: { ask: 'Which subscription should Support look at first?', name: 'First subscription' },
    phone: { ask: 'Contact number', name: 'Contact number', hint: 'Support calls this number.' },
    email: {
      ask: 'E-mail',
      name: 'E-mail',
      hint: 'The address with which a global or billing admin signs in to the Microsoft portal.',
    },
    emailIsAdmins: {
      ask: 'Whose address is it?',
      name: 'Confirmed',
      confirm: 'This address belongs to a global admin or a billing admin.',
    },
    contactMethod: {
      ask: 'How should Support get in touch?',
      name: 'Contact by',
      choices: { phone: 'Phone', callBack: 'Schedule a call back' },
    },
  },
  refusals: {
    'open-to-csp-partners': () => ({
      why: 'Keys through a CSP partner exist since 1 November 2020.',
      instead: 'Before that day only volume licensing programmes had them.',
      links: [],
    }),
    'customer-buys-through-us': () => ({
      why: 'Partner Center does not let our account act for this customer: it belongs to another region or another partner.',
      instead:
        'Sign in with the partner account of that region, or ask the customer to accept a reseller relationship first.',
      links: [LINKS.partnerCenter.en],
    }),
    'customer-is-academic': ({ education }) => ({
      why: {
        inReview: 'Microsoft is still checking whether this customer is a school (status In review).',
        denied: 'Microsoft decided that this customer is not an education customer.',
        none: 'This customer is not marked as an education customer (status None).',
        unknown: 'Partner Center gives a status for this customer that I do not know.',
        approved: '',
      }[education ?? 'unknown'],
      instead: {
        inReview: 'Wait for the decision; it usually takes a few days. Then ask again.',
        denied:
          "Correct the customer's details in its Microsoft 365 admin center and ask for verification again.",
        none: 'Have it verified first: on its Account page in Partner Center, choose Education under Special qualifications.',
        unknown: 'Look at Special qualifications on its Account page in Partner Center.',
        approved: '',
      }[education ?? 'unknown'],
      links: [LINKS.partnerCenter.en],
    }),
    'not-licensed-by-volume': () => ({
      why: 'Customers with EES, OVS-ES or School cannot get these keys through a CSP partner.',
      instead: 'They download products and keys themselves, from the Volume Licensing Service Center (VLSC).',
      links: [LINKS.vlsc.en],
    }),
    'has-active-qualifying-subscription': () => ({
      why: 'There is no active Microsoft 365 A3/A5 or Windows 10 Enterprise A3/A5 subscription.',
      instead:
        'Sell or renew one of these plans, or reactivate a suspended one; the right to keys comes with it. For new devices, Shape the Future offers low-cost Windows Education devices.',
      links: [LINKS.shapeTheFuture.en],
    }),
    'keys-are-left': ({ licences = 0, perhaps = 0, askedBefore = 0 }) => ({
      why: `All licences are used up: ${figure(askedBefore, 'en')} keys asked for so far, ${figure(licences + perhaps, 'en')} licences.`,
      instead:
        'Add licences, or withdraw an earlier request that is no longer needed. For new devices, Shape the Future offers low-cost Windows Education devices.',
      links: [LINKS.shapeTheFuture.en],
    }),
    'keys-within-licences': ({ keys = 0, licences = 0, perhaps = 0 }) => ({
      why: `${figure(keys, 'en')} keys are more than the ${figure(licences + perhaps, 'en')} licences of the active qualifying subscriptions.`,
      instead: 'Ask for fewer keys, or add licences first.',
      links: [],
    }),
    'total-within-licences': ({ keys = 0, licences = 0, perhaps = 0, askedBefore = 0 }) => ({
      why: `${figure(keys, 'en')} on top of the ${figure(askedBefore, 'en')} asked for before is more than the ${figure(licences + perhaps, 'en')} licences.`,
      instead: `At most ${figure(Math.max(0, licences + perhaps - askedBefore), 'en')} more can be asked for now.`,
      links: [],
    }),
    'email-belongs-to-an-admin': () => ({
      why: 'Support only accepts the address of a global admin or a billing admin.',
      instead: 'Give such an address and confirm it.',
      links: [],
    }),
  },
  forPerson: 'A manager decides whether these subscriptions qualify; they are not in our table of offers.',
  own: {
    found: 'What Partner Center says',
    customerLabel: 'Customer',
    domainLabel: 'Domain',
    status: 'Education status',
    statuses: {
      approved: 'Education (verified)',
      inReview: 'In review',
      denied: 'Not an education customer',
      none: 'None',
      unknown: 'Unknown',
    },
    licencesLabel: 'Qualifying licences',
    licences: count => `${count} licences`,
    askedBefore: 'Asked for before',
    left: 'Still available',
    keysLeft: count => `${count} keys`,
    keysPerhaps: (surely, atMost) =>
      `${surely} keys, up to ${atMost} if a manager lets the unknown plans count`,
    afterThis: 'Left after this',
    thisRequest: 'This request',
    keys: count => `${count} keys`,
    subscriptions: 'Subscriptions',
    standings: {
      counts: 'counts',
      suspended: 'suspended, does not count',
      notActive: 'not active, does not count',
      trial: 'trial, does not count',
      ended: 'ended, does not count',
      otherPlan: 'this plan does not qualify',
      unknownPlan: 'unknown plan: a manager decides',
    },
    endsSoon: (plan, day, days) =>
      `${plan} ends on ${day} (${days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`}) and does not renew itself. Without renewal the right to keys ends with it.`,
    unknownPlan: plans => `Not in our table of offers: ${plans}. A manager decides whether it qualifies.`,
    unitsInTenant: units => `In the customer's tenant Partner Center counts: ${units}.`,
    named: 'Named to Support',
    contact: 'Contact',
    states: {
      awaitingApproval: 'Waiting for approval',
      approved: 'Approved, ready to file with Support',
      rejected: 'Rejected',
      withdrawn: 'Withdrawn',
      expired: 'Expired without a decision',
      filed: 'Filed with Microsoft Support',
      underReview: 'Under review at Microsoft Support',
      keysReceived: 'Keys received',
      shared: 'Keys shared with the customer',
      denied: 'Denied by Microsoft Support',
    },
    approvedToApprover: 'Approved',
  },
};
