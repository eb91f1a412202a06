import type { EducationKeyRuleId } from '../../domain/education-keys.ts';
import type { ActRefusal, RequestVerb } from '../../domain/request.ts';
import { type CommonRequestWords, commonRequestWords } from '../common-request-words.ts';
import type { Twins } from '../text.ts';

interface RequestWords extends CommonRequestWords {
  readonly title: (id: string, keys: string, customer: string) => string;
  readonly decideBefore: string;
  readonly contact: string;
  readonly subscriptions: string;
  readonly ticket: string;
  readonly checks: string;
  readonly check: Readonly<Record<EducationKeyRuleId, string>>;
  readonly next: {
    readonly awaiting: (approvers: string) => string;
    readonly nobodyApproves: string;
    readonly approved: string;
    readonly byPolicy: string;
    readonly filed: (ticket: string) => string;
    readonly underReview: string;
    readonly keysReceived: string;
    readonly shared: string;
    readonly ended: string;
  };
  readonly withdrawSure: string;
  readonly askMore: string;
  readonly filedIt: string;
  readonly review: string;
  readonly received: string;
  readonly sharedIt: string;
  readonly denied: string;
  readonly denialNeeded: string;
  readonly ticketLabel: string;
  readonly ticketNeeded: string;
  readonly ticketUnknown: string;
  readonly ticketOther: (title: string) => string;
  readonly pack: {
    readonly heading: string;
    readonly title: string;
    readonly description: string;
    readonly phone: string;
    readonly email: string;
    readonly method: string;
  };
  readonly showSteps: string;
  readonly stepsHeading: string;
  readonly instructions: string;
  readonly instructionsEn: string;
  readonly instructionsNl: string;
  readonly events: Readonly<Record<RequestVerb | 'submit' | 'trouble', (who: string) => string>>;
  readonly refusals: Readonly<Record<ActRefusal, string>>;
  readonly unknown: (id: string) => string;
  readonly notAnyMore: string;
  readonly mine: string;
  readonly noneYet: string;
  readonly toApprove: string;
  readonly noneToApprove: string;
  readonly goesOnBelow: string;
}

const en: RequestWords = {
  ...commonRequestWords.en,
  title: (id, keys, customer) => `${id}: ${keys} keys for ${customer}`,
  decideBefore: 'Decide before',
  contact: 'Contact',
  subscriptions: 'Named to Support',
  ticket: 'Ticket',
  checks: 'Checked against the rules',
  check: {
    'open-to-csp-partners': 'Keys are open to CSP partners',
    'customer-buys-through-us': 'The customer buys through us (CSP)',
    'customer-is-academic': 'Verified as an education customer',
    'not-licensed-by-volume': 'Not licensed by EES, OVS-ES or School',
    'has-active-qualifying-subscription': 'Has an active A3 or A5 subscription that qualifies',
    'keys-are-left': 'There are licences left to ask keys for',
    'keys-within-licences': 'No more keys than licences',
    'total-within-licences': 'All requests together stay within the licences',
    'email-belongs-to-an-admin': "The requester confirmed that the e-mail is an admin's",
  },
  next: {
    awaiting: commonRequestWords.en.awaiting,
    nobodyApproves: commonRequestWords.en.nobodyApproves,
    approved:
      'File it with Microsoft Support: copy the fields below into the form, then enter the ticket number here.',
    byPolicy: 'No approval is needed for this quantity.',
    filed: ticket =>
      `Ticket ${ticket}. Support e-mails when it has looked at it; then move this on with a button below.`,
    underReview: 'Support is checking the customer. It e-mails how to get the keys.',
    keysReceived:
      'Pass the keys to the customer over a safe channel, never in this chat, together with the instructions below.',
    shared: 'All done. When more devices come, ask for more: the earlier keys stay counted.',
    ended: 'The keys of this request no longer count against the licences.',
  },
  withdrawSure: 'The request ends and its keys are free again.',
  askMore: 'Ask for more',
  filedIt: 'I filed it',
  review: 'Support is reviewing it',
  received: 'Keys received',
  sharedIt: 'Shared with the customer',
  denied: 'Support denied it',
  denialNeeded: 'Enter the reason that Support gave.',
  ticketLabel: 'Ticket number',
  ticketNeeded: 'Enter the ticket number that Support gave: digits only, up to 16 of them.',
  ticketUnknown:
    'Partner Center does not show this ticket for the customer yet. I keep the number; check it once more.',
  ticketOther: title => `Partner Center shows this ticket under another title: "${title}". Check the number.`,
  pack: {
    heading: 'Support pack',
    title: 'Title',
    description: 'Description',
    phone: 'Contact number',
    email: 'Email',
    method: 'Preferred contact method',
  },
  showSteps: 'How to file it',
  stepsHeading: 'Filing it with Support, step by step',
  instructions: 'Instructions for the customer',
  instructionsEn: 'In English',
  instructionsNl: 'In Dutch',
  events: {
    ...commonRequestWords.en.commonEvents,
    file: who => `${who} filed it with Support`,
    review: () => 'Support is reviewing it',
    receive: who => `${who} received the keys`,
    share: who => `${who} shared the keys with the customer`,
    deny: () => 'Support denied it',
    trouble: () => 'Something could not be delivered',
  },
  refusals: {
    'not-possible-now': 'That is no longer possible: this is where the request stands now.',
    'own-request': 'You asked for this yourself; somebody else has to decide it.',
    'not-your-request': 'Only the person who asked for it can do that.',
    'not-an-approver': 'You cannot decide this request: the approval policy names others.',
  },
  unknown: id => `There is no request ${id} that you can see.`.replace('  ', ' '),
  notAnyMore: 'It cannot be approved as it stands: things have changed since it was asked for.',
  mine: 'Your requests',
  noneYet: 'You have not asked for anything yet.',
  toApprove: 'Waiting for your decision',
  noneToApprove: 'Nothing is waiting for your decision.',
  goesOnBelow: 'It goes on further down in this chat.',
};

