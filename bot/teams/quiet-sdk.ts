import type { Log } from '../log.ts';

/**
 * The SDK writes to the console when a token does not fit, keys and all. While the bot runs, the log says that it
 * happened and nothing of what. Answers with a function that gives the console back.
 */
export function quietSdk(log: Log): () => void {
  const { error, warn } = console;
  const told = () => log.info('the SDK wrote to the console');
  console.error = told;
  console.warn = told;
  return () => {
    console.error = error;
    console.warn = warn;
  };
}
