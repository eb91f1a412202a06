/** What a number may count besides licences, keys and months. */
const OTHER =
  /^(employees?|medewerkers?|werknemers?|arbeiders|bedienden|workers?|staff|\w*leerkrachten|teachers?|docenten|man|ppl|people|personen|mensen|bit|students?|studenten|pupils?|leerlingen|kinderen|days?|dagen|weeks?|weken|hours?|uur|uren|years?|jaar|times|keer|percent|procent|characters?|char|tekens?|digits?|cijfers?|customers?|klanten|tickets?|requests?|aanvragen|verzoeken|gebouwen|buildings?|campuses|campussen|locaties|locations?|vestigingen|branches|sites?|offices?|kantoren|klassen|classes|lokalen|departments?|afdelingen|tenants?|schools|scholen|members?|leden|citizens?|inwoners|patients?|beds|bedden|winkels|shops|stores|teams)$/;

/** Whether a number before this word counts something that no rule reads. */
export function isOtherThing(word: string): boolean {
  return OTHER.test(word);
}

/** Devices belong to no rule either, where their number is asked for. */
const DEVICE =
  /^(devices?|toestel\w*|laptops?|computers?|pcs?|apparaten|mailboxen|mailboxes|admins?|beheerders|gb|tb|purchases|aankopen)$/;

/** Whether a question asks for the number of something that no rule reads: "how many students ...". */
export function asksForOthers(text: string): boolean {
  return [...text.matchAll(/\b(?:how many|hoeveel) (\S+)(?: (\S+))?/g)].some(([, first = '', second = '']) =>
    [first, /^(hup|m365|o365|win|plan_\w+|edu|extra|nieuwe?|new|of|van)$/.test(first) ? second : ''].some(
      word => isOtherThing(word) || DEVICE.test(word),
    ),
  );
}
