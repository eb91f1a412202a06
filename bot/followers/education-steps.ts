import { STEPS } from '../../dialogs/education-customer/steps.ts';
import type { Deliver } from '../outbox/worker.ts';
import { administratorStep } from './administrator-step.ts';
import { createStep } from './create-step.ts';
import { followStep } from './follow-step.ts';
import type { EducationStepParts } from './parts.ts';
import { verifyStep } from './verify-step.ts';

/** The steps of education customers that the outbox carries out. First passwords live in here, in memory alone. */
export function educationSteps(parts: Omit<EducationStepParts, 'vault'>): Readonly<Record<string, Deliver>> {
  const all: EducationStepParts = { ...parts, vault: new Map() };
  return {
    [STEPS.create]: entry => createStep(all, entry),
    [STEPS.verify]: entry => verifyStep(all, entry),
    [STEPS.administrator]: entry => administratorStep(all, entry),
    [STEPS.follow]: entry => followStep(all, entry),
  };
}
