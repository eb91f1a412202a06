import { actions, button } from '../../cards/actions.ts';
import {
  type Card,
  card,
  type Element,
  type Fact,
  facts,
  heading,
  line,
  linkLine,
  steps,
  subheading,
} from '../../cards/card.ts';
import { compare } from '../../domain/education-customer/application.ts';
import { tenantDomain } from '../../domain/education-customer/domain-prefix.ts';
import type { EducationCustomerRequest } from '../../domain/education-customer/life.ts';
import { type Detail, likelyCauses, reasonIn } from '../../domain/education-customer/verification.ts';
import { documentLink, LINKS } from '../document-links.ts';
import type { Language } from '../ports.ts';
import type { Viewer } from '../request-kind.ts';
import { schoolRequestWords } from './request-words.ts';

/** The work of a Global admin: what to change where, and what it should say. Whoever takes it on first has it. */
export function taskCard(
  request: EducationCustomerRequest,
  viewer: Pick<Viewer, 'language' | 'person'>,
): Card {
  const { language } = viewer;
  const w = schoolRequestWords[language];
  const { asked, customer, askedBy } = request;
  const title = w.taskTitle(customer.name);
  const causes = likelyCauses(reasonIn(asked.reason));
  const sent = shouldSay(request, language);
  return card({
    language,
    summary: title,
    body: [
      heading(title),
      line(w.taskFor(askedBy.name)),
      ...whatIsLeft(request, viewer),
      asked.reason === undefined ? undefined : line(w.microsoftSays(asked.reason)),
      asked.task === undefined ? undefined : line(`${askedBy.name}: ${asked.task}`, { tone: 'accent' }),
      facts(customerFacts(request, language)),
      subheading(w.likely),
      facts(sent.filter(({ detail }) => causes.includes(detail))),
      subheading(w.sentToo),
      facts(sent.filter(({ detail }) => !causes.includes(detail))),
      subheading(w.correctTitle),
      ...steps(w.correctSteps),
      linkLine('', [LINKS.partnerCenter[language], documentLink('EDU-07', language)]),
    ],
  });
}

/** The buttons while it is open, who has it, or that it is over. */
function whatIsLeft(
  request: EducationCustomerRequest,
  { language, person }: Pick<Viewer, 'language' | 'person'>,
): readonly Element[] {
  const w = schoolRequestWords[language];
  const { asked, askedBy, history, state } = request;
  const { handedTo, offeredTo = [] } = asked;
  const by = (verb: string) => history.findLast(event => event.verb === verb)?.by;
  if (state !== 'denied' || (handedTo === undefined && !offeredTo.includes(person.id)))
    return [line(by('corrected')?.id === person.id ? w.taskDone(askedBy.name) : w.taskOver)];
  if (handedTo !== undefined && handedTo !== person.id) return [line(w.takenOnBy(by('takeOn')?.name ?? ''))];
  const take = button({
    title: w.takeOn,
    look: 'positive',
    press: { verb: 'takeOn', handed: request.id },
  });
  const done = button({
    title: w.corrected,
    ...(handedTo !== undefined && { look: 'positive' }),
    press: { verb: 'corrected', handed: request.id },
  });
  return [actions([handedTo === undefined ? take : undefined, done])];
}

function customerFacts({ asked, customer }: EducationCustomerRequest, language: Language): readonly Fact[] {
  const w = schoolRequestWords[language];
  return [
    { title: w.domain, value: tenantDomain(asked.application.prefix) },
    { title: w.customerId, value: customer.id },
  ];
}

/** What was sent, and what Partner Center holds instead where that differs. */
function shouldSay(
  { asked }: EducationCustomerRequest,
  language: Language,
): readonly (Fact & { readonly detail: Detail })[] {
  const w = schoolRequestWords[language];
  return compare(asked.application, asked.held ?? {})
    .filter(({ detail, before }) => detail !== 'segment' && before !== '')
    .map(({ detail, before, now, same }) => ({
      detail,
      title: w.details[detail],
      value: same ? before : `${before} (${w.held} "${now ?? ''}")`,
    }));
}
