import type { World } from './world.ts';

/** A call as a route sees it. */
export interface Asked {
  /** The ids out of the path, in order, lower case. */
  readonly ids: readonly string[];
  /** Keys in lower case. */
  readonly query: ReadonlyMap<string, string>;
  readonly continuation: string | undefined;
  /** Parsed JSON; undefined without a body. */
  readonly body: unknown;
  /** The path as it came. */
  readonly path: string;
  readonly world: World;
  readonly now: Date;
}

/** What goes back; without a body it is empty. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** One documented call. `:id` in the path stands for one segment; paths are compared without case. */
export interface Route {
  readonly method: 'GET' | 'HEAD' | 'PATCH' | 'POST' | 'PUT';
  readonly path: string;
  /** `user`: refused to tokens of an app alone. */
  readonly who: 'anybody' | 'user';
  readonly answer: (asked: Asked) => Reply;
}

/** The route for a call with the ids of its path, or the methods the path does take (none: an unknown path). */
export function routeFor(
  routes: readonly Route[],
  method: string,
  path: string,
): { readonly route: Route; readonly ids: readonly string[] } | { readonly allowed: readonly string[] } {
  const allowed: string[] = [];
  for (const route of routes) {
    const ids = idsIn(path.toLowerCase(), route.path);
    if (!ids) continue;
    if (route.method === method) return { route, ids };
    allowed.push(route.method);
  }
  return { allowed };
}

function idsIn(path: string, pattern: string): readonly string[] | undefined {
  const parts = path.replace(/\/+$/, '').split('/');
  const wanted = pattern.split('/');
  if (parts.length !== wanted.length) return undefined;
  const fits = wanted.every((part, at) => (part === ':id' ? parts[at] !== '' : part === parts[at]));
  return fits ? parts.filter((_, at) => wanted[at] === ':id') : undefined;
}

/** A list in the service's envelope. `totalCount` counts this page, as it does there. */
export function collection(items: readonly object[], self: string, continuationToken?: string): Reply {
  const links = {
    self: { uri: self, method: 'GET', headers: [] },
    ...(continuationToken !== undefined && {
      next: {
        uri: `${self.replace(/\?.*/, '')}?seekOperation=Next`,
        method: 'GET',
        headers: [{ key: 'MS-ContinuationToken', value: continuationToken }],
      },
    }),
  };
  const body = {
    totalCount: items.length,
    items,
    ...(continuationToken !== undefined && { continuationToken }),
    links,
    attributes: { objectType: 'Collection' },
  };
  return { status: 200, body };
}

/** A link to a resource itself, as every resource carries one. */
export function selfLink(uri: string): object {
  return { self: { uri, method: 'GET', headers: [] } };
}
