import { PartnerCenterError } from '../../../dialogs/ports.ts';

/** A token without proof of a second factor: no later try helps. */
const NO_MFA = '900421';

/** Whether Partner Center understood and said no, for good: to the data, or to whoever asks. */
export function saysNo(error: unknown): error is PartnerCenterError {
  if (!(error instanceof PartnerCenterError)) return false;
  if (error.kind === 'rejected') return true;
  return error.kind === 'unauthorised' && (error.status === 403 || error.code === NO_MFA);
}

/** A customer that was created a moment ago may not be known everywhere yet: then it is tried again. */
export async function patiently<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof PartnerCenterError)) throw error;
    if (error.kind !== 'notFound' && error.kind !== 'notOurs') throw error;
    const { message, status, code, correlationId } = error;
    throw new PartnerCenterError('unavailable', message, status, code, correlationId);
  }
}
