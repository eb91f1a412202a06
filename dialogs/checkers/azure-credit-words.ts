import type { Credit, CreditAction, Person } from '../../domain/azure-benefits.ts';
import type { Twins } from '../text.ts';

const en = {
  title: 'Azure credit',
  about: 'What may be done with a monthly or a bulk Azure credit',
  credit: 'Which credit?',
  credits: { monthly: 'Monthly, such as $100 a month', bulk: 'Bulk, yearly, such as $6,000 a year' },
  action: 'What is to be done?',
  actions: {
    add: 'Add a user',
    remove: 'Remove a user',
    transfer: 'Transfer it to somebody else',
    combine: 'Combine it with another offer',
  },
  people: {
    absent: 'No, not yet: the user must already exist in your Azure Active Directory tenant',
    present: 'Yes: the user exists in your Azure Active Directory tenant',
    guest: 'Yes: a guest user too, if already in your Azure Active Directory tenant',
  } as Readonly<Record<Person, string>>,
  whyPeople: 'A credit is assigned to a user or a guest who has an entry in your tenant.',
  verdicts: {
    monthly: {
      add: [
        'Yes: users can be added to a monthly Azure credit at any time',
        'They can be removed at any time as well.',
      ],
      remove: [
        'Yes: users can be removed from a monthly Azure credit at any time',
        'They can be added at any time as well.',
      ],
      transfer: [
        'The document does not say whether a monthly Azure credit can be transferred',
        'Users can be added and removed at any time, which comes to much the same.',
      ],
      combine: [
        'The document does not say whether a monthly Azure credit can be combined',
        'Only for the bulk credit it rules that out.',
      ],
    },
    bulk: {
      add: [
        'The document does not say whether users can be added to a bulk Azure credit',
        'It says that there is no Remove, and that the credit can be transferred to somebody else during the enrolment year.',
      ],
      remove: [
        'No: users cannot be removed from a bulk Azure credit',
        'Partner Center has no Remove for it. Transfer it to somebody else during the enrolment year.',
      ],
      transfer: [
        'Yes: a bulk Azure credit can be transferred to somebody else',
        'During the enrolment year. There is no Remove for it.',
      ],
      combine: [
        'No: a bulk Azure credit cannot be combined with other offers',
        'Not with other licensing, prepaid or credit offers: Enterprise Agreement, Cloud Solution Provider, Azure in Open, Azure Pass, Action Pack and the like.',
      ],
    },
  } as Readonly<Record<Credit, Readonly<Record<CreditAction, readonly [string, string]>>>>,
};

const nl: typeof en = {
  title: 'Azure-tegoed',
  about: 'Wat er kan met een maandelijks tegoed of een bulktegoed voor Azure',
  credit: 'Welk tegoed?',
  credits: { monthly: 'Maandelijks, zoals $ 100 per maand', bulk: 'Bulk, per jaar, zoals $ 6.000 per jaar' },
  action: 'Wat moet er gebeuren?',
  actions: {
    add: 'Een gebruiker toevoegen',
    remove: 'Een gebruiker verwijderen',
    transfer: 'Overdragen aan iemand anders',
    combine: 'Combineren met een ander aanbod',
  },
  people: {
    absent: 'Nee, nog niet: de gebruiker moet al in je Azure Active Directory-tenant bestaan',
    present: 'Ja: de gebruiker bestaat in je Azure Active Directory-tenant',
    guest: 'Ja: ook een gastgebruiker, als die al in je Azure Active Directory-tenant staat',
  },
  whyPeople: 'Een tegoed wijs je toe aan een gebruiker of gast die in je tenant staat.',
  verdicts: {
    monthly: {
      add: [
        'Ja: bij een maandelijks Azure-tegoed kun je altijd gebruikers toevoegen',
        'Verwijderen kan ook altijd.',
      ],
      remove: [
        'Ja: bij een maandelijks Azure-tegoed kun je altijd gebruikers verwijderen',
        'Toevoegen kan ook altijd.',
      ],
      transfer: [
        'Het document zegt niet of een maandelijks Azure-tegoed kan worden overgedragen',
        'Gebruikers toevoegen en verwijderen kan altijd; dat komt ongeveer op hetzelfde neer.',
      ],
      combine: [
        'Het document zegt niet of een maandelijks Azure-tegoed kan worden gecombineerd',
        'Alleen voor het bulktegoed sluit het dat uit.',
      ],
    },
    bulk: {
      add: [
        'Het document zegt niet of je gebruikers kunt toevoegen aan een bulktegoed',
        'Het zegt dat er geen Verwijderen is, en dat het tegoed in het inschrijvingsjaar kan worden overgedragen.',
      ],
      remove: [
        'Nee: van een bulktegoed kun je geen gebruikers verwijderen',
        'Partner Center heeft daar geen Verwijderen (Remove). Draag het in het inschrijvingsjaar over aan iemand anders.',
      ],
      transfer: [
        'Ja: een bulktegoed kan worden overgedragen aan iemand anders',
        'In het inschrijvingsjaar. Verwijderen kan niet.',
      ],
      combine: [
        'Nee: een bulktegoed kan niet met ander aanbod worden gecombineerd',
        'Niet met andere licenties, vooruitbetaald aanbod of tegoed: Enterprise Agreement, Cloud Solution Provider, Azure in Open, Azure Pass, Action Pack en dergelijke.',
      ],
    },
  },
};

/** What is said of an Azure credit. */
export const azureCreditWords: Twins<typeof en> = { en, nl };
