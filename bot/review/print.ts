import { ownEnvironment, readSettings } from '../config.ts';
import { openLog } from '../log.ts';
import { openStore } from '../store/open-store.ts';
import type { StoredReview } from '../store/reviews.ts';

const MOST = 500;
const MARKS: Readonly<Record<StoredReview['kind'], string>> = { up: '+', down: '-', unknown: '?' };

/** Prints what people rated and what the bot did not know, newest first: where to add entries and ways to ask. */
async function main(): Promise<void> {
  const settings = readSettings(ownEnvironment());
  const store = await openStore(settings.DATABASE_URL, { me: 'review', log: openLog('silent') });
  try {
    const reviews = await store.reviews(MOST);
    process.stdout.write(reviews.length === 0 ? 'The review list is empty.\n' : reviews.map(lineOf).join(''));
  } finally {
    await store.close();
  }
}

function lineOf({ kind, language, question, comment, answer, at }: StoredReview): string {
  const day = new Date(at).toISOString().slice(0, 10);
  const said = comment === '' ? '' : `\n     "${comment}"`;
  return `${day} ${MARKS[kind]} ${language} ${answer ?? 'no answer'}: ${question || '(no question kept)'}${said}\n`;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : 'The review list could not be read'}\n`);
  process.exitCode = 1;
});
