/** Names of products and programmes, longest first, as the one word that stands for each. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [
    /\bhome[ -]?use(?:[ -]?program(?:me|ma)?)?\b|\bh\.?u\.?p\b|\bworkplace discount(?: program(?:me)?)?\b|\bthuisgebruik(?:programma|sprogramma)?\b/g,
    ' hup ',
  ],
  [/\b(?:windows|win|w) ?(?:1[01] ?)?(?:enterprise|ent) ?a([35])\b/g, ' plan_wina$1 '],
  [/\b(?:windows|win|w) ?(?:1[01] ?)?(?:enterprise|ent) ?e([35])\b/g, ' plan_wine$1 '],
  [/\b(?:windows|win) ?1[01]\b|\bw1[01]\b/g, ' windows '],
  [/\b(?:microsoft|ms|m) ?-?365 ?(?:education |edu )?a([135])(?:'?s)?\b/g, ' plan_m365a$1 '],
  [/\b(?:office|o) ?-?365 ?(?:education |edu )?a([135])\b/g, ' plan_o365a$1 '],
  [/\b(?:office|o) ?-?365 ?(?:enterprise |ent )?e([1345])\b/g, ' plan_o365e$1 '],
  [/\b(?:microsoft|ms|m) ?-?365 ?(?:enterprise |ent )?e([135])\b/g, ' plan_m365e$1 '],
  [/\b(?:(?:microsoft|ms|m|office|o) ?-?365 ?)?f([135])\b/g, ' plan_f$1 '],
  [/\b(?:ems|enterprise mobility(?: ?(?:\+|and|en|&))?(?: ?(?:security|suite))?) ?e?[35]?\b/g, ' ems '],
  [/\b(?:office|o) ?-?365 ?business ?premium\b/g, ' plan_bstandard '],
  [
    /\b(?:(?:microsoft|ms|m|office|o) ?-?365 ?)?(?:business|biz|bus) ?(?:basic|essentials)\b|\b(?:microsoft|ms|m) ?-?365 basic\b|\bbb\b/g,
    ' plan_bbasic ',
  ],
  [
    /\b(?:(?:microsoft|ms|m) ?-?365 ?)?(?:business|biz|bus) ?(?:standard|standaard|std)\b|\b(?:microsoft|ms|m) ?-?365 standard\b|\bbs\b/g,
    ' plan_bstandard ',
  ],
  [
    /\b(?:(?:microsoft|ms|m) ?-?365 ?)?(?:business|biz|bus) ?(?:premium|prem)\b|\b(?:microsoft|ms|m) ?-?365 premium\b|\bbp\b/g,
    ' plan_bpremium ',
  ],
  [
    /\b(?:(?:microsoft|ms|m|office|o) ?-?365 ?)?apps? (?:for|voor|4) (?:business|biz|bus|bedrijven)\b|\b(?:office|o) ?-?365 ?business\b|\ba4b\b/g,
    ' plan_appsbus ',
  ],
  [
    /\b(?:(?:microsoft|ms|m|office|o) ?-?365 ?)?apps? (?:for|voor|4) (?:enterprise|ondernemingen)\b|\ba4e\b|\b(?:(?:office|o) ?-?365 ?)?pro ?plus\b/g,
    ' plan_appsent ',
  ],
  [/\b(?:microsoft )?store (?:for business|voor bedrijven)\b/g, ' storeforbusiness '],
  [/\b(?:microsoft|ms|m) ?-?365\b|\bms365\b/g, ' m365 '],
  [/\b(?:office|o) ?-?365\b/g, ' o365 '],
  [
    /\boffice (?:20\d\d|ltsc)\b|\b(?:visio|project)(?: professional| pro)? 20\d\d\b|\bwindows server(?: 20\d\d)?\b|\bsql server(?: 20\d\d)?\b/g,
    ' perpetual ',
  ],
  [/\bopen value subscription(?: for education(?: solutions)?)?\b|\bovs ?-? ?es\b|\bovs\b/g, ' ovs '],
  [/\benroll?ment for education(?: solutions)?\b|\bees\b/g, ' ees '],
  [/\bvolume ?-?(?:licen[sc]ing|licen[sc]es?|licenties?)\b|\bvl\b/g, ' vl '],
  [
    /\bschool ?(?:volume ?)?(?:agreement|overeenkomst|contract|enrol?lment|licen[sc]ing|program(?:me|ma)?)\b/g,
    ' schoolagreement ',
  ],
  [/\be([1345])(?:'?s)?\b/g, ' plan_e$1 '],
  [/\ba([135])(?:'?s)?\b/g, ' plan_a$1 '],
];

/** The text with every name that the checkers know as one word. */
export function namesAsTokens(text: string): string {
  let named = text;
  for (const [pattern, token] of NAMES) named = named.replace(pattern, token);
  // "Office 365 E3/E5": the second plan is of the same family as the first.
  return named
    .replace(
      /(plan_o365)(e\d) *(\/|or|of|en|and|\+|&|,) *(?:\d+ *)?plan_(e\d)(?!\w)/g,
      (all, family: string, _a, _b, second: string) =>
        all.replace(new RegExp(`plan_${second}$`), `${family}${second}`),
    )
    .replace(
      /(plan_o365)(a\d) *(\/|or|of|en|and|\+|&|,) *(?:\d+ *)?plan_(a\d)(?!\w)/g,
      (all, family: string, _a, _b, second: string) =>
        all.replace(new RegExp(`plan_${second}$`), `${family}${second}`),
    );
}
