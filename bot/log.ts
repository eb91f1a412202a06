import { pino } from 'pino';

export type Log = import('pino').Logger;

/** Paths that must never reach a log line, whoever logs the object. */
const NEVER = ['authorization', 'headers', 'text', 'value', 'password', 'token', 'userCredentials', 'body'];

/** The log: JSON lines, ids and outcomes only; what people typed, tokens and keys are cut out even if handed in. */
export function openLog(level: string, destination?: import('pino').DestinationStream): Log {
  const redact = { paths: NEVER.flatMap(name => [name, `*.${name}`, `*.*.${name}`]), censor: '[cut]' };
  const options = { level, redact, base: undefined, timestamp: pino.stdTimeFunctions.isoTime };
  return destination ? pino(options, destination) : pino(options);
}
