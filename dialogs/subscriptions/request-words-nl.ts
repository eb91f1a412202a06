import { commonRequestWords } from '../common-request-words.ts';
import type { SubscriptionWords } from './request-words.ts';

/** What requests about subscriptions say in Dutch. */
export const nl: SubscriptionWords = {
  ...commonRequestWords.nl,
  upgradeTitle: (id, from, to, customer) => `${id}: ${from} → ${to} voor ${customer}`,
  licencesTitle: (id, more, name, customer) => `${id}: ${more} extra licenties ${name} voor ${customer}`,
  states: {
    ...commonRequestWords.nl.commonStates,
    running: 'Goedgekeurd, wordt uitgevoerd',
    done: 'Klaar',
    handsNeeded: 'Klaar, op wat handwerk na',
    stopped: 'Gestopt: het abonnement is veranderd',
    refused: 'Partner Center heeft geweigerd',
    closed: 'Met de hand afgesloten',
  },
  next: {
    running: 'Partner Center is ermee bezig. Je hoort het hier van mij.',
    handsNeeded: 'Hieronder staat wat er nog over is. Druk op de knop als dat klaar is.',
    stopped: 'Er is niets gewijzigd. Kijk wat er anders is, en vraag het opnieuw als het nog nodig is.',
    stoppedLate:
      'Het was al verstuurd voordat ik dit zag, dus het kan gedaan zijn en daarna weer veranderd. Kijk wat er anders is voordat je het opnieuw vraagt.',
    refused: 'Er is niets gewijzigd. Doe wat hieronder staat, en vraag het daarna opnieuw.',
    ended: 'Met deze aanvraag gebeurt niets meer.',
  },
  accepted:
    'Partner Center heeft het aangenomen en gaat zelf verder. Ik blijf kijken en vertel je hoe het afloopt.',
  stuckState: 'Niet klaar: iemand moet kijken',
  stuck:
    'Na meerdere pogingen heb ik het opgegeven. Druk op "Opnieuw kijken" als Partner Center weer werkt: eerst wordt opgezocht wat er misschien al gedaan is, dus niets gebeurt dubbel.',
  overdue:
    'Partner Center heeft het aangenomen en is er nog steeds niet mee klaar. Kijk in Partner Center naar het abonnement. Druk op "Opnieuw kijken" als ik het nog eens moet volgen, of sluit de aanvraag af als je het zelf hebt geregeld.',
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
  usersMore: count => `En nog ${count}, die hier niet passen.`,
  usersUnknown: 'Partner Center noemt hier geen accounts, en de telling zegt het ook niet.',
  usersCounted: (count, plan) =>
    `Partner Center noemt hier geen accounts. Volgens de telling ${count === '1' ? 'heeft nog 1 gebruiker' : `hebben nog ${count} gebruikers`} een licentie van ${plan}; dat kan een kwartier oud zijn.`,
  usersWhere: plan =>
    `Waar je het ziet: kies ${plan} in het beheercentrum van de klant. Wie daar nog staat en over had moeten gaan, heeft het nieuwe abonnement nog nodig.`,
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
  notReady: {
    pending: 'Toen ik keek werden ze nog klaargezet in de tenant; dat kan een kwartier duren.',
    failed:
      'Volgens Partner Center is het klaarzetten in de tenant mislukt. Kijk in Partner Center naar het abonnement.',
    unknown: 'Partner Center laat mij niet zien of ze klaarstaan in de tenant; dat kan een kwartier duren.',
  },
  code: code => `Code van Partner Center: ${code}.`,
  fallen: 'Zo kan de aanvraag niet worden goedgekeurd: er is sindsdien iets veranderd.',
  withdrawSure: 'De aanvraag stopt; bij Microsoft verandert er niets.',
  retry: 'Opnieuw kijken',
  tidied: 'Alles met de hand gedaan',
  closeByHand: 'Afsluiten',
  closeSure:
    'De aanvraag eindigt hier als zelf geregeld. Bij Microsoft verandert er niets, en ik kijk niet meer.',
  undelivered: to => `Een bericht kon niet worden bezorgd bij ${to}`,
  gaveUp: {
    'change-subscription': 'Ik heb het na meerdere pogingen opgegeven',
    'follow-subscription': 'Partner Center was er nog steeds niet mee klaar; ik kijk niet meer',
    'list-subscriptions': 'Ik heb het opgegeven te lezen wat er nog op te zeggen is',
  },
  events: {
    ...commonRequestWords.nl.commonEvents,
    retry: who => `${who} liet opnieuw kijken`,
    tidied: who => `${who} heeft de rest met de hand gedaan`,
    closeByHand: who => `${who} heeft de aanvraag als zelf geregeld afgesloten`,
    listed: () => 'Gelezen wat er nog op te zeggen is',
    nothingLeft: () => 'Er is niets meer op te zeggen',
    completed: () => 'Partner Center heeft het gedaan',
    leftHands: () => 'Partner Center heeft het gedaan; er is nog handwerk over',
    changed: () => 'Het is gestopt: het abonnement was veranderd',
    refused: () => 'Partner Center heeft geweigerd',
    accepted: () => 'Partner Center heeft het aangenomen en gaat zelf verder',
  },
};
