import type { DialogContext, DialogTurnResult } from 'botbuilder-dialogs';
import { Dialog } from 'botbuilder-dialogs/lib/dialog.js';
import type { NoticeView } from '../cards/stage-card.ts';
import { nextStep, type Step, stageBefore } from '../domain/journey.ts';
import { may } from '../domain/roles.ts';
import { roleNotice } from './actions/refusals.ts';
import { type AnyJourney, type AnyWalk, questionOf } from './journey.ts';
import { downReply, forPerson, refusedCard, ruleNoticesOf } from './journey-ends.ts';
import { lookedUp, withoutLook } from './looked-up.ts';
import { PartnerCenterError } from './ports.ts';
import { saysYes } from './reading.ts';
import { type Reading, readForm, readTyped, resolveCustomer } from './stage-answers.ts';
import { checkViewOf, type Extras, NO_EXTRAS, stageView } from './stage-view.ts';
import { type Press, type Turn, turnOf } from './turn.ts';
import { words } from './words.ts';

const SEND = /^(send( it)?|submit|verstuur|versturen|stuur maar|verzenden)[.!]*$/i;

export interface JourneyStart {
  /** What is already known, by question; a customer may be a name. */
  readonly answers: Readonly<Record<string, unknown>>;
  readonly editing?: string;
}

/**
 * Walks a person through a journey. What is kept is the walk alone (answers and what was looked up); the place in the
 * journey follows from it, so back, change and coming back next month are one thing.
 */
export class JourneyDialog extends Dialog<JourneyStart> {
  private readonly journey: AnyJourney;

  constructor(journey: AnyJourney) {
    super(journey.id);
    this.journey = journey;
  }

