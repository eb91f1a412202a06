import { z } from 'zod';
import { fields, word } from '../tolerant.ts';
import { ofCustomer } from './customers.ts';
import { problem } from './errors.ts';
import { type Asked, collection, type Reply, type Route } from './route.ts';
import type { SandboxTicket } from './world.ts';

const NEVER = '0001-01-01T00:00:00';
/** The place in the list is the number that lists send. */
const STATUSES = ['none', 'open', 'closed', 'attention_needed'] as const;
const ORGANIZATION = {
  id: '3b33e682-51b5-4b0a-9a5c-0b1f6a7d9c10',
  name: 'Partner Desk Demo',
  phoneNumber: '',
};
const CONTACT = { organization: ORGANIZATION, firstName: 'Robin', lastName: 'de Vries', email: '' };

const changeShape = fields({
  status: z
    .union([z.string(), z.number()])
    .pipe(word(...STATUSES))
    .optional(),
  newNote: fields({ text: z.string().optional() }).optional(),
});

/** Service requests, of one customer and of all. Opening one was retired in 2020, and so were the topics for it. */
export const serviceRequestRoutes: readonly Route[] = [
  { method: 'GET', path: '/v1/servicerequests/supporttopics', who: 'user', answer: retired(404) },
  { method: 'POST', path: '/v1/servicerequests/:id', who: 'user', answer: retired(410) },
  { method: 'GET', path: '/v1/servicerequests', who: 'user', answer: asked => list(asked) },
  {
    method: 'GET',
    path: '/v1/servicerequests/:id',
    who: 'user',
    answer: asked => withTicket(asked, asked.ids[0], show),
  },
  {
    method: 'PATCH',
    path: '/v1/servicerequests/:id',
    who: 'user',
    answer: asked => withTicket(asked, asked.ids[0], ticket => change(asked, ticket)),
  },
  {
    method: 'GET',
    path: '/v1/customers/:id/servicerequests',
    who: 'user',
    answer: asked => ofCustomer(asked, ({ id }) => list(asked, id)),
  },
  {
    method: 'GET',
    path: '/v1/customers/:id/servicerequests/:id',
    who: 'user',
    answer: asked => ofCustomer(asked, ({ id }) => withTicket(asked, asked.ids[1], show, id)),
  },
  {
    method: 'PATCH',
    path: '/v1/customers/:id/servicerequests/:id',
    who: 'user',
    answer: asked =>
      ofCustomer(asked, ({ id }) => withTicket(asked, asked.ids[1], ticket => change(asked, ticket), id)),
  },
];

function retired(status: 404 | 410): Route['answer'] {
  const detail = 'This operation was retired. Open the request in the Partner Center portal.';
  return asked => problem(status, status === 410 ? 'Gone' : 'Not Found', detail, asked.path);
}

function withTicket(
  asked: Asked,
  id: string | undefined,
  answer: (ticket: SandboxTicket) => Reply,
  customerId?: string,
): Reply {
  const ticket = asked.world.ticket(id ?? '');
  if (!ticket || (customerId !== undefined && ticket.customerId !== customerId)) {
    return problem(404, 'Not Found', 'There is no such service request.', asked.path);
  }
  return answer(ticket);
}

/** Both ways of asking are taken: with a filter and an offset in items, or with fields and an offset in pages. */
function list(asked: Asked, customerId?: string): Reply {
  const { query } = asked;
  const size = Number(query.get('size') ?? 100) || 100;
  const byField = query.has('field');
  const offset = Number(query.get('offset') ?? 0) * (byField ? size : 1);
  if (!Number.isInteger(size) || !Number.isInteger(offset) || size < 0 || offset < 0) {
    return problem(400, 'Bad Request', 'Size or offset is not a number.', asked.path);
  }
  const filter = byField ? Object.fromEntries(query) : filterIn(query.get('filter'));
  if (filter === 'unreadable') return problem(400, 'Bad Request', 'The filter cannot be read.', asked.path);
  const wanted = filter && word(...STATUSES).parse(filter.value);
  const found = asked.world.tickets(customerId).filter(one => !wanted || one.status === wanted);
  const items = found.slice(offset, offset + size).map(listed);
  return collection(items, asked.path.replace(/^\/v1/i, ''));
}

const filterShape = fields({ field: z.string(), value: z.string() });

function filterIn(text: string | undefined): { readonly value?: string } | undefined | 'unreadable' {
  if (text === undefined) return undefined;
  try {
    const { field, value } = filterShape.parse(JSON.parse(text));
    return field.toLowerCase() === 'status' ? { value } : 'unreadable';
  } catch {
    return 'unreadable';
  }
}

/** The short form: numbers for severity and status, no notes. */
function listed(ticket: SandboxTicket): object {
  return {
    title: ticket.title,
    severity: 3,
    id: ticket.id,
    status: STATUSES.indexOf(ticket.status),
    primaryContact: { firstName: CONTACT.firstName, lastName: CONTACT.lastName },
    createdDate: ticket.createdAt,
    lastModifiedDate: ticket.modifiedAt,
    lastClosedDate: ticket.closedAt ?? NEVER,
  };
}

/** The whole: words for severity and status, and the notes. */
function show(ticket: SandboxTicket): Reply {
  const notes = ticket.notes.map(({ text, at, by }) => ({ createdByName: by, createdDate: at, text }));
  const body = {
    ...listed(ticket),
    description: ticket.title,
    severity: 'minimal',
    status: ticket.status,
    supportTopicId: '32444671',
    organization: ORGANIZATION,
    primaryContact: CONTACT,
    lastUpdatedBy: CONTACT,
    countryCode: 'NL',
    notes,
    fileLinks: [],
    attributes: { objectType: 'ServiceRequest' },
  };
  return { status: 200, body };
}

/** Nulls and `none` leave a field as it is. */
function change(asked: Asked, ticket: SandboxTicket): Reply {
  const wanted = changeShape.safeParse(asked.body);
  if (!wanted.success) return problem(400, 'Bad Request', 'The change cannot be read.', asked.path);
  const { status = 'none', newNote } = wanted.data;
  if (status === 'unknown') return problem(400, 'Bad Request', 'There is no such status.', asked.path);
  asked.world.changeTicket(ticket.id, {
    ...(newNote?.text !== undefined && { note: newNote.text }),
    ...(status !== 'none' && { status }),
  });
  return show(asked.world.ticket(ticket.id) ?? ticket);
}
