import { openSandbox } from '../../bot/partner-center/sandbox/sandbox.ts';
import { partnerSeed } from '../../bot/partner-center/sandbox/seeds.ts';
import type { Seed } from '../../bot/partner-center/sandbox/world.ts';

/** As many licences as no bench can use up, so that every approval is possible. */
const LICENCES = 5_000_000;
const LIKE = 'Fabrikam Academy';

/** Makes every customer of the sandbox a verified school with one large qualifying subscription. */
function schoolsOnly({ customers, tickets }: Seed): Seed {
  const like = customers.find(({ name }) => name === LIKE);
  const subscription = like?.subscriptions.find(({ status, isTrial }) => status === 'active' && !isTrial);
  if (like === undefined || subscription === undefined) throw new Error(`The sandbox has no ${LIKE}`);
  const { qualifications } = like;
  const subscriptions = [{ ...subscription, quantity: LICENCES }];
  return {
    customers: customers.map(one => ({ ...one, anotherRegion: false, qualifications, subscriptions })),
    tickets,
  };
}

await openSandbox({ port: Number(process.env.PORT), seed: now => schoolsOnly(partnerSeed(now)) });
process.once('SIGTERM', () => process.exit(0));
