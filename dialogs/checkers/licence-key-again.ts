const USED = '(?:redeemed|used|ingewisseld|gebruikt|ingegeven|geactiveerd|activated|verzilverd|ingevoerd)';
const USED_BEFORE = new RegExp(`\\b${USED}\\b|\\bwisselde\\w*\\b`);
const ALREADY_USED = new RegExp(
  `\\b(?:already|al|reeds|eerder)(?: \\w+){0,3} ${USED}\\b|\\b${USED} (?:once|already|een keer|1 keer)\\b`,
);
const THAT_KEY =
  /\b(?:it|that one|hem|die|(?:that|this|the|die|de|deze|our|onze|mijn|my)(?: \w+)? (?:key|sleutel|code|productcode))\b/;
const SAME_KEY = /\b(?:same|dezelfde|diezelfde|zelfde)(?: \w+)? (?:key|sleutel|code|productcode)\b/;
const ONCE_MORE =
  /\b(?:again|a second time|second time|twice|2 times|2 keer|more than once|once more|another time|re ?use[ds]?|nog ?eens|nogmaals|opnieuw|een tweede keer|tweede keer|2e keer|hergebruik\w*|herbruik\w*|nog een keer|meer dan een keer|meermaals|weer)\b/;
const TWICE =
  /\b(?:redeem\w*|used?|inwissel\w*|ingewisseld|gebruik\w*|gebruikt|activate\w*)(?: \w+){0,5} (?:twice|more than once|2 keer|2 times|a second time|een tweede keer|meer dan een keer)\b|\b(?:twice|2 keer|meer dan een keer|meermaals|een tweede keer)(?: \w+){0,2} (?:redeem\w*|use|inwisselen|ingewisseld|gebruiken|gebruikt)\b|\bre ?use\b|\b(?:key|sleutel|code)(?: \w+){0,2} (?:again|nog eens|nogmaals|opnieuw|once more|nog een keer) (?:gebruik\w*|in ?wissel\w*|in te wisselen|use|redeem)\b|\b(?:use|redeem|activate)(?: \w+){0,3} (?:key|code) (?:again|once more|one more time)\b|\b(?:split\w*|opsplits\w*|gesplitst|verdelen|divide[ds]?)\b|\bher(?:gebruik|bruik)\w*/;
const ANOTHER_KEY =
  /\b(?:new|another|other|second|nieuwe|andere|ander|tweede|different|2) (?:\w+ )?(?:keys?|sleutels?|codes?)\b/;
const KEYS = /\b(?:key|sleutel|code|productcode|voordeelsleutel)\b/;

/** What one key does on several subscriptions at once is not told. */
const SPLIT_OVER =
  /\b(?:split\w*|verdel\w*|opsplits\w*|divid\w*|spread)\b.*\b(?:over|across|between|among|tussen|onder)\b.*\b(?:sub\w*|abo\w*)\b/;

/** Whether it is one key that is to be redeemed twice (MPN-10). */
export function asksAgain(text: string): boolean {
  if (SPLIT_OVER.test(text) || ANOTHER_KEY.test(text) || !KEYS.test(text)) return false;
  if (TWICE.test(text)) return true;
  if (!ONCE_MORE.test(text)) return false;
  return SAME_KEY.test(text) || ALREADY_USED.test(text) || (USED_BEFORE.test(text) && THAT_KEY.test(text));
}
