import { type Action, type Element, type Press, present } from './card.ts';

export interface Button {
  readonly title: string;
  readonly press: Press;
  readonly look?: 'positive' | 'destructive';
  /** Back and Cancel take no inputs along and are not held up by them. */
  readonly withoutInputs?: boolean;
  readonly tooltip?: string;
}

/** Action.Execute, with Action.Submit for clients that do not know it. */
export function button({ title, press, look, withoutInputs, tooltip }: Button): Action {
  const shared = {
    title,
    ...(look && { style: look }),
    ...(withoutInputs && { associatedInputs: 'none' }),
    ...(tooltip && { tooltip }),
    data: { desk: press },
  };
  return {
    type: 'Action.Execute',
    verb: press.verb,
    ...shared,
    fallback: { type: 'Action.Submit', ...shared },
  };
}

/** Opens a small form below the buttons, with its own button. */
export function opens(title: string, body: readonly Element[], inner: Button): Action {
  return {
    type: 'Action.ShowCard',
    title,
    card: { type: 'AdaptiveCard', version: '1.5', body: [...body, actions([button(inner)])] },
  };
}

/** Shows or hides parts of the card; nothing is sent. */
export function toggles(title: string, ids: readonly string[]): Action {
  return { type: 'Action.ToggleVisibility', title, targetElements: ids };
}

/** Leaves Teams: the title has to say so. */
export function goes(title: string, url: string): Action {
  return { type: 'Action.OpenUrl', title, url };
}

/** At most six buttons; wrapped in a set because old clients honour the fallback only there. */
export function actions(list: readonly (Action | undefined)[]): Element {
  return { type: 'ActionSet', spacing: 'medium', actions: present(list).slice(0, 6) };
}
