import { type Deed, may, type Role } from '../../domain/roles.ts';
import type { Heard } from './heard.ts';

const NAMES: readonly (readonly [Role, RegExp])[] = [
  [
    'mpnPartnerAdmin',
    /\bmpn ?(?:partner ?)?(?:admin\w*|beheer\w*)|\bpartner ?(?:admin(?:istrator)?|beheerder)\b/g,
  ],
  [
    'salesAgent',
    /\bsales ?agent\w*|\bsales ?(?:role|rol|rights|rechten)\b|\b(?:rol|role)(?: van)? (?:sales|verkoper)\b|\bverkoop(?:agent|medewerker)\w*/g,
  ],
  [
    'helpdeskAgent',
    /\bhelp ?desk ?(?:agent|medewerker)\w*|\bhelp ?desk ?(?:role|rol|rights|rechten)\b|\b(?:rol|role)(?: van)? help ?desk\b/g,
  ],
  ['adminAgent', /\badmin ?agent\w*|\bbeheer(?:ders)?agent\w*/g],
  ['billingAdmin', /\bbilling ?admin\w*|\b(?:facturerings|facturatie|factuur)beheerder\w*/g],
  ['userManagementAdmin', /\buser ?(?:management ?)?admin\w*|\bgebruikers(?:beheer|beheerder)\w*/g],
  ['globalAdmin', /\bglobal ?admin\w*|\bglob(?:ale?|aal) ?(?:beheerder|admin)\w*/g],
];
/** "No global admin": the role that somebody has not. */
const LACKED = /\b(?:no|not|geen|niet|without|zonder|isnt|arent|never)(?: (?:an?|the|een|de|my|mijn))* ?$/;
/** A role at the customer's, or the owner of an address. */
const OF_ANOTHER = /\b(?:customers|schools|their|klants?|hun)(?: own| eigen)? ?$/;
/** "Our sales agent asks: does a school ...": who passes a question on that is about somebody else. */
const PASSES_ON =
  /^(?: (?:at|of|van|bij|from) \w+(?: \w+)?)? (?:asks?|asked|asking|vraagt|vroeg|vragen|wonders?|(?:wants|wil) (?:to know|weten)|belt|calls?|on the (?:line|phone)|aan de (?:lijn|telefoon))\b/;
const OF_SOMEBODY_ELSE =
  /\b(?:how (?:many|much)|hoeveel)\b|\b(?:does|do|can|may|is|are|has|if|whether|kan|mag|komt|of|is|heeft|krijgt|voor)(?: (?:an?|the|een|de|het|this|deze|our|onze))* (?:schools?|customers?|klant|company|college|firm|bedrijf|plan_\w+|universit\w+|non ?profit|gemeente)\b|\bhup\b/;
const OF_THE_CUSTOMER = /^ (?:of|van|bij|at)(?: (?:the|de|het|our|onze))? (?:customer|klant|school|tenant)/;

/** The roles of Partner Center that a question says somebody has. */
export function rolesIn(text: string): readonly Role[] {
  return NAMES.flatMap(([role, name]) =>
    [...text.matchAll(name)].some(({ 0: found, index }) => {
      const before = text.slice(0, index);
      return (
        !LACKED.test(before) &&
        !OF_ANOTHER.test(before) &&
        !OF_THE_CUSTOMER.test(text.slice(index + found.length)) &&
        !(
          PASSES_ON.test(text.slice(index + found.length)) &&
          OF_SOMEBODY_ELSE.test(text.slice(index + found.length))
        )
      );
    })
      ? [role]
      : [],
  );
}

/** Asks whether it may be, by somebody with that role. */
const WHETHER =
  /\b(?:may|can|could|able|allowed|enough|sufficient|ok|okay|possible|permitted|entitled|authori[sz]ed|do|does|is|am|are|mag|mogen|kan|kunnen|kun|genoeg|voldoende|volstaat|toegestaan|toegelaten|bevoegd|lukt|mogelijk)\b/;
const OPEN =
  /\b(?:who|wie|which roles?|what roles?|welke rol\w*|why|waarom|where|waar|e ?mail\w*|mailadres\w*|address|adres)\b/;

