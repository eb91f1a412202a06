import { z } from 'zod';

/** The older card that the dialog library uses for its own choice prompts. */
export const heroShape = z.looseObject({
  title: z.string().nullish(),
  subtitle: z.string().nullish(),
  text: z.string().nullish(),
  buttons: z
    .array(z.looseObject({ type: z.string(), title: z.string(), value: z.unknown().optional() }))
    .nullish(),
});
type Hero = z.infer<typeof heroShape>;

/** A hero card as an Adaptive Card, so that the desk has one way to draw cards. */
export function heroCard({ title, subtitle, text, buttons }: Hero): Record<string, unknown> {
  const block = (words: string | null | undefined, more: object = {}) =>
    words ? [{ type: 'TextBlock', text: words, wrap: true, ...more }] : [];
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [
      ...block(title, { style: 'heading' }),
      ...block(subtitle, { isSubtle: true, spacing: 'None' }),
      ...block(text),
    ],
    actions: (buttons ?? []).map(({ type, title, value }) =>
      type === 'openUrl'
        ? { type: 'Action.OpenUrl', title, url: value }
        : { type: 'Action.Submit', title, data: { msteams: { type: 'imBack', value: value ?? title } } },
    ),
  };
}
