const KEY =
  /(?<![A-Z0-9])(?:[A-Z0-9]{5}[-\s\u2010-\u2015.]{1,3}){4}[A-Z0-9]{5}(?![A-Z0-9])|(?<![A-Z0-9])[A-Z0-9]{25}(?![A-Z0-9])/gi;

/** A 25-character product key, in five groups of five or in one piece. At least one digit and one letter in it. */
export function looksLikeProductKey(text: string): boolean {
  const found = text.normalize('NFKC').match(KEY) ?? [];
  return found.some(key => /\d/.test(key) && /[a-z]/i.test(key));
}
