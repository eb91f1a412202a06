import { z } from 'zod';
import type { Json } from './desk.ts';
import { isJson } from './json.ts';

/** What pressing an Action.Submit does: words typed for the person, or a message with a value. */
export type Submission =
  | { readonly kind: 'say'; readonly text: string }
  | {
      readonly kind: 'message';
      readonly value: Json;
      readonly text?: string;
      /** Appears in the chat as if the person had typed it. */
      readonly shown?: string;
    };

const teamsAction = z.looseObject({
  type: z.string(),
  value: z.unknown().optional(),
  text: z.string().optional(),
  displayText: z.string().optional(),
});

/** Reads the data of an Action.Submit, merged with the inputs; `data.msteams` may ask for another kind of message. */
export function submission(data: Json): Submission {
  const teams = teamsAction.safeParse(data.msteams).data;
  if (teams?.type === 'imBack' && typeof teams.value === 'string') return { kind: 'say', text: teams.value };
  const { msteams: _, ...own } = data;
  if (teams?.type !== 'messageBack') return { kind: 'message', value: own };
  const value = isJson(teams.value) ? { ...teams.value, ...own } : own;
  const shown = teams.displayText ?? teams.text;
  return { kind: 'message', value, text: teams.text ?? '', ...(shown ? { shown } : {}) };
}
