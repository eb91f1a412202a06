import type { SubscriptionState, SubscriptionVerb } from '../../domain/upgrades/requests.ts';
import type { Twins } from '../text.ts';

interface SubscriptionWords {
  readonly upgradeTitle: (id: string, from: string, to: string, customer: string) => string;
  readonly licencesTitle: (id: string, more: string, name: string, customer: string) => string;
  readonly states: Readonly<Record<SubscriptionState, string>>;
  readonly next: Readonly<Record<'running' | 'handsNeeded' | 'stopped' | 'refused' | 'ended', string>>;
  readonly awaiting: (approvers: string) => string;
  readonly nobodyApproves: string;
  readonly accepted: string;
  readonly stuck: string;
  readonly overdue: string;
  readonly askedBy: string;
  readonly askedOn: string;
  readonly customer: string;
  readonly subscription: string;
  readonly target: string;
  readonly quantity: string;
  readonly ofAll: (some: string, all: string) => string;
  readonly inUse: string;
  readonly current: string;
  readonly wanted: string;
  readonly subscriptionId: string;
  readonly checks: string;
  readonly changes: {
    readonly heading: string;
    readonly status: (was: string, is: string) => string;
    readonly quantity: (was: string, is: string) => string;
    readonly offer: string;
    readonly otherwise: string;
    readonly gone: string;
  };
  readonly steps: string;
  readonly parts: Readonly<Record<'plan' | 'licences', string>>;
  readonly partStates: Readonly<Record<'done' | 'failed' | 'running' | 'byHand' | 'toCheck', string>>;
  readonly doneByHand: string;
  readonly users: string;
  readonly usersUnknown: string;
  readonly usersCounted: (count: string, plan: string) => string;
  readonly usersWhere: (plan: string) => string;
  readonly lookedUp: string;
  readonly duplicates: string;
  readonly duplicate: (name: string, quantity: string) => string;
  readonly unread: string;
  readonly unreadYet: string;
  readonly unreadForGood: string;
  readonly links: string;
  readonly added: (quantity: string) => string;
  readonly ready: string;
  readonly notReady: string;
  readonly code: (code: string) => string;
  readonly fallen: string;
  readonly approve: string;
  readonly reject: string;
  readonly reason: string;
  readonly reasonNeeded: string;
  readonly edit: string;
  readonly withdraw: string;
  readonly withdrawSure: string;
  readonly retry: string;
  readonly tidied: string;
  readonly closeByHand: string;
  readonly closeSure: string;
  readonly again: string;
  readonly timeline: string;
  readonly undelivered: (to: string) => string;
  readonly events: Readonly<Record<SubscriptionVerb | 'submit' | 'trouble', (who: string) => string>>;
}

const en: SubscriptionWords = {
  upgradeTitle: (id, from, to, customer) => `${id}: ${from} → ${to} for ${customer}`,
  licencesTitle: (id, more, name, customer) => `${id}: ${more} more licences of ${name} for ${customer}`,
  states: {
    awaitingApproval: 'Waiting for approval',
    running: 'Approved, being carried out',
    done: 'Done',
    handsNeeded: 'Done, with work left by hand',
    stopped: 'Stopped: the subscription has changed',
    refused: 'Partner Center refused it',
    closed: 'Closed by hand',
    rejected: 'Rejected',
    withdrawn: 'Withdrawn',
    expired: 'Expired without a decision',
  },
  next: {
    running: 'Partner Center is doing it. You will hear from me here.',
    handsNeeded: 'See below what is left. Press the button when it is done.',
    stopped: 'Nothing was changed. Look at what is different, and ask again if it is still wanted.',
    refused: 'Nothing was changed. Do what is said below, then ask again.',
    ended: 'Nothing more happens with this request.',
  },
  awaiting: approvers => `${approvers} can approve it. You will hear from me here.`,
  nobodyApproves:
    'Nobody who may approve this is known here. Ask whoever runs this bot to look at the approval policy.',
  accepted: 'Partner Center has accepted it and goes on by itself. I keep looking and tell you how it ends.',
  stuck:
    'It was given up after several tries. Press "Look again" when Partner Center works: what may have been done is looked up first, so nothing is done twice.',
  overdue:
    'Partner Center accepted it and has still not finished it. Look at the subscription in Partner Center. Press "Look again" to have me follow it once more, or close the request if you have settled it yourself.',
  askedBy: 'Asked by',
  askedOn: 'Asked on',
  customer: 'Customer',
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
  usersUnknown: 'Partner Center names no accounts here, and I could not count them.',
  usersCounted: (count, plan) =>
    `Partner Center names no accounts here. By its counts, users who still hold a licence of ${plan}: ${count}. The counts may be a quarter of an hour old.`,
  usersWhere: plan =>
    `Where to look: in the admin center of the customer, choose ${plan}. Whoever is listed there still needs the new plan.`,
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
  notReady: 'They are still being made ready in the tenant; that can take a quarter of an hour.',
  code: code => `Code of Partner Center: ${code}.`,
  fallen: 'It cannot be approved as it stands: things have changed since it was asked for.',
  approve: 'Approve',
  reject: 'Reject',
  reason: 'Reason',
  reasonNeeded: 'Give a reason: the requester reads it.',
  edit: 'Edit',
  withdraw: 'Withdraw',
  withdrawSure: 'The request ends; nothing is changed at Microsoft.',
  retry: 'Look again',
  tidied: 'All done by hand',
  closeByHand: 'Close it',
  closeSure: 'The request ends here as settled by hand. Nothing is changed at Microsoft, and I stop looking.',
  again: 'Ask again',
  timeline: 'What happened so far',
  undelivered: to => `A message could not be delivered to ${to}`,
  events: {
    submit: who => `${who} asked for it`,
    approve: who => `${who} approved it`,
    reject: who => `${who} rejected it`,
    withdraw: who => `${who} withdrew it`,
    expire: () => 'It expired without a decision',
    edit: who => `${who} changed it`,
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
    trouble: () => 'I gave up after several tries',
  },
};

