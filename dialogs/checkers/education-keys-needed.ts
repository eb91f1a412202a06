/** A number of licences, or of a plan that gives keys. */
const HOW_MANY_LICENCES =
  /\b(?:how many|hoeveel|what number of|welk aantal)(?: \w+){0,3} (?:licen\w+|seats|plaatsen|a[35]|plan_(?:m365|win)?a[35])\b/;
const NEEDED =
  /\b(?:must|need\w*|should|required?|requires?|takes?|own|have to|has to|at least|minimum|min|nodig|moet|moeten|minstens|minimaal|vereist|volstaan|genoeg|enough)\b/;
const SHORT =
  /\b(?:how many|hoeveel)(?: \w+){0,2} (?:licen\w+|seats|plaatsen|a[35]|plan_\w+)\b.*\b(?:short|need|needs|buy|add|missing|bijkopen|tekort|te kort|nodig|ontbreken|extra)\b|\b(?:how many|hoeveel) (?:extra|more|additional|bijkomende) (?:licen\w+|seats|plaatsen|plan_\w+)\b|\b(?:how many|hoeveel) (?:licen\w+|seats|plaatsen|plan_\w+)(?: \w+){0,4} (?:bij|erbij|te weinig)\b/;
/** Asks for all of them, not for those that come on top. */
const IN_ALL =
  /\b(?:own|in total|in all|altogether|in totaal|totaal|in het totaal|at least|minstens|minimaal|alles samen)\b/;
const ON_TOP = /\b(?:buy|add|bijkopen|short|te ?kort|te weinig|extra|missing|ontbreken|bijnemen)\b/;

/** Whether licences are asked for: all that the keys take, or those that are short of it. */
export function licencesAsked(text: string, licences: number | undefined): 'needed' | 'short' | undefined {
  const asksNeeded = HOW_MANY_LICENCES.test(text) && NEEDED.test(text);
  // How many to buy depends on how many there are.
  if (licences === undefined) return asksNeeded ? (ON_TOP.test(text) ? 'short' : 'needed') : undefined;
  if (asksNeeded && IN_ALL.test(text) && !ON_TOP.test(text)) return 'needed';
  return SHORT.test(text) ? 'short' : undefined;
}
