import { PLAN_IDS, PLAN_NAMES } from '../../domain/upgrades/plans.ts';
import { type Checker, known } from './checker.ts';
import { countedPlans } from './upgrade-counted.ts';
import { distinct, factsIn, indiaEditionOf, isOwned, mentionsIn, withBareNames } from './upgrade-heard.ts';
import { judge } from './upgrade-judged.ts';
import { upgradeWords as words } from './upgrade-words.ts';

const UPGRADE =
  /\b(upgrad\w*|upgrde|geupgrade\w*|opgewaardeerd|opwaarderen|become\w*|becoming|turn\w* into|worden|wordt|switch\w*|move\w*|overstap\w*|overzet\w*|omzet\w*|omgezet|change\w*|convert\w*|go from|go to|step up|naar|naartoe|waarheen|into|lead|leads|leiden|leidt|reach\w*|bereik\w*)\b/;

/** Words that speak of an upgrade where two plans are named. */
const BETWEEN = /\b(target|doel|van|from|go|goes|gaan|gaat|wants?|wil|willen|lukt|to)\b/;

/** "Business Standard to E5". */
const FROM_TO =
  /plan_\w+(?: india)? (?:(?:to|naar|>|→|into) (?:een |an? |the |plain |gewone |normal )*plan_|(?:>|→))/;

const ASKS_STEPS =
  /\b(how (do|to|can|does|should)|hoe (upgrade|doe|kan|moet|werkt|zet|voer|gaat|zie|weet|herken)|steps|stappen|where|waar (klik|kan|vind|zit|doe)|who|wie|why|waarom|when|wanneer|links?|linkje|url|article|artikel|documentat\w*|billing|facturering|factuur|invoice)\b/;

const OTHER_BUSINESS =
  /\b(korting|discount|promo\w*|hup|difference|verschil|migrate|mailbox\w*|sleutels?|keys?|home|azure|verlies\w*|verliez\w*|lose|loses|tijdens|during|downtime|how long|hoe ?lang|duurt|plan in|inplannen|start|starten|starts|limiet|limit|max\w*|ingaan|ingaat|effective|tomorrow|morgen|schedule|visio|project|teams|ems|intune|dynamics|windows|power|defender|exchange|sharepoint|(?:another|other|andere) tenant|how many|how much|hoeveel|renew\w*|vernieuw\w*|since when|sinds)\b/;

/** "And the other way round?" */
const TURNED =
  /\b(?:other way (?:a)?round|opposite way|vice versa|in reverse|reversed?|andersom|omgekeerd\w*|andere richting)\b/;

/** What a subscription can become, and what becomes one (UPG-01 to UPG-06). */
export const upgradeChecker: Checker = {
  id: 'upgrade',
  title: { en: words.en.title, nl: words.nl.title },
  about: { en: words.en.about, nl: words.nl.about },
  fields: (['from', 'to'] as const).map(name => ({
    name,
    kind: 'choice',
    label: { en: words.en[name], nl: words.nl[name] },
    choices: PLAN_IDS.map(value => ({ value, title: { en: PLAN_NAMES[value], nl: PLAN_NAMES[value] } })),
  })),
  hear(heard) {
    const text = withBareNames(heard.text);
    const counted = countedPlans(text);
    if (counted !== undefined) return counted;
    if (!asksUpgrade(text) || OTHER_BUSINESS.test(text)) return undefined;
    const facts = factsIn(text);
    if (facts.from === undefined && facts.to === undefined) return undefined;
    // A plan for schools alone is spoken of for another reason.
    if (facts.to === undefined && /^other:(m365|win|o365)?a\d$/.test(facts.from ?? '')) return undefined;
    // "How do I upgrade" wants the steps.
    if (ASKS_STEPS.test(text)) return undefined;
    return facts;
  },
  follow(heard, before) {
    const text = withBareNames(heard.text);
    if (TURNED.test(text) && before.from !== undefined && before.to !== undefined)
      return { from: before.to, to: before.from };
    const { from, to, ...facts } = factsIn(text);
    const only = from ?? to;
    const owned = mentionsIn(text).find(isOwned);
    // What is there already and is not the target is told, not judged.
    if (owned !== undefined && before.to !== undefined)
      return owned.plan === before.to ? { owns: 'yes' } : {};
    const india = only === undefined && /\bindia/.test(text) ? indiaEditionOf(before.from) : undefined;
    if (india !== undefined) return known({ ...facts, from: india });
    if (only === undefined || (from !== undefined && to !== undefined)) return known({ ...facts, from, to });
    // Nothing was spoken of yet: the plan is what it sounds like.
    if (before.from === undefined && before.to === undefined)
      return countedPlans(text) ?? known({ ...facts, from, to });
    // "and E5?" changes what the last question asked about.
    const asTarget =
      before.to !== undefined && before.from !== undefined ? targetOnly(only) : before.to !== undefined;
    return known({ ...facts, [asTarget ? 'to' : 'from']: only });
  },
  judge,
};

function asksUpgrade(text: string): boolean {
  const plans = distinct(mentionsIn(text)).length;
  return UPGRADE.test(text) || FROM_TO.test(text) || (plans > 1 && BETWEEN.test(text));
}

function targetOnly(plan: string): boolean {
  return [
    'e1',
    'e3',
    'e5',
    'businessPremium',
    'appsForEnterprise',
    'businessStandard',
    'businessStandardIndia',
  ].includes(plan);
}
