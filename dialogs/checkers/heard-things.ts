/** What a number may count besides licences, keys and months. */
const OTHER =
  /^(employees?|medewerkers?|werknemers?|arbeiders|bedienden|workers?|staff|\w*leerkrachten|teachers?|docenten|man|ppl|people|personen|mensen|bit|students?|studenten|pupils?|leerlingen|kinderen|days?|dagen|weeks?|weken|hours?|uur|uren|years?|jaar|times|keer|percent|procent|characters?|char|tekens?|digits?|cijfers?|customers?|klanten|tickets?|requests?|aanvragen|verzoeken|gebouwen|buildings?|campuses|campussen|locaties|locations?|vestigingen|branches|sites?|offices?|kantoren|klassen|classes|lokalen|departments?|afdelingen|tenants?|schools|scholen|members?|leden|citizens?|inwoners|patients?|beds|bedden|winkels|shops|stores|teams)$/;

/** Whether a number before this word counts something that no rule reads. */
export function isOtherThing(word: string): boolean {
  return OTHER.test(word);
}
