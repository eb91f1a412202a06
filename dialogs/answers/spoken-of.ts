import { ENTRIES, type Entry } from './entries.ts';
import type { Topic } from './topic.ts';

/** The document that a checker judges by; where it judges by several, that of what is to be done. */
export const DOCUMENT_OF: Readonly<Record<string, string>> = {
  'education-keys': 'W10E',
  'education-offer': 'EDU',
  'home-use': 'HUP',
  'azure-credit': 'MPN',
  'licence-key': 'MPN',
  upgrade: 'UPG',
  'education-status': 'EDU',
  'benefit-expiry': 'MPN',
  competency: 'MPN',
  requestEducationKeys: 'W10E',
  createEducationCustomer: 'EDU',
  correctEducationCustomer: 'EDU',
  useCloudBenefits: 'MPN',
  upgradeSubscriptions: 'UPG',
};

/** The document that was spoken of. */
export function documentOf(topic: Topic): string | undefined {
  return (
    prefixOf(entryOf(topic)) ||
    (topic.checker && (DOCUMENT_OF[topic.checker] ?? DOCUMENT_OF[topic.facts?.deed ?? '']))
  );
}

/** The entry that was told. */
export function entryOf(topic: Topic): Entry | undefined {
  return ENTRIES.find(({ id }) => id === topic.entry);
}

/** The document of an entry, by its prefix; empty for none. */
export function prefixOf(entry: Entry | undefined): string {
  return entry?.source.split('-')[0] ?? '';
}
