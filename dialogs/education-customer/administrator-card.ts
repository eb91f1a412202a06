import { actions, button } from '../../cards/actions.ts';
import { type Card, card, copyField, heading, line } from '../../cards/card.ts';
import { messageCard } from '../../cards/plain-cards.ts';
import { tenantDomain } from '../../domain/education-customer/domain-prefix.ts';
import type { EducationCustomerRequest } from '../../domain/education-customer/life.ts';
import { LINKS } from '../document-links.ts';
import type { Language } from '../ports.ts';
import { words } from '../words.ts';
import { schoolRequestWords } from './request-words.ts';

/** Shows the first administrator once. Nobody keeps this card: it goes to the channel and is replaced by the button. */
export function administratorCard(
  request: EducationCustomerRequest,
  secret: { readonly userName: string; readonly password: string },
  language: Language,
): Card {
  const w = schoolRequestWords[language].administrator;
  const title = w.title(request.customer.name);
  const domain = tenantDomain(request.asked.application.prefix);
  const userName = secret.userName.includes('@') ? secret.userName : `${secret.userName}@${domain}`;
  return card({
    language,
    summary: title,
    body: [
      heading(title),
      line(w.once, { tone: 'warning' }),
      ...copyField('user', w.userName, userName),
      ...copyField('password', w.password, secret.password),
      actions([button({ title: w.saved, look: 'positive', press: { verb: 'saved', request: request.id } })]),
    ],
  });
}

/** Says that the password was lost, and how to set a new one; `names` is a heading without secrets. */
export function lostPasswordCard(request: EducationCustomerRequest, language: Language) {
  const w = schoolRequestWords[language].administrator;
  const title = w.lostTitle(request.customer.name);
  const goesTo = [LINKS.partnerCenter[language]];
  return {
    title,
    names: w.title(request.customer.name),
    card: messageCard({ language, title, lines: w.lost, buttons: [], goesTo }),
  };
}

/** Stands where the password was: it was put away, and the request goes on elsewhere in the chat. */
export function savedCard(request: EducationCustomerRequest, language: Language) {
  const w = schoolRequestWords[language];
  const title = w.administrator.title(request.customer.name);
  const buttons = [{ title: words[language].open, press: { verb: 'open', request: request.id } }];
  const lines = [w.administrator.putAway, w.title(request.id, request.customer.name)];
  return { card: messageCard({ language, title, lines, buttons }), summary: title };
}
