const EARLIER = '(?:earlier|previous|prior|past|former|separate|eerdere?|vorige|vroegere|oudere|aparte)';
const KIND = '(?:(?:support|key|keys|sleutel|sleutels|windows|edu|education|upgrade|csp) )*';
const REQUESTS =
  '(?:requests?|reqs?|tickets?|aanvragen|aanvraagjes|batch(?:es)?|verzoeken|rond(?:es|jes)|lots|sets|deliveries|leveringen|loads?)';
const BETWEEN =
  '(?: (?:so far|up to now|tot nu toe|all|already|al|reeds|been|gehad|gekregen|gedaan|had|done|filed|made|ingediend|before|eerder|were|was|are|is|zijn|waren|for|voor|of|van|met|with|at|aan|a|,))*';
/** A count that is not one of licences, or of months. */
const AMOUNT =
  '\\d+(?! ?(?:active |actieve? |paid )?(?:plan_|licen|lic\\b|seats?\\b|users?\\b|months\\b|m365|o365|devices|laptops))';
const KEYS = '(?: (?:windows |edu |education |upgrade )*(?:keys?|\\w*sleutels?|codes))?';
const LIST = `(${AMOUNT}${KEYS}(?:(?: ,| and| en| then| daarna| nog| another| \\+| plus)* ${AMOUNT}${KEYS})*)(?! ?\\d)`;
const EACH = '(?: (?:each|elk|per stuk|apiece|per keer|per ticket|per request))?';
const IN_ALL = '(?!(?: \\w+)? (?:in total|in all|together|altogether|samen|in totaal|totaal))';

const NUMBERED = new RegExp(
  `\\b(\\d{1,2}) (${EARLIER} )?${KIND}${REQUESTS}${BETWEEN} ${LIST}${EACH}${IN_ALL}`,
  'g',
);
const UNNUMBERED = new RegExp(`\\b${EARLIER} ${KIND}${REQUESTS}${BETWEEN} ${LIST}${IN_ALL}`, 'g');
const DONE =
  '(?:requested|asked|ordered|received|got|gevraagd|aangevraagd|vroegen|vroeg|aanvroeg|aanvroegen|besteld|gehad|gekregen|kregen|kreeg)';
const TIMES = new RegExp(
  `\\b(?:(2|3|4) ?(?:times|keer|maal)|(twice|tweemaal)|(driemaal|thrice))(?: ,)? (${AMOUNT})(?:${KEYS}(?: \\w+)? ${DONE}| (?:windows |edu |education )*(?:keys|\\w*sleutels))`,
  'g',
);
const DONE_TIMES = new RegExp(
  `\\b(${DONE}(?: (?:windows|edu|education|keys|sleutels|al|already|ook|ze|they))*) (?:(2|3|4) (?:times|keer|maal)|(twice|tweemaal)|(driemaal|thrice))(?: ,)?${BETWEEN} ${LIST}${EACH}`,
  'g',
);

/** "The next one is for 51". */
const NEXT = new RegExp(
  `\\b(?:(?:next|new|current|this|volgende|nieuwe|huidige|deze) (?:one|request|ticket|aanvraag|batch|ronde)|de (?:volgende|nieuwe))(?: (?:is|would be|zou|zijn|now|nu|to be))* (?:for|of|voor|van) (${AMOUNT})${KEYS}`,
  'g',
);

/** "2 earlier tickets 80 and 70", "3 requests of 20 keys", "twice 90 keys requested": the keys of all of them. */
export function ofRequests(text: string): string {
  return text
    .replace(NEXT, 'now asks $1 keys')
    .replace(NUMBERED, (found, count: string, earlier: string | undefined, list: string) =>
      together(
        found,
        Number(count),
        list,
        earlier !== undefined || TOLD.test(found) || listed(list).length > 1,
      ),
    )
    .replace(UNNUMBERED, (found, list: string) => together(found, listed(list).length, list, true))
    .replace(TIMES, (_, count: string | undefined, twice: string | undefined, _thrice, amount: string) =>
      hadOf((count === undefined ? (twice === undefined ? 3 : 2) : Number(count)) * Number(amount)),
    )
    .replace(
      DONE_TIMES,
      (found, _done, count: string | undefined, twice: string | undefined, _thrice, list: string) =>
        together(found, count === undefined ? (twice === undefined ? 3 : 2) : Number(count), list, true),
    );
}

/** Says that they were made. */
const TOLD =
  /\b(?:gehad|gekregen|had|done|filed|ingediend|gedaan|so far|tot nu toe|already|before|were|was|waren)\b/;

function listed(list: string): readonly number[] {
  return (list.match(/\d+/g) ?? []).map(Number);
}

/** As many amounts as requests are added, one amount is that of each; anything else stays as it was said. */
function together(found: string, count: number, list: string, isTold: boolean): string {
  const amounts = listed(list);
  const sum = amounts.reduce((all, amount) => all + amount, 0);
  if (count < 2 || (amounts.length !== count && amounts.length > 1)) return found;
  const all = amounts.length === 1 ? count * sum : sum;
  return isTold ? hadOf(all) : `${all} keys`;
}

function hadOf(keys: number): string {
  return `earlier ${keys} keys`;
}

const SPARE =
  '(?:spares?|reserves?|in reserve|reservesleutels?|back ?-?ups?|buffer|on the shelf|op de plank)';
const PART_OF_THEM = new RegExp(
  `(\\b\\d+ (?:(?:windows|edu|education|upgrade) )*(?:keys?|\\w*sleutels?|codes)(?: (?!\\d)[a-z]+){0,2}?)(?: ,)? (?:want|because|cause|omdat|waarvan|of which|including|incl|inclusief|since|,|with|met)(?: (?!\\d)[a-z]+){0,3}? \\d+ (?:(?:as|als|in|for|voor|of them|ervan|to keep|zijn|are|is|een|a|keys?|sleutels?) )*${SPARE}\\b(?: (?:keys?|sleutels?|houden|te houden|wil\\w*|in house))?`,
  'g',
);

/** "50 keys, 6 of them spare": what part of them is for counts nothing. */
export function withoutSpares(text: string): string {
  return text.replace(PART_OF_THEM, '$1');
}
