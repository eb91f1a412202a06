import type { Turn } from '../turn.ts';
/** Placeholder until the answers arrive. */
export function showAnswer(_turn: Turn, _text: string): boolean {
  return false;
}
