import type { Heard } from './heard.ts';
import type { SaidDay } from './heard-days.ts';

const SAYS_TODAY =
  /\b(?:todays?|vandaag|now|nu|momenteel|currently|per|as of|vanaf|redeem\w*|inwissel\w*|ingewisseld|wissel\w*|activat\w*|activeer\w*|geactiveerd|add|added|adding|voegen|voeg|toevoeg\w*|toegevoegd|started|starting|start|gestart|we zijn|we are|it is|it's|het is|ingegeven|ingevoerd|gebruikt|used|extend\w*|verleng\w*)\b(?!.*\b(?:end\w*|expir\w*|until|till?|tot|eindig\w*|einddatum|verloop\w*|verval\w*|stop\w*|afloop|af)\b)/;
const DEED_BEHIND =
  /^(?:\w+ ){0,2}(?:toegevoegd|toevoeg\w*|ingewisseld|add(?:s|ed)?|redeem(?:s|ed)?|extend(?:s|ed)?|voeg\w*|wissel\w*|verleng\w*)\b/;
const SAYS_END =
  /\b(?:end|ends|ending|ended|end date|expir\w*|until|till?|runs|running|tot|t\/m|loopt|lopen|eindig\w*|einddatum|eind|verloop\w*|verval\w*|verstrijk\w*|stop\w*|aflopend|afloopt|valid|geldig|renewal date|term date)\b/;
const SAYS_GOAL =
  /\b(?:want\w*|wil|willen|should|must|need\w*|moet|moeten|instead|become|be|worden|move\w* (?:it )?to|extend\w* (?:it )?(?:to|until|till)|verleng\w* (?:tot|naar)|push\w* (?:it )?to|opschuiven (?:tot|naar)|verschuiven naar|new end date|nieuwe einddatum|naar|at least|minstens|reach|halen|will it|does it|would it|loopt het(?! af)|zal het|zal hij|gaat het|lasts?|duurt)\b/;

/** The day on which it ends, the one on which the key is redeemed, and one that is aimed at. */
export interface Days {
  readonly ends?: string;
  readonly from?: string;
  readonly until?: string;
}

const END_BEHIND =
  /^(?:nog )?(?:stopt?|stopte|eindig\w*|afloopt|afliep|loopt af|vervalt|verviel|verloopt|verliep|ends|ended|expires|expired|verstrijkt)\b/;
const TODAY_BEHIND =
  /^[)\s]*(?:today|vandaag|is (?:today|vandaag)|redeemed|ingewisseld|we (?:add|redeem|extend)|voegen|wisselen|wissel|verlengen)\b/;

/** What the days are that were said; undefined where two of them would be the same. */
export function daysOf({ saidDays }: Heard): Days | undefined {
  const found: { ends?: string; from?: string; until?: string } = {};
  for (const said of saidDays) {
    const role = roleOf(said);
    if (found[role] !== undefined) return undefined;
    if (!said.isRough) found[role] = said.day;
  }
  return found;
}

function roleOf({ before, after }: SaidDay): keyof Days {
  const clause = before.split(/[,;?]|\.(?= )/).at(-1) ?? '';
  const [saysEnd, saysGoal] = [SAYS_END.test(clause), SAYS_GOAL.test(clause)];
  if (END_BEHIND.test(after)) return saysGoal ? 'until' : 'ends';
  const isDeed = /\b(?:on|op)$/.test(before) && DEED_BEHIND.test(after);
  if (TODAY_BEHIND.test(after) || (!saysEnd && (isDeed || SAYS_TODAY.test(clause)))) return 'from';
  return saysGoal ? 'until' : 'ends';
}
