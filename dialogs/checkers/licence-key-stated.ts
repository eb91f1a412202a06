import { MONTHS_OF_A_KEY, MOST_TIMES_THE_SEATS, redeemedTo } from '../../domain/licence-keys.ts';
import type { Language } from '../ports.ts';
import { figure } from '../text.ts';
import { type Facts, judgement, type Outcome, oneOf } from './checker.ts';
import { judgeRoute } from './licence-key-route.ts';
import { licenceKeyWords as words } from './licence-key-words.ts';

/** What is asked of keys as such, and needs no sum. */
export function judgeStated(facts: Facts, language: Language): Outcome | undefined {
  const { asks } = facts;
  if (asks === 'again') return again(language);
  if (asks === 'way') return way(facts, language);
  if (asks === 'route') return judgeRoute(facts, language);
  return asks === 'most' ? most(language) : undefined;
}

function again(language: Language): Outcome {
  const w = words[language];
  return judgement({ says: 'no', title: w.again }, [w.againWhy], ['MPN-10']);
}

function way({ way: asked, wanted }: Facts, language: Language): Outcome | undefined {
  const w = words[language];
  const want = oneOf(['renew', 'moreSeats', 'both'], wanted);
  if (want === undefined) return undefined;
  const right = redeemedTo(want);
  const isRight = right === asked;
  const title = (isRight ? w.rightWay : w.wrongWay)(w.ways[right]);
  return judgement({ says: isRight ? 'yes' : 'no', title }, [w.whyWay[want]], ['MPN-12', 'MPN-10']);
}

function most(language: Language): Outcome {
  const w = words[language];
  const months = MONTHS_OF_A_KEY * MOST_TIMES_THE_SEATS;
  return judgement(
    { says: 'figure', figure: months, title: w.most(figure(months, language)) },
    [w.limit],
    ['MPN-16', 'MPN-15'],
  );
}
