import type { Activity } from './activity.ts';

/** Hands an activity to the bot; the answer as HTTP gives it, the body parsed if it was JSON. */
export type Deliver = (activity: Activity) => Promise<Delivery>;

export interface Delivery {
  readonly status: number;
  readonly body: unknown;
}

/** Delivers by POST to the bot's own door, for example `http://127.0.0.1:3978/api/messages`. */
export function deliverTo(url: string | (() => string)): Deliver {
  return async activity => {
    const response = await fetch(typeof url === 'string' ? url : url(), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
    return { status: response.status, body: read(await response.text()) };
  };
}

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text === '' ? undefined : text;
  }
}

const UNREACHABLE: Delivery = { status: 502, body: undefined };
const NO_ANSWER: Delivery = { status: 504, body: undefined };

/**
 * Delivers as Teams does: no answer within `patienceMs` and the same activity is sent once more; whichever answer comes
 * first counts. 504 when none came, 502 when the bot could not be reached.
 */
export async function deliverPatiently(
  deliver: Deliver,
  activity: Activity,
  patienceMs: number,
): Promise<Delivery> {
  const attempt = () => deliver(activity).catch(() => UNREACHABLE);
  const first = attempt();
  const answer = await firstWithin(patienceMs, [first]);
  return answer ?? (await firstWithin(patienceMs, [first, attempt()])) ?? NO_ANSWER;
}

async function firstWithin(ms: number, answers: readonly Promise<Delivery>[]): Promise<Delivery | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<undefined>(resolve => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  try {
    return await Promise.race([...answers, timeUp]);
  } finally {
    clearTimeout(timer);
  }
}
