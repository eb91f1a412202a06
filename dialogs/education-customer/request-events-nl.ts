import type { SchoolRequestWords } from './request-words.ts';

/** What happened to a request, in Dutch. */
export const events: SchoolRequestWords['events'] = {
  submit: who => `${who} vroeg het aan`,
  approve: who => `${who} keurde het goed`,
  reject: who => `${who} wees het af`,
  withdraw: who => `${who} trok het in`,
  expire: () => 'Niemand besloot op tijd',
  edit: who => `${who} wijzigde het`,
  create: () => 'Partner Center maakte de klant aan',
  refuse: () => 'Partner Center weigerde het',
  ask: () => 'De verificatie is aangevraagd',
  pass: () => 'Microsoft verifieerde de klant als Education',
  fail: () => 'Microsoft: geen onderwijsklant',
  look: who => `${who} keek opnieuw`,
  remind: () => 'Het duurt langer dan gewoonlijk',
  resubmit: who => `${who} vroeg het opnieuw aan`,
  retry: who => `${who} liet het opnieuw proberen`,
  askLast: who => `${who} vroeg om de laatste poging`,
  openManual: who => `${who} opende handmatige verificatie`,
  file: who => `${who} diende het in bij Support`,
  review: who => `${who} noteerde dat Support ernaar kijkt`,
  ticket: () => 'Het ticket bij Microsoft is veranderd',
  deny: who => `${who} noteerde dat Support het weigerde`,
  unfollow: who => `${who} stopte met volgen`,
  saved: who => `${who} sloeg het eerste wachtwoord op`,
  lost: () => 'Het eerste wachtwoord kon niet worden getoond',
  handOver: who => `${who} gaf de verbetering aan een Globale beheerder`,
  takeOn: who => `${who} pakte de verbetering op`,
  corrected: who => `${who} wijzigde de gegevens`,
  trouble: () => 'Iets kon niet worden bezorgd',
};

/** About the first administrator's password, in Dutch. */
export const administrator: SchoolRequestWords['administrator'] = {
  title: name => `Eerste beheerder van ${name}`,
  once: 'Dit wordt één keer getoond. Zet het nu in je wachtwoordkluis en druk dan op de knop: de kaart wordt vervangen en er blijft niets van bewaard.',
  userName: 'Gebruikersnaam',
  password: 'Wachtwoord',
  saved: 'Ik heb het opgeslagen',
  putAway: 'Je hebt het wachtwoord opgeslagen. Hier blijft er niets van bewaard.',
  lostTitle: name => `Het eerste wachtwoord van ${name} kon niet worden getoond`,
  lost: [
    'Partner Center geeft het maar één keer. Staat het niet in een bericht hierboven, dan is het onderweg verloren gegaan. Met de klant zelf is niets mis. Zo stel je een nieuw wachtwoord in:',
    '1. Kies in Partner Center Klanten (Customers), dan de klant, dan Gebruikers en licenties (Users and licenses).',
    '2. Kies de gebruiker "admin", dan Wachtwoord opnieuw instellen (Reset password).',
    '3. Geef het nieuwe wachtwoord langs een veilige weg aan de school.',
  ],
};
