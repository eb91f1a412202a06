import { messageCard } from '../../cards/plain-cards.ts';
import { sourceOf } from '../../domain/sources.ts';
import { guideTargets, plansOfTheGuide } from '../../domain/upgrades/matrix.ts';
import { isIndia, PLAN_NAMES, type PlanId } from '../../domain/upgrades/plans.ts';
import { documentLink } from '../document-links.ts';
import type { Language } from '../ports.ts';
import { dayInWords, listInWords, type Twins } from '../text.ts';
import type { Turn } from '../turn.ts';
import { words } from '../words.ts';
import { planAskedAbout } from './spoken.ts';

interface PlanWords {
  readonly title: (plan: string) => string;
  readonly can: (plans: string) => string;
  readonly nothing: string;
  readonly india: string;
  readonly unknown: string;
  readonly live: string;
  readonly start: string;
}

const planWords: Twins<PlanWords> = {
  en: {
    title: plan => `What ${plan} can become`,
    can: plans => `By the guide: ${plans}. Nothing else.`,
    nothing: 'The guide names no way on from this plan.',
    india:
      'India editions become Microsoft 365 Business Standard India, never Microsoft 365 Business Standard (UPG-02).',
    unknown: 'The guide does not name that plan. These are the plans it knows:',
    live: 'For one customer, what Partner Center says at that moment decides: say "upgrade" and the name of the customer.',
    start: 'Upgrade a subscription',
  },
  nl: {
    title: plan => `Wat ${plan} kan worden`,
    can: plans => `Volgens de handleiding: ${plans}. Verder niets.`,
    nothing: 'De handleiding noemt geen weg verder vanaf dit abonnement.',
    india:
      'India-edities worden Microsoft 365 Business Standard India, nooit Microsoft 365 Business Standard (UPG-02).',
    unknown: 'De handleiding noemt dat abonnement niet. Deze kent ze:',
    live: 'Bij één klant beslist wat Partner Center op dat moment zegt: zeg "upgrade" en de naam van de klant.',
    start: 'Een abonnement upgraden',
  },
};

/** Answers "what can Business Basic become?" out of the guide; false for any other message. */
export function showPlanAnswer(turn: Turn, text: string): boolean {
  const plan = planAskedAbout(text);
  if (plan === undefined) return false;
  const { language, today } = turn;
  const w = planWords[language];
  const { id, title, date } = sourceOf(plan !== 'unknown' && isIndia(plan) ? 'UPG-02' : 'UPG-01');
  const heading = w.title(plan === 'unknown' ? '…' : PLAN_NAMES[plan]);
  const card = messageCard({
    language,
    title: plan === 'unknown' ? w.unknown : heading,
    lines: [...(plan === 'unknown' ? allPlans(today, language) : planLines(plan, today, language)), w.live],
    links: {
      words: `${words[language].source(title, dayInWords(date, language))} (${id}).`,
      links: [documentLink(id, language)],
    },
    buttons: [{ title: w.start, press: { verb: 'start', journey: 'subscription-upgrade' } }],
  });
  turn.reply({ card, summary: heading });
  return true;
}

function planLines(plan: PlanId, today: string, language: Language): readonly string[] {
  const w = planWords[language];
  const targets = guideTargets(plan, today).map(target => PLAN_NAMES[target]);
  const can = targets.length === 0 ? w.nothing : w.can(listInWords(targets, language));
  const india = plan === 'appsForBusiness' || plan === 'businessBasic' || isIndia(plan);
  return [can, ...(india ? [w.india] : [])];
}

function allPlans(today: string, language: Language): readonly string[] {
  return plansOfTheGuide(today).map(
    plan =>
      `${PLAN_NAMES[plan]} → ${listInWords(
        guideTargets(plan, today).map(target => PLAN_NAMES[target]),
        language,
      )}`,
  );
}
