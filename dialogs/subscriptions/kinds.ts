import { changesSince } from '../../domain/upgrades/changes.ts';
import { seenOf } from '../../domain/upgrades/detail.ts';
import { judgeLicences } from '../../domain/upgrades/licences.ts';
import {
  actOn,
  isStuck,
  type LicencesRequest,
  lookedAtAnew,
  type SubscriptionRequest,
  subscriptionApproval,
  type UpgradeRequest,
} from '../../domain/upgrades/requests.ts';
import { waysOf } from '../../domain/upgrades/upgrade-rules.ts';
import { refusalNotice, ruleNotice } from '../actions/refusals.ts';
import { showRequest } from '../actions/show-request.ts';
import { PartnerCenterError } from '../ports.ts';
import type { RequestKind, Standing } from '../request-kind.ts';
import type { Turn } from '../turn.ts';
import { words } from '../words.ts';
import { changeLater } from './change-step.ts';
import { licenceFacts } from './licences-chosen.ts';
import { addLicences } from './licences-journey.ts';
import { licencesWords } from './licences-text.ts';
import { type Looked, lookAtCustomer, lookAtWays } from './look.ts';
import { changeLines } from './outcome-view.ts';
import { subscriptionCard, subscriptionStateOf, subscriptionTitleOf } from './request-view.ts';
import { subscriptionWords } from './request-words.ts';
import { subscriptionUpgrade } from './upgrade-journey.ts';
import { liveLine } from './voices.ts';

/** What both kinds of changes to a subscription have in common. */
function shared<R extends SubscriptionRequest>(): Pick<
  RequestKind<R>,
  'series' | 'act' | 'approval' | 'onApproved' | 'title' | 'stateInWords' | 'card' | 'editable' | 'verbs'
> {
  return {
    series: 'SUB',
    act: actOn,
    approval: subscriptionApproval,
    onApproved: changeLater,
    title: subscriptionTitleOf,
    stateInWords: (request, _, language) => subscriptionStateOf(request, language),
    card: subscriptionCard,
    editable: ({ state }) => state === 'awaitingApproval',
    verbs: {
      withdraw: (turn, request) => moveOn(turn, request, 'withdraw'),
      tidied: (turn, request) => moveOn(turn, request, 'tidied'),
      closeByHand: (turn, request) => moveOn(turn, request, 'closeByHand'),
      retry: (turn, request) => moveOn(turn, request, 'retry'),
      // The same words as for an education customer's verification.
      look: (turn, request) => moveOn(turn, request, 'retry'),
    },
  };
}

/** Requests to upgrade a subscription. */
export const upgradeKind: RequestKind<UpgradeRequest> = {
  ...shared<UpgradeRequest>(),
  kind: 'subscription-upgrade',
  journey: subscriptionUpgrade.id,
  judgeAgain: (turn, request) => judged(turn, request, lookAtWays, upgradeStands),
};

/** Requests to add licences. */
export const licencesKind: RequestKind<LicencesRequest> = {
  ...shared<LicencesRequest>(),
  kind: 'add-licences',
  journey: addLicences.id,
  judgeAgain: (turn, request) => judged(turn, request, lookAtCustomer, licencesStand),
};

/** Moves the requester's own request on; looking again asks the outbox once more, which looks up before it sends. */
async function moveOn(
  turn: Turn,
  request: SubscriptionRequest,
  verb: 'withdraw' | 'tidied' | 'retry' | 'closeByHand',
): Promise<void> {
  const actor = { id: turn.who.id, name: turn.who.name, approver: false };
  const at = turn.now.toISOString();
  const early = (verb === 'retry' || verb === 'closeByHand') && !isStuck(request);
  const taken = verb === 'retry' ? lookedAtAnew(request, at) : request;
  const moved = early ? 'not-possible-now' : actOn(taken, verb, actor, { at });
  if (typeof moved === 'string') return showRequest(turn, request, 'asker', [refusalNotice(turn, moved)]);
  turn.work.save(moved);
  turn.work.redraw(moved.id);
  if (verb === 'retry') changeLater(turn, moved);
  await showRequest(turn, moved, 'asker');
}

/** What was possible when it was asked for may not be any more: the subscription first, then the rules. */
async function judged<R extends SubscriptionRequest>(
  turn: Turn,
  request: R,
  look: (id: string, turn: Turn) => Promise<Looked>,
  stands: (turn: Turn, request: R, looked: Looked) => Standing,
): Promise<Standing> {
  const { language } = turn;
  try {
    const looked = await look(request.customer.id, turn);
    const now = looked.details?.find(({ id }) => id === request.asked.subscription.id);
    const changes = changesSince(request.asked.seen, now && seenOf(now));
    if (changes.length > 0) return fallen(turn, changeLines(changes, language));
    return stands(turn, request, looked);
  } catch (error) {
    if (!(error instanceof PartnerCenterError)) throw error;
    const { partnerCenterDown, partnerCenterRefuses } = words[language];
    const told = error.kind === 'unauthorised' ? partnerCenterRefuses : partnerCenterDown;
    return { kind: 'fallen', notices: [{ tone: 'warning', lines: [told] }] };
  }
}

function upgradeStands(turn: Turn, { asked }: UpgradeRequest, looked: Looked): Standing {
  const { details = [], live = {}, delegatedAdmin } = looked;
  const ways = waysOf({ details, live, ...(delegatedAdmin !== undefined && { delegatedAdmin }) }, turn.today);
  const mine = ways.find(({ subscription }) => subscription.id === asked.subscription.id);
  const target = mine?.choices.find(({ id }) => id === asked.target.id);
  if (target?.decision === 'offered') return { kind: 'stands' };
  return fallen(turn, [liveLine(target ?? { live: { kind: 'silent' } }, turn.language)]);
}

function licencesStand(turn: Turn, { asked }: LicencesRequest, looked: Looked): Standing {
  const more = asked.wanted - asked.seen.quantity;
  const facts = licenceFacts({ subscription: asked.subscription.id, more }, looked, turn.today);
  const verdict = judgeLicences(facts);
  if (verdict.kind !== 'refused') return { kind: 'stands' };
  const [first] = verdict.broken;
  const refusal = licencesWords[turn.language].refusals[first](facts);
  return { kind: 'fallen', notices: [ruleNotice(refusal, addLicences.sources[first], turn.language)] };
}

function fallen({ language }: Turn, lines: readonly string[]): Standing {
  const notice = { tone: 'warning' as const, lines: [subscriptionWords[language].fallen, ...lines] };
  return { kind: 'fallen', notices: [notice] };
}
