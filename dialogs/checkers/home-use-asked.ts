import type { Day } from '../../domain/dated.ts';
import {
  EMPLOYEE_NEEDS,
  HOME_USE_ROUTES,
  homeUseMarketsWith,
  homeUseRoute,
  LICENCES_USED_AT_HOME,
} from '../../domain/home-use.ts';
import type { Language } from '../ports.ts';
import { figure, listInWords, type Twins } from '../text.ts';
import { type Facts, known, type Outcome, oneOf } from './checker.ts';
import type { Heard } from './heard.ts';
import { marketName } from './markets.ts';

/** Markets by what is offered there, where they are counted. */
const COUNTED = ['notAvailable', 'oneYearOnly'] as const;

const HOW_MANY = /\b(?:how many|hoeveel|number of|aantal|count of)\b/;
const OF_MARKETS =
  /\b(?:how many|hoeveel|number of|aantal|count of)(?: \w+){0,2} (?:markets?|countries|country|landen|markten)\b/;
const ONE_YEAR =
  /\b(?:12 months|one year|year ?long|yearly|annual|jaarabonnement\w*|jaarlijks\w*|eenjarig\w*|per jaar)\b/;
const NOT_THERE =
  /\b(?:not|no|niet|geen|unavailable|excluded|exclud\w+|uitgesloten|uitgezonderd|without|zonder|excepted|never|nergens|nowhere)\b/;
const FAMILY = /\bfamily\b/;
const PERSONAL = /\bpersonal\b/;

const USES_UP =
  /\b(?:uses?|used|using|taken?|takes?|taking|consum\w+|eat\w*|count|counts|deduct\w*|gone|lose|lost|cost|kost|kosten|af|aan op|op aan|daaraan|opgaan|opgebruikt|verbruik\w*|gebruik\w*|meetellen|tellen|afgetrokken|ingenomen|kwijt|minder)\b/;
/** "Of our 100 licences": those of the organisation. */
const OF_OURS =
  /\b(?:of|van|from)(?: (?:our|the|my|their|these|those|onze|ons|de|hun|mijn|die|deze))? (?:\d+ ?)(?:\S+ ){0,3}?(?:licen\w+|seats?|plaatsen|plan_\w+|m365|o365|subscriptions?|abonnementen)|\b(?:licen\w+|seats|plaatsen|licenties) (?:of|van|from) (?:our|the|my|onze|de|hun|mijn|their|those|die) \d+|\b(?:licen\w+|seats|plaatsen)\b.*\b(?:we have|hebben we|company has|bedrijf heeft)\b|\b(?:company|firm|bedrijf|firma|klant|customer|we) (?:has|have|heeft|hebben) \d+/;

const STORE = /\b(?:storeforbusiness|msfb|microsoft store)\b/;
const ADMIN_CENTER =
  /\b(?:admin ?cent(?:er|re|rum)|admin ?portaa?l|beheercentrum|benefits? tab|tabblad|hup tab|billing)\b/;
const VL = /\bvl\b|\bvolume ?licen\w+|\b(?:ees|ovs|schoolagreement)\b|\benterprise agreement\b|\bea\b/;
const NO_VL =
  /\b(?:no|not|without|zonder|geen|non|niet|never|isnt|doesnt have|heeft geen|nooit)(?: (?:an?|any|een|our|via|on|in|met|with|through|have|has))* (?:vl\b|volume ?licen\w+)/;
const BY_CSP = /\b(?:csp)\b/;
/** Of the store and the tab other things are asked as well. */
const BESIDE_ROUTE =
  /\b(?:support|ondersteuning|ticket|migrat\w+|access|toegang|show\w*|zichtbaar|visible|appear\w*|aad|azure|dns|domain|domein|who|wie|why|waarom|difference|verschil|link|url)\b/;
const WHETHER =
  /\b(?:do|does|can|may|must|should|is|are|need|needs|has to|have to|right|correct|ok|kan|kunnen|mag|mogen|moet|moeten|loopt|gaat|verloopt|regelt|klopt|juist|toch|goed)\b/;
/** "Where does he go, the store, right?": names a way and asks whether it is. */
const IS_IT = /\b(?:right|correct|toch|klopt(?: dat)?|juist|yes or no|ja of nee|ok|okay|eh|he|niet)[ ,]*$/;
/** "HUP via the store?" */
const BY_THIS =
  /\b(?:via|through|thru|by|in|langs|met)(?: (?:the|de|het|ms|microsoft))* (?:storeforbusiness|msfb|microsoft store|admin ?cent\w+|beheercentrum)/;
