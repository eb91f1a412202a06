import { toggles } from '../../cards/actions.ts';
import { type Card, type Element, type Fact, group, line, subheading, type Tone } from '../../cards/card.ts';
import { requestCard } from '../../cards/plain-cards.ts';
import type { NoticeView } from '../../cards/stage-card.ts';
import { CONDITION_SOURCES } from '../../domain/upgrades/conditions.ts';
import {
  isStuck,
  isUpgradeRequest,
  ownStepIn,
  type SubscriptionRequest,
  type SubscriptionState,
  type UpgradeRequest,
} from '../../domain/upgrades/requests.ts';
import type { Language } from '../ports.ts';
import type { Viewer } from '../request-kind.ts';
import { choiceInWords, figure, timeInWords } from '../text.ts';
import type { View } from '../turn.ts';
import { helpLine, outcomeBlocks } from './outcome-view.ts';
import { approverActions, askerActions } from './request-actions.ts';
import { subscriptionWords } from './request-words.ts';
import { upgradeWords } from './upgrade-text.ts';
import { voiceWords } from './voice-words.ts';
import { conditionLine, guideLine } from './voices.ts';

const TONES: Readonly<Record<SubscriptionState, Tone>> = {
  awaitingApproval: 'accent',
  running: 'accent',
  done: 'good',
  handsNeeded: 'warning',
  stopped: 'warning',
  refused: 'attention',
  closed: 'default',
  rejected: 'attention',
  withdrawn: 'default',
  expired: 'warning',
};

/** Draws a request for the one who asked or for one who decides; `notices` come on top. */
export function subscriptionCard(
  request: SubscriptionRequest,
  view: View,
  viewer: Viewer,
  notices: readonly NoticeView[] = [],
): Card {
  const { language } = viewer;
  const w = subscriptionWords[language];
  const waits = request.state === 'awaitingApproval';
  return requestCard({
    language,
    title: subscriptionTitleOf(request, language),
    notices,
    status: {
      tone: isStuck(request) ? 'warning' : TONES[request.state],
      text: subscriptionStateOf(request, language),
      lines: [...reasonLines(request), ...(view === 'approver' ? [] : nextLines(request, viewer))],
    },
    facts: factsOf(request, viewer),
    blocks: [
      ...(waits && isUpgradeRequest(request) ? voicesBlock(request, language) : []),
      ...(waits ? [helpLine(language)] : []),
      ...outcomeBlocks(request, language),
    ],
    actions: view === 'approver' ? approverActions(request, viewer) : askerActions(request, language),
    timeline: { show: toggles(w.timeline, ['timeline']), id: 'timeline', lines: timeline(request, viewer) },
    refresh: {
      press: { verb: 'redraw', request: request.id, view, version: String(request.version) },
      userIds: viewer.channelUser === undefined ? [] : [viewer.channelUser],
    },
  });
}

/** One line that names a request: id, what changes, customer. */
export function subscriptionTitleOf(request: SubscriptionRequest, language: Language): string {
  const w = subscriptionWords[language];
  const { id, customer, asked } = request;
  if (isUpgradeRequest(request))
    return w.upgradeTitle(id, asked.subscription.name, request.asked.target.name, customer.name);
  const more = request.asked.wanted - asked.seen.quantity;
  return w.licencesTitle(id, figure(more, language), asked.subscription.name, customer.name);
}

/** How a request stands, in a few words. */
export function subscriptionStateOf(request: SubscriptionRequest, language: Language): string {
  const w = subscriptionWords[language];
  return isStuck(request) ? w.stuckState : w.states[request.state];
}

function reasonLines({ state, history }: SubscriptionRequest): readonly string[] {
  const last = history.at(-1);
  return state === 'rejected' && last?.note ? [`${last.by.name}: ${last.note}`] : [];
}

function nextLines(request: SubscriptionRequest, { language, approvers }: Viewer): readonly string[] {
  const w = subscriptionWords[language];
  const { state, asked } = request;
  if (state === 'awaitingApproval')
    return [approvers.length === 0 ? w.nobodyApproves : w.awaiting(choiceInWords(approvers, language))];
  if (isStuck(request)) return [asked.following === undefined ? w.stuck : w.overdue];
  if (state === 'running') return [asked.following === undefined ? w.next.running : w.accepted];
  if (asked.outcome?.kind === 'changed' && asked.outcome.afterSending) return [w.next.stoppedLate];
  if (state === 'handsNeeded' || state === 'stopped' || state === 'refused') return [w.next[state]];
  return state === 'done' ? [] : [w.next.ended];
}

function factsOf(request: SubscriptionRequest, { language, policy }: Viewer): readonly Fact[] {
  const w = subscriptionWords[language];
  const { asked } = request;
  const { quantity } = asked.seen;
  const count = (value: number) => figure(value, language);
  return [
    { title: w.askedBy, value: request.askedBy.name },
    { title: w.askedOn, value: timeInWords(request.askedAt, language, policy.timeZone) },
    { title: w.customer, value: request.customer.name },
    { title: w.subscription, value: asked.subscription.name },
    ...(isUpgradeRequest(request)
      ? upgradeFactsOf(request, language)
      : [
          { title: w.current, value: count(quantity) },
          { title: w.wanted, value: count(request.asked.wanted) },
        ]),
    ...(asked.inUse === undefined ? [] : [{ title: w.inUse, value: count(asked.inUse) }]),
    { title: w.subscriptionId, value: asked.subscription.id },
  ];
}

function upgradeFactsOf({ asked }: UpgradeRequest, language: Language): readonly Fact[] {
  const w = subscriptionWords[language];
  const { own } = upgradeWords[language];
  const count = (value: number) => figure(value, language);
  return [
    { title: w.target, value: asked.target.name },
    { title: w.quantity, value: w.ofAll(count(asked.quantity), count(asked.seen.quantity)) },
    { title: own.termAndBilling, value: own.sameTerm(asked.term, own.billings[asked.billing]) },
  ];
}

/** Both voices as they were when it was last judged, and what cannot be undone. */
function voicesBlock({ asked }: UpgradeRequest, language: Language): readonly Element[] {
  const w = voiceWords[language];
  const { own } = upgradeWords[language];
  const { guide, differs, conditions } = asked.voices;
  const open = conditions.filter(({ verdict }) => verdict !== 'holds');
  const holding = conditions.filter(({ verdict }) => verdict === 'holds');
  return [
    group([
      subheading(subscriptionWords[language].checks),
      line(guideLine(guide, language)),
      line(holding.map(({ id }) => `✓ ${CONDITION_SOURCES[id]}`).join('  '), { subtle: true }),
      ...open.map(condition => line(conditionLine(condition, language))),
      line(`${w.live}: ${asked.movesLicences ? w.liveYes : w.liveYesWithout}`),
      differs ? line(w.differ, { tone: 'warning' }) : undefined,
      line(own.noWayBack, { tone: 'warning' }),
      line(own.billingConsequences, { subtle: true }),
    ]),
  ];
}

function timeline({ history }: SubscriptionRequest, { language, policy }: Viewer): readonly string[] {
  const { events, undelivered, gaveUp } = subscriptionWords[language];
  const known: Readonly<Record<string, (who: string) => string>> = events;
  return history.map(({ verb, at, by, note = '' }) => {
    const when = timeInWords(at, language, policy.timeZone);
    if (verb === 'trouble') {
      const step = ownStepIn(note);
      return `${when}: ${step === undefined ? undelivered(note) : gaveUp[step]}`;
    }
    const told = `${when}: ${known[verb]?.(by.name) ?? verb}`;
    return note === '' ? told : `${told} (${note})`;
  });
}
