import type { Fact } from '../../cards/card.ts';
import { offered } from '../../domain/upgrades/choices.ts';
import { takenOf, type Ways } from '../../domain/upgrades/upgrade-rules.ts';
import { documentLink } from '../document-links.ts';
import type { Found, FoundBlock } from '../journey.ts';
import { figure, listInWords } from '../text.ts';
import type { Turn } from '../turn.ts';
import { UPGRADE_LINKS } from './links.ts';
import { inUseOf, MOST_SHOWN } from './look.ts';
import {
  candidates,
  chosenTarget,
  chosenWays,
  subscriptionTitle,
  type UpgradeWalk,
} from './upgrade-chosen.ts';
import { upgradeWords } from './upgrade-text.ts';
import { refusalBlocks, servicesSource, voiceBlocks } from './voices.ts';

/** More reasons than this make a card too large; they are shown one subscription at a time. */
const MOST_BLOCKS = 10;

type Where = Pick<Turn, 'language' | 'today' | 'policy'>;

/** What was found: all subscriptions first, then the chosen one with both voices, then what the upgrade does. */
export function foundForUpgrade(
  walk: UpgradeWalk,
  where: Where,
  stage: string | undefined,
): Found | undefined {
  const { looked } = walk;
  if (stage === 'customer' || looked.customer === undefined) return undefined;
  const { own } = upgradeWords[where.language];
  const possible = candidates(looked, where.today);
  if (stage === 'subscription')
    return {
      title: looked.customer.name,
      facts: possible.length > MOST_SHOWN ? [] : possible.map(ways => overview(ways, where)),
      ...refusalsOf(possible, walk, where),
    };
  const chosen = chosenWays(walk.answers, looked, where.today);
  if (chosen === undefined) return undefined;
  if (stage === 'target')
    return {
      title: own.voices(subscriptionTitle(chosen, where.language)),
      facts: usage(chosen, walk, where),
      blocks: blocksOf(chosen, where),
      remarks: [],
    };
  return {
    title: own.whatHappens,
    facts: plannedFacts(chosen, walk, where),
    remarks: remarks(walk, where),
    readOn: {
      words: own.learnMore,
      links: [documentLink('UPG-08', where.language), ...UPGRADE_LINKS[where.language]],
    },
  };
}

/** Each thing that the subscription could become, with both voices, and where the services come from. */
export function blocksOf(ways: Ways, { language }: Pick<Where, 'language'>): readonly FoundBlock[] {
  const blocks = voiceBlocks(ways.choices, language);
  const last = blocks.at(-1);
  if (last === undefined) return [];
  const source = { text: servicesSource(language), subtle: true };
  return [...blocks.slice(0, -1), { ...last, lines: [...last.lines, source] }];
}

/** Why subscriptions cannot become what they cannot: of the picked one, or of all where that fits on a card. */
function refusalsOf(
  possible: readonly Ways[],
  { answers }: UpgradeWalk,
  where: Where,
): Pick<Found, 'blocks' | 'remarks'> {
  const picked = possible.filter(({ subscription }) => subscription.id === answers.subscription);
  const blocks = (picked.length > 0 ? picked : possible).flatMap(ways => refusedBlocks(ways, where));
  if (blocks.length <= MOST_BLOCKS && possible.length <= MOST_SHOWN) return { blocks, remarks: [] };
  return { remarks: [{ tone: 'accent', text: upgradeWords[where.language].own.pickToSee }] };
}

function refusedBlocks({ subscription, choices }: Ways, { language }: Where): readonly FoundBlock[] {
  const refused = choices.filter(({ decision }) => decision !== 'offered');
  return refusalBlocks(subscription.offerName, refused, language);
}

function overview(ways: Ways, { language }: Where): Fact {
  const { own } = upgradeWords[language];
  const can = offered(ways.choices).map(({ name }) => name);
  const cannot = ways.choices.filter(({ decision }) => decision !== 'offered').map(({ name }) => name);
  const parts = [
    can.length === 0 ? own.canBecomeNothing : own.canBecome(listInWords(can, language)),
    ...(cannot.length === 0 ? [] : [own.cannotBecome(listInWords(cannot, language))]),
  ];
  return { title: subscriptionTitle(ways, language), value: parts.join(' ') };
}

function usage({ subscription }: Ways, { looked }: UpgradeWalk, { language }: Where): readonly Fact[] {
  const { own } = upgradeWords[language];
  const used = inUseOf(subscription, looked);
  return [
    { title: own.statusLabel, value: own.statuses[subscription.status] },
    { title: own.current, value: figure(subscription.quantity, language) },
    { title: own.inUse, value: used === undefined ? own.notTold : figure(used, language) },
  ];
}

function plannedFacts(chosen: Ways, walk: UpgradeWalk, where: Where): readonly Fact[] {
  const { language, today } = where;
  const { own } = upgradeWords[language];
  const target = chosenTarget(walk.answers, walk.looked, today);
  const { billing, term, offerName } = chosen.subscription;
  return [
    { title: own.step, value: `${offerName} → ${target?.name ?? ''}` },
    ...usage(chosen, walk, where),
    { title: own.termAndBilling, value: own.sameTerm(term, own.billings[billing]) },
  ];
}

function remarks(walk: UpgradeWalk, { language, today }: Where): Found['remarks'] {
  const { own } = upgradeWords[language];
  const target = chosenTarget(walk.answers, walk.looked, today);
  const taken = target && takenOf(target);
  const part = taken?.way === 'transition' ? own.partPossible : own.allAtOnce;
  return [
    { tone: 'warning', text: own.noWayBack },
    { tone: 'accent', text: part },
    ...(taken?.movesLicences === false ? [{ tone: 'warning' as const, text: own.byHand }] : []),
    { tone: 'accent', text: own.billingConsequences },
    ...(target?.differs ? [{ tone: 'warning' as const, text: own.voicesDiffer }] : []),
  ];
}
