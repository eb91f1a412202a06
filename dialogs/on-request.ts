import type { DialogContext } from 'botbuilder-dialogs';
import type { AnyRequest } from '../domain/life.ts';
import { approveRequest, rejectRequest } from './actions/decide-request.ts';
import { refusalNotice } from './actions/refusals.ts';
import { showRequest, viewOf } from './actions/show-request.ts';
import { requestWords } from './education-keys/request-words.ts';
import { journeys } from './journeys.ts';
import type { Given } from './request-kind.ts';
import type { Turn, View } from './turn.ts';
import { begin, note } from './walks.ts';

/** Something to be done with a request, by somebody who may see it. */
export async function onRequest(
  dc: DialogContext,
  turn: Turn,
  asked: string,
  id: string,
  given: Given,
): Promise<void> {
  const request = await turn.requests.request(id);
  const view = request === undefined ? undefined : viewOf(request, turn.who, turn.kinds, turn.policy);
  if (request === undefined || view === undefined)
    return note(turn, requestWords[turn.language].unknown(asId(id)));
  switch (asked) {
    case 'open':
      return showRequest(turn, request, view);
    case 'approve':
      return approveRequest(turn, request);
    case 'reject':
      return rejectRequest(turn, request, given.inputs.reason ?? given.note);
    case 'edit':
    case 'again':
      return fromRequest(dc, turn, request, view, asked === 'edit');
    default:
      return otherVerb(turn, request, view, asked, given);
  }
}

/** What only this kind of request knows; a verb that it does not know changes nothing. */
async function otherVerb(
  turn: Turn,
  request: AnyRequest,
  view: View,
  asked: string,
  given: Given,
): Promise<void> {
  const { verbs } = turn.kinds.of(request);
  const handler = Object.hasOwn(verbs, asked) ? verbs[asked] : undefined;
  if (handler !== undefined) return handler(turn, request, given);
  await showRequest(turn, request, view, [refusalNotice(turn, 'not-possible-now')]);
}

async function fromRequest(
  dc: DialogContext,
  turn: Turn,
  request: AnyRequest,
  view: View,
  editing: boolean,
): Promise<void> {
  const kind = turn.kinds.of(request);
  const journey = journeys.find(({ id }) => id === kind.journey);
  const mine = request.askedBy.id === turn.who.id;
  if (journey === undefined || (editing && !(mine && kind.editable(request)))) {
    return showRequest(turn, request, view, [
      refusalNotice(turn, mine ? 'not-possible-now' : 'not-your-request'),
    ]);
  }
  await begin(dc, turn, journey.id, journey.walkFrom(request, editing));
}

/** A stranger's word is repeated only where it looks like one of our ids. */
function asId(text: string): string {
  return /^[A-Z]{2,4}-\d{1,9}$/.test(text) ? text : '';
}
