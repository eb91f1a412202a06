import type { Heard } from './heard.ts';
import { asksSize } from './licence-key-asks.ts';
import { speaksOfExtending } from './licence-key-mode.ts';

const OF_A_KEY =
  /\b(?:keys?|\w*sleutels?|productcodes?|product code|codes?|redeem\w*|inwissel\w*|benefits?|voordeel\w*)\b/;
const THE_MOST =
  /\b(?:max\w*|at most|hoogstens|ten hoogste|furthest|farthest|verste|longest|langste|limit|limiet|how far|hoe ver)\b/;
const BY_TIME = /\b(?:months?|maand\w*|long|lang|longest|langste|far|ver|furthest|farthest|verste)\b/;

/** "How far can an end date move at most?", with no count of anything. */
export function asksTheMost({ text, numbers, saidDays }: Heard): boolean {
  const isOpen = /\b(?:how|hoe\w*|what|wat|which|welke?)\b|^(?:max|longest|langste)/.test(text);
  const isPlain = numbers.length === 0 && saidDays.length === 0 && isOpen;
  return (
    isPlain &&
    OF_A_KEY.test(text) &&
    speaksOfExtending(text) &&
    THE_MOST.test(text) &&
    BY_TIME.test(text) &&
    !asksSize(text)
  );
}
