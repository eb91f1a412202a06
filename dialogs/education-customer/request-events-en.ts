import type { SchoolRequestWords } from './request-words.ts';

/** What happened to a request, in English. */
export const events: SchoolRequestWords['events'] = {
  submit: who => `${who} asked for it`,
  approve: who => `${who} approved it`,
  reject: who => `${who} rejected it`,
  withdraw: who => `${who} withdrew it`,
  expire: () => 'Nobody decided in time',
  edit: who => `${who} changed it`,
  create: () => 'Partner Center created the customer',
  refuse: () => 'Partner Center refused it',
  ask: () => 'Verification was asked for',
  pass: () => 'Microsoft verified it as Education',
  fail: () => 'Microsoft: not an education customer',
  look: who => `${who} looked again`,
  remind: () => 'It takes longer than usual',
  resubmit: who => `${who} asked again`,
  retry: who => `${who} had it tried again`,
  askLast: who => `${who} asked for the last attempt`,
  openManual: who => `${who} opened manual verification`,
  file: who => `${who} filed it with Support`,
  review: who => `${who} noted that Support is looking at it`,
  ticket: () => 'The ticket at Microsoft has changed',
  deny: who => `${who} noted that Support denied it`,
  unfollow: who => `${who} stopped following it`,
  saved: who => `${who} saved the first password`,
  lost: () => 'The first password could not be shown',
  handOver: who => `${who} handed the correction to a Global admin`,
  takeOn: who => `${who} took on the correction`,
  corrected: who => `${who} changed the details`,
  trouble: () => 'Something could not be delivered',
};

/** About the first administrator's password, in English. */
export const administrator: SchoolRequestWords['administrator'] = {
  title: name => `First administrator of ${name}`,
  once: 'This is shown once. Put it into your password safe now, then press the button: the card is replaced and nothing of it is kept.',
  userName: 'User name',
  password: 'Password',
  saved: 'I have saved it',
  putAway: 'You have saved the password. Nothing of it is kept here.',
  lostTitle: name => `The first password of ${name} could not be shown`,
  lost: [
    'Partner Center gives it only once. If it is not in a message above, it was lost on the way. The customer itself is fine. To set a new one:',
    '1. In Partner Center choose Customers, then the customer, then Users and licenses.',
    '2. Choose the user "admin", then Reset password.',
    '3. Give the new password to the school over a safe channel.',
  ],
};