const nl: RequestWords = {
  ...commonRequestWords.nl,
  title: (id, keys, customer) => `${id}: ${keys} sleutels voor ${customer}`,
  decideBefore: 'Beslissen vóór',
  contact: 'Contact',
  subscriptions: 'Genoemd aan Support',
  ticket: 'Ticket',
  checks: 'Getoetst aan de regels',
  check: {
    'open-to-csp-partners': 'CSP-partners mogen deze sleutels aanvragen',
    'customer-buys-through-us': 'De klant koopt via ons (CSP)',
    'customer-is-academic': 'Geverifieerd als onderwijsklant',
    'not-licensed-by-volume': 'Geen licenties via EES, OVS-ES of School',
    'has-active-qualifying-subscription': 'Heeft een actief A3- of A5-abonnement dat meetelt',
    'keys-are-left': 'Er zijn nog licenties waarvoor sleutels kunnen worden aangevraagd',
    'keys-within-licences': 'Niet meer sleutels dan licenties',
    'total-within-licences': 'Alle aanvragen samen blijven binnen de licenties',
    'email-belongs-to-an-admin': 'De aanvrager heeft bevestigd dat het e-mailadres van een beheerder is',
  },
  next: {
    awaiting: commonRequestWords.nl.awaiting,
    nobodyApproves: commonRequestWords.nl.nobodyApproves,
    approved:
      'Dien de aanvraag in bij Microsoft Support: neem de velden hieronder over in het formulier en vul daarna hier het ticketnummer in.',
    byPolicy: 'Voor dit aantal is geen goedkeuring nodig.',
    filed: ticket =>
      `Ticket ${ticket}. Support mailt als ernaar gekeken is; ga dan verder met een knop hieronder.`,
    underReview: 'Support controleert de klant en mailt hoe je aan de sleutels komt.',
    keysReceived:
      'Geef de sleutels langs een veilige weg aan de klant, nooit in deze chat, samen met de instructies hieronder.',
    shared: 'Klaar. Komen er meer apparaten bij, vraag dan sleutels bij: de eerdere blijven meetellen.',
    ended: 'De sleutels van deze aanvraag tellen niet meer mee voor de licenties.',
  },
  withdrawSure: 'De aanvraag stopt en de sleutels komen weer vrij.',
  askMore: 'Meer aanvragen',
  filedIt: 'Ik heb hem ingediend',
  review: 'Support behandelt hem',
  received: 'Sleutels ontvangen',
  sharedIt: 'Gedeeld met de klant',
  denied: 'Support heeft geweigerd',
  denialNeeded: 'Vul de reden in die Support gaf.',
  ticketLabel: 'Ticketnummer',
  ticketNeeded: 'Vul het ticketnummer van Support in: alleen cijfers, hoogstens 16.',
  ticketUnknown:
    'Partner Center toont dit ticket nog niet bij de klant. Ik bewaar het nummer; kijk het nog eens na.',
  ticketOther: title =>
    `Partner Center toont dit ticket onder een andere titel: "${title}". Controleer het nummer.`,
  pack: {
    heading: 'Supportpakket',
    title: 'Titel (Title)',
    description: 'Beschrijving (Description)',
    phone: 'Telefoonnummer (Contact number)',
    email: 'E-mailadres (Email)',
    method: 'Contactvoorkeur (Preferred contact method)',
  },
  showSteps: 'Zo dien je hem in',
  stepsHeading: 'Stap voor stap indienen bij Support',
  instructions: 'Instructies voor de klant',
  instructionsEn: 'In het Engels',
  instructionsNl: 'In het Nederlands',
  events: {
    ...commonRequestWords.nl.commonEvents,
    file: who => `${who} heeft de aanvraag ingediend bij Support`,
    review: () => 'Support behandelt de aanvraag',
    receive: who => `${who} heeft de sleutels ontvangen`,
    share: who => `${who} heeft de sleutels met de klant gedeeld`,
    deny: () => 'Support heeft de aanvraag geweigerd',
    trouble: () => 'Iets kon niet worden bezorgd',
  },
  refusals: {
    'not-possible-now': 'Dat kan niet meer: zo staat de aanvraag er nu voor.',
    'own-request': 'Je hebt dit zelf aangevraagd; iemand anders moet beslissen.',
    'not-your-request': 'Alleen de aanvrager kan dat doen.',
    'not-an-approver': 'Jij kunt niet over deze aanvraag beslissen: het goedkeuringsbeleid noemt anderen.',
  },
  unknown: id => `Er is geen aanvraag ${id} die jij kunt zien.`.replace('  ', ' '),
  notAnyMore: 'Zo kan de aanvraag niet worden goedgekeurd: er is sindsdien iets veranderd.',
  mine: 'Jouw aanvragen',
  noneYet: 'Je hebt nog niets aangevraagd.',
  toApprove: 'Wacht op jouw besluit',
  noneToApprove: 'Er wacht niets op jouw besluit.',
  goesOnBelow: 'Het gaat verderop in deze chat verder.',
};

export const requestWords: Twins<RequestWords> = { en, nl };
