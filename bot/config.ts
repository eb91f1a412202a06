import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65535).default(3978);
const database = z
  .string()
  .regex(/^(file:|postgres(ql)?:\/\/)/, 'must start with file: or postgres://')
  .default('file:.data/partner-desk.db');
const logLevel = z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info');
const list = z.string().transform(text =>
  text
    .split(',')
    .map(item => item.trim().toLowerCase())
    .filter(Boolean),
);

const shared = {
  PORT: port,
  DATABASE_URL: database,
  LOG_LEVEL: logLevel,
  POLICY: z.string().min(1).default('env/policy.local.json'),
  PEOPLE: z.string().min(1).default('env/personas.json'),
};

const placeholder = /^(|changeme|todo|xxx+|<.*>|0{8}-0{4}-0{4}-0{4}-0{12})$/i;
const real = z.string().refine(value => !placeholder.test(value.trim()), 'is missing or a placeholder');
const guid = real.pipe(z.guid());

const local = z.object({
  ...shared,
  BOT_MODE: z.literal('local'),
  /** `sandbox` starts the embedded one. */
  PARTNER_CENTER_URL: z.union([z.literal('sandbox'), z.url()]).default('sandbox'),
  /** How many customers the embedded one has beside those with a story. */
  SANDBOX_CUSTOMERS: z.coerce.number().int().min(0).max(2_000).default(2_000),
});

const live = z.object({
  ...shared,
  BOT_MODE: z.literal('live'),
  POLICY: real,
  PEOPLE: real,
  PARTNER_CENTER_URL: z.url({ protocol: /^https$/ }).default('https://api.partnercenter.microsoft.com'),
  PARTNER_CENTER_TENANT_ID: guid,
  PARTNER_CENTER_CLIENT_ID: guid,
  PARTNER_CENTER_CLIENT_SECRET: real,
  MICROSOFT_APP_ID: guid,
  MICROSOFT_APP_TYPE: z.enum(['SingleTenant', 'MultiTenant', 'UserAssignedMsi']),
  MICROSOFT_APP_TENANT_ID: guid,
  /** Not with a managed identity. */
  MICROSOFT_APP_PASSWORD: z.string().optional(),
  /** Tenant ids whose people may use the bot. */
  ALLOWED_TENANTS: list.pipe(z.array(guid).min(1)),
  /** Hosts of the Bot Framework that may be answered. */
  SERVICE_HOSTS: list.pipe(z.array(z.string()).min(1)).default(['smba.trafficmanager.net']),
  /** Where a new conversation is opened for somebody who never wrote. */
  SERVICE_URL: z.url({ protocol: /^https$/ }).default('https://smba.trafficmanager.net/teams/'),
});

export type LocalSettings = z.infer<typeof local>;
export type LiveSettings = z.infer<typeof live>;
export type Settings = LocalSettings | LiveSettings;

/** Everything that is wrong with the settings, in one error. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** The settings out of an environment; throws one SettingsError that lists all that is wrong. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const mode = environment.BOT_MODE;
  if (mode !== 'local' && mode !== 'live')
    throw new SettingsError('The settings do not fit:\n- BOT_MODE: must be local or live');
  const given = withoutEmpty(environment);
  const read = (mode === 'local' ? local : live).safeParse(given);
  const wrong = [
    ...(read.success ? [] : read.error.issues.map(({ path, message }) => told(path, message, given))),
    ...(mode === 'live' && lacksPassword(given)
      ? ['- MICROSOFT_APP_PASSWORD: is missing or a placeholder']
      : []),
  ];
  if (read.success && wrong.length === 0) return read.data;
  throw new SettingsError(`The settings do not fit ${mode} mode:\n${[...new Set(wrong)].join('\n')}`);
}

/** Every app type has a password, but a managed identity. */
function lacksPassword({ MICROSOFT_APP_TYPE: type, MICROSOFT_APP_PASSWORD: password = '' }: Given): boolean {
  return type !== 'UserAssignedMsi' && placeholder.test(password.trim());
}

function told(path: readonly PropertyKey[], message: string, given: Given): string {
  const name = String(path[0]);
  return `- ${name}: ${given[name] === undefined ? 'is missing' : message}`;
}

type Given = Readonly<Record<string, string | undefined>>;

function withoutEmpty(environment: Readonly<Record<string, string | undefined>>) {
  return Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
}

/** The process's environment over the file that fits: `.env.local` is what a fresh checkout gets. */
export function environmentWith(
  environment: Readonly<Record<string, string | undefined>>,
): Record<string, string | undefined> {
  const file = environment.ENV_FILE ?? (environment.BOT_MODE === 'live' ? undefined : 'env/.env.local');
  if (environment.ENV_FILE !== undefined && !existsSync(environment.ENV_FILE)) {
    throw new SettingsError(`ENV_FILE: there is no file ${environment.ENV_FILE}`);
  }
  const fromFile = file !== undefined && existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
  return { ...fromFile, ...environment };
}

/** Reads a JSON file with a schema; the error names the file and everything that is wrong in it. */
export function readJsonFile<T>(path: string, schema: z.ZodType<T>): T {
  const read = schema.safeParse(jsonIn(path));
  if (read.success) return read.data;
  throw new SettingsError(`${path} does not fit:\n${z.prettifyError(read.error)}`);
}

function jsonIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new SettingsError(`${path} cannot be read: ${error instanceof Error ? error.message : 'unknown'}`);
  }
}

/** The environment of this process, with what its settings file adds. */
export function ownEnvironment(): Record<string, string | undefined> {
  return environmentWith(process.env);
}
