import assert from 'node:assert/strict';
import { refusal } from '../../bot/partner-center/error.ts';
import type { PartnerCenterError } from '../../dialogs/ports.ts';

const now = new Date('2026-11-20T12:00:00Z');

function read(status: number, body: unknown, retryAfter: string | null = null): PartnerCenterError {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return refusal({ status, body: text, retryAfter, correlationId: 'c-1', now });
}

describe('a refusal by Partner Center', () => {
  const cases: [string, PartnerCenterError, PartnerCenterError['kind'], string | undefined][] = [
    [
      'the usual body',
      read(400, { code: 2000, description: 'x', data: [], source: 'PartnerFD' }),
      'rejected',
      '2000',
    ],
    ['a code that is a string', read(400, { code: '2000', description: 'x' }), 'rejected', '2000'],
    ['keys in another casing', read(400, { Code: 2000, Description: 'x' }), 'rejected', '2000'],
    ['the newer body', read(409, { code: 600061, message: 'x', errorName: 'Y' }), 'rejected', '600061'],
    [
      'the gateway, throttling',
      read(429, { statusCode: 429, message: 'Rate limit' }),
      'unavailable',
      undefined,
    ],
    [
      'a problem document',
      read(404, { type: 'about:blank', title: 'Not Found', status: 404 }),
      'notFound',
      undefined,
    ],
    ['a bare string', read(400, '"Tenant address information is not available."'), 'rejected', undefined],
    ['bare words that are no JSON', read(500, 'The service is down'), 'unavailable', undefined],
    ['a page of a proxy', read(502, '<!doctype html><p>502</p>'), 'unavailable', undefined],
    ['nothing at all', read(403, ''), 'unauthorised', undefined],
    ['no relationship with the customer', read(403, { code: 20002 }), 'notOurs', '20002'],
    ['no relationship, said with a string', read(403, { code: '20002' }), 'notOurs', '20002'],
    ['a token without MFA', read(401, { code: 900421 }), 'unauthorised', '900421'],
    ['an app where a user is needed', read(403, { code: 900329 }), 'unauthorised', '900329'],
    ['a timeout of the service', read(408, ''), 'unavailable', undefined],
    ['what is not made yet', read(501, { code: 0 }), 'unavailable', '0'],
    ['a retired route', read(410, ''), 'rejected', undefined],
    ['a redirection', read(302, ''), 'unexpected', undefined],
  ];
  for (const [name, error, kind, code] of cases) {
    it(`${name}: ${kind}`, () => {
      assert.deepEqual({ kind: error.kind, code: error.code }, { kind, code });
      assert.equal(error.correlationId, 'c-1');
    });
  }

  it('never repeats what the body says', () => {
    const error = read(400, {
      code: 'ola@fabrikam.example, 2 High Street',
      message: 'Ola',
      description: 'Berg',
    });
    assert.doesNotMatch(`${error.message} ${error.code}`, /Ola|ola|Berg|Street/);
    assert.match(read(400, { code: 2000, description: 'Berg' }).message, /400 \(code 2000\)$/);
  });

  const waits: [string, unknown, string | null, number | undefined][] = [
    ['seconds', {}, '57', 57],
    ['a date', {}, 'Fri, 20 Nov 2026 12:00:30 GMT', 30],
    ['a date that has passed', {}, 'Fri, 20 Nov 2026 11:00:00 GMT', 0],
    ['only in words', { message: 'Rate limit is exceeded. Try again in 57 seconds.' }, null, 57],
    ['not at all', {}, null, undefined],
    ['with nonsense', {}, 'soon', undefined],
  ];
  for (const [name, body, header, seconds] of waits) {
    it(`says how long to wait: ${name}`, () =>
      assert.equal(read(429, body, header).retryAfterSeconds, seconds));
  }
});
