import { copyField, type Element, group, line, linkLine, subheading } from '../../cards/card.ts';
import type { Change } from '../../domain/upgrades/changes.ts';
import type { LicenceOutcome, UpgradeOutcome } from '../../domain/upgrades/outcome.ts';
import {
  isUnlisted,
  isUpgradeRequest,
  type SubscriptionRequest,
  type UpgradeRequest,
} from '../../domain/upgrades/requests.ts';
import { documentLink } from '../document-links.ts';
import type { Language } from '../ports.ts';
import { figure } from '../text.ts';
import { ADMIN_LICENCES, UPGRADE_LINKS } from './links.ts';
import { subscriptionWords } from './request-words.ts';
import { sharedWords } from './shared-words.ts';
import { voiceWords } from './voice-words.ts';

/** Of a list of accounts; a card that is too large is not delivered at all. */
const MOST_LETTERS = 5_000;

type Done = Extract<UpgradeOutcome, { kind: 'done' }>;

/** How a request ended, as blocks of its card; nothing while it waits. */
export function outcomeBlocks(request: SubscriptionRequest, language: Language): readonly Element[] {
  if (!isUpgradeRequest(request)) return licenceBlocks(request.asked.outcome, language);
  const { outcome } = request.asked;
  switch (outcome?.kind) {
    case 'done':
      return doneBlocks(request, outcome, language);
    case 'changed':
      return [changesBlock(outcome.changes, language)];
    case 'refused': {
      const w = voiceWords[language];
      const reasons = outcome.reasons.length > 0 ? outcome.reasons : (['other'] as const);
      return [
        group([...reasons.map(reason => line(w.reasons[reason])), codeLine(outcome.code, language)]),
        helpLine(language),
      ];
    }
    default:
      return [];
  }
}

/** What is different now, one line each. */
export function changeLines(changes: readonly Change[], language: Language): readonly string[] {
  const w = subscriptionWords[language].changes;
  const { statuses } = sharedWords[language];
  return changes.map(change => {
    switch (change.kind) {
      case 'status':
        return w.status(statuses[change.was], statuses[change.is]);
      case 'quantity':
        return w.quantity(figure(change.was, language), figure(change.is, language));
      default:
        return w[change.kind];
    }
  });
}

/** What was done; once somebody did the rest by hand nothing of it is asked for any more. */
function doneBlocks(request: UpgradeRequest, outcome: Done, language: Language): readonly Element[] {
  const w = subscriptionWords[language];
  const settled = request.state === 'done';
  const steps = outcome.steps.map(({ part, state }) => {
    const how = settled && state !== 'done' ? w.doneByHand : w.partStates[state];
    return line(`${w.parts[part]}: ${how}`);
  });
  const byHand = outcome.steps.some(({ state }) => state !== 'done');
  return [
    group([subheading(w.steps), ...steps, outcome.lookedUp ? line(w.lookedUp) : undefined]),
    ...(settled
      ? []
      : [...usersBlock(request, outcome, byHand, language), ...duplicatesBlock(request, outcome, language)]),
    helpLine(language),
  ];
}

/** A list that can be taken over: one account in a line, with what is wrong. */
function usersBlock(
  { asked }: UpgradeRequest,
  { users, stillOnOld }: Done,
  byHand: boolean,
  language: Language,
): readonly Element[] {
  const w = subscriptionWords[language];
  if (users.length > 0) {
    const lines = users.map(({ name, email, why }) => `${name} <${email}>: ${why.join(' ')}`);
    const shown = startOf(lines);
    const more = lines.length - shown.length;
    return [
      group([
        ...copyField('users', w.users, shown.join('\n')),
        ...(more === 0 ? [] : [line(w.usersMore(figure(more, language))), ...whereToLook(asked, language)]),
      ]),
    ];
  }
  if (!byHand) return [];
  const { name } = asked.subscription;
  return [
    group([
      subheading(w.users),
      line(stillOnOld === undefined ? w.usersUnknown : w.usersCounted(figure(stillOnOld, language), name)),
      ...whereToLook(asked, language),
    ]),
  ];
}

/** As many lines as a card holds. */
function startOf(lines: readonly string[]): readonly string[] {
  let letters = 0;
  return lines.filter(text => {
    letters += text.length;
    return letters <= MOST_LETTERS;
  });
}

function whereToLook({ subscription }: UpgradeRequest['asked'], language: Language): readonly Element[] {
  const w = subscriptionWords[language];
  return [line(w.usersWhere(subscription.name)), linkLine('', [ADMIN_LICENCES[language]])];
}

function duplicatesBlock(
  request: UpgradeRequest,
  { duplicates, duplicatesUnread }: Done,
  language: Language,
): readonly Element[] {
  const w = subscriptionWords[language];
  if (duplicatesUnread)
    return [group([subheading(w.unread), line(isUnlisted(request) ? w.unreadForGood : w.unreadYet)])];
  if (duplicates.length === 0) return [];
  return [
    group([
      subheading(w.duplicates),
      ...duplicates.map(({ name, quantity }) => line(w.duplicate(name, figure(quantity, language)))),
    ]),
  ];
}

function licenceBlocks(outcome: LicenceOutcome | undefined, language: Language): readonly Element[] {
  const w = subscriptionWords[language];
  switch (outcome?.kind) {
    case 'done':
      return [
        group([
          line(w.added(figure(outcome.quantity, language))),
          line(outcome.provisioned ? w.ready : w.notReady[outcome.readiness ?? 'pending']),
          outcome.lookedUp ? line(w.lookedUp) : undefined,
        ]),
      ];
    case 'changed':
      return [changesBlock(outcome.changes, language)];
    case 'refused':
      return [
        group([line(voiceWords[language].licenceRefusals[outcome.reason]), codeLine(outcome.code, language)]),
      ];
    default:
      return [];
  }
}

function changesBlock(changes: readonly Change[], language: Language): Element {
  const { heading } = subscriptionWords[language].changes;
  return group([subheading(heading), ...changeLines(changes, language).map(text => line(text))]);
}

function codeLine(code: string | undefined, language: Language): Element | undefined {
  return code === undefined ? undefined : line(subscriptionWords[language].code(code), { subtle: true });
}

/** Where the steps by hand and the billing are explained (UPG-08, UPG-09). */
export function helpLine(language: Language): Element {
  const links = [documentLink('UPG-08', language), ...UPGRADE_LINKS[language]];
  return linkLine(subscriptionWords[language].links, links);
}