const OPEN = /\b(?:where|waar|how|hoe|which|welke?|what|wat|when|wanneer)\b/;

const LACKS =
  /\b(?:no|not|without|zonder|geen|niet|never|lacks?|refus\w+|weiger\w*|dont|doesnt|didnt|hasnt|havent|wont|isnt|wil geen|nooit)\b/;
const ACCOUNT = /\b(?:microsoft|ms|personal|persoonlijk)(?: ?-?)(?:account|acct|acc)\b|\boutlook account\b/;
const WORK_MAIL = /\b(?:work|werk|zakelijk\w*|company|corporate|bedrijfs?)(?: ?-?e?)* ?(?:e ?)?mail\w*/;

/** What is asked of the programme beside who qualifies and where: what it uses up, in how many markets, by which way, who lacks what. */
export function askedOfHomeUse({ text, numbers }: Heard): Facts | undefined {
  const named = /\bhup\b/.test(text) || (/\bhome\b/.test(text) && /\bhome ?-?use\b/.test(text));
  if (OF_MARKETS.test(text) && (named || FAMILY.test(text) || PERSONAL.test(text)))
    return countedMarkets(text);
  if (!named) return undefined;
  if (
    HOW_MANY.test(text) &&
    USES_UP.test(text) &&
    OF_OURS.test(text) &&
    !/\b(?:qualif\w+|needed|nodig|more)\b/.test(text)
  )
    return { asks: 'used' };
  return routeIn(text) ?? (numbers.length > 0 || MAY.test(text) ? lackOf(text) : undefined);
}

function countedMarkets(text: string): Facts | undefined {
  if (ONE_YEAR.test(text)) return { asks: 'markets', offer: 'oneYearOnly' };
  // Without Family there is one more than where there is nothing at all: which is meant has to be plain.
  if (FAMILY.test(text) !== PERSONAL.test(text)) return undefined;
  return NOT_THERE.test(text) ? { asks: 'markets', offer: 'notAvailable' } : undefined;
}

function routeIn(text: string): Facts | undefined {
  const [store, center] = [STORE.test(text), ADMIN_CENTER.test(text)];
  if (store === center || BESIDE_ROUTE.test(text)) return undefined;
  if (OPEN.test(text) ? !IS_IT.test(text) : !WHETHER.test(text) && !BY_THIS.test(text)) return undefined;
  const not = NO_VL.test(text);
  if (!not && !VL.test(text) && !BY_CSP.test(text)) return undefined;
  return known({
    asks: 'route',
    route: store ? 'storeForBusiness' : 'adminCenter',
    vl: not || !VL.test(text) ? 'no' : 'yes',
  });
}

/** Somebody wants to buy. */
const MAY =
  /\b(?:can|may|could|kan|mag|mogen|kunnen|allowed|eligible|toegelaten|aanmerking|lukt|hup (?:for|voor) (?:him|her|them|hem|haar|hen|die))\b(?! (?:be )?(?:made|create|aanmaken))/;

function lackOf(text: string): Facts | undefined {
  const clause = text.split(/ , | (?:but|maar|and|en) /).filter(one => LACKS.test(one));
  const lacks = clause.some(one => ACCOUNT.test(one))
    ? 'microsoftAccount'
    : clause.some(one => WORK_MAIL.test(one))
      ? 'workEmail'
      : undefined;
  return lacks && { asks: 'employee', lacks };
}

