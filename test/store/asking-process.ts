import { openStore } from '../../bot/store/open-store.ts';
import { aRequest, effects, NOON } from './given.ts';

/** A process of its own, for tests: asks twenty times for ten keys of a customer that has 250, and says how often it got them. */
const [url = '', me = ''] = process.argv.slice(2);
const store = await openStore(url, { me });
const asked = Array.from({ length: 20 }, (_, n) =>
  store.commit(
    effects({
      requests: [aRequest({ id: `${me}-${n}` })],
      ledgers: [{ customer: 'school', most: 250 }],
    }),
    NOON,
  ),
);
const committed = await Promise.all(asked);
await store.close();
process.stdout.write(`${committed.filter(it => it.kind === 'saved').length}`);
