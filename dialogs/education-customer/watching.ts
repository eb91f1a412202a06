import {
  type EducationCustomerRequest,
  isEducationCustomerRequest,
} from '../../domain/education-customer/life.ts';
import {
  isWatch,
  type Watch,
  type WatchChange,
  watchId,
  watchWith,
} from '../../domain/education-customer/watch.ts';
import type { Turn } from '../turn.ts';
import { laterLook } from './steps.ts';

/** A customer's watch, with the requests about that customer. */
export async function watchOf(
  { requests }: Pick<Turn, 'requests'>,
  customer: string,
): Promise<{ readonly watch: Watch | undefined; readonly requests: readonly EducationCustomerRequest[] }> {
  const found = await requests.request(watchId(customer));
  const watch = found !== undefined && isWatch(found) ? found : undefined;
  const all = await Promise.all((watch?.asked.requests ?? []).map(id => requests.request(id)));
  return { watch, requests: all.filter(one => one !== undefined).filter(isEducationCustomerRequest) };
}

/** Changes the watch of the request's customer; where nobody looked until now, the first look is ordered. */
export async function changeWatch(
  turn: Turn,
  { customer }: Pick<EducationCustomerRequest, 'customer'>,
  change: WatchChange,
): Promise<void> {
  const { watch } = await watchOf(turn, customer.id);
  const begins = change.course === 'begin' && watch?.state !== 'watching';
  const { course: _, ...joining } = change;
  const next = watchWith(watch, customer, turn.now.toISOString(), begins ? change : joining);
  turn.work.save(next);
  if (begins) laterLook(turn, next);
}
