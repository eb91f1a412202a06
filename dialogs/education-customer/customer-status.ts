import { actions, button } from '../../cards/actions.ts';
import { card, type Element, facts, heading, line, notice } from '../../cards/card.ts';
import { choiceInput, textInput } from '../../cards/inputs.ts';
import { messageCard } from '../../cards/plain-cards.ts';
import type { Customer, EducationStatus } from '../../domain/customer.ts';
import { type EducationCustomerRequest, hasCustomer } from '../../domain/education-customer/life.ts';
import { nearlySameName } from '../../domain/education-customer/names.ts';
import { reasonIn } from '../../domain/education-customer/verification.ts';
import { SEGMENTS } from '../../domain/education-customer.ts';
import { may } from '../../domain/roles.ts';
import { roleNotice } from '../actions/refusals.ts';
import type { AccountReview } from '../ports/education.ts';
import { PartnerCenterError } from '../ports.ts';
import { dayInWords } from '../text.ts';
import type { Press, Turn } from '../turn.ts';
import { words } from '../words.ts';
import { adopt } from './adopt.ts';
import { asKnown, openSchools } from './open-schools.ts';
import { schoolRequestWords } from './request-words.ts';
import { schoolWords } from './text.ts';
import { watchOf } from './watching.ts';

const MOST_MATCHES = 6;

/** Shows the education status of a customer that somebody names, or asks which one is meant. */
export async function showStatusOf(turn: Turn, typed: string): Promise<void> {
  const w = schoolRequestWords[turn.language];
  if (!(await allowed(turn))) return;
  await orDown(turn, async () => {
    const { schools } = await openSchools(turn.requests);
    const own = schools.filter(hasCustomer);
    const listed = await turn.partnerCenter.findCustomers(typed, MOST_MATCHES);
    const fresh = own.map(asKnown).filter(({ id }) => !listed.some(customer => customer.id === id));
    const found = [...fresh.filter(({ name }) => nearlySameName(name, typed)), ...listed];
    const same = (name: string) => name.trim().toLowerCase() === typed.trim().toLowerCase();
    const exact = found.filter(({ name, domain }) => same(name) || same(domain));
    const [only] = exact.length === 1 ? exact : found;
    const asked = schools.find(one => !hasCustomer(one) && nearlySameName(one.customer.name, typed));
    if (asked !== undefined && !found.some(({ name }) => nearlySameName(name, typed)))
      return notYet(turn, asked);
    if (only === undefined) return say(turn, w.noCustomer(typed.slice(0, 100)));
    if (exact.length !== 1 && found.length > 1) return ask(turn, typed, found);
    return showStatus(turn, only);
  });
}

/** No customer of that name: a colleague is asking for it. */
function notYet(turn: Turn, { id, askedBy, customer, state }: EducationCustomerRequest): void {
  const w = schoolRequestWords[turn.language];
  say(turn, w.askedForHere(customer.name, askedBy.name, id, w.states[state]));
}

/** A press on a card about a customer's status: which one, follow it, or have it verified. */
export async function pressedStatus(turn: Turn, { verb, ids, inputs }: Press): Promise<boolean> {
  const id = ids.customer;
  if (id === undefined || (verb !== 'customerStatus' && verb !== 'adoptCustomer')) return false;
  if (!(await allowed(turn, verb === 'adoptCustomer'))) return true;
  await orDown(turn, async () => {
    const customer = await turn.partnerCenter.customer(id);
    if (customer === undefined) return say(turn, schoolRequestWords[turn.language].noCustomer(''));
    if (verb === 'customerStatus') return showStatus(turn, customer);
    const segment = SEGMENTS.find(one => one === inputs.segment);
    const wanted = segment && { segment, website: inputs.website ?? '' };
    const status = await turn.partnerCenter.educationStatus(id);
    const adopted = await adopt(turn, customer, status, wanted);
    return adopted === 'segmentNeeded' ? showStatus(turn, customer) : undefined;
  });
  return true;
}

