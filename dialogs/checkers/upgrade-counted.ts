import { type Facts, known } from './checker.ts';
import { distinct, mentionsIn } from './upgrade-heard.ts';

/** Asks for the number of plans. */
export const COUNTS_PLANS =
  /\b(?:how many|hoeveel|number of|aantal|count of)(?: (?!can\b|kan\b)\w+){0,2} (?:plans?|\w*plannen|subscriptions?|abonnementen|targets?|options?|opties|mogelijkheden|upgrade\w+|paths?|upgrades?|offers?|aanbiedingen|choices|keuzes)\b|\bhoeveel (?:upgrade\w+|mogelijkheden|opties|keuzes)\b/;
/** "To how many plans ...": the plan that is named is what there is. */
const TO_HOW_MANY = /\b(?:to|into|naar|in) (?:how many|hoeveel)\b/;
/** "From how many plans ...": it is what is wanted. */
const FROM_HOW_MANY = /\b(?:from|uit|vanuit|van|vanaf) (?:how many|hoeveel)\b/;
const IS_LEFT_BEFORE =
  /\b(?:can|could|kan|does|has|have|heeft|from|van|vanaf|vanuit|uit|for|voor|of|bij|with|met)(?: (?:the|de|een|an?|you|je|we|i|ik))* ?$/;
const IS_LEFT_BEHIND = /^(?: (?:can|could|kan|upgrad\w+|wil|heeft|has|offer\w*|be upgraded))/;
const IS_WANTED_BEHIND = /^(?: (?:can|be|kan|is))* (?:reached|reachable|bereikbaar|bereikt|te bereiken)/;
/** "Apps for business: how many plans can it become?" */
const IT_CAN =
  /\b(?:it|that|het|dat|deze|die) (?:can|could|kan)\b|\b(?:can|could|kan|does|heeft|has) (?:it|that|this|het|dat|deze|die|hij|ze|they)\b/;
const IS_WANTED_BEFORE =
  /\b(?:to|into|naar|tot|becomes?|reach\w*|kunnen(?: er)?)(?: (?:the|de|een|an?|plain))* ?$/;

/** "How many plans can Basic become?", "how many can go to E1?": the plan, and on which side of the table it stands. */
export function countedPlans(text: string): Facts | undefined {
  if (!COUNTS_PLANS.test(text)) return undefined;
  const [plan, ...others] = distinct(mentionsIn(text));
  if (plan === undefined || others.length > 0) return undefined;
  const side = sideOf(plan, text);
  return side && known({ asks: 'count', [side]: plan.plan });
}

function sideOf(
  { before, after }: { readonly before: string; readonly after: string },
  text: string,
): 'from' | 'to' | undefined {
  if (TO_HOW_MANY.test(text)) return 'from';
  if (FROM_HOW_MANY.test(text)) return 'to';
  if (IS_WANTED_BEFORE.test(before) || IS_WANTED_BEHIND.test(after)) return 'to';
  if (IT_CAN.test(after)) return 'from';
  return IS_LEFT_BEFORE.test(before) || IS_LEFT_BEHIND.test(after) ? 'from' : undefined;
}
