import { type Button, button, opens, toggles } from '../../cards/actions.ts';
import { type Action, line } from '../../cards/card.ts';
import { isApprover } from '../../domain/policy.ts';
import { leftToPerson, type Request, type RequestVerb, verbsIn } from '../../domain/request.ts';
import { decisionButtons, withReason } from '../actions/decision-buttons.ts';
import type { Language } from '../ports.ts';
import type { Viewer } from '../request-kind.ts';
import { words } from '../words.ts';
import { requestWords } from './request-words.ts';

/** What one who decides can press. */
export function approverActions(request: Request, { language, person, policy }: Viewer): readonly Action[] {
  const w = requestWords[language];
  const open = request.state === 'awaitingApproval';
  const mayDecide =
    person.id !== request.askedBy.id && isApprover(policy, request.keys, leftToPerson(request), person);
  if (!open || !mayDecide) return [];
  return decisionButtons(request, w);
}

/** What the one who asked can press, by the state it is in. */
export function askerActions(request: Request, language: Language): readonly Action[] {
  const w = requestWords[language];
  const possible = verbsIn(request.state);
  const offered: readonly (readonly [RequestVerb, Action])[] = [
    ['file', button({ title: w.filedIt, look: 'positive', press: press('file', request) })],
    ['receive', button({ title: w.received, look: 'positive', press: press('receive', request) })],
    ['share', button({ title: w.sharedIt, look: 'positive', press: press('share', request) })],
    ['review', button({ title: w.review, press: press('review', request) })],
    ['edit', button({ title: w.edit, press: press('edit', request) })],
    ['deny', withReason(w.denied, { label: w.reason, problem: w.denialNeeded }, press('deny', request))],
    [
      'withdraw',
      opens(w.withdraw, [line(w.withdrawSure)], {
        title: w.withdraw,
        look: 'destructive',
        press: press('withdraw', request),
        withoutInputs: true,
      }),
    ],
  ];
  const again: Button = {
    title: request.state === 'shared' ? w.askMore : w.again,
    press: { verb: 'again', request: request.id },
  };
  return [
    ...offered.filter(([verb]) => possible.includes(verb)).map(([, action]) => action),
    ...(request.state === 'approved' ? [toggles(w.showSteps, ['steps'])] : []),
    ...(request.state === 'keysReceived' || request.state === 'shared'
      ? [toggles(words[language].switchLanguage, ['letter-en', 'letter-nl'])]
      : []),
    ...(possible.length === 0 ? [button(again)] : []),
  ];
}

function press(verb: RequestVerb, { id }: Request) {
  return { verb, request: id };
}
