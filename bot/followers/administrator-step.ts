import { z } from 'zod';
import { administratorCard, lostPasswordCard } from '../../dialogs/education-customer/administrator-card.ts';
import type { Language } from '../../dialogs/ports.ts';
import { languageOfTag } from '../../dialogs/text.ts';
import {
  act,
  type EducationCustomerRequest,
  isEducationCustomerRequest,
} from '../../domain/education-customer/life.ts';
import { advance } from '../outbox/advance.ts';
import { MOST_TRIES } from '../outbox/backoff.ts';
import { meet } from '../outbox/meet.ts';
import type { FirstAdministrator } from '../partner-center/education/answers.ts';
import type { Entry, StoredPerson } from '../store/store.ts';
import { SendError } from '../teams/sender.ts';
import { OUTBOX, redrawn } from './create-step.ts';
import type { EducationStepParts } from './parts.ts';

const payloadSchema = z.object({ holder: z.string(), until: z.number() });

/**
 * Shows the first administrator's password: once, to the one who asked, in the personal chat. It goes from the memory of
 * the process that created the customer straight to the channel. Another instance leaves it to that one for a while;
 * when it is gone, or nobody can be reached, the request says how to set a new one. It waits in a lane of its own, so
 * that nobody's other messages wait for it.
 */
export async function administratorStep(parts: EducationStepParts, entry: Entry): Promise<void> {
  const { vault, store } = parts;
  const { holder, until } = payloadSchema.parse(entry.payload);
  const request = await store.request(entry.request ?? '');
  if (request === undefined || !isEducationCustomerRequest(request) || request.asked.password === 'saved')
    return;
  const secret = vault.get(request.id);
  const heldElsewhere = !parts.alone && holder !== parts.me && parts.now() < until;
  if (secret === undefined && heldElsewhere) throw new SendError('later', undefined);
  try {
    await show(parts, request, secret);
  } catch (error) {
    if (!isLastTry(error, entry)) throw error;
    await noteLost(parts, request);
  }
  vault.delete(request.id);
}

async function show(
  parts: EducationStepParts,
  request: EducationCustomerRequest,
  secret: FirstAdministrator | undefined,
): Promise<void> {
  const { stored, place } = await meet(parts, request.askedBy.id);
  const language = languageFor(stored);
  if (secret === undefined) {
    const { card, title } = lostPasswordCard(request, language);
    await parts.sender.send(place, { card, summary: title });
    return noteLost(parts, request);
  }
  const card = administratorCard(request, secret, language);
  await parts.sender.send(place, { card, summary: summaryOf(request, language) });
}

/** Whether nobody will be told any more. */
function isLastTry(error: unknown, { tries }: Entry): boolean {
  return (
    error instanceof SendError && (tries >= MOST_TRIES || error.kind === 'gone' || error.kind === 'never')
  );
}

/** The summary goes to notifications and lock screens: it names no secret. */
function summaryOf(request: EducationCustomerRequest, language: Language): string {
  return lostPasswordCard(request, language).names;
}

async function noteLost({ store, now }: EducationStepParts, { id }: EducationCustomerRequest): Promise<void> {
  await advance(store, id, now(), present => {
    if (!isEducationCustomerRequest(present) || present.asked.password === 'saved') return undefined;
    const asked = { ...present.asked, password: 'lost' } as const;
    const noted = act(present, 'lost', OUTBOX, { at: new Date(now()).toISOString() }, { asked });
    return typeof noted === 'string' ? undefined : { request: noted, entries: [redrawn(present)] };
  });
}

function languageFor(stored: StoredPerson): Language {
  return stored.language ?? languageOfTag(stored.locale) ?? 'en';
}
