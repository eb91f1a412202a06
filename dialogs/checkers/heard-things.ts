/** What a number may count besides licences, keys and months. */
const OTHER =
  /^(intune|visio|teams|exchange|dynamics|sharepoint|defender|onedrive|copilot|employees?|colleagues?|collegas?|folks|vms?|installs?|installations?|installaties|copies|kopieen|volunteers|vrijwilligers|nurses|medewerkers?|werknemers?|arbeiders|bedienden|workers?|staff|\w*leerkrachten|leraars?|leraren|teachers?|lecturers?|professors?|profs?|admins?|beheerders?|directeurs?|tutors?|docenten|man|ppl|people|personen|mensen|bit|students?|studenten|pupils?|leerlingen|kinderen|days?|dagen|weeks?|weken|hours?|uur|uren|years?|jaar|times|keer|percent|procent|characters?|char|tekens?|digits?|cijfers?|customers?|klanten|tickets?|requests?|aanvragen|verzoeken|gebouwen|buildings?|campuses|campussen|locaties|locations?|vestigingen|branches|sites?|offices?|kantoren|klassen|classes|lokalen|departments?|afdelingen|tenants?|schools|scholen|members?|leden|citizens?|inwoners|patients?|beds|bedden|winkels|shops|stores|teams|ouders|parents|families|gezinnen|seconds|seconden|minutes|minuten)$/;

/** Whether a number before this word counts something that no rule reads. */
export function isOtherThing(word: string): boolean {
  return OTHER.test(word);
}

/** What may follow "how many" where keys, licences or months are asked for. */
const COUNTED =
  /^(,|\d+|r|more|extra|additional|bijkomende|new|nieuwe?|nog|still|left|over|\w*keys?|\w*sleutels?|codes?|\w*codes|licen[cst]\w*|lics?|seats?|users?|gebruikers|plaatsen|zetels?|months?|maand\w*|mnd|this|to|dit|dan|daarna|after|go|zijn|are|is|do|does|can|could|may|must|should|will|would|kan|kunnen|mag|mogen|moet|moeten|komen|komt|krijg\w*|blijf\w*|blijven|rest\w*|remain\w*|heb\w*|heeft|have|has|wordt|worden|longer|langer|er|ze|we|ik|je|u|i|they|he|the|de|het|dat|that|of|van|in|bij|erbij|te|tot|max\w*|active|actieve?|upgrade\w*|windows|win|w10|home|hup|m365|o365|edu|education|enterprise|plan_\w+|product|productcodes|markets?|countries|landen|markten|paths?|plans?|\w*plannen|tekort|te|lack|short|different|verschillende|subscriptions?|abonnementen|targets?|options?|opties|mogelijkheden|choices|keuzes|needed|nodig|now|nu|further|verdere|verder|at|mogelijk|possible|can't|benefit)$/;

/** Whether a question asks for the number of something that no rule reads: "how many students ...". */
export function asksForOthers(text: string): boolean {
  return [...text.matchAll(/\b(?:how many|hoeveel) (\S+)/g)].some(([, word = '']) => !COUNTED.test(word));
}
