/** What such a number is the name of: whatever stands behind it counts something else. */
const LABELLED =
  /\b((?:support ?|order ?|klant ?)?(?:ticket|ticketnr|casenr|case|zaak|dossier|order|bestelling|bestelbon|invoice|factuur|quote|offerte|ref|reference|referentie|incident|inc|sr|po|room|kamer|lokaal|bureau|desk|loket|line|lijn|ext|toestelnummer|build|version|versie|account|customer|klant|contract|agreement|overeenkomst|req|request|aanvraag|number|nummer|nr)) ?(no|nr|num|number|nummer|id|code)?([.:#]| #| nr\.?)? ?#?(?:[a-z](?=[ -]?\d)[ -]?)?(\d[\d./-]*\d|\d)(?=[\s,;:.)?!]|$)/g;
/** A label that is also a thing that is counted or a verb: "order 40 keys". Its number is long, or marked as one. */
const ALSO_A_VERB =
  /^(?:order|case|account|customer|klant|contract|agreement|overeenkomst|req|request|aanvraag|bureau|line|lijn|version|versie|incident)$/;
/** Of these there are few, so that a short number is one too; of tickets it may be a count: "first ticket 25". */
const FEW_OF_THEM = /^(?:room|kamer|lokaal|desk|loket|build|toestelnummer|number|nummer|nr)$/;
const LONG = 5;
const SHORT = 3;
/** What is counted stands behind its number. */
const COUNTED =
  /^[ ,]*(?:x |more |extra |nog |actieve? |active |new |nieuwe? |edu |education |onderwijs |windows |win ?10 |upgrade ?)*(?:keys?|\w*sleutels?|\w*codes?|licen[cst]\w*|lics?|seats?|users?|gebruikers|plaatsen|devices?|toestellen|laptops?|pcs?|months?|maand\w*|mnd|times|keer|[aef][1-5]\b|m365|o365|microsoft|office|business|apps|windows|win|w10|erbij|bij|stuks)/;
/** "2021-2022": a school year. */
const YEARS = /\b20[12]\d ?[-/–] ?(?:20)?[12]\d\b(?! ?[-/]\d)/g;
/** "#88213". */
const MARKED = /#\s?\d[\d-]*/g;
/** A telephone number begins with a nought or a plus; a day may begin with a nought as well. */
const TELEPHONE = /(?<![\w.,/-])(?:\+\d|0\d)(?:[ ./-]?\d){6,}(?!\d)/g;
const DAY = /^\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2,4}$|^\d{4}-\d\d-\d\d$/;

/** The text without numbers that name something: a ticket, an invoice, a room, a telephone. They count nothing. */
export function withoutLabels(said: string): string {
  return said
    .replace(YEARS, ' ')
    .replace(TELEPHONE, found => (DAY.test(found.trim()) ? found : ' '))
    .replace(
      LABELLED,
      (
        found: string,
        label: string,
        word: string | undefined,
        mark: string | undefined,
        digits: string,
        at: number,
        whole: string,
      ) => {
        const behind = whole.slice(at + found.length);
        const isMarked = word !== undefined || (mark !== undefined && /#|nr/.test(mark));
        if (DAY.test(digits) || (!isMarked && COUNTED.test(behind))) return found;
        const length = digits.replace(/\D/g, '').length;
        const least = isMarked || FEW_OF_THEM.test(label) ? 0 : ALSO_A_VERB.test(label) ? LONG : SHORT;
        const isNamed = length > least || (length === least && /^ *:|^ - /.test(behind));
        return isNamed ? `${label} ` : found;
      },
    )
    .replace(MARKED, ' ');
}
