import { distance } from '../answers/distance.ts';

/** Words that a slip of the finger should not hide. */
const VOCABULARY =
  'licences licenses licenties licentie sleutels sleutel months maanden already commercial commercieel government overheid education onderwijs nonprofit suspended opgeschort cancelled geannuleerd expired verlopen upgrade upgraden become worden extend verlengen toevoegen added remove verwijderen transfer overdragen combine combineren software assurance family personal monthly maandelijks maandelijkse credit tegoed azure employees medewerkers school perpetual requested gekregen aangevraagd subscription abonnement dynamics intune japanese enterprise eligible'.split(
    ' ',
  );

/** Words of their own that are near to one of these. */
const OWN = 'verkopen verkoper verkocht schoof schoven schoot expires'.split(' ');

const KNOWN: ReadonlySet<string> = new Set([...VOCABULARY, ...OWN]);

/** The word as it was meant, where it is one that matters with a slip in it. */
export function corrected(word: string): string {
  if (word.length < 6 || KNOWN.has(word) || /[\d_]/.test(word)) return word;
  const most = word.length > 8 ? 2 : 1;
  const near = VOCABULARY.find(
    known => known.length > 5 && known[0] === word[0] && distance(word, known, most) <= most,
  );
  return near ?? word;
}
