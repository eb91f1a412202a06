import type { Pressed } from '../desk.ts';

const ROLES: Readonly<Record<string, string>> = {
  globalAdmin: 'Global admin',
  adminAgent: 'Admin agent',
  salesAgent: 'Sales agent',
  helpdeskAgent: 'Helpdesk agent',
  userManagementAdmin: 'User management admin',
  billingAdmin: 'Billing admin',
  mpnPartnerAdmin: 'MPN partner admin',
};

/** What somebody is, in a few words. */
export function rolesInWords(roles: readonly string[], manager: boolean): string {
  const words = [...roles.map(role => ROLES[role] ?? role), ...(manager ? ['Manager'] : [])];
  return words.length > 0 ? words.join(', ') : 'No role';
}

/** Up to two letters for the picture of somebody. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter(word => word !== '');
  const first = words[0]?.[0] ?? '?';
  const last = words.length > 1 ? (words.at(-1)?.[0] ?? '') : '';
  return (first + last).toUpperCase();
}

/** The time of a message, with the day if that is not today. */
export function timeInWords(at: string): string {
  const date = new Date(at);
  const isToday = date.toDateString() === new Date().toDateString();
  const time: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };
  const day: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' };
  return new Intl.DateTimeFormat('en-GB', isToday ? time : { ...day, ...time }).format(date);
}

/** One colour for each name, as an angle on the wheel. */
export function hue(name: string): number {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 360;
  return sum;
}

/** What went wrong with something that was sent, or undefined if nothing did. */
export function troubleInWords(outcome: Pressed): string | undefined {
  if (outcome.kind === 'nothing') return outcome.why;
  if (outcome.kind === 'error') return outcome.text;
  if (outcome.kind !== 'failed') return undefined;
  if (outcome.status === 504) return 'The bot did not answer in time.';
  if (outcome.status === 502) return 'The bot could not be reached.';
  return `The bot answered with an error (HTTP ${outcome.status}).`;
}
