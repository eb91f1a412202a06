import type { Subscription } from '../customer.ts';

/** A subscription as somebody saw it when they asked; it is compared with what is there when the work is done. */
export interface Seen {
  readonly status: Subscription['status'];
  readonly quantity: number;
  readonly offerId: string;
  /** Partner Center's own mark of the version; it changes with everything else as well. */
  readonly etag: string;
}

/** What is different now from what was seen. */
export type Change =
  | { readonly kind: 'status'; readonly was: Subscription['status']; readonly is: Subscription['status'] }
  | { readonly kind: 'quantity'; readonly was: number; readonly is: number }
  | { readonly kind: 'offer'; readonly was: string; readonly is: string }
  /** Another field: the name, the renewal. */
  | { readonly kind: 'otherwise' }
  | { readonly kind: 'gone' };

/** What changed since the subscription was seen; none when it is just as it was. */
export function changesSince(seen: Seen, now: Seen | undefined): readonly Change[] {
  if (now === undefined) return [{ kind: 'gone' }];
  const changes: Change[] = [];
  if (now.status !== seen.status) changes.push({ kind: 'status', was: seen.status, is: now.status });
  if (now.quantity !== seen.quantity)
    changes.push({ kind: 'quantity', was: seen.quantity, is: now.quantity });
  if (now.offerId.toLowerCase() !== seen.offerId.toLowerCase())
    changes.push({ kind: 'offer', was: seen.offerId, is: now.offerId });
  return changes.length === 0 && now.etag !== seen.etag ? [{ kind: 'otherwise' }] : changes;
}
