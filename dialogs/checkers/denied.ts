/** "Not suspended" and the like, which say the opposite of the word in them. */
const DENIED =
  /\b(?:not|niet|never|nooit|no longer|niet (?:meer|langer)) (?:been )?(?:suspended|opgeschort|geschorst|on hold|cancell?ed|geannuleerd|opgezegd|expired|verlopen|ended|disabled|lapsed)\b/g;

/** The text without standings that it denies. */
export function withoutDenied(text: string): string {
  return text.replace(DENIED, ' ');
}

/** "No longer active" and the like. */
export const NO_LONGER_ACTIVE =
  /\b(?:(?:not|niet|no longer|never|nooit|isn'?t|aren'?t|wasn'?t)(?: (?:meer|langer|yet|nog))? (?:an? )?acti(?:ve|ef)|inacti(?:ve|ef|eve))\b/;
