import { toggles } from '../../cards/actions.ts';
import {
  type Card,
  copyField,
  type Element,
  group,
  line,
  steps,
  subheading,
  type Tone,
} from '../../cards/card.ts';
import { textInput } from '../../cards/inputs.ts';
import { requestCard } from '../../cards/plain-cards.ts';
import type { NoticeView } from '../../cards/stage-card.ts';
import { educationKeyRules } from '../../domain/education-keys.ts';
import { leftToPerson, type Request, type RequestState } from '../../domain/request.ts';
import type { Language } from '../ports.ts';
import type { Viewer } from '../request-kind.ts';
import { choiceInWords, figure, timeInWords } from '../text.ts';
import type { View } from '../turn.ts';
import { approverActions, askerActions } from './request-actions.ts';
import { approverFacts, askerFacts } from './request-facts.ts';
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

function timeline({ history }: Request, { language, policy }: Viewer): readonly string[] {
  const events: Readonly<Record<string, (who: string) => string>> = requestWords[language].events;
  return history.map(({ verb, at, by, note }) => {
    const told = `${timeInWords(at, language, policy.timeZone)}: ${events[verb]?.(by.name) ?? verb}`;
    return note === undefined ? told : `${told} (${note})`;
  });
}
