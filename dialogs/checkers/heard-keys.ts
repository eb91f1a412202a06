const KEY = '(?:key|sleutel|code|productcode|voordeelsleutel)';
const KEYS = '(?:keys|sleutels|codes)';
const HOLDING = '(?:of|with|van|met|for|voor)';
const SEATS = '(?: (?:seats?|licen\\w+|plaatsen|users|gebruikers))?';
const ONE = '(?:one|1|een|eentje|the first|de eerste|the other|de andere|another)';

/** "2 keys of 25 each". */
const SO_MANY_EACH = new RegExp(
  `\\b([2-9]) ${KEYS}(?: ,)? ${HOLDING} (?:each )?(\\d+)(?! months)${SEATS}(?: (?:each|elk|ieder|apiece|per stuk))?\\b`,
  'g',
);
/** "2 keys, one of 10 and one of 20". */
const ONE_AND_ONE = new RegExp(
  `\\b(?:(?:2|both|beide)(?: (?:the|de|my|our|onze))? )?${KEYS}(?: ,)?(?: ${ONE})? ${HOLDING} (\\d+)${SEATS} (?:and|en)(?:(?: ${ONE})? ${HOLDING})? (\\d+)(?! (?:active|actie\\w+|months))${SEATS}\\b`,
  'g',
);
/** One of them now and one next year is no key of both. */
const AT_TIMES = /\b(?:later|next year|volgend jaar|another time|afterwards|erna|the year after)\b/;

/** Several keys that are redeemed together as the one key that they come to. */
export function keysTogether(text: string): string {
  if (AT_TIMES.test(text)) return text;
  return text
    .replace(
      SO_MANY_EACH,
      (_, times: string, seats: string) => `key of ${Number(times) * Number(seats)} seats`,
    )
    .replace(ONE_AND_ONE, (_, one: string, other: string) => `key of ${Number(one) + Number(other)} seats`);
}

const AS_SEATS =
  '(?: (?:that|those|this|the|as|of|that of|zo|daarvan|ervan|hiervan|dat|van|aantal|zoveel|many|big|large|groot|veel|size|number|seats|licences|licenties|plaatsen|it|them|de|het|active|actieve|actief|bevat|telt|heeft))';
/** How a key compares with the seats that there are, by the times it holds them. */
const TIMES: readonly (readonly [number, string])[] = [
  [
    3,
    `(?:triple\\w*|driedubbel\\w*|drievoud\\w*)${AS_SEATS}*|(?:3 (?:times|keer|x|maal)|driemaal)${AS_SEATS}+`,
  ],
  [2, `(?:doubled?|dubbele?)${AS_SEATS}*|(?:twice|tweemaal|2 (?:times|keer|x|maal))${AS_SEATS}+`],
  [0.5, `(?:half|de helft|helft)${AS_SEATS}+`],
  [
    1,
    `(?:just as many|as many|evenveel|the same (?:number|size|amount)|hetzelfde aantal|even groot)${AS_SEATS}*`,
  ],
];
const COMPARED = TIMES.map(
  ([times, words]) =>
    [
      times,
      new RegExp(
        `\\b${KEY}(?: (?:is|was|of|with|that|which|van|met|die|voor|a|een|holds|has|heeft|telt|bevat|exactly|precies|worth))* (?:${words})(?= *(?:,|$| and| en| to| om| bij| on| for))`,
      ),
    ] as const,
);
const COUNT = /\b\d+\b(?! (?:months|times|keer|x|maal)\b)/g;
const HAS_SIZE = new RegExp(`\\b${KEY} ${HOLDING} \\d`);

/** "7 seats, a key double that" with the key as the seats that it holds. */
export function keyCompared(text: string): string {
  const found = COMPARED.find(([, pattern]) => pattern.test(text));
  const [only, ...others] = new Set(text.match(COUNT) ?? []);
  if (found === undefined || only === undefined || others.length > 0 || HAS_SIZE.test(text)) return text;
  const [times, pattern] = found;
  const seats = Number(only) * times;
  return Number.isInteger(seats) ? text.replace(pattern, `key of ${seats} seats`) : text;
}
