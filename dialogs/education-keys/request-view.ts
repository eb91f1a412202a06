import { type Button, button, opens, toggles } from '../../cards/actions.ts';
import {
  type Action,
  type Card,
  copyField,
  type Element,
  type Fact,
  group,
  line,
  steps,
  subheading,
  type Tone,
} from '../../cards/card.ts';
import { textInput } from '../../cards/inputs.ts';
import { requestCard } from '../../cards/plain-cards.ts';
import type { NoticeView } from '../../cards/stage-card.ts';
import { educationKeyRules, keysLeft } from '../../domain/education-keys.ts';
import { approvalFor, isApprover, type Policy } from '../../domain/policy.ts';
import {
  leftToPerson,
  type Request,
  type RequestState,
  type RequestVerb,
  verbsIn,
} from '../../domain/request.ts';
import { decisionButtons, withReason } from '../actions/decision-buttons.ts';
import type { Language } from '../ports.ts';
import type { Viewer } from '../request-kind.ts';
import { choiceInWords, figure, timeInWords } from '../text.ts';
import type { View } from '../turn.ts';
import { words } from '../words.ts';
import { requestWords } from './request-words.ts';
import { customerInstructions, filingSteps, supportPack } from './support-pack.ts';
import { educationKeysWords } from './text.ts';

const TONES: Record<RequestState, Tone> = {
  awaitingApproval: 'accent',
  approved: 'good',
  rejected: 'attention',
  withdrawn: 'default',
  expired: 'warning',
  filed: 'accent',
  underReview: 'accent',
  keysReceived: 'good',
  shared: 'good',
  denied: 'attention',
};

/** Draws a request for the one who asked or for one who decides; `notices` come on top. */
export function requestCardFor(
  request: Request,
  view: View,
  viewer: Viewer,
  notices: readonly NoticeView[] = [],
): Card {
  const { language } = viewer;
  const w = requestWords[language];
  const deciding = view === 'approver';
  return requestCard({
    language,
    title: titleOf(request, language),
    notices,
    status: {
      tone: TONES[request.state],
      text: stateInWords(request, view, language),
      lines: deciding ? reasonLines(request) : [...reasonLines(request), ...nextLines(request, viewer)],
    },
    facts: deciding ? approverFacts(request, viewer) : askerFacts(request, viewer),
    blocks: deciding ? approverBlocks(request, language) : askerBlocks(request, language),
    actions: deciding ? approverActions(request, viewer) : askerActions(request, language),
    timeline: { show: toggles(w.timeline, ['timeline']), id: 'timeline', lines: timeline(request, viewer) },
    refresh: {
      press: { verb: 'redraw', request: request.id, view, version: String(request.version) },
      userIds: viewer.channelUser === undefined ? [] : [viewer.channelUser],
    },
  });
}

/** One line that names a request: id, keys, customer. */
export function titleOf({ id, keys, customer }: Request, language: Language): string {
  return requestWords[language].title(id, figure(keys, language), customer.name);
}

/** Where a request stands, for the one who asked or the one who decides. */
export function stateInWords({ state }: Request, view: View, language: Language): string {
  const { own } = educationKeysWords[language];
  return view === 'approver' && state === 'approved' ? own.approvedToApprover : own.states[state];
}

function reasonLines({ history, state }: Request): readonly string[] {
  const last = history.at(-1);
  const told: readonly RequestState[] = ['rejected', 'denied', 'withdrawn'];
  return told.includes(state) && last?.note ? [`${last.by.name}: ${last.note}`] : [];
}

function nextLines(request: Request, { language, approvers }: Viewer): readonly string[] {
  const { next } = requestWords[language];
  switch (request.state) {
    case 'awaitingApproval':
      return [
        approvers.length === 0 ? next.nobodyApproves : next.awaiting(choiceInWords(approvers, language)),
      ];
    case 'approved':
      return [
        ...(request.history.some(({ verb, by }) => verb === 'approve' && by.id === 'policy')
          ? [next.byPolicy]
          : []),
        next.approved,
      ];
    case 'filed':
      return [next.filed(request.asked.ticket ?? '')];
    case 'underReview':
      return [next.underReview];
    case 'keysReceived':
      return [next.keysReceived];
    case 'shared':
      return [next.shared];
    default:
      return [next.ended];
  }
}

function askerFacts(request: Request, { language, policy }: Viewer): readonly Fact[] {
  const w = requestWords[language];
  const { asked } = request;
  return [
    { title: w.askedOn, value: timeInWords(request.askedAt, language, policy.timeZone) },
    { title: w.subscriptions, value: asked.subscriptions.map(({ name }) => name).join(', ') },
    ...(request.state === 'approved' ? [] : [{ title: w.contact, value: contactInWords(request, language) }]),
    ...(asked.ticket === undefined ? [] : [{ title: w.ticket, value: asked.ticket }]),
  ];
}

