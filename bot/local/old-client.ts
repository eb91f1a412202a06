import type { Json } from './desk.ts';
import { isJson } from './json.ts';

/**
 * A card as a client sees it that does not know Action.Execute: each one gives way to its `fallback` or is left out,
 * and the card does not refresh itself.
 */
export function asOldClientSees(card: Json): Json {
  const { refresh: _, ...rest } = card;
  return Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, older(value)]));
}

/** What such a client sends for an action: itself, or the fallback of an Action.Execute; undefined if it has none. */
export function olderAction(action: Json): Json | undefined {
  if (action.type !== 'Action.Execute') return action;
  return isJson(action.fallback) ? olderAction(action.fallback) : undefined;
}

function older(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(older).filter(item => item !== undefined);
  if (!isJson(value)) return value;
  if (value.type === 'Action.Execute') return olderAction(value);
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, inner]) => [name, older(inner)] as const)
      .filter(([, inner]) => inner !== undefined),
  );
}