  override async beginDialog(dc: DialogContext, start?: JourneyStart): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context);
    const { customer, ...answers } = start?.answers ?? {};
    const walk: AnyWalk = {
      id: turn.newId(),
      version: this.journey.version,
      answers,
      looked: {},
      ...(start?.editing && { editing: start.editing }),
    };
    if (typeof customer !== 'string') return this.show(dc, walk);
    const firstLook = walk.editing === undefined ? this.stageWith(answers) : undefined;
    return this.take(dc, walk, await this.named(turn, customer), firstLook);
  }

  /** The stage that asks one of these, where something was found before it. */
  private stageWith(answers: AnyWalk['answers']): string | undefined {
    const { stages, lookedUpBy } = this.journey;
    return stages.find(
      ({ asks }) =>
        !asks.some(name => lookedUpBy.includes(name)) && asks.some(name => answers[name] !== undefined),
    )?.id;
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context);
    const kept = walkIn(dc);
    if (kept === undefined || kept.version !== this.journey.version) return this.startAgain(dc, kept);
    const { said } = turn;
    return said.kind === 'press' ? this.pressed(dc, kept, said) : this.typed(dc, kept, said.text);
  }

  private async pressed(dc: DialogContext, walk: AnyWalk, press: Press): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context);
    if (press.verb === 'here' || press.verb === 'retry') return this.show(dc, walk);
    const step = this.stepOf(walk, turn);
    const old = press.ids.walk !== walk.id || isOldStage(press, step);
    if (old)
      return this.show(dc, walk, { notices: [{ tone: 'warning', lines: [words[turn.language].oldCard] }] });
    switch (press.verb) {
      case 'back':
        return this.back(dc, walk);
      case 'change':
        return this.show(dc, { ...walk, revisiting: press.ids.stage });
      case 'send':
        return this.send(dc, walk);
      default:
        return this.filled(
          dc,
          walk,
          step,
          await readForm(this.journey, walk, asksOf(step), press.inputs, turn),
        );
    }
  }

  /** A form that is the last look as well is sent with its answers, where nothing is wrong with them. */
  private async filled(
    dc: DialogContext,
    walk: AnyWalk,
    step: Step,
    reading: Reading,
  ): Promise<DialogTurnResult> {
    const wrong = Object.keys(reading.problems).length > 0 || reading.matches.length > 0;
    if (step.kind !== 'ask' || !step.sends || wrong) return this.take(dc, walk, reading);
    const { revisiting: _, ...rest } = walk;
    return this.send(dc, { ...rest, answers: { ...walk.answers, ...reading.answers } });
  }

  private async typed(dc: DialogContext, walk: AnyWalk, text: string): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context);
    const step = this.stepOf(walk, turn);
    if (step.kind === 'check' && (saysYes(text) || SEND.test(text.trim()))) return this.send(dc, walk);
    const reading = await readTyped(this.journey, walk, asksOf(step), text, turn);
    if (reading !== undefined) return this.take(dc, walk, reading);
    return this.show(dc, walk, {
      notices: [{ tone: 'warning', lines: [words[turn.language].notUnderstoodHere] }],
    });
  }

  /** One step back: from the last look to the last stage, from a stage to the one before. */
  async back(dc: DialogContext, walk = walkIn(dc)): Promise<DialogTurnResult> {
    if (walk === undefined) return this.startAgain(dc, walk);
    const turn = turnOf(dc.context);
    const step = this.stepOf(walk, turn);
    const before = stageBefore(this.journey, walk, turn.today, step.kind === 'ask' ? step.stage : undefined);
    if (before !== undefined) return this.show(dc, { ...walk, revisiting: before });
    return this.show(dc, walk, {
      notices: [{ tone: 'default', lines: [words[turn.language].nothingBefore] }],
    });
  }

  private async named(turn: Turn, customer: string): Promise<Reading> {
    const asks = this.journey.stages[0]?.asks ?? [];
    return resolveCustomer(asks[0] ?? 'customer', customer, turn);
  }

  /** Takes answers over, and shows what comes next. */
  private async take(
    dc: DialogContext,
    walk: AnyWalk,
    reading: Reading,
    firstLook?: string,
  ): Promise<DialogTurnResult> {
    const { revisiting, ...rest } = walk;
    const changed = this.journey.lookedUpBy.some(
      name => name in reading.answers && reading.answers[name] !== walk.answers[name],
    );
    const answers = { ...(changed ? this.withoutPicks(walk.answers) : walk.answers), ...reading.answers };
    const stay = Object.keys(reading.problems).length > 0 || reading.matches.length > 0;
    const next: AnyWalk = {
      ...rest,
      answers,
      looked: changed ? {} : walk.looked,
      ...(stay && revisiting && { revisiting }),
    };
    return this.show(dc, changed ? withoutLook(next) : next, {
      problems: reading.problems,
      raw: reading.raw,
      matches: reading.matches,
      ...(firstLook && { firstLook }),
    });
  }

  /** Choices that belonged to another customer are not carried over. */
  private withoutPicks(answers: AnyWalk['answers']): AnyWalk['answers'] {
    return Object.fromEntries(
      Object.entries(answers).filter(([name]) => {
        const question = questionOf(this.journey, name);
        return question.kind !== 'pick' || question.stays === true;
      }),
    );
  }

  private async send(dc: DialogContext, walk: AnyWalk): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context);
    const fresh = await lookedUp(this.journey, turn, withoutLook(walk));
    if (fresh instanceof PartnerCenterError) return this.down(dc, walk, fresh);
    if (this.stepOf(fresh, turn).kind !== 'check') return this.show(dc, fresh);
    if (this.journey.hasMoved?.(walk, fresh, turn.today))
      return this.show(dc, fresh, {
        notices: [{ tone: 'warning', lines: [words[turn.language].movedMeanwhile] }],
      });
    await this.journey.send(fresh, turn);
    return dc.endDialog();
  }

  /** Shows the step that follows from the walk, after a fresh look where it is needed, and keeps the walk. */
  private async show(
    dc: DialogContext,
    walk: AnyWalk,
    { firstLook, ...extras }: Partial<Extras> & { readonly firstLook?: string } = {},
  ): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context);
    if (!may(await turn.people.rolesOf(turn.who.id), this.journey.deed))
      return this.refuse(dc, [await roleNotice(turn, this.journey.deed)]);
    const fresh = await lookedUp(this.journey, turn, walk);
    if (fresh instanceof PartnerCenterError)
      return this.down(dc, firstLook === undefined ? walk : { ...walk, revisiting: firstLook }, fresh);
    const looked = firstLook === undefined ? fresh : this.pausedAt(firstLook, fresh, turn);
    const step = this.stepOf(looked, turn);
    if (step.kind === 'refuse')
      return this.refuse(dc, ruleNoticesOf(this.journey, looked, step.broken, turn), looked);
    keep(dc, looked);
    const remark: readonly NoticeView[] =
      turn.remark === undefined ? [] : [{ tone: 'warning', lines: [turn.remark] }];
    const all = { ...NO_EXTRAS, ...extras, notices: [...remark, ...(extras.notices ?? [])] };
    const card =
      step.kind === 'ask'
        ? stageView(this.journey, looked, step, turn, all)
        : checkViewOf(this.journey, looked, turn, [...all.notices, ...forPerson(this.journey, step, turn)]);
    turn.reply({ card, summary: this.journey.words[turn.language].title });
    return Dialog.EndOfTurn;
  }

  /** Answers to later stages came with the first message: what was found is shown before the walk goes on. */
  private pausedAt(stage: string, walk: AnyWalk, turn: Turn): AnyWalk {
    const step = this.stepOf(walk, turn);
    const order = this.journey.stages.map(({ id }) => id);
    const goesPast =
      step.kind === 'check' || (step.kind === 'ask' && order.indexOf(step.stage) > order.indexOf(stage));
    return goesPast ? { ...walk, revisiting: stage } : walk;
  }

  private stepOf(walk: AnyWalk, { today }: Turn): Step {
    return nextStep(this.journey, walk, today);
  }

  /** Ends early, with the reasons and a way on. */
  private async refuse(
    dc: DialogContext,
    notices: readonly NoticeView[],
    walk?: AnyWalk,
  ): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context);
    turn.reply({
      card: refusedCard(this.journey, notices, walk, turn.language),
      summary: notices[0]?.title ?? '',
    });
    return dc.endDialog();
  }

  /** Partner Center gives no answer: the answers are kept and can be tried again. */
  private down(dc: DialogContext, walk: AnyWalk, { kind }: PartnerCenterError): DialogTurnResult {
    const turn = turnOf(dc.context);
    keep(dc, walk);
    turn.reply(downReply(this.journey, walk, kind, turn.language));
    return Dialog.EndOfTurn;
  }

  private startAgain(dc: DialogContext, kept: AnyWalk | undefined): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context);
    const walk: AnyWalk = { id: turn.newId(), version: this.journey.version, answers: {}, looked: {} };
    const lines = kept === undefined ? [] : [words[turn.language].updated];
    return this.show(dc, walk, { notices: lines.length === 0 ? [] : [{ tone: 'warning', lines }] });
  }
}

function asksOf(step: Step): readonly string[] {
  return step.kind === 'ask' ? step.asks : [];
}

/** The walk that is on the stack; undefined when there is none, or not one of ours. */
export function walkIn(dc: DialogContext): AnyWalk | undefined {
  const state: { walk?: AnyWalk } | undefined = dc.activeDialog?.state;
  return state?.walk;
}

function keep(dc: DialogContext, walk: AnyWalk): void {
  if (dc.activeDialog !== undefined) dc.activeDialog.state = { walk };
}

/** A button of a stage that is not the present one; Change names the stage that it leads to. */
function isOldStage({ verb, ids }: Press, step: Step): boolean {
  if (verb === 'answer') return step.kind !== 'ask' || step.stage !== ids.stage;
  if (verb === 'back') return ids.stage !== undefined && (step.kind !== 'ask' || ids.stage !== step.stage);
  return (verb === 'send' || verb === 'change') && step.kind !== 'check';
}