/** Whoever asks for keys may see a status; only who may create such customers may have one verified or follow it. */
async function allowed(turn: Turn, acting = false): Promise<boolean> {
  const roles = await turn.people.rolesOf(turn.who.id);
  if (may(roles, 'createEducationCustomer') || (!acting && may(roles, 'requestEducationKeys'))) return true;
  const refusal = await roleNotice(turn, 'createEducationCustomer');
  const title = schoolWords[turn.language].title;
  const shown = messageCard({ language: turn.language, title, lines: [], notices: [refusal], buttons: [] });
  turn.reply({ card: shown, summary: refusal.title ?? title });
  return false;
}

async function orDown(turn: Turn, work: () => Promise<void> | void): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof PartnerCenterError)) throw error;
    say(turn, schoolRequestWords[turn.language].lookFailed);
  }
}

function say(turn: Turn, title: string): void {
  turn.reply({
    card: messageCard({ language: turn.language, title, lines: [], buttons: [] }),
    summary: title,
  });
}

function ask(turn: Turn, typed: string, found: readonly Customer[]): void {
  const title = schoolRequestWords[turn.language].whichCustomer(typed.slice(0, 100));
  const buttons = found.slice(0, MOST_MATCHES).map(({ id, name, domain }) => ({
    title: `${name} (${domain})`,
    press: { verb: 'customerStatus', customer: id },
  }));
  turn.reply({ card: messageCard({ language: turn.language, title, lines: [], buttons }), summary: title });
}

async function showStatus(turn: Turn, customer: Customer): Promise<void> {
  const { language, partnerCenter } = turn;
  const w = schoolRequestWords[language];
  const [status, review] = await Promise.all([
    partnerCenter.educationStatus(customer.id),
    partnerCenter.accountReview(customer.id),
  ]);
  const title = w.statusOf(customer.name);
  const summary = w.meaning[status.kind];
  const tones = {
    approved: 'good',
    denied: 'attention',
    inReview: 'accent',
    none: 'default',
    unknown: 'warning',
  } as const;
  const mayAct = may(turn.who.roles, 'createEducationCustomer');
  const shown = card({
    language,
    summary: `${title}. ${summary}`,
    body: [
      heading(title),
      notice(
        tones[status.kind],
        summary,
        reasonLines(status, turn).map(text => line(text)),
      ),
      facts([
        { title: w.domain, value: customer.domain },
        ...(status.since && status.kind === 'inReview'
          ? [{ title: w.since, value: dayInWords(status.since, language) }]
          : []),
        { title: w.reviewTitle, value: reviewInWords(review, turn) },
      ]),
      ...(mayAct ? wayOn(status, customer, turn, (await watchOf(turn, customer.id)).requests) : []),
    ],
  });
  turn.reply({ card: shown, summary: title });
}

function reviewInWords(review: AccountReview, { language }: Turn): string {
  return schoolRequestWords[language].reviews[review];
}

function reasonLines({ reason }: EducationStatus, { language }: Turn): readonly string[] {
  const w = schoolRequestWords[language];
  const known = reasonIn(reason);
  return reason === undefined || known === undefined ? [] : [w.microsoftSays(reason), w.reasons[known]];
}

/** What can be done next. The segment is not shown by Partner Center, and is never guessed; a request that we have knows it. */
function wayOn(
  { kind }: EducationStatus,
  { id }: Customer,
  { language, who }: Turn,
  known: readonly EducationCustomerRequest[],
): readonly Element[] {
  const w = schoolRequestWords[language];
  const questions = schoolWords[language].questions;
  const titles = { inReview: w.follow, denied: w.correctStart, none: w.verify };
  const press = { verb: 'adoptCustomer', customer: id };
  const own = known.find(({ askedBy }) => askedBy.id === who.id);
  if (own !== undefined)
    return [actions([button({ title: words[language].open, press: { verb: 'open', request: own.id } })])];
  const title = kind === 'approved' || kind === 'unknown' ? undefined : titles[kind];
  if (title === undefined) return [];
  if (known.length > 0) return [actions([button({ title, look: 'positive', press })])];
  const choices = SEGMENTS.map(value => ({ value, title: questions.segment.choices?.[value] ?? value }));
  return [
    choiceInput({
      id: 'segment',
      label: questions.segment.ask,
      problem: words[language].problems.choice,
      choices,
    }),
    textInput({
      id: 'website',
      label: questions.website.ask,
      problem: words[language].problems.text('200'),
      most: 200,
      required: false,
    }),
    actions([button({ title, look: 'positive', press })]),
  ];
}
