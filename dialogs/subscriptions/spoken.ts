import { type PlanId, planNamed } from '../../domain/upgrades/plans.ts';
import { readWholeNumber } from '../reading.ts';

/** What a message asks for, as answers to start a journey with. */
export type Spoken = Readonly<Record<string, unknown>>;

const POLITE =
  /^(?:(?:please|can you|could you|i want to|i would like to|we want to|graag|wil je|kun je|ik wil|wij willen)\s+)+/i;
const CLOSING = /(?:\s*(?:please|graag|alsjeblieft|alstublieft)|[\s.!,;])+$/i;
const UPGRADE = [
  /^(?:upgrade|upgraden van|opwaarderen)\s+(.+)$/i,
  /^(.+?)\s+(?:upgraden|opwaarderen)(\s+naar\s+.+)?$/i,
];
const NUMBER = '(\\d[\\d.,]*)';
const LICENCES =
  '(?:extra |meer |more |additional )?(?:licen[cs]es?|seats?|licenties?)(?: extra| meer| more)?';
const ADD = [
  new RegExp(`^add\\s+${NUMBER}\\s+${LICENCES}(?:\\s+(?:to|for)\\s+(.+))?$`, 'i'),
  new RegExp(`^(?:voeg)\\s+${NUMBER}\\s+${LICENCES}\\s+toe(?:\\s+(?:aan|voor|bij)\\s+(.+))?$`, 'i'),
  new RegExp(`^${NUMBER}\\s+${LICENCES}\\s+toevoegen(?:\\s+(?:aan|voor|bij)\\s+(.+))?$`, 'i'),
  new RegExp(`^${NUMBER}\\s+${LICENCES}\\s+(?:to|for|aan|voor|bij)\\s+(.+?)(?:\\s+toevoegen)?$`, 'i'),
  new RegExp(`^(?:we |i )?need\\s+${NUMBER}\\s+${LICENCES}\\s+(?:to|for)\\s+(.+)$`, 'i'),
];
/** The customer first: "Fabrikam needs 5 more licences". */
const NEEDS = [
  new RegExp(`^(.+?)\\s+needs?\\s+${NUMBER}\\s+${LICENCES}$`, 'i'),
  new RegExp(`^(.+?)\\s+heeft\\s+${NUMBER}\\s+${LICENCES}\\s+nodig$`, 'i'),
];
const ADD_BARE =
  /^(?:add licen[cs]es|more licen[cs]es|licenties toevoegen|meer licenties)(?:\s+(?:to|for|aan|voor|bij)\s+(.+))?$/i;

/** "upgrade Fabrikam", "upgrade Fabrikam's Business Basic to E3", "Fabrikam upgraden naar E3"; Windows is another matter. */
export function spokenUpgrade(text: string): Spoken | undefined {
  const said = normal(text);
  if (/\bwindows\b/i.test(said)) return undefined;
  if (/^(?:subscription upgrade|upgrade( a subscription)?|abonnement upgraden|upgraden)$/i.test(said))
    return {};
  for (const pattern of UPGRADE) {
    const found = pattern.exec(said);
    if (found === null) continue;
    const whole = `${found[1] ?? ''}${found[2] ?? ''}`.trim();
    const split = /^(.+?)\s+(?:to|naar)\s+(.+)$/i.exec(whole);
    const target = split === null ? undefined : planNamed(withoutArticle(split[2] ?? ''));
    if (split !== null && target === undefined) return undefined;
    return { ...subject(split?.[1] ?? whole), ...(target && { wantedPlan: target }) };
  }
  return undefined;
}

/** "add 25 licences to Fabrikam's Business Standard", "voeg 25 licenties toe aan Business Standard van Fabrikam". */
export function spokenLicences(text: string): Spoken | undefined {
  const said = normal(text);
  const bare = ADD_BARE.exec(said);
  if (bare !== null) return bare[1] === undefined ? {} : subject(bare[1]);
  for (const pattern of ADD) {
    const found = pattern.exec(said);
    if (found === null) continue;
    const more = readWholeNumber(found[1] ?? '');
    return { ...(found[2] === undefined ? {} : subject(found[2])), ...(more && { more }) };
  }
  for (const pattern of NEEDS) {
    const found = pattern.exec(said);
    const more = readWholeNumber(found?.[2] ?? '');
    if (found !== null) return { ...subject(found[1] ?? ''), ...(more && { more }) };
  }
  return undefined;
}

/** "what can Business Basic become?", "wat kan Business Basic worden?": the plan that is asked about. */
export function planAskedAbout(text: string): PlanId | undefined {
  const said = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[?.!\s]+$/, '');
  const found =
    /^what (?:can|could) (.+?) (?:become|be upgraded to|upgrade to)$/i.exec(said) ??
    /^(?:wat kan|waarin kan|waar kan) (.+?) (?:worden|naartoe|naar toe|worden geüpgraded)$/i.exec(said) ??
    /^(?:waarnaar|naar wat) kan (.+?) (?:worden geüpgraded|upgraden)$/i.exec(said);
  if (found === null) return undefined;
  return planNamed(withoutArticle(found[1] ?? ''));
}

/** A customer, or a customer with one of its plans: "Fabrikam's Business Basic", "Business Basic of Fabrikam". */
function subject(text: string): Spoken {
  const plain = withoutArticle(text.trim());
  const possessive = /^(.+?)(?:['’]s?|s['’])\s+(.+)$/.exec(plain);
  const of = /^(.+?)\s+(?:of|for|at|van|voor|bij)\s+(.+)$/i.exec(plain);
  const pairs: readonly (readonly [string | undefined, string | undefined])[] = [
    [possessive?.[1], possessive?.[2]],
    [of?.[2], of?.[1]],
  ];
  for (const [customer, name] of pairs) {
    const plan = planNamed(withoutArticle(name ?? ''));
    if (customer !== undefined && plan !== undefined) return { customer: customer.trim(), plan };
  }
  const plan = planNamed(plain);
  if (plan !== undefined) return { plan };
  const behind = planBehind(plain);
  if (behind !== undefined) return behind;
  return plain === '' ? {} : { customer: plain };
}

/** A customer with a plan right behind it: "Fabrikam Foods Business Standard". One word alone may belong to the name. */
function planBehind(text: string): Spoken | undefined {
  const words = text.split(' ');
  for (let at = 1; at < words.length; at++) {
    const name = words.slice(at).join(' ');
    const plan = at === words.length - 1 && !/^e\d$/i.test(name) ? undefined : planNamed(name);
    if (plan !== undefined) return { customer: words.slice(0, at).join(' '), plan };
  }
  return undefined;
}

function withoutArticle(text: string): string {
  return text
    .trim()
    .replace(/^(?:the|a|an|de|het|een)\s+/i, '')
    .replace(/[\s-]+(?:subscription|abonnement|licen[cs]es|licenties)$/i, '');
}

function normal(text: string): string {
  return text
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .replace(CLOSING, '')
    .replace(POLITE, '')
    .trim();
}
