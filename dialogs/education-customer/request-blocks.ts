import {
  copyField,
  type Element,
  group,
  line,
  linkLine,
  notice,
  steps,
  subheading,
} from '../../cards/card.ts';
import { textInput } from '../../cards/inputs.ts';
import { changesBetween, compare } from '../../domain/education-customer/application.ts';
import { type EducationCustomerRequest, hasCustomer } from '../../domain/education-customer/life.ts';
import { likelyCauses, mayCorrect, reasonIn } from '../../domain/education-customer/verification.ts';
import { documentLink, LINKS } from '../document-links.ts';
import type { Language } from '../ports.ts';
import { choiceInWords } from '../text.ts';
import { schoolRequestWords } from './request-words.ts';
import { manualPack } from './support-pack.ts';
import { schoolWords } from './text.ts';

/** What a request's card shows below its facts: the account review, the way to correct it, the support pack. */
export function blocksOf(
  request: EducationCustomerRequest,
  language: Language,
): readonly (Element | undefined)[] {
  const w = schoolRequestWords[language];
  const { password, adopted } = request.asked;
  const fresh =
    hasCustomer(request) &&
    !adopted &&
    request.asked.attempts <= 1 &&
    (request.state === 'sending' || request.state === 'inReview');
  return [
    fresh ? group([subheading(w.reviewTitle), line(w.reviews.underReview)]) : undefined,
    password === undefined ? undefined : line(w.password[password], { subtle: true }),
    ...(request.state === 'denied' ? correctionBlocks(request, language) : []),
    ...(request.state === 'manual' ? packBlocks(request, language) : []),
  ];
}

/** What is weak about the application: each of three requests for verification counts. */
function weakBlock({ asked }: EducationCustomerRequest, language: Language): Element {
  const w = schoolRequestWords[language];
  const { own } = schoolWords[language];
  const lines = (asked.weak ?? []).flatMap(({ detail, weakness, sign }) =>
    weakness === undefined
      ? []
      : [`${own.points[detail]}: ${own.weak[weakness]}.${sign === undefined ? '' : ` ${own.signs[sign]}`}`],
  );
  const shown = lines.length === 0 ? [w.nothingWeak] : lines;
  return group([
    subheading(w.weakTitle),
    ...shown.map(text => line(text, lines.length === 0 ? {} : { tone: 'warning' })),
  ]);
}

/** What one who decides about a last attempt has to see: what was sent, what is held, what has changed. */
export function approverBlocks(
  request: EducationCustomerRequest,
  language: Language,
): readonly (Element | undefined)[] {
  if (request.state !== 'awaitingApproval') return [];
  if (!hasCustomer(request)) return [weakBlock(request, language)];
  return [comparisonBlock(request, language), changesBlock(request, language)];
}

/** The reason's likely causes, what was sent beside what is held, and the way to change it (EDU-07, EDU-08). */
function correctionBlocks(
  request: EducationCustomerRequest,
  language: Language,
): readonly (Element | undefined)[] {
  const w = schoolRequestWords[language];
  const reason = reasonIn(request.asked.reason);
  if (!mayCorrect(reason)) return [];
  const causes = likelyCauses(reason).map(detail => w.details[detail]);
  return [
    group([subheading(w.likely), line(choiceInWords(causes, language))]),
    comparisonBlock(request, language),
    changesBlock(request, language),
    group(
      [subheading(w.correctTitle), line(w.correctWho), ...steps([...w.correctSteps, ...w.resubmitSteps])],
      {
        id: 'steps',
        hidden: true,
      },
    ),
    linkLine('', [LINKS.partnerCenter[language], documentLink('EDU-07', language)]),
  ];
}

function comparisonBlock({ asked }: EducationCustomerRequest, language: Language): Element | undefined {
  const w = schoolRequestWords[language];
  if (asked.held === undefined) return undefined;
  const rows = compare(asked.application, asked.held).map(({ detail, before, now, same }) =>
    line(
      `${w.details[detail]}: ${w.sent} "${detail === 'segment' ? segmentInWords(before, language) : before}", ${now === undefined ? w.notShown : same ? w.same : `${w.held} "${now}"`}`,
      same ? {} : { tone: 'warning' },
    ),
  );
  return group([subheading(w.comparison), ...rows]);
}

function segmentInWords(segment: string, language: Language): string {
  return schoolWords[language].questions.segment.choices?.[segment] ?? segment;
}

/** What changed between the last two looks; it stays on the card until the next one. */
function changesBlock({ asked }: EducationCustomerRequest, language: Language): Element | undefined {
  const w = schoolRequestWords[language];
  if (asked.held === undefined || asked.heldBefore === undefined) return undefined;
  const changes = changesBetween(asked.heldBefore, asked.held);
  const lines = changes.map(({ detail, before, now }) => w.changed(w.details[detail], before, now ?? ''));
  const shown = lines.length === 0 ? [w.nothingChanged] : lines;
  return notice(
    lines.length === 0 ? 'default' : 'good',
    w.sinceLastLook,
    shown.map(text => line(text)),
  );
}

function packBlocks(request: EducationCustomerRequest, language: Language): readonly Element[] {
  const w = schoolRequestWords[language];
  const pack = manualPack(request);
  return [
    group([
      subheading(w.packTitle),
      ...copyField('title', w.pack.title, pack.title),
      ...copyField('description', w.pack.description, pack.description),
      group(steps(w.packSteps), { id: 'steps', hidden: true }),
    ]),
    textInput({
      id: 'ticket',
      label: w.ticketLabel,
      problem: w.ticketNeeded,
      most: 20,
      placeholder: '616122292874576',
    }),
  ];
}