const en = {
  used: (used: string) => `${used}: home use takes none of the organisation’s licences`,
  usedWhy:
    'What employees install through the Home Use Program does not count against the organisation’s Microsoft 365 subscription or device limit. They use a personal Microsoft account.',
  markets: {
    notAvailable: (count: string) => `${count} markets have no Home Use Program`,
    oneYearOnly: (count: string) => `${count} markets have one-year subscriptions only`,
  } as Record<(typeof COUNTED)[number], (count: string) => string>,
  these: (names: string) => `They are: ${names}.`,
  exceptions:
    'Available worldwide, except: not in Macao, Russia and Venezuela; one-year subscriptions only in China and Hong Kong; no Microsoft 365 Family in Japan.',
  routeYes: {
    storeForBusiness: 'Yes: by Microsoft Store for Business',
    adminCenter: 'Yes: by the admin center',
  },
  routeNo: {
    storeForBusiness: 'No: by Microsoft Store for Business',
    adminCenter: 'No: by the admin center',
  },
  routeWhy:
    'Volume licensing customers use Microsoft Store for Business. All others use the admin center: Billing > Your products > Benefits tab > HUP tab.',
  lacks: {
    microsoftAccount: 'No: each employee needs an active Microsoft account',
    workEmail: 'No: each employee needs a valid work e-mail address',
  },
  lacksWhy:
    'That the organisation qualifies is not enough: each employee needs both a valid work e-mail address and an active Microsoft account.',
};
const nl: typeof en = {
  used: used => `${used}: thuisgebruik kost geen licenties van de organisatie`,
  usedWhy:
    'Wat medewerkers via het Home Use Program installeren, telt niet mee voor het Microsoft 365-abonnement of de apparaatlimiet van de organisatie. Ze gebruiken een persoonlijk Microsoft-account.',
  markets: {
    notAvailable: count => `In ${count} markten is er geen Home Use Program`,
    oneYearOnly: count => `In ${count} markten zijn er alleen abonnementen van een jaar`,
  },
  these: names => `Dat zijn: ${names}.`,
  exceptions:
    'Wereldwijd beschikbaar, behalve: niet in Macao, Rusland en Venezuela; in China en Hongkong alleen abonnementen van een jaar; in Japan geen Microsoft 365 Family.',
  routeYes: {
    storeForBusiness: 'Ja: via de Microsoft Store voor Bedrijven',
    adminCenter: 'Ja: via het beheercentrum',
  },
  routeNo: {
    storeForBusiness: 'Nee: via de Microsoft Store voor Bedrijven',
    adminCenter: 'Nee: via het beheercentrum',
  },
  routeWhy:
    'Klanten met volumelicenties gebruiken de Microsoft Store voor Bedrijven. Alle anderen gebruiken het beheercentrum: Billing > Your products > tabblad Benefits > tabblad HUP.',
  lacks: {
    microsoftAccount: 'Nee: elke medewerker heeft een actief Microsoft-account nodig',
    workEmail: 'Nee: elke medewerker heeft een geldig zakelijk e-mailadres nodig',
  },
  lacksWhy:
    'Dat de organisatie in aanmerking komt, is niet genoeg: elke medewerker heeft een geldig zakelijk e-mailadres én een actief Microsoft-account nodig.',
};
const words: Twins<typeof en> = { en, nl };

/** What the documents say to such a question; undefined for any other. */
export function judgeAsked(facts: Facts, today: Day, language: Language): Outcome | undefined {
  const w = words[language];
  const offer = oneOf(COUNTED, facts.offer);
  const route = oneOf(HOME_USE_ROUTES, facts.route);
  const lacks = oneOf(EMPLOYEE_NEEDS, facts.lacks);
  if (facts.asks === 'used')
    return {
      kind: 'judged',
      says: 'figure',
      figure: LICENCES_USED_AT_HOME,
      title: w.used(figure(LICENCES_USED_AT_HOME, language)),
      lines: [w.usedWhy],
      sources: ['HUP-09'],
    };
  if (facts.asks === 'markets' && offer !== undefined) {
    const markets = homeUseMarketsWith(offer, today);
    const names = listInWords(
      markets.map(market => marketName(market, language)),
      language,
    );
    return {
      kind: 'judged',
      says: 'figure',
      figure: markets.length,
      title: w.markets[offer](figure(markets.length, language)),
      lines: [w.these(names), w.exceptions],
      sources: ['HUP-03'],
    };
  }
  if (facts.asks === 'route' && route !== undefined) {
    const right = homeUseRoute(facts.vl === 'yes');
    return {
      kind: 'judged',
      says: right === route ? 'yes' : 'no',
      title: right === route ? w.routeYes[right] : w.routeNo[right],
      lines: [w.routeWhy],
      sources: ['HUP-02'],
    };
  }
  return facts.asks === 'employee' && lacks !== undefined
    ? { kind: 'judged', says: 'no', title: w.lacks[lacks], lines: [w.lacksWhy], sources: ['HUP-04'] }
    : undefined;
}
