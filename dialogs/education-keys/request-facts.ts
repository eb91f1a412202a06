import type { Fact } from '../../cards/card.ts';
import { keysLeft } from '../../domain/education-keys.ts';
import { approvalFor, type Policy } from '../../domain/policy.ts';
import { leftToPerson, type Request } from '../../domain/request.ts';
import type { Language } from '../ports.ts';
import type { Viewer } from '../request-kind.ts';
import { figure, timeInWords } from '../text.ts';
import { requestWords } from './request-words.ts';
import { educationKeysWords } from './text.ts';

/** What the one who asked sees of it. */
export function askerFacts(request: Request, { language, policy }: Viewer): readonly Fact[] {
  const w = requestWords[language];
  const { asked } = request;
  return [
    { title: w.askedOn, value: timeInWords(request.askedAt, language, policy.timeZone) },
    { title: w.subscriptions, value: asked.subscriptions.map(({ name }) => name).join(', ') },
    ...(request.state === 'approved' ? [] : [{ title: w.contact, value: contactInWords(request, language) }]),
    ...(asked.ticket === undefined ? [] : [{ title: w.ticket, value: asked.ticket }]),
  ];
}

/** What matters to the decision. */
export function approverFacts(request: Request, { language, policy }: Viewer): readonly Fact[] {
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
