import { messageCard } from '../../cards/plain-cards.ts';
import { act, isEducationCustomerRequest } from '../../domain/education-customer/life.ts';
import { hasEducationOffers, productKindIn } from '../../domain/education-customer/offers.ts';
import { sourceOf } from '../../domain/sources.ts';
import { documentLink } from '../document-links.ts';
import { dayInWords } from '../text.ts';
import type { Press, Turn } from '../turn.ts';
import { words } from '../words.ts';
import { pressedStatus, showStatusOf } from './customer-status.ts';
import { schoolRequestWords } from './request-words.ts';

const STATUS =
  /^(?:what(?:'s| is) the |wat is de |show the |toon de )?(?:education |onderwijs|verification |verificatie)?\s*status\s+(?:of|for|van)\s+(.+?)[\s?.!]*$/i;
const FOLLOW = /^(?:follow|subscribe to|volg|houd .* in de gaten)\s+(.+?)[\s?.!]*$/i;
const OFFERS =
  /\b(education (offers?|prices?|pricing|discounts?|licen[cs]es?)|academic (offers?|prices?|pricing)|onderwijs(aanbieding(en)?|prij(s|zen)|korting|licenties?|tarief))\b/i;

/** What people type about customers and offers, outside a journey. True when it was answered. */
export async function typedShortcut(turn: Turn, text: string): Promise<boolean> {
  const named = STATUS.exec(text.trim())?.[1] ?? FOLLOW.exec(text.trim())?.[1];
  if (named !== undefined && named.length <= 200) {
    await showStatusOf(turn, named);
    return true;
  }
  return OFFERS.test(text) && showOffers(turn, text);
}

/** Buttons on cards that are no request's own. True when it was answered. */
export async function pressedShortcut(turn: Turn, press: Press): Promise<boolean> {
  if (press.verb === 'corrected' && press.ids.handed !== undefined) {
    await corrected(turn, press.ids.handed);
    return true;
  }
  return pressedStatus(turn, press);
}

/** Whether education offers cover a product (EDU-01); false where the text names none. */
function showOffers(turn: Turn, text: string): boolean {
  const kind = productKindIn(text);
  if (kind === 'unknown' || hasEducationOffers(kind) === undefined) return false;
  const { language } = turn;
  const w = schoolRequestWords[language];
  const { title, date } = sourceOf('EDU-01');
  const card = messageCard({
    language,
    title: w.offersTitle,
    lines: kind === 'licenceBased' ? [w.offers.licenceBased] : [w.offers[kind], w.offers.only],
    links: {
      words: `${words[language].source(title, dayInWords(date, language))} (EDU-01).`,
      links: [documentLink('EDU-01', language)],
    },
    buttons: [],
  });
  turn.reply({ card, summary: w.offers[kind] });
  return true;
}

/** The Global admin has changed the details: whoever asked is told, and can look and ask again. */
async function corrected(turn: Turn, id: string): Promise<void> {
  const request = await turn.requests.request(id);
  if (
    request === undefined ||
    !isEducationCustomerRequest(request) ||
    request.asked.handedTo !== turn.who.id
  ) {
    const title = schoolRequestWords[turn.language].notForYou;
    turn.reply({
      card: messageCard({ language: turn.language, title, lines: [], buttons: [] }),
      summary: title,
    });
    return;
  }
  const { handedTo: _, ...asked } = request.asked;
  const actor = { id: turn.who.id, name: turn.who.name, approver: false };
  const told = act(request, 'corrected', actor, { at: turn.now.toISOString() }, { asked });
  const w = schoolRequestWords[turn.language];
  if (typeof told !== 'string') {
    turn.work.save(told);
    turn.work.sendCard(request.askedBy.id, request.id, 'asker');
  }
  const title = w.taskTitle(request.customer.name);
  const lines = [w.taskDone(request.askedBy.name)];
  turn.reply({ card: messageCard({ language: turn.language, title, lines, buttons: [] }), summary: title });
}
