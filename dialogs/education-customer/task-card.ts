import { actions, button } from '../../cards/actions.ts';
import {
  type Card,
  card,
  type Fact,
  facts,
  heading,
  line,
  linkLine,
  steps,
  subheading,
} from '../../cards/card.ts';
import { addressLine } from '../../domain/education-customer/application.ts';
import { tenantDomain } from '../../domain/education-customer/domain-prefix.ts';
import type { EducationCustomerRequest } from '../../domain/education-customer/life.ts';
import { likelyCauses, reasonIn } from '../../domain/education-customer/verification.ts';
import { documentLink, LINKS } from '../document-links.ts';
import type { Language } from '../ports.ts';
import { choiceInWords } from '../text.ts';
import { schoolRequestWords } from './request-words.ts';

/** The work of the Global admin: what to change where, and what it should say. */
export function taskCard(request: EducationCustomerRequest, language: Language): Card {
  const w = schoolRequestWords[language];
  const { asked, customer, askedBy, state } = request;
  const title = w.taskTitle(customer.name);
  const open = state === 'denied';
  const causes = likelyCauses(reasonIn(asked.reason)).map(detail => w.details[detail]);
  return card({
    language,
    summary: title,
    body: [
      heading(title),
      line(w.taskFor(askedBy.name)),
      asked.reason === undefined ? undefined : line(w.microsoftSays(asked.reason)),
      line(`${w.likely}: ${choiceInWords(causes, language)}`),
      facts(shouldSay(request, language)),
      subheading(w.correctTitle),
      ...steps(w.correctSteps),
      linkLine('', [LINKS.partnerCenter[language], documentLink('EDU-07', language)]),
      open
        ? actions([
            button({
              title: w.corrected,
              look: 'positive',
              press: { verb: 'corrected', handed: request.id },
            }),
          ])
        : line(w.taskDone(askedBy.name)),
    ],
  });
}

function shouldSay({ asked, customer }: EducationCustomerRequest, language: Language): readonly Fact[] {
  const w = schoolRequestWords[language];
  const { name, address, email, phone, prefix, website } = asked.application;
  return [
    { title: w.domain, value: tenantDomain(prefix) },
    { title: w.customerId, value: customer.id },
    { title: w.details.name, value: name },
    { title: w.details.address, value: addressLine(address) },
    { title: w.details.email, value: email },
    { title: w.details.phone, value: phone },
    ...(website === '' ? [] : [{ title: w.details.website, value: website }]),
  ];
}
