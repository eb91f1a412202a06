import { commonRequestWords } from '../common-request-words.ts';
import type { SubscriptionWords } from './request-words.ts';

/** What requests about subscriptions say in English. */
export const en: SubscriptionWords = {
  ...commonRequestWords.en,
  upgradeTitle: (id, from, to, customer) => `${id}: ${from} → ${to} for ${customer}`,
  licencesTitle: (id, more, name, customer) => `${id}: ${more} more licences of ${name} for ${customer}`,
  states: {
    ...commonRequestWords.en.commonStates,
    running: 'Approved, being carried out',
    done: 'Done',
    handsNeeded: 'Done, with work left by hand',
    stopped: 'Stopped: the subscription has changed',
    refused: 'Partner Center refused it',
    closed: 'Closed by hand',
  },
  next: {
    running: 'Partner Center is doing it. You will hear from me here.',
    handsNeeded: 'See below what is left. Press the button when it is done.',
    stopped: 'Nothing was changed. Look at what is different, and ask again if it is still wanted.',
    stoppedLate:
      'It had been sent before I saw this, so it may have been done and changed again. Look at what is different before you ask again.',
    refused: 'Nothing was changed. Do what is said below, then ask again.',
    ended: 'Nothing more happens with this request.',
  },
  accepted: 'Partner Center has accepted it and goes on by itself. I keep looking and tell you how it ends.',
  stuckState: 'Not finished: somebody has to look',
  stuck:
    'I gave up after several tries. Press "Look again" when Partner Center works: what may have been done is looked up first, so nothing is done twice.',
  overdue:
    'Partner Center accepted it and has still not finished it. Look at the subscription in Partner Center. Press "Look again" to have me follow it once more, or close the request if you have settled it yourself.',
  subscription: 'Subscription',
  target: 'New plan',
  quantity: 'Licences that change plan',
  ofAll: (some, all) => `${some} of ${all}`,
  inUse: 'In use when asked',
  current: 'Licences when asked',
  wanted: 'Licences after this',
  subscriptionId: 'Subscription ID',
  checks: 'What the guide and Partner Center say',
  changes: {
    heading: 'What is different from what was asked for',
    status: (was, is) => `The status was ${was} and is ${is} now.`,
    quantity: (was, is) => `There were ${was} licences and there are ${is} now.`,
    offer: 'It is another plan now.',
    otherwise: 'Something else about it has changed, such as its name or its renewal.',
    gone: 'The subscription is not there any more.',
  },
  steps: 'Step by step',
  parts: { plan: 'The plan', licences: 'The licences of the users' },
  partStates: {
    done: 'done',
    failed: 'failed',
    running: 'under way',
    byHand: 'to be assigned by hand',
    toCheck: 'to be checked',
  },
  doneByHand: 'done by hand',
  users: 'Accounts and services that need hands',
  usersMore: count => `And ${count} more, which do not fit here.`,
  usersUnknown: 'Partner Center names no accounts here, and its counts do not tell either.',
  usersCounted: (count, plan) =>
    `Partner Center names no accounts here. By its counts ${count === '1' ? '1 user still holds' : `${count} users still hold`} a licence of ${plan}; that may be a quarter of an hour old.`,
  usersWhere: plan =>
    `Where to look: in the admin center of the customer, choose ${plan}. Whoever is listed there and should have moved still needs the new plan.`,
  lookedUp: 'The answer of Partner Center got lost. I looked up the result instead of sending it again.',
  duplicates: 'Still to be cancelled, since the new plan does all that they do',
  duplicate: (name, quantity) => `${name}, ${quantity} licences`,
  unread: 'Perhaps still to be cancelled',
  unreadYet:
    'The upgrade is done, but Partner Center did not let me read which other subscriptions are not needed beside the new plan. I try again by myself and tell you.',
  unreadForGood:
    'I could not read which other subscriptions are not needed beside the new plan. Look at the subscriptions of the customer in Partner Center, and cancel those that the new plan replaces.',
  links: 'Help:',
  added: quantity => `There are ${quantity} licences now.`,
  ready: 'They are ready in the tenant.',
  notReady: {
    pending:
      'When I looked they were still being made ready in the tenant; that can take a quarter of an hour.',
    failed:
      'Partner Center says that making them ready in the tenant failed. Look at the subscription in Partner Center.',
    unknown:
      'Partner Center does not tell me whether they are ready in the tenant; that can take a quarter of an hour.',
  },
  code: code => `Code of Partner Center: ${code}.`,
  fallen: 'It cannot be approved as it stands: things have changed since it was asked for.',
  withdrawSure: 'The request ends; nothing is changed at Microsoft.',
  retry: 'Look again',
  tidied: 'All done by hand',
  closeByHand: 'Close it',
  closeSure: 'The request ends here as settled by hand. Nothing is changed at Microsoft, and I stop looking.',
  undelivered: to => `A message could not be delivered to ${to}`,
  gaveUp: {
    'change-subscription': 'I gave up after several tries',
    'follow-subscription': 'Partner Center had still not finished it; I stopped looking',
    'list-subscriptions': 'I gave up reading what is left to cancel',
  },
  events: {
    ...commonRequestWords.en.commonEvents,
    retry: who => `${who} had it looked at again`,
    tidied: who => `${who} did the rest by hand`,
    closeByHand: who => `${who} closed it as settled by hand`,
    listed: () => 'What is left to cancel was read',
    nothingLeft: () => 'Nothing is left to cancel',
    completed: () => 'Partner Center did it',
    leftHands: () => 'Partner Center did it, with work left by hand',
    changed: () => 'It was stopped: the subscription had changed',
    refused: () => 'Partner Center refused it',
    accepted: () => 'Partner Center accepted it and goes on by itself',
  },
};
