import type { Organisation } from '../../domain/home-use.ts';

const NONPROFIT =
  /\b(non ?-?profit\w*|not for profit|npo|ngo|vzw|charity|charities|goede ?doelen\w*|goed doel|stichting|foundation|vereniging|association|church|kerk|red cross|rode kruis)\b/;
/** Institutions; the word education alone is the name of a product as well. */
const INSTITUTION =
  /\b(schools?|schooltje|scholen|\w*school|\w*scholen|universit\w*|unis?|college|colleges|academy|academie|kindergarten|lyceum|atheneum|gymnasium|kleuterschool)\b/;
const EDUCATION = /\b(education(al)?|onderwijs\w*|academic|academisch\w*|edu)\b/;
const GOVERNMENT =
  /\b(government\w*|overheid\w*|gov|gemeente\w*|ministerie\w*|ministry|municipal\w*|public sector|council|provincie|province|stad|city hall|stadsbestuur|waterschap|politie|police|federal)\b/;
const COMMERCIAL =
  /\b(commerc\w+|company|compan\w+|\w*bedrijf|\w*bedrijven|corporate|corporation|firms?|firma|bank|zakelijke?|enterprise customer|onderneming\w*|bvba|b\.?v|n\.?v|vof|ltd|llc|plc|gmbh|inc(?! (?:vat|btw|sa|software|all|the|an?|hup|m365|\d))|mkb|kmo|smb|factory|fabriek|manufactur\w+|retail\w*|advocat\w*|lawyers?|law|accountant\w*|notaris\w*|bakker\w*|bakery|restaurant\w*|hotel\w*|shop|winkel\w*|startup|architect\w*|makelaar\w*|garage|dealer\w*|private sector|insurer|verzekeraar|office of \d+)\b/;

const KIND = [NONPROFIT, INSTITUTION, EDUCATION, GOVERNMENT, COMMERCIAL]
  .map(({ source }) => source)
  .join('|');
const NOT =
  "(?:not|no|niet|geen|neither|nor|noch|isnt|isn't|aren't|wasn't|non)(?: (?:an?|the|een|de|it|any))*";
/** "Not a charity", "geen non-profit en geen onderwijs": what the customer is said not to be. */
const DENIED = new RegExp(
  `\\b${NOT} (?:${KIND})(?:(?: ,)? (?:or|nor|of|noch|and|en)(?: ${NOT}| an?| een)? (?:${KIND})| , ${NOT} (?:${KIND}))*`,
  'g',
);

/** What kind of organisation the customer is, where the question says so. */
export function organisationIn(said: string): Organisation | undefined {
  const text = withoutDeniedKinds(said);
  if (NONPROFIT.test(text)) return 'nonprofit';
  if (NO_SCHOOL.test(said)) return GOVERNMENT.test(text) ? 'government' : 'commercial';
  if (INSTITUTION.test(text) || EDUCATION.test(text)) return 'education';
  if (GOVERNMENT.test(text)) return 'government';
  return COMMERCIAL.test(text) ? 'commercial' : undefined;
}

/** Without what the customer is said not to be; "not for profit" is a kind of its own. */
export function withoutDeniedKinds(said: string): string {
  return said
    .replace(
      /\bnot for profit\b|\bnon ?-?profit\w*|\b(?:zonder|without|no|geen) (?:winstoogmerk|profit motive)\b/g,
      'nonprofit',
    )
    .replace(DENIED, ' ');
}

/** No school, and perhaps commercial, perhaps not. */
const HEALTH =
  /\b(hospitals?|\w*ziekenhuis\w*|clinics?|kliniek\w*|huisarts\w*|tandarts\w*|dentists?|apotheek|pharmacy)\b/;
/** "It is no school." */
const NO_SCHOOL =
  /\b(no|not an?|isnt an?|geen) (school|onderwijs\w*|academic|academisch\w*|education\w* institution)\b/;

/** Whether the customer is said to be something else than a school; the name of a product says nothing. */
export function isNoSchool(text: string): boolean {
  if (NO_SCHOOL.test(text)) return true;
  return (
    !INSTITUTION.test(text) &&
    (HEALTH.test(text) || COMMERCIAL.test(text) || GOVERNMENT.test(text) || NONPROFIT.test(text))
  );
}
