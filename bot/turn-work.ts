import type { Language, Requests } from '../dialogs/ports.ts';
import type { Contact, Reply, Review, Step, TicketOrder, View, Work } from '../dialogs/turn.ts';
import type { AnyRequest } from '../domain/life.ts';
import {
  type CardPayload,
  type HerePayload,
  noticesPayload,
  type RedrawPayload,
  type ReplyPayload,
} from './outbox/payloads.ts';
import type { NewEntry, Store, StoredPerson, TurnEffects } from './store/store.ts';
import type { Speaker } from './teams/activity.ts';

/** Numbers that were taken by an attempt of this turn: another attempt uses them, so none is wasted. */
export type TakenNumbers = { ids: string[] };

/** Gathers what a turn changes, so that all of it can be saved at once. */
export class TurnWork implements Work {
  private readonly saved = new Map<string, AnyRequest>();
  private readonly ledgers = new Map<string, number>();
  private readonly cards: CardPayload[] = [];
  private readonly redraws = new Set<string>();
  private readonly tickets: TicketOrder[] = [];
  private readonly steps: Step[] = [];
  private readonly reviews: Review[] = [];
  private change: Partial<StoredPerson> = {};
  private taken = 0;

  constructor(
    private readonly store: Store,
    private readonly numbers: TakenNumbers,
    private readonly newId: () => string,
  ) {}

  save(request: AnyRequest): void {
    this.saved.set(request.id, request);
  }

  keepWithin(customer: string, most: number): void {
    this.ledgers.set(customer, most);
  }

  async newRequestId(series: string): Promise<string> {
    const kept = this.numbers.ids[this.taken];
    this.taken += 1;
    if (kept !== undefined) return kept;
    const id = `${series}-${await this.store.nextNumber(series)}`;
    this.numbers.ids.push(id);
    return id;
  }

  sendCard(person: string, request: string, view: View): void {
    this.cards.push({ person, request, view });
  }

  redraw(request: string): void {
    this.redraws.add(request);
  }

  noteOnTicket(order: TicketOrder): void {
    this.tickets.push(order);
  }

  later(step: Step): void {
    this.steps.push(step);
  }

  review(review: Review): void {
    this.reviews.push(review);
  }

  rememberLanguage(language: Language): void {
    this.change = { ...this.change, language };
  }

  rememberContact({ phone, email, contactMethod }: Contact): void {
    this.change = { ...this.change, lastContact: { phone, email, contactMethod } };
  }

  /** The store as this turn sees it: with what it has changed itself. */
  reading(): Requests {
    const { store, saved } = this;
    return {
      request: async id => saved.get(id) ?? store.request(id),
      requestsOf: (person, most, before) => store.requestsOf(person, most, before),
      awaitingApproval: most => store.awaitingApproval(most),
      requestOfWalk: (person, walk) => store.requestOfWalk(person, walk),
      keysHeld: customer => store.keysHeld(customer),
    };
  }

  /** Everything that is to be saved; `here` is the pressed message that shows a request from now on. */
  effects(turn: {
    readonly speaker: Speaker;
    readonly person: StoredPerson;
    readonly known: StoredPerson | undefined;
    readonly state: TurnEffects['state'];
    readonly handled: TurnEffects['handled'];
    readonly replies: readonly ReplyPayload[];
    readonly here?: HerePayload;
  }): TurnEffects {
    const person = { ...turn.person, ...this.change };
    return {
      ...(turn.handled && { handled: turn.handled }),
      state: turn.state,
      people: same(person, turn.known) ? [] : [person],
      requests: [...this.saved.values()],
      ledgers: [...this.ledgers].map(([customer, most]) => ({ customer, most })),
      ...(this.reviews.length > 0 && { reviews: this.reviews }),
      outbox: [...this.replyEntries(turn.speaker, turn.replies), ...this.otherEntries(turn.here)],
    };
  }

  private replyEntries(speaker: Speaker, replies: readonly ReplyPayload[]): readonly NewEntry[] {
    const lane = laneOf(speaker);
    return replies.map(payload => ({ id: this.newId(), lane, kind: 'reply', payload, claim: true }));
  }

  private otherEntries(here: HerePayload | undefined): readonly NewEntry[] {
    const entry = (
      kind: string,
      lane: string,
      payload: CardPayload | RedrawPayload | HerePayload | TicketOrder,
    ): NewEntry => ({
      id: this.newId(),
      lane,
      kind,
      payload,
      request: payload.request,
    });
    return [
      ...(here === undefined ? [] : [entry('here', `message:${here.activity}`, here)]),
      ...this.cards.map(card => entry('card', `person:${card.person}`, card)),
      ...[...this.redraws].map(request =>
        entry('redraw', `request:${request}`, { request, ...(here && { except: here.activity }) }),
      ),
      ...this.tickets.map(order => entry('ticket', `ticket:${order.ticket}`, order)),
      ...this.steps.map(({ kind, lane, request, payload }) => ({
        id: this.newId(),
        lane,
        kind,
        payload: { ...payload, request },
        request,
      })),
    ];
  }
}

/** Messages to one chat go out in order. */
function laneOf(speaker: Pick<Speaker, 'personal' | 'id' | 'conversation'>): string {
  return speaker.personal ? `person:${speaker.id}` : `chat:${speaker.conversation}`;
}

/** Whether two plain values are the same, whatever the order of their fields; what is undefined is not there. */
function same(a: unknown, b: unknown): boolean {
  if (!isPlain(a) || !isPlain(b)) return a === b;
  return [...Object.keys(a), ...Object.keys(b)].every(name => same(a[name], b[name]));
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** A reply as it is kept until it is sent. */
export function replyPayload(speaker: Speaker, reply: Reply, update?: string): ReplyPayload {
  const { conversation, serviceUrl, channelUser: user, bot } = speaker;
  return {
    place: { conversation, serviceUrl, user, bot },
    message: { card: reply.card, summary: reply.summary },
    person: speaker.id,
    ...(update && { update }),
    ...(reply.shows && { shows: { ...reply.shows, notices: noticesPayload(reply.shows.notices) } }),
  };
}