function approverFacts(request: Request, { language, policy }: Viewer): readonly Fact[] {
  const w = requestWords[language];
  const { own } = educationKeysWords[language];
  const { found } = request.asked;
  const count = (value: number) => figure(value, language);
  const left = keysLeft({ ...found, askedBefore: found.askedBefore + request.keys });
  const afterThis =
    left.atMost > left.surely
      ? own.keysPerhaps(count(left.surely), count(left.atMost))
      : own.keysLeft(count(left.surely));
  return [
    { title: w.askedBy, value: request.askedBy.name },
    { title: w.customer, value: `${request.customer.name} (${found.domain})` },
    { title: own.licencesLabel, value: count(found.licences) },
    { title: own.askedBefore, value: own.keys(count(found.askedBefore)) },
    { title: own.thisRequest, value: own.keys(count(request.keys)) },
    { title: own.afterThis, value: afterThis },
    { title: w.contact, value: contactInWords(request, language) },
    { title: w.askedOn, value: timeInWords(request.askedAt, language, policy.timeZone) },
    ...expiryFact(request, language, policy),
  ];
}

function expiryFact(request: Request, language: Language, policy: Policy): readonly Fact[] {
  const step = approvalFor(policy, request.keys, leftToPerson(request));
  if (request.state !== 'awaitingApproval' || step.approval === 'none') return [];
  const until = Date.parse(request.askedAt) + step.expiresAfterDays * 86_400_000;
  return [
    { title: requestWords[language].decideBefore, value: timeInWords(until, language, policy.timeZone) },
  ];
}

function contactInWords({ asked }: Request, language: Language): string {
  const method = educationKeysWords[language].questions.contactMethod.choices?.[asked.contactMethod] ?? '';
  return `${asked.phone}, ${asked.email} (${method})`;
}

function approverBlocks(request: Request, language: Language): readonly (Element | undefined)[] {
  const w = requestWords[language];
  const open = leftToPerson(request);
  const { unknownOffers } = request.asked.found;
  return [
    open
      ? group([
          line(educationKeysWords[language].forPerson, { tone: 'warning' }),
          line(unknownOffers.join(', ')),
        ])
      : undefined,
    group([
      subheading(w.checks),
      ...educationKeyRules
        .filter(({ id }) => !(open && id === 'total-within-licences'))
        .map(({ id, source }) => line(`✓ ${w.check[id]} (${source})`, { subtle: true })),
    ]),
  ];
}

function askerBlocks(request: Request, language: Language): readonly (Element | undefined)[] {
  const w = requestWords[language];
  if (request.state === 'approved') return [packBlock(request, language), ticketBlock(language)];
  if (request.state !== 'keysReceived' && request.state !== 'shared') return [];
  const hidden = language === 'en' ? 'nl' : 'en';
  const letter = (which: Language) =>
    group(
      copyField(
        `letter-${which}`,
        which === 'en' ? w.instructionsEn : w.instructionsNl,
        customerInstructions[which](request.customer.name),
      ),
      {
        id: `letter-${which}`,
        hidden: which === hidden,
      },
    );
  return [subheading(w.instructions), letter('en'), letter('nl')];
}

function packBlock(request: Request, language: Language): Element {
  const w = requestWords[language];
  const pack = supportPack(request);
  const fields = (['title', 'description', 'phone', 'email', 'method'] as const).flatMap(name =>
    copyField(`${name}`, w.pack[name], pack[name]),
  );
  return group([
    subheading(w.pack.heading),
    ...fields,
    group([subheading(w.stepsHeading), ...steps(filingSteps[language])], { id: 'steps', hidden: true }),
  ]);
}

function ticketBlock(language: Language): Element {
  const w = requestWords[language];
  return textInput({
    id: 'ticket',
    label: w.ticketLabel,
    problem: w.ticketNeeded,
    most: 20,
    placeholder: '616122292874576',
  });
}

function approverActions(request: Request, { language, person, policy }: Viewer): readonly Action[] {
  const w = requestWords[language];
  const open = request.state === 'awaitingApproval';
  const mayDecide =
    person.id !== request.askedBy.id && isApprover(policy, request.keys, leftToPerson(request), person);
  if (!open || !mayDecide) return [];
  return decisionButtons(request, w);
}

function askerActions(request: Request, language: Language): readonly Action[] {
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

function timeline({ history }: Request, { language, policy }: Viewer): readonly string[] {
  const events: Readonly<Record<string, (who: string) => string>> = requestWords[language].events;
  return history.map(({ verb, at, by, note }) => {
    const told = `${timeInWords(at, language, policy.timeZone)}: ${events[verb]?.(by.name) ?? verb}`;
    return note === undefined ? told : `${told} (${note})`;
  });
}
