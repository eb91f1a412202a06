import freeDomains from 'free-email-domains';
import { parse } from 'tldts';
import type { Mailbox, Website } from '../../domain/education-customer.ts';

/** Reading the names of the internet: who registered what, and where anybody gets an address or a page. */

const FREE: ReadonlySet<string> = new Set(freeDomains);
/** Services where anybody gets a page; what somebody has there says little about who they are. */
const PAGES_FOR_ALL: ReadonlySet<string> = new Set([
  'facebook.com',
  'instagram.com',
  'linkedin.com',
  'google.com',
  'wordpress.com',
  'wixsite.com',
  'weebly.com',
  'jouwweb.nl',
  'linktr.ee',
]);

/** The mailbox of an e-mail address; undefined where its domain is none. */
export function mailboxOf(email: string): Mailbox | undefined {
  const domain = email
    .slice(email.lastIndexOf('@') + 1)
    .trim()
    .toLowerCase();
  const { hostname, domain: registered, isIp } = parse(domain, { allowPrivateDomains: true });
  if (isIp || !hostname) return undefined;
  const owner = registered ?? hostname;
  return { domain: hostname, registered: owner, free: FREE.has(hostname) || FREE.has(owner) };
}

/** The website in what somebody typed: `none` when empty, `unreadable` when it is no address of a website. */
export function websiteOf(typed: string): Website | 'none' | 'unreadable' {
  const text = typed.trim().toLowerCase();
  if (text === '' || /^(none|no|geen|nee|-|n\.?v\.?t\.?)$/.test(text)) return 'none';
  if (/\s|@/.test(text) || /^(?!https?:)[a-z][a-z0-9+-]*:/.test(text)) return 'unreadable';
  const { hostname, domain: registered, isIp, isPrivate } = parse(text, { allowPrivateDomains: true });
  if (isIp || !hostname || !registered) return 'unreadable';
  return { host: hostname, registered, hosted: isPrivate === true || PAGES_FOR_ALL.has(registered) };
}

/** The part of a website that names its owner: `rietveld` of `www.rietveld.nl`; '' without one. */
export function ownerName(website: string): string {
  return parse(website.trim().toLowerCase(), { allowPrivateDomains: true }).domainWithoutSuffix ?? '';
}