const DEEDS: readonly (readonly [Deed, RegExp, RegExp])[] = [
  [
    'createEducationCustomer',
    /\b(?:creat\w+|add|adds|adding|set ?up|make|register|aanmaken|aanmaak|aan te maken|maak|maken|toevoegen|toe te voegen|voeg|registreren)\b/,
    /\b(?:education|edu|onderwijs|academic) ?(?:customers?|klant\w*|tenants?|accounts?)\b|\bonderwijsklant\w*|\bschool (?:as|als)\b/,
  ],
  [
    'correctEducationCustomer',
    /\b(?:correct\w*|change|fix|update|edit|wijzig\w*|aanpassen|verbeter\w*|corrigeren|rechtzetten)\b/,
    /\b(?:education|edu|onderwijs\w*|school\w*)\b.*\b(?:data|gegevens|address|adres|organi[sz]ation|organisatie\w*|name|naam)\b|\b(?:data|gegevens|address|adres|name|naam)\b.*\b(?:education|edu|onderwijs\w*|schools?)\b/,
  ],
  [
    'useCloudBenefits',
    /\b(?:assign\w*|toewij\w*|toe te wijzen|redeem\w*|inwissel\w*|in te wisselen|activate|activeren|extend|verleng\w*|add|adding|toevoegen|transfer|overdragen|remove|verwijder\w*|use|gebruik\w*)\b/,
    /\b(?:azure|credits?|\w*tegoed|benefits?|voordelen|voordeel|key|\w*sleutel|product ?code|cloud)\b/,
  ],
  [
    'upgradeSubscriptions',
    /\b(?:upgrad\w*|upgraden|geupgrade\w*|opwaarder\w*|become|worden|to|naar)\b/,
    /\b(?:plan_(?:bbasic|bstandard|bpremium|appsbus|appsent|o365e\d|e\d)|subscriptions?|abonnement\w*|basic|standard|premium|customers?|klant\w*)\b/,
  ],
  [
    'requestEducationKeys',
    /\b(?:request\w*|ask\w*|file|filing|submit|order|get|raise|open|aanvra\w*|aangevraagd|aan te vragen|vraag|vragen|bestellen|indienen|doen|ticket)\b/,
    /\b(?:keys|edu\w* keys?|\w*sleutel\w*|codes|windows)\b/,
  ],
];
const OF_SCHOOLS =
  /\b(?:education|edu|onderwijs|windows|schools?|college|academy|universit\w*|plan_(?:m365|win)?a[35])\b/;

/** What somebody wants to do. */
function deedIn(text: string): Deed | undefined {
  const asksKeys =
    OF_SCHOOLS.test(text) && /\b(?:keys|key requests?|edu\w* keys?|\w*sleutel\w*|codes)\b/.test(text);
  const isBenefit = /\b(?:azure|credits?|\w*tegoed|benefit\w*|voorde\w+|redeem\w*|inwissel\w*)\b/.test(text);
  const without = NAMES.reduce((rest, [, name]) => rest.replace(name, ' '), text);
  const able = DEEDS.filter(([, verb, thing]) => verb.test(without) && thing.test(without)).map(
    ([deed]) => deed,
  );
  if (asksKeys && !isBenefit)
    return able.includes('requestEducationKeys') ? 'requestEducationKeys' : undefined;
  return able.find(deed => deed !== 'requestEducationKeys');
}

/** Somebody's role, and what is to be done; undefined where the question is not about both, or one role may and another not. */
export function roleAndDeedIn({ text }: Heard): { readonly role: Role; readonly deed: Deed } | undefined {
  const roles = rolesIn(text);
  const [role] = roles;
  const deed = deedIn(text);
  if (role === undefined || deed === undefined || OPEN.test(text) || !WHETHER.test(text)) return undefined;
  return new Set(roles.map(one => may([one], deed))).size === 1 ? { role, deed } : undefined;
}

/** Whether a role is named that is not known to be enough: then nothing else is judged. */
export function namesOtherRole({ text }: Heard): boolean {
  const roles = rolesIn(text);
  const deed = deedIn(text);
  return roles.length > 0 && (deed === undefined || !roles.every(role => may([role], deed)));
}