const nl: SubscriptionWords = {
  upgradeTitle: (id, from, to, customer) => `${id}: ${from} → ${to} voor ${customer}`,
  licencesTitle: (id, more, name, customer) => `${id}: ${more} extra licenties ${name} voor ${customer}`,
  states: {
    awaitingApproval: 'Wacht op goedkeuring',
    running: 'Goedgekeurd, wordt uitgevoerd',
    done: 'Klaar',
    handsNeeded: 'Klaar, met handwerk dat nog over is',
    stopped: 'Gestopt: het abonnement is veranderd',
    refused: 'Partner Center heeft geweigerd',
    closed: 'Met de hand afgesloten',
    rejected: 'Afgewezen',
    withdrawn: 'Ingetrokken',
    expired: 'Verlopen zonder besluit',
  },
  next: {
    running: 'Partner Center is ermee bezig. Je hoort het hier van mij.',
    handsNeeded: 'Hieronder staat wat er nog over is. Druk op de knop als dat klaar is.',
    stopped: 'Er is niets gewijzigd. Kijk wat er anders is, en vraag het opnieuw als het nog nodig is.',
    refused: 'Er is niets gewijzigd. Doe wat hieronder staat, en vraag het daarna opnieuw.',
    ended: 'Met deze aanvraag gebeurt niets meer.',
  },
  awaiting: approvers => `${approvers} kan dit goedkeuren. Je hoort het hier van mij.`,
  nobodyApproves:
    'Er is hier niemand bekend die dit mag goedkeuren. Vraag de beheerder van deze bot naar het goedkeuringsbeleid te kijken.',
  accepted:
    'Partner Center heeft het aangenomen en gaat zelf verder. Ik blijf kijken en vertel je hoe het afloopt.',
  stuck:
    'Na meerdere pogingen is het opgegeven. Druk op "Opnieuw kijken" als Partner Center weer werkt: eerst wordt opgezocht wat er misschien al gedaan is, dus niets gebeurt dubbel.',
  overdue:
    'Partner Center heeft het aangenomen en is er nog steeds niet mee klaar. Kijk in Partner Center naar het abonnement. Druk op "Opnieuw kijken" als ik het nog eens moet volgen, of sluit de aanvraag af als je het zelf hebt geregeld.',
  askedBy: 'Aangevraagd door',
  askedOn: 'Aangevraagd op',
  customer: 'Klant',
  subscription: 'Abonnement',
  target: 'Nieuw abonnement',
  quantity: 'Licenties die overgaan',
  ofAll: (some, all) => `${some} van ${all}`,
  inUse: 'In gebruik bij de aanvraag',
  current: 'Licenties bij de aanvraag',
  wanted: 'Licenties hierna',
  subscriptionId: 'Abonnements-ID',
  checks: 'Wat de handleiding en Partner Center zeggen',
  changes: {
    heading: 'Wat anders is dan bij de aanvraag',
    status: (was, is) => `De status was ${was} en is nu ${is}.`,
    quantity: (was, is) => `Er waren ${was} licenties en er zijn er nu ${is}.`,
    offer: 'Het is nu een ander abonnement.',
    otherwise: 'Iets anders eraan is veranderd, zoals de naam of de verlenging.',
    gone: 'Het abonnement is er niet meer.',
  },
  steps: 'Stap voor stap',
  parts: { plan: 'Het abonnement', licences: 'De licenties van de gebruikers' },
  partStates: {
    done: 'klaar',
    failed: 'mislukt',
    running: 'loopt',
    byHand: 'met de hand toe te wijzen',
    toCheck: 'na te kijken',
  },
  doneByHand: 'met de hand gedaan',
  users: 'Accounts en services waar iemand naar moet kijken',
  usersUnknown: 'Partner Center noemt hier geen accounts, en tellen lukte niet.',
  usersCounted: (count, plan) =>
    `Partner Center noemt hier geen accounts. Volgens de telling hebben nog zoveel gebruikers een licentie van ${plan}: ${count}. De telling kan een kwartier oud zijn.`,
  usersWhere: plan =>
    `Waar je het ziet: kies ${plan} in het beheercentrum van de klant. Wie daar nog staat, heeft het nieuwe abonnement nog nodig.`,
  lookedUp:
    'Het antwoord van Partner Center ging verloren. Ik heb het resultaat opgezocht in plaats van het opnieuw te versturen.',
  duplicates: 'Nog op te zeggen, want het nieuwe abonnement doet alles wat deze doen',
  duplicate: (name, quantity) => `${name}, ${quantity} licenties`,
  unread: 'Misschien nog op te zeggen',
  unreadYet:
    'De upgrade is klaar, maar Partner Center liet niet zien welke andere abonnementen naast het nieuwe niet meer nodig zijn. Ik probeer het vanzelf opnieuw en laat het weten.',
  unreadForGood:
    'Het lukte niet te lezen welke andere abonnementen naast het nieuwe niet meer nodig zijn. Kijk in Partner Center naar de abonnementen van de klant, en zeg op wat door het nieuwe wordt vervangen.',
  links: 'Hulp:',
  added: quantity => `Er zijn nu ${quantity} licenties.`,
  ready: 'Ze staan klaar in de tenant.',
  notReady: 'Ze worden nog klaargezet in de tenant; dat kan een kwartier duren.',
  code: code => `Code van Partner Center: ${code}.`,
  fallen: 'Zo kan de aanvraag niet worden goedgekeurd: er is sindsdien iets veranderd.',
  approve: 'Goedkeuren',
  reject: 'Afwijzen',
  reason: 'Reden',
  reasonNeeded: 'Geef een reden: de aanvrager leest die.',
  edit: 'Bewerken',
  withdraw: 'Intrekken',
  withdrawSure: 'De aanvraag stopt; bij Microsoft verandert er niets.',
  retry: 'Opnieuw kijken',
  tidied: 'Alles met de hand gedaan',
  closeByHand: 'Afsluiten',
  closeSure:
    'De aanvraag eindigt hier als zelf geregeld. Bij Microsoft verandert er niets, en ik kijk niet meer.',
  again: 'Opnieuw aanvragen',
  timeline: 'Wat er tot nu toe gebeurde',
  undelivered: to => `Een bericht kon niet worden bezorgd bij ${to}`,
  events: {
    submit: who => `${who} heeft de aanvraag gedaan`,
    approve: who => `${who} heeft goedgekeurd`,
    reject: who => `${who} heeft afgewezen`,
    withdraw: who => `${who} heeft de aanvraag ingetrokken`,
    expire: () => 'De aanvraag is verlopen zonder besluit',
    edit: who => `${who} heeft de aanvraag gewijzigd`,
    retry: who => `${who} liet opnieuw kijken`,
    tidied: who => `${who} heeft de rest met de hand gedaan`,
    closeByHand: who => `${who} heeft de aanvraag als zelf geregeld afgesloten`,
    listed: () => 'Gelezen wat er nog op te zeggen is',
    nothingLeft: () => 'Er is niets meer op te zeggen',
    completed: () => 'Partner Center heeft het gedaan',
    leftHands: () => 'Partner Center heeft het gedaan, met handwerk over',
    changed: () => 'Het is gestopt: het abonnement was veranderd',
    refused: () => 'Partner Center heeft geweigerd',
    accepted: () => 'Partner Center heeft het aangenomen en gaat zelf verder',
    trouble: () => 'Ik heb het na meerdere pogingen opgegeven',
  },
};

export const subscriptionWords: Twins<SubscriptionWords> = { en, nl };
