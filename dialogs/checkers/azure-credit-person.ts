import type { Person } from '../../domain/azure-benefits.ts';
import type { Facts } from './checker.ts';

const CREDIT = /\b(?:credits?|\w*tegoed)\b|\bazure\b.*\bamount\b|\bamount\b.*\bazure\b/;
const ASSIGNS =
  /\b(?:assign\w*|toewij\w*|toe te wijzen|toegewezen|toeken\w*|toe te kennen|activat\w*|activeer\w*|activeren|give|giving|geven|zetten|put|get|gets|krijg\w*|use|gebruiken)\b/;
const OPENLY =
  /\b(?:which|what|welke|wat|how|hoe|where|waar|why|waarom|when|wanneer|must|have to|has to|need to|needs to|moet|moeten|first|eerst|transfer\w*|overdra\w*|remov\w*|verwijder\w*)\b/;
const DIRECTORY =
  '(?:aad|azure ad|azure active directory|active directory|entra(?: id)?|tenant|directory|entry|account|user|gebruiker|object)';
const NO =
  "(?:no|not|niet|geen|without|zonder|never|nooit|nowhere|nergens|neither|isn't|hasn't|isnt|hasnt|doesn't|lacks?|missing|ontbreekt)";
/** "No user in our AAD yet", "staat nog niet in de tenant". */
const ABSENT = new RegExp(
  `\\b${NO}\\b(?: \\S+){0,6} ${DIRECTORY}\\b|\\b(?:aad|azure ad|tenant|directory|entra)\\b(?: \\S+){0,3} ${NO}\\b|\\b(?:not|niet) (?:in there|there|erin|er in)\\b|\\b(?:staat|zit|is) (?:er )?(?:nog )?niet in\\b|\\b(?:does not|doesn't|bestaat (?:nog )?niet) ?(?:exist)?\\b`,
);
const PRESENT = new RegExp(
  `\\b(?:in|on|of|binnen|bij)(?: (?:the|our|my|de|het|onze|mijn|that))* (?:${DIRECTORY})\\b|\\b(?:already|al|wel|reeds)(?: \\S+){0,3} (?:exists?|bestaat|there|erin|in staat|in zit|in)\\b|\\b(?:has|have|heeft)(?: \\S+){0,3} (?:entry|account|user)\\b|\\b(?:wel|already|al)(?: \\S+){0,2} (?:account|user|entry|gebruiker)\\b|\\b(?:exists|bestaat)\\b`,
);
const GUEST = /\b(?:guests?|gast|gasten|gastgebruiker\w*|gastaccount\w*)\b/;

/** Whether somebody is said to be in the tenant; undefined where nothing is said of it. */
export function personIn(text: string): Person | undefined {
  if (ABSENT.test(text)) return 'absent';
  if (GUEST.test(text)) return 'guest';
  return PRESENT.test(text) ? 'present' : undefined;
}

/** A credit that is to be assigned to somebody who is, or is not, in the tenant (MPN-04). */
export function personAssigned(text: string): Facts | undefined {
  if (!CREDIT.test(text) || !ASSIGNS.test(text) || OPENLY.test(text)) return undefined;
  if (/\b(?:keys?|sleutels?|bulk\w*|combin\w*|remove|admin\w*|agent)\b/.test(text)) return undefined;
  const person = personIn(text);
  return person === undefined ? undefined : { asks: 'assign', person };
}
