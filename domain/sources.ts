/** The five source documents, by the prefix of their rule ids. Dates are the documents' own. */
export const DOCUMENTS = {
  W10E: { title: 'Upgrade Windows 10 Home customers to Windows 10 Education', date: '2020-10-28' },
  EDU: { title: 'Sell offers to education customers', date: '2020-12-17' },
  HUP: { title: 'Microsoft Home Use Program FAQ', date: '2021-03-19' },
  MPN: { title: 'Azure and cloud products benefits in Partner Center', date: '2021-01-28' },
  UPG: { title: "Add licences or more services to a customer's subscription", date: '2020-05-07' },
} as const;

export type DocumentId = keyof typeof DOCUMENTS;

/** The id of one statement of a source document, `W10E-07` for example. */
export type SourceId = `${DocumentId}-${string}`;

export interface Source {
  readonly id: SourceId;
  readonly title: string;
  /** The day the document carries, `YYYY-MM-DD`. */
  readonly date: string;
}

/** The document a rule id comes from, with its title and date. */
export function sourceOf(id: SourceId): Source {
  const prefix = id.slice(0, id.indexOf('-')) as DocumentId;
  return { id, ...DOCUMENTS[prefix] };
}
