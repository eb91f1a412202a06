import { answerCard } from '../../cards/answer-card.ts';
import { may } from '../../domain/roles.ts';
import type { Around, Asking } from '../answers/answer.ts';
import { caseView } from '../answers/answer-views.ts';
import { withoutPersonalDetails } from '../answers/redacted.ts';
import { upgradeChecker } from '../checkers/upgrade.ts';
import { planAskedAbout } from './spoken.ts';
import { subscriptionUpgrade } from './upgrade-journey.ts';

/**
 * Answers "what can Business Basic become?" with what the upgrade table's own checker says of that plan, and offers to
 * look at one customer; false for any other message, and for plans that no table knows.
 */
export function showPlanAnswer(turn: Asking, text: string, { walking, topics }: Around): boolean {
  const from = planAskedAbout(text);
  if (from === undefined) return false;
  const { language, today, who } = turn;
  const facts = { from };
  const outcome = upgradeChecker.judge(facts, today, language);
  const view = caseView(upgradeChecker, facts, outcome, { language, who, midway: walking });
  const { id, deed, words } = subscriptionUpgrade;
  const start = { title: words[language].title, press: { verb: 'start', journey: id } };
  const buttons = !walking && may(who.roles, deed) ? [start] : [];
  topics.keep({
    checker: upgradeChecker.id,
    facts,
    question: withoutPersonalDetails(text),
    at: turn.now.toISOString(),
  });
  turn.reply({ card: answerCard({ ...view, buttons }), summary: view.title });
  return true;
}
