/** "Not suspended" and the like, which say the opposite of the word in them. */
const DENIED =
  /\b(?:not|niet|never|nooit|no longer|niet (?:meer|langer)|(?:nothing|niets|niks|none)(?: (?:is|are|was|were|er|of them|ervan))*) (?:been )?(?:suspended|opgeschort|geschorst|on hold|cancell?ed|geannuleerd|opgezegd|expired|verlopen|ended|disabled|lapsed)\b/g;

/** "Was suspended but is active again". */
const AGAIN =
  /\b(?:active again|again active|now active|active now|reactivated|back to active|(?:weer|terug|opnieuw|inmiddels) actief|actief nu|nu actief|heractiveerd|geheractiveerd)\b/;
const OVER =
  /\b(?:suspended|opgeschort|geschorst|on hold|disabled|uitgeschakeld|expired|verlopen|lapsed|cancell?ed|geannuleerd)\b/g;

/** The text without standings that it denies. */
export function withoutDenied(text: string): string {
  return (AGAIN.test(text) ? text.replace(OVER, ' ') : text).replace(DENIED, ' ');
}

/** "No longer active" and the like. */
export const NO_LONGER_ACTIVE =
  /\b(?:(?:not|niet|no longer|never|nooit|isn'?t|aren'?t|wasn'?t)(?: (?:meer|langer|yet|nog))? (?:an? )?acti(?:ve|ef)|inacti(?:ve|ef|eve))\b/;
