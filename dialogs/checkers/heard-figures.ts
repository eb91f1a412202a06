/** `1,200`, `1.200`, `1 200` and `1.2k` as plain digits. */
export function figures(text: string): string {
  return text
    .replace(
      // "Ticket 2 100 keys" is no 2,100.
      /(?<!\b(?:tickets?|requests?|aanvra\w+|batch|rond[es]*|round|levering|delivery|nr|nummer|number) )\b(\d{1,3})((?:[.,' ]\d{3})+)\b(?![.,]?\d)/g,
      (_, head: string, rest: string) => head + rest.replace(/\D/g, ''),
    )
    .replace(/\b(\d+)(?:[.,](\d))?k\b/g, (_, whole: string, tenth = '0') =>
      String(Number(`${whole}.${tenth}`) * 1000),
    );
}

/** Takes amounts of money out of the text, into `amounts`: they count nothing. */
export function money(text: string, amounts: number[]): string {
  return text.replace(
    /(?:[$€]|usd|eur)\s?(\d+)(?:[.,]\d+)?|\b(\d+)\s?(?:dollars?|usd|euros?|[$€])/g,
    (_, before, after) => {
      amounts.push(Number(before ?? after));
      return ' amount ';
    },
  );
}

/** "2 requests of 100 keys each" as the 200 keys they are together. */
export function multiplied(text: string): string {
  return text.replace(
    /\b(\d{1,2}) (?:requests?|tickets?|aanvragen|batches|keer|times|x) (?:(?:of|van|met|for|voor|a) )?(\d+) (keys?|sleutels?|codes)\b/g,
    (_, times: string, keys: string, word: string) => `${Number(times) * Number(keys)} ${word}`,
  );
}

/** "200 keys asked in 2021, 75 in 2022": keys as well. */
export function listedByYear(text: string): string {
  return text.replace(
    /\b(\d+ (keys?|sleutels?|codes)(?: [a-z]+){0,4} in (?:[a-z]+ )?(?:20\d\d|[a-z]+)(?: ,)?(?: (?:and|en|then|plus))?) (\d+)(?= in (?:[a-z]+ )?20\d\d)/g,
    '$1 $3 $2',
  );
}

/** "More than 100 keys" are 101 or more. */
export function moreThan(text: string): string {
  return text.replace(
    /\b(?:more|meer) (?:than|dan) (\d+) (keys?|sleutels?|codes)\b/g,
    (_, most: string, word: string) => `${Number(most) + 1} ${word}`,
  );
}

/** "May we request 75?" asks for 75 keys: in Dutch the word for it is that for requests as well. */
export function requested(text: string): string {
  if (/\bhup\b|\bplan_(?:m365|o365)?e\d\b/.test(text)) return text;
  return text
    .replace(
      /\b((?:mag|mogen|kan|kunnen|wil|wilt|willen|moet|moeten)(?: [a-z]+){0,4} \d+) (?:aanvragen|aan te vragen)(?= *(?:,|$))/g,
      '$1 sleutels aanvragen',
    )
    .replace(/\b(er \d+) (vragen|krijgen|hebben|bestellen|aanvragen)\b/g, '$1 sleutels $2');
}

/** One more of them, said without a figure. */
export function oneMore(text: string): string {
  return text
    .replace(/\bnog (?:eentje|een(?: extra)? (?=sleutel|key))/g, 'nog 1 ')
    .replace(/\b(?:one|an) (more|extra|additional) key\b/g, '1 $1 key')
    .replace(
      /\b(with|and|met|en|if|als|bij) (?:one|een|eentje) (more|extra|meer|erbij)(?= *(?:,|$))/g,
      '$1 1 $2',
    )
    .replace(/\b(get|have|request|order|ask for) one(?: more)?(?= *(?:,|$))/g, '$1 1 keys');
}

/** "700 instead of 300": the number that was known, with the one part of it for the other; undefined where nothing is swapped. */
export function swapped(text: string, known: string | undefined): number | undefined {
  const found = /\b(\d+)(?: \w+){0,2} (?:ipv|instead of|in plaats van|rather than) (\d+)\b/.exec(text);
  if (found === null || known === undefined) return undefined;
  const whole = Number(known) - Number(found[2]) + Number(found[1]);
  return whole >= 0 ? whole : undefined;
}

/** Years and halves of them, in months. */
export function durations(text: string): string {
  return text
    .replace(
      /\b(?:anderhalf jaar|(?:a|one) year and a half|(?:a|one) and a half years?|1[.,]5 (?:years?|yrs?|jaar|jr))\b/g,
      '18 months',
    )
    .replace(
      /\b(?:tweeenhalf jaar|twee en een half jaar|2[.,]5 (?:years?|yrs?|jaar|jr)|(?:two|2) and a half years)\b/g,
      '30 months',
    )
    .replace(/\b(?:half a year|half year|(?:een )?half jaar|halfjaar)\b/g, '6 months')
    .replace(/\b(?:a quarter|one quarter|(?:een )?kwartaal)\b(?! of)/g, '3 months')
    .replace(/\b(?:anderhalve maand|(?:a|one) month and a half)\b/g, '1.5 months')
    .replace(
      /\b(\d{1,2})[.,](\d) ?(?:years?|yrs?|jaar|jr)\b/g,
      (_, years: string, tenth: string) => `${(Number(years) * 120 + Number(tenth) * 12) / 10} months`,
    )
    .replace(
      /\b(\d{1,2}) ?(?:years?|yrs?|jaar|jr) (?:and|en) (\d{1,2}) ?(?:months?|mths?|mnd|maand|maanden)\b/g,
      (_, years: string, months: string) => `${Number(years) * 12 + Number(months)} months`,
    )
    .replace(
      /\b(\d{1,2}) ?(?:years?|(?<!\bin \d{1,2} ?)yrs?|jaar|jr)\b/g,
      (_, years: string) => `${Number(years) * 12} months`,
    )
    .replace(/\b(?:one|een|a) (?:year|jaar)\b/g, '12 months')
    .replace(
      /\b(?:one|een) (?:month|maand)\b|\ba month(?= (?:left|remaining|to go|longer|extra|more))/g,
      '1 months',
    )
    .replace(/\b(\d{1,2}) ?m(?= (?:left|over|remaining|to go|resterend|te gaan))/g, '$1 months')
    .replace(
      /\b(\d{1,2}) (?:extra|more|additional|bijkomende) (?:mnd|mths?|maand|maanden|months?)\b/g,
      '$1 months extra',
    )
    .replace(
      /\b(\d{1,3})(?:[.,](\d))? ?(?:mnd|mths?|mo|maand|maanden|months?)\b/g,
      (_, whole: string, tenth?: string) => `${whole}${tenth === undefined ? '' : `.${tenth}`} months`,
    );
}

/** "Used to have 200 A3, cut back to 80": what there was before counts nothing. */
export function formerly(text: string): string {
  return text
    .replace(
      /\b(?:used to have|used to be|went (?:down )?from|dropped from|gingen? van|zakten? van|vroeger(?: had\w*)?(?: ze| we)?|voorheen(?: had\w*)?|previously had|formerly(?: had)?|hadden vroeger|had vroeger) (\d+)\b((?: (?!\d)\S+){0,9}? (?:(?:cut |scaled |went |gone )?(?:back|down) to|reduced to|now(?: only| just)?(?: have| has)?|nu(?: nog| maar| slechts| hebben| heeft| ze)*|terug ?gebracht (?:tot|naar)|nog maar|to|naar)) (\d+)\b(?! (?:keys?|sleutel))/g,
      (found: string, _was: string, between: string, now: string, at: number, whole: string) =>
        `before${between} ${now}${/^ (?:plan_|licen|seats|active|actie)/.test(whole.slice(at + found.length)) ? '' : ' licences'}`,
    )
    .replace(
      /\b(?:from|van) (\d+)(?: (?:plan_\w+|licen\w+|seats|users|gebruikers|plaatsen))? (?:to|naar) (?=\d)/g,
      '',
    );
}

const CANCELLED =
  '(?:cancell?ed|dropped|gave up|opgezegd|geannuleerd|geschrapt|stopgezet|vervallen|lapsed|expired|verlopen)';
const OF_THEM = '(?:of (?:them|those|these|which|that)|daarvan|ervan|hiervan|waarvan)';
/** "Cancelled 400 of them", "150 opgezegd": of one number that was named before, so many are gone. */
const GONE = new RegExp(
  `\\b${OF_THEM} (\\d+)(?: (?:are|is|zijn|staan|op|on|an?|een|in))* (?:trials?|proef\\w*|suspended|opgeschort|on hold|inactive|inactief)\\b|\\b${CANCELLED} (\\d+)(?: ${OF_THEM}|(?= *(?:,|$)))|\\b(?:${OF_THEM} )?(\\d+)(?: ${OF_THEM})?(?: (?:are|were|was|got|have|has|been|zijn|werden|is|er))* ${CANCELLED}(?! (?:plan_|licen|seats|subscr|abonn|\\d))`,
);
/** "70 still active": what is left is told. */
const LEFT =
  /\b(?:only |nog |maar |just )*(\d+)(?: \w+){0,4} (?:still|nog)(?: \w+)? (?:active|actief|actieve|in use)\b|\b(?:now|nu|nog|only|still)(?: \w+){0,2} (\d+) (?:active|actief|actieve)\b/;

/** How many are gone, or are left, of a number that was named before. */
export function goneOf(text: string): { readonly gone?: number; readonly left?: number } {
  const left = LEFT.exec(text);
  const gone = GONE.exec(text);
  return {
    ...(left !== null && { left: Number(left[1] ?? left[2]) }),
    ...(gone !== null && { gone: Number(gone[1] ?? gone[2] ?? gone[3]) }),
  };
}

/** "2300 E5, cancelled 400 of them" as the 1900 that are left. */
export function takenOff(text: string): string {
  const base = /\b(\d+)(?= (?:plan_|licen|seats?\b))/.exec(text);
  const gone = GONE.exec(text);
  if (base === null || gone === null || gone.index <= base.index + base[0].length) return text;
  const rest = Number(base[1]) - Number(gone[1] ?? gone[2] ?? gone[3]);
  const between = text.slice(base.index + base[0].length, gone.index).replace(/plan_\w+/g, '');
  if (rest < 0 || LEFT.test(text) || /\d/.test(between)) return text;
  const without = text.slice(0, gone.index) + text.slice(gone.index + gone[0].length);
  return `${without.slice(0, base.index)}${rest}${without.slice(base.index + base[0].length)}`;
}

/** "En als ze er 100 opzeggen?": what is asked of as if it had happened, said as if it had. */
export function ofThem(text: string): string {
  return text
    .replace(
      /\b(?:er )?(\d+)(?: \w+)? (?:opzeggen|annuleren|schrappen|stopzetten|opzegt|wegvallen|vervallen)\b/g,
      '$1 opgezegd',
    )
    .replace(
      /\b(?:cancel|cancels|drop|drops|lose|loses) (\d+)(?: of (?:them|those|these))?/g,
      'cancelled $1 of them',
    );
}
