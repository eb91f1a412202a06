import type { PlanId } from '../../domain/upgrades/plans.ts';
import { type Facts, known } from './checker.ts';
import { NO_LONGER_ACTIVE, withoutDenied } from './denied.ts';

/** The words of the checkers for the plans of the table. */
const PLANS: Readonly<Record<string, PlanId>> = {
  appsbus: 'appsForBusiness',
  appsent: 'appsForEnterprise',
  bbasic: 'businessBasic',
  bstandard: 'businessStandard',
  bpremium: 'businessPremium',
  o365e1: 'e1',
  o365e3: 'e3',
  o365e5: 'e5',
  e1: 'e1',
  e3: 'e3',
  e5: 'e5',
};

const INDIA: Partial<Record<PlanId, PlanId>> = {
  appsForBusiness: 'appsForBusinessIndia',
  businessBasic: 'businessBasicIndia',
  businessStandard: 'businessStandardIndia',
};

/** The India edition of a plan, where there is one. */
export function indiaEditionOf(plan: string | undefined): string | undefined {
  return Object.entries(INDIA).find(([plain]) => plain === plan)?.[1];
}

const PLAN = /plan_(\w+)(?: (?:for |in |voor )?(india\w*|indian))?/g;

/** "Basic to E3": the short names count where another plan or an upgrade is named. */
export function withBareNames(text: string): string {
  return text
    .replace(/\bapps for business\b/g, 'plan_appsbus')
    .replace(/(?<!plan_\w*)\b(?:the )?basic\b/g, 'plan_bbasic')
    .replace(
      /(?<!plan_\w*)\b(?:the )?(standard|standaard|std)\b(?! (price|process|procedure))/g,
      'plan_bstandard',
    )
    .replace(/(?<!plan_\w*)\bpremium\b/g, 'plan_bpremium')
    .replace(
      /\b(?:non|not|no|niet|geen|zonder|buiten|outside|except|behalve) ?(?:of |for |in )?india\w*/g,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .replace(
      /\b(?:india\w*|indische?) (?:versie|version|edition|editie|variant|sku)s? (?:van |of )?(plan_\w+)/g,
      '$1 india',
    )
    .replace(/(?<!plan_\w+ )\bindia (plan_\w+)/g, '$1 india');
}

interface Mention {
  readonly plan: string;
  readonly before: string;
  readonly after: string;
}

/** The plans that a text names, in order. */
export function mentionsIn(text: string): readonly Mention[] {
  const everywhere = /\bindia\w*\b/.test(text);
  const found = [...text.matchAll(PLAN)];
  return found.map(match => {
    const named = PLANS[match[1] ?? ''];
    const own = match[2] !== undefined || (everywhere && found.length === 1);
    const plan = named === undefined ? `other:${match[1]}` : own ? (INDIA[named] ?? named) : named;
    return {
      plan,
      before: text.slice(0, match.index),
      after: text.slice((match.index ?? 0) + match[0].length),
    };
  });
}

/** "Has E3 and wants Basic upgraded to E3": the plan that is named twice is the target, and is there already. */
function twiceNamed(mentions: readonly Mention[]): Facts | undefined {
  const [only] = mentions;
  if (only !== undefined && mentions.length === 2 && distinct(mentions).length === 1)
    return { to: only.plan, owns: 'yes' };
  const twice = mentions.find(({ plan }, at) => mentions.slice(at + 1).some(other => other.plan === plan));
  const other = mentions.find(({ plan }) => plan !== twice?.plan);
  return twice && other && { from: other.plan, to: twice.plan, owns: 'yes' };
}

const OWNS = /\b(already|alrdy|al|has|have|heeft|hebben|owns?|had|bezit|ook)\b/;
/** Bought elsewhere, or kept there. */
const STAYS =
  /\b(?:bought|buys|purchased|ordered|kocht\w*|gekocht|aangekocht|besteld|running|runs|loopt|lopen|keep\w*|kept|leave|houdt|houden|behoud\w*|aanhouden|elsewhere|elders)\b/;
/** Asks whether it has to be given up first. */
const CANCELS_FIRST =
  /\b(?:first|eerst|must|moet|moeten|dient|have to|has to|need\w*)\b.*\b(?:cancel\w*|opze\w*|terminat\w*|stopzet\w*|annuleer\w*|annuleren|weg)\b|\b(?:cancel\w*|opze\w*|terminat\w*|stopzet\w*|annuleren)\b.*\b(?:first|eerst)\b/;
const IS_ACTIVE = /\b(?:active|actief|actieve)\b/;
const GONE =
  /\b(?:is|was|are|now|nu|al|already|been|werd|inmiddels|since|got)(?: \w+){0,3} (?:cancell?ed|opgezegd|stopgezet|beeindigd|gone|weg|terminated|ended|geannuleerd)\b/;
const NOT_YET =
  /\b(?:not|niet|never|nooit|geen|no|must|moet|moeten|first|eerst|will|wordt|zal|unless|tenzij|if|als|wanneer|when|tomorrow|morgen|next|volgende|soon|binnenkort|yet)\b/;

/** "The E3 at the other partner is cancelled now": what was in the way is there no longer. */
function isGone(text: string, plan: string | undefined): boolean {
  return text.split(' , ').some(clause => {
    const named = mentionsIn(clause);
    return (
      named.length > 0 && named.every(one => one.plan === plan) && GONE.test(clause) && !NOT_YET.test(clause)
    );
  });
}

/** What a text says of an upgrade. */
export function factsIn(said: string): Facts {
  const text = withoutDenied(said);
  const mentions = mentionsIn(text);
  const owned = twiceNamed(mentions);
  const { owns: _, ...free } = owned ?? {};
  if (owned !== undefined && free.from !== undefined && isGone(text, free.to))
    return known({ ...free, status: IS_ACTIVE.test(text) ? 'active' : undefined, rights: rightsIn(text) });
  if (owned !== undefined && (OWNS.test(text) || (STAYS.test(text) && !CANCELS_FIRST.test(text))))
    return owned;
  const last = mentions.slice(-2);
  if (
    /\b(both|beide|zowel|another (reseller|partner)|andere (reseller|partner)|elsewhere|elders)\b/.test(
      text,
    ) &&
    mentions.length === 4 &&
    distinct(mentions).length === 2 &&
    distinct(last).length === 2
  )
    return known({ from: last[0]?.plan, to: last[1]?.plan, owns: 'yes' });
  const [one, two] = distinct(mentions);
  const others = {
    status: /\b(suspended|opgeschort\w*|geschorst\w*|on hold)\b/.test(text)
      ? 'suspended'
      : NO_LONGER_ACTIVE.test(text) ||
          /\b(cancell?ed|geannuleerd\w*|opgezegd\w*|expired|verlopen|vervallen|lapse[sd]?|ended|stopgezet\w*|beeindigd\w*|disabled|uitgeschakeld\w*)\b/.test(
            text,
          )
        ? 'ended'
        : /\b(active|actief)\b/.test(text) && !/\b(not|niet)\b/.test(text)
          ? 'active'
          : undefined,
    owns: /\b(already|alrdy|al|includes?|contains?|bevat|zitten|has|have|heeft|hebben)\b.*\b(extra|same|dezelfde|aanvullende) (services|diensten)\b/.test(
      text,
    )
      ? 'yes'
      : undefined,
    rights: rightsIn(text),
    asks: RIGHTS.test(text) && MUST_FIRST.test(text) ? 'rights' : undefined,
  };
  if (one === undefined) return known(others);
  if (two === undefined)
    return known(
      isTarget(one, text)
        ? { ...others, to: one.plan, owns: isOwned(one) ? 'yes' : others.owns }
        : { ...others, from: one.plan },
    );
  const swapped =
    /\b(to|naar|into)( \w+)?( een| an?| the)? ?$/.test(one.before) &&
    /\b(from|van|vanaf|vanuit|uit)( een| an?| the)? ?$/.test(two.before);
  const from2 =
    /\b(from|van|vanaf|vanuit|uit)( een| an?| the)? ?$/.test(two.before) &&
    !/\b(from|van|vanaf)( een| an?| the)? ?$/.test(one.before);
  const wantedFirst =
    (/\b(?:wants?|wanted|wil|willen|wenst|asks? for|needs?)(?: \d+)?(?: (?:an?|een|the))? ?$/.test(
      one.before,
    ) ||
      /^(?: seats| licen\w+| users| plaatsen)? (?:wanted|gewenst|gevraagd|needed|nodig)\b/.test(one.after)) &&
    /\b(?:has|have|heeft|hebben|heb|with|met|on|op|got|owns|uses?|gebruikt)(?: (?:now|nu|only|just|maar))?(?: \d+)?(?: (?:an?|een|the|seats|licen\w+|x))* ?$/.test(
      two.before,
    );
  const insteadOf = /^(?: \w+)? (?:instead of|in plaats van|ipv|rather than)\b/.test(one.after);
  const [from, to] = swapped || from2 || wantedFirst || insteadOf ? [two, one] : [one, two];
  const status = isOfAnother(text, from) ? undefined : others.status;
  return known({ ...others, status, from: from.plan, to: to.plan, owns: isOwned(to) ? 'yes' : others.owns });
}

/** What a partner may do for a customer (UPG-04). */
const RIGHTS =
  /\b(?:(?:delegated )?admin(?:istrator|istration)? ?(?:rights?|privileges?|permissions?|access|relation\w*|role)|delegated \w+|gedelegeerde? \w+|gdap|dap|beheer\w*(?:rechten|bevoegd\w*|toegang|relatie)|beheerrechten|adminrechten|admin rechten)\b/;
const LACKED =
  /\b(?:no|not|never|without|zonder|geen|nooit|niet|nog niet|(?:do|does|did|has|have|had|is|are|was|were|ca|wo)n'?t|lacks?|lacking|missing|lost|gone|removed?|revoked?|withdr\w+|declin\w+|refus\w+|deni\w+|deny|rejected|expired|ended|pulled|took|taken|verwijder\w*|ingetrokken|introk|intrekken|weg|kwijt|verlopen|verloren|ontbreekt|ontbreken|geweigerd\w*|weiger\w*|afgewezen|afgenomen)\b/;
/** "Must I request that first?" */
const MUST_FIRST =
  /\b(?:must|moet|moeten|dien|dienen|(?:do|does) (?:i|we|they) (?:have|need) to|(?:have|has|need|needs) to|should|required to)\b(?: \S+){0,6} (?:request\w*|ask|asked|get|obtain|arrange|aanvragen|aan te vragen|aangevraagd|vragen|gevraagd|krijgen|regelen|hebben)\b.*\b(?:first|before|eerst|voordat|voor|vooraf|alvorens|prior)\b|\b(?:must|moet|moeten|should|(?:have|need) to)\b(?: \S+){0,5} (?:first|eerst)\b(?: \S+){0,4} (?:request\w*|ask|get|aanvragen|vragen|krijgen|regelen)\b/;
/** "Without losing them": nothing is lacked. */
const KEPT = /\b(?:losing|verliezen|te verliezen|lose)\b/;

/** "And nothing else": said of what the customer has, not of the rights. */
const NOTHING_ELSE =
  /\b(?:nothing|niets|niks|no|geen) (?:else|anders?|other|andere|further|verder)\b|\b(?:verder|anders) (?:niets|niks|geen)\b/g;

function rightsIn(text: string): 'yes' | 'no' | undefined {
  return text.split(' , ').some(lacksRights) ? 'no' : RIGHTS.test(text) ? 'yes' : undefined;
}

function lacksRights(said: string): boolean {
  const clause = said.replace(NOTHING_ELSE, ' ');
  return RIGHTS.test(clause) && LACKED.test(clause) && !KEPT.test(clause);
}

/** "Cancelled his old E3": said of another plan than the one that is left. */
function isOfAnother(text: string, { plan }: Mention): boolean {
  const clause = text
    .split(/ , | (?:but|maar|while|terwijl) /)
    .find(one =>
      /\b(?:cancell?ed|geannuleerd\w*|opgezegd\w*|expired|verlopen|suspended|opgeschort\w*)\b/.test(one),
    );
  const named = clause === undefined ? [] : mentionsIn(clause);
  return named.length > 0 && named.every(other => other.plan !== plan);
}

/** Said to be there already. */
export function isOwned({ before, after }: Mention): boolean {
  return (
    /\b(already|alrdy|al)( (?:has|have|owns|got|een|an?|the|de|ook|also))* ?$/.test(before) ||
    /^ (?:already|al)\b/.test(after)
  );
}

/** Each plan once. */
export function distinct(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter(({ plan }, at) => mentions.findIndex(other => other.plan === plan) === at);
}

/** One plan: is it what is left, or what is wanted? */
function isTarget({ plan, before, after }: Mention, text: string): boolean {
  if (/\b(to|naar|into|tot)( een| an?| the| de)? ?$/.test(before)) return true;
  if (/^ (reach\w*|bereikbaar)/.test(after)) return true;
  if (/\b(becomes?|turns? into)( an?| the)? ?$/.test(before)) return true;
  if (/\b(from|van|vanaf|vanuit|has|have|heeft|with|met)( een| an?| the)? ?$/.test(before)) return false;
  if (
    /^ ?(become|be upgraded|be changed|geupgrade)/.test(after) ||
    (/\b(can|kan|mag) ?(een|an?|the)? ?$/.test(before) && !/\bworden\b/.test(after))
  )
    return false;
  if (
    /\b(which|what|welke?)\b.*\b(plans?|subscriptions?|abonnement\w*|offers?)\b/.test(before) &&
    /\bworden\b/.test(text)
  )
    return true;
  return (
    !plan.startsWith('other:') &&
    ![
      'appsForBusiness',
      'businessBasic',
      'businessStandard',
      'appsForBusinessIndia',
      'businessBasicIndia',
    ].includes(plan) &&
    /\bworden\b/.test(text)
  );
}
