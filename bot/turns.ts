import { randomUUID } from 'node:crypto';
import type { TurnContext } from 'botbuilder';
import { answerTurn, welcome } from '../dialogs/main-dialog.ts';
import type { Clock, PartnerCenter, People, Person } from '../dialogs/ports.ts';
import type { RequestKinds } from '../dialogs/request-kind.ts';
import { languageOfTag } from '../dialogs/text.ts';
import type { Reply, Said, Turn } from '../dialogs/turn.ts';
import type { Policy } from '../domain/policy.ts';
import { ConversationQueues, type InTurn } from './conversation-queues.ts';
import { type Happening, isAutomatic } from './happening.ts';
import type { Log } from './log.ts';
import type { Outgoing } from './outbox/worker.ts';
import type { Committed, Documents, Store, StoredPerson, TurnEffects } from './store/store.ts';
import type { Speaker } from './teams/activity.ts';
import type { InvokeAnswer } from './teams/invoke.ts';
import type { Sender } from './teams/sender.ts';
import type { Trace } from './trace.ts';
import { placeOf, recordOf, sorted } from './turn-replies.ts';
import { documentsOf, openDialogs } from './turn-state.ts';
import { type TakenNumbers, TurnWork } from './turn-work.ts';

/** What turns are made of. */
export interface TurnParts {
  readonly store: Store;
  readonly people: People;
  readonly kinds: RequestKinds;
  /** Partner Center for what belongs to one turn, named by its id. */
  readonly partnerCenter: { during(turn: string): PartnerCenter };
  readonly policy: Policy;
  readonly clock: Clock;
  readonly outbox: Outgoing;
  readonly sender: Sender;
}

/** What an attempt starts from. */
interface Opened {
  readonly activity: string;
  readonly known: StoredPerson | undefined;
  readonly state: Documents;
  readonly numbers: TakenNumbers;
  readonly partnerCenter: PartnerCenter;
}

/** So often a turn is run again when somebody else was first; enough for a whole team pressing at once. */
const MOST_ATTEMPTS = 60;
/** A sign that an answer is on its way, when it takes longer than this. */
const TYPING_AFTER_MS = 700;

/**
 * Runs turns: one after another in a conversation, each saved in one transaction before anything leaves. Nothing is
 * sent before it is saved, so a turn that comes second is simply run again over what is stored then.
 */
export class Turns {
  private readonly queues = new ConversationQueues();
  private readonly withDialogs = openDialogs();

  constructor(private readonly parts: TurnParts) {}

  /**
   * The answer to an invoke; undefined for messages, which are answered by messages. Resolves when the turn is saved:
   * what it says is sent then, before the next turn of the conversation.
   */
  run(context: TurnContext, happening: Happening, trace: Trace): Promise<InvokeAnswer | undefined> {
    return this.queues.run(happening.speaker.conversation, async () => {
      const typing = this.typingSoon(happening);
      try {
        const { answer, sent } = await this.untilSaved(context, happening, trace);
        return { answer, sent: sent.finally(() => clearTimeout(typing)) };
      } catch (error) {
        clearTimeout(typing);
        throw error;
      }
    });
  }

  /** Resolves when all that turns have said so far is sent, or left to the outbox. */
  idle(): Promise<void> {
    return this.queues.idle();
  }

  private typingSoon({ speaker, invoke }: Happening): NodeJS.Timeout | undefined {
    if (invoke) return undefined;
    return setTimeout(() => void this.parts.sender.typing(placeOf(speaker)), TYPING_AFTER_MS);
  }

