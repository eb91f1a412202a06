import { button, opens } from '../../cards/actions.ts';
import type { Action } from '../../cards/card.ts';
import { textInput } from '../../cards/inputs.ts';
import type { AnyRequest } from '../../domain/life.ts';
import type { CommonRequestWords } from '../common-request-words.ts';

type Words = Pick<CommonRequestWords, 'approve' | 'reject' | 'reason' | 'reasonNeeded'>;

/** What one who decides presses: Approve, and Reject with its reason. */
export function decisionButtons({ id }: Pick<AnyRequest, 'id'>, w: Words): readonly Action[] {
  const press = (verb: string) => ({ verb, request: id });
  return [
    button({ title: w.approve, look: 'positive', press: press('approve') }),
    withReason(w.reject, { label: w.reason, problem: w.reasonNeeded }, press('reject')),
  ];
}

/** A no, which wants its reason; `problem` is said when there is none. */
export function withReason(
  title: string,
  { label, problem }: { readonly label: string; readonly problem: string },
  press: { readonly verb: string; readonly request: string },
): Action {
  const reason = textInput({ id: 'reason', label, problem, most: 500, lines: true });
  return opens(title, [reason], { title, look: 'destructive', press });
}
