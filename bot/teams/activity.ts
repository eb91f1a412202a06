import { z } from 'zod';
import type { Said } from '../../dialogs/turn.ts';

/** Long enough for any form; a stranger's card data is cut off beyond. */
const MOST_INPUTS = 40;
const LONGEST_INPUT = 4_000;

const id = z.string().min(1).max(512);
const account = z.object({ id, name: z.string().max(256).optional(), aadObjectId: z.guid().optional() });

/** The fields of an inbound activity that we read; everything else is ignored. */
export const inboundSchema = z.object({
  type: z.string().min(1).max(64),
  id: id.optional(),
  name: z.string().max(64).optional(),
  channelId: z.string().max(64),
  serviceUrl: z.string().max(512),
  conversation: z.object({
    id,
    tenantId: z.string().max(64).optional(),
    conversationType: z.string().max(32).optional(),
  }),
  from: account,
  recipient: z.object({ id }),
  text: z.string().optional(),
  locale: z.string().max(35).optional(),
  replyToId: id.optional(),
  action: z.string().max(32).optional(),
  value: z.unknown().optional(),
  entities: z
    .array(z.object({ type: z.string().max(64), mentioned: z.object({ id }).optional() }))
    .max(200)
    .optional()
    .catch(undefined),
  channelData: z.object({ tenant: z.object({ id: z.string().max(64) }).optional() }).optional(),
});

export type Inbound = z.infer<typeof inboundSchema>;

/** Who acts, and where: read from the activity, never from a card. */
export interface Speaker {
  /** Entra object id, lower case. */
  readonly id: string;
  readonly name: string | undefined;
  readonly tenant: string;
  readonly channelUser: string;
  readonly bot: string;
  readonly conversation: string;
  readonly serviceUrl: string;
  readonly locale: string | undefined;
  readonly personal: boolean;
}

/** The speaker of an activity, or undefined where the channel does not say who it is. */
export function speakerOf({
  from,
  recipient,
  conversation,
  serviceUrl,
  locale,
  channelData,
}: Inbound): Speaker | undefined {
  const tenant = conversation.tenantId ?? channelData?.tenant?.id;
  if (from.aadObjectId === undefined || tenant === undefined) return undefined;
  return {
    id: from.aadObjectId.toLowerCase(),
    name: from.name,
    tenant: tenant.toLowerCase(),
    channelUser: from.id,
    bot: recipient.id,
    conversation: conversation.id,
    serviceUrl,
    locale,
    personal: (conversation.conversationType ?? 'personal') === 'personal',
  };
}

const ids = z.record(z.string().max(40), z.string().max(200));
const desk = z.looseObject({ desk: ids.and(z.object({ verb: z.string().max(40) })) });
const execute = z.object({
  action: z.object({ data: desk }),
  trigger: z.string().max(16).optional(),
});

/** What was pressed with Action.Execute; undefined for data that no card of ours sends. */
export function executedIn(inbound: Inbound): Said | undefined {
  const read = execute.safeParse(inbound.value);
  if (!read.success) return undefined;
  return press(read.data.action.data, inbound.replyToId, read.data.trigger === 'automatic');
}

/** What was said: a button pressed by an old client (Action.Submit), or words. */
export function saidIn(inbound: Inbound): Said | undefined {
  if (inbound.value !== undefined && inbound.value !== null) {
    const read = desk.safeParse(inbound.value);
    return read.success ? press(read.data, inbound.replyToId, false) : undefined;
  }
  return { kind: 'text', text: spoken(inbound.text ?? '') };
}

function press(
  { desk: button, ...rest }: z.infer<typeof desk>,
  message: string | undefined,
  automatic: boolean,
): Said {
  const { verb, ...others } = button;
  const inputs = Object.entries(rest)
    .filter((entry): entry is [string, string | number | boolean] =>
      ['string', 'number', 'boolean'].includes(typeof entry[1]),
    )
    .slice(0, MOST_INPUTS)
    .map(([name, value]) => [name, String(value).slice(0, LONGEST_INPUT)] as const);
  return {
    kind: 'press',
    verb,
    ids: others,
    inputs: Object.fromEntries(inputs),
    automatic,
    ...(message && { message }),
  };
}

/** The words without the mention of the bot and without what cannot be seen. */
function spoken(text: string): string {
  return text
    .replace(/<at>[^<]*<\/at>/g, ' ')
    .replace(/(?![\n\u200c\u200d])[\p{Cc}\p{Cf}]/gu, '')
    .replace(/[\u00a0\s]+/g, ' ')
    .trim();
}

/** Whether the bot is mentioned by name, which is how it is spoken to where others talk as well. */
export function mentionsBot({ entities = [], recipient }: Inbound): boolean {
  return entities.some(({ type, mentioned }) => type === 'mention' && mentioned?.id === recipient.id);
}

const query = z.object({
  parameters: z
    .array(z.object({ name: z.string().max(64), value: z.string().max(400) }))
    .max(5)
    .optional(),
});

/** What is typed into the search box of a chat (invoke composeExtension/query); empty when it opens. */
export function queriedIn(inbound: Inbound): string | undefined {
  const read = query.safeParse(inbound.value);
  if (!read.success) return undefined;
  const parameters = read.data.parameters ?? [];
  return parameters.find(({ name }) => name === 'question')?.value ?? '';
}

const search = z.object({
  queryText: z.string().max(200),
  dataset: z.string().max(40),
  queryOptions: z.object({ top: z.number().int().optional() }).optional(),
});

/** What is looked for with every letter typed (invoke application/search). */
export function searchedIn(
  inbound: Inbound,
): { readonly dataset: string; readonly query: string; readonly most: number } | undefined {
  const read = search.safeParse(inbound.value);
  if (!read.success) return undefined;
  const { queryText, dataset, queryOptions } = read.data;
  return { dataset, query: queryText, most: Math.min(Math.max(queryOptions?.top ?? 15, 1), 25) };
}