  private async untilSaved(
    context: TurnContext,
    happening: Happening,
    { turn, log }: Trace,
  ): Promise<InTurn<InvokeAnswer | undefined>> {
    const { store, clock, partnerCenter } = this.parts;
    const { speaker } = happening;
    const asked = partnerCenter.during(turn);
    const activity = happening.activity ?? randomUUID();
    const numbers: TakenNumbers = { ids: [] };
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
      const opened = await store.openTurn({
        conversation: speaker.conversation,
        activity,
        person: speaker.id,
        documents: documentsOf(context),
      });
      if (opened.handled !== undefined) return firstResult(opened.handled.result, log);
      const { effects, answer, shows } = await this.attempt(context, happening, {
        activity,
        known: opened.person,
        state: opened.state,
        numbers,
        partnerCenter: asked,
      });
      if (isAutomatic(happening)) return { answer, sent: Promise.resolve() };
      const committed = await store.commit(effects, clock.now().getTime());
      if (committed.kind === 'handled') return firstResult(committed.result, log);
      if (committed.kind === 'saved')
        return { answer, sent: this.afterwards(happening, committed, { effects, shows, log }) };
      log.debug({ attempt, what: committed.what }, 'somebody was first; the turn is run again');
      if (attempt > 2)
        await new Promise(resolve => setTimeout(resolve, Math.random() * 10 * Math.min(attempt, 10)));
    }
    throw new Error('A turn found no moment to be saved');
  }

  private async afterwards(
    happening: Happening,
    { claimed }: Extract<Committed, { kind: 'saved' }>,
    { effects, shows, log }: { readonly effects: TurnEffects; readonly shows: boolean; readonly log: Log },
  ): Promise<void> {
    const { outbox } = this.parts;
    try {
      await this.letGo(happening, shows);
      await outbox.deliverNow(claimed);
    } catch (error) {
      log.error({ err: error }, 'what a turn said is left to the outbox');
    }
    if (claimed.length < effects.outbox.length) outbox.wake();
    else outbox.wakeIfDue();
  }

  /** A request's card that was pressed and turned into something else is no longer drawn anew. */
  private async letGo({ what, speaker }: Happening, shows: boolean): Promise<void> {
    if (what === 'installed' || what.kind === 'text' || shows) return;
    const { message: activity, ids } = what;
    if (activity === undefined || ids.request === undefined) return;
    await this.parts.store.unplace({ request: ids.request, conversation: speaker.conversation, activity });
  }

  /** One attempt: nothing of it counts until it is saved. */
  private async attempt(
    context: TurnContext,
    happening: Happening,
    { activity, known, state: stored, numbers, partnerCenter }: Opened,
  ) {
    const { speaker, what, invoke } = happening;
    const person = recordOf(speaker, known);
    const work = new TurnWork(this.parts.store, numbers, randomUUID);
    const replies: Reply[] = [];
    const turn = await this.turnFor(
      speaker,
      what === 'installed' ? { kind: 'text', text: '' } : what,
      person,
      { work, partnerCenter, reply: one => replies.push(one) },
    );
    const state =
      what === 'installed'
        ? this.welcomed(turn)
        : await this.withDialogs(context, stored, dialogs => answerTurn(dialogs, turn));
    const { answer, messages, here } = sorted(happening, replies);
    const handled: TurnEffects['handled'] = {
      conversation: speaker.conversation,
      activity,
      result: answer ?? null,
    };
    const effects = work.effects({
      speaker,
      person,
      known,
      state,
      handled,
      replies: messages,
      ...(here && { here }),
    });
    const shows = replies[0]?.shows !== undefined;
    return { effects, answer: invoke ? (answer ?? { status: 200 }) : undefined, shows };
  }

  private welcomed(turn: Turn): TurnEffects['state'] {
    welcome(turn);
    return [];
  }

  private async turnFor(
    speaker: Speaker,
    said: Said,
    stored: StoredPerson,
    { work, partnerCenter, reply }: Pick<Turn, 'partnerCenter' | 'reply'> & { readonly work: TurnWork },
  ): Promise<Turn> {
    const { people, policy, clock, kinds } = this.parts;
    const listed = await people.person(speaker.id);
    const who: Person = listed ?? {
      id: speaker.id,
      name: stored.name,
      roles: [],
      manager: false,
      locale: speaker.locale ?? 'en',
    };
    return {
      who,
      channelUser: speaker.channelUser,
      language: stored.language ?? languageOfTag(speaker.locale) ?? languageOfTag(stored.locale) ?? 'en',
      said,
      ...(!speaker.personal && { shared: true }),
      now: clock.now(),
      today: clock.today(),
      policy,
      people,
      partnerCenter,
      requests: work.reading(),
      kinds,
      work,
      ...(stored.lastContact && { lastContact: stored.lastContact }),
      newId: randomUUID,
      reply,
    };
  }
}

/** The answer that was given when this activity came first. */
function firstResult(result: unknown, log: Log): InTurn<InvokeAnswer | undefined> {
  log.info('handled before: the first result is given again');
  const answer = result === null || result === undefined ? undefined : (result as InvokeAnswer);
  return { answer, sent: Promise.resolve() };
}
