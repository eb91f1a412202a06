import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { openLog } from '../../bot/log.ts';
import {
  openCountryRules,
  openEducationPartnerCenter,
} from '../../bot/partner-center/education/education-partner-center.ts';
import { sender } from '../../bot/partner-center/send.ts';
import { sandboxToken } from '../../bot/partner-center/token.ts';
import type { Application } from '../../domain/education-customer/application.ts';
import { ask, codeOf } from '../partner-center/support/ask.ts';
import { errorOf, idOf, openTrial, type Trial } from '../partner-center/support/trial.ts';
import { application } from './support/school.ts';

const REQUEST = '11111111-2222-4333-8444-555555555555';
const OTHER = '11111111-2222-4333-8444-666666666666';
const DAY_MS = 86_400_000;

describe('Partner Center, for new education customers', () => {
  let trial: Trial;
  beforeEach(async () => {
    trial = await openTrial();
  });
  afterEach(() => trial.close());

  const create = (part: Partial<Application> = {}, requestId = REQUEST, triedBefore = false) =>
    trial.partnerCenter.createCustomer({ application: { ...application, ...part }, requestId, triedBefore });
  const made = async (part: Partial<Application> = {}) => {
    const creation = await create(part);
    assert.equal(creation.kind, 'created');
    return creation.kind === 'created' ? creation.customerId : '';
  };
  const verify = (customerId: string, requestId: string, triedBefore = false, askedEarlier = false) =>
    trial.partnerCenter.requestVerification({
      customerId,
      application,
      requestId,
      triedBefore,
      askedEarlier,
    });
  const customers = () =>
    trial.sandbox.world.customers().filter(({ domain }) => domain === 'contosoutrecht.onmicrosoft.com');
  const decide = (id: string, vettingStatus: string, vettingReason?: string) =>
    trial.sandbox.world.setQualification(id, {
      vettingStatus,
      vettingCreatedDate: '2026-01-01T00:00:00Z',
      ...(vettingReason && { vettingReason }),
    });

  it('gives the rules of the countries that schools are in most', async () => {
    for (const code of ['NL', 'BE', 'DE', 'US', 'GB', 'IN', 'JP']) {
      const rules = await trial.partnerCenter.countryRules(code.toLowerCase());
      assert.equal(rules?.country, code);
      assert.ok(rules.callingCodes.length > 0 && rules.languages.length > 0, code);
    }
    assert.ok((await trial.partnerCenter.countryRules('US'))?.states.includes('WA'));
    assert.equal((await trial.partnerCenter.countryRules('IN'))?.registration?.required, true);
    assert.equal(await trial.partnerCenter.countryRules('ZZ'), undefined);
    assert.equal(await trial.partnerCenter.countryRules('../customers'), undefined);
  });

  it('says whether a domain is free, and does not take trouble for a yes', async () => {
    assert.equal(await trial.partnerCenter.domainIsFree('contosoutrecht.onmicrosoft.com'), true);
    assert.equal(await trial.partnerCenter.domainIsFree('contososchool.onmicrosoft.com'), false);
    assert.equal(await trial.partnerCenter.domainIsFree('contoso.onmicrosoft.com'), false);
    trial.sandbox.faults.plan({ kind: '5xx', path: /domains/, times: 10, status: 401 });
    assert.equal((await errorOf(trial.partnerCenter.domainIsFree('free1.onmicrosoft.com'))).status, 401);
  });

  it('suggests a better address, and is silent about a good one', async () => {
    const { address } = application;
    assert.deepEqual(await trial.partnerCenter.checkAddress(address), {
      standing: 'verifiedShippable',
      suggestions: [],
    });
    const untidy = await trial.partnerCenter.checkAddress({
      ...address,
      postalCode: '3512jc',
      city: 'utrecht',
    });
    assert.equal(untidy.standing, 'interactionRequired');
    assert.deepEqual(untidy.suggestions, [address]);
    const half = await trial.partnerCenter.checkAddress({ ...address, line1: 'Domplein' });
    assert.equal(half.standing, 'streetPartial');
    assert.equal(half.suggestions.length, 2);
    const wrong = await trial.partnerCenter.checkAddress({ ...address, line1: 'Nowhere 1' });
    assert.deepEqual(wrong, { standing: 'none', suggestions: [] });
  });

  it('creates a customer once, with the first password in the answer', async () => {
    const creation = await create();
    assert.ok(creation.kind === 'created' && creation.administrator);
    assert.equal(creation.administrator.userName, 'admin');
    const held = await trial.partnerCenter.details(creation.customerId);
    assert.deepEqual(
      [held.name, held.email, held.phone, held.address?.postalCode],
      ['Contoso School', 'it@contoso-school.nl', '302345678', '3512 JC'],
    );
    assert.equal(await trial.partnerCenter.accountReview(creation.customerId), 'underReview');
    trial.sandbox.moveClock(3 * DAY_MS);
    assert.equal(await trial.partnerCenter.accountReview(creation.customerId), 'allowed');
  });

  it('makes no second customer when an answer is lost', async () => {
    trial.sandbox.faults.plan({ kind: 'lostAnswer', method: 'POST', path: /customers$/ });
    assert.equal((await errorOf(create())).kind, 'unavailable');
    const again = await create({}, REQUEST, true);
    assert.equal(again.kind, 'created');
    assert.equal(customers().length, 1);
  });

  it('finds the customer by its domain when Partner Center no longer remembers the request', async () => {
    trial.sandbox.faults.plan({ kind: 'lostAnswer', method: 'POST', path: /customers$/ });
    await errorOf(create());
    trial.sandbox.moveClock(2 * DAY_MS);
    const again = await create({}, REQUEST, true);
    assert.ok(again.kind === 'created' && again.administrator === undefined);
    assert.equal(again.customerId, customers()[0]?.id);
    assert.equal(customers().length, 1);
  });

  it("does not take another's customer for its own", async () => {
    await made();
    const other = await create({ name: 'Fabrikam', email: 'it@fabrikam.nl' }, OTHER, true);
    assert.equal(other.kind, 'domainTaken');
    assert.equal((await create({}, OTHER)).kind, 'domainTaken');
  });

  it('says no to data that Partner Center refuses, without trying again', async () => {
    const before = trial.calls().length;
    const refused = await create({ email: 'no address' });
    assert.ok(refused.kind === 'refused' && refused.code === '3000' && refused.status === 400);
    assert.equal(
      trial
        .calls()
        .slice(before)
        .filter(call => call === 'POST /v1/customers').length,
      1,
    );
  });

  it('asks for verification three times and not a fourth', async () => {
    const id = await made();
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      assert.equal((await verify(id, REQUEST.replace(/5$/, `${attempt}`))).kind, 'asked');
      decide(id, 'Denied', 'Not an Academic Domain');
    }
    const fourth = await verify(id, OTHER);
    assert.ok(fourth.kind === 'usedUp');
    assert.equal(fourth.status.reason, 'Not an Academic Domain');
  });

  it('asks once when the answer is lost, and knows what was asked already', async () => {
    const id = await made();
    trial.sandbox.faults.plan({ kind: 'lostAnswer', method: 'POST', path: /qualifications/ });
    assert.equal((await errorOf(verify(id, REQUEST))).kind, 'unavailable');
    assert.equal((await verify(id, REQUEST, true)).kind, 'asked');
    assert.equal((await verify(id, OTHER)).kind, 'already');
    assert.equal(trial.sandbox.world.customer(id)?.record?.asked, 1);
  });

  it('is decided by the clock, each reason following from the details', async () => {
    const reasons: readonly (readonly [string, string | undefined])[] = [
      ['Contoso School', undefined],
      ['Bakker Driving School', 'Not an Education Customer'],
      ['City Library', 'Not an eligible Library'],
      ['Science Museum', 'Not an eligible Museum'],
      ['Restricted School', 'Restricted being an Education Customer'],
    ];
    for (const [at, [name, reason]] of reasons.entries()) {
      const creation = await create({ name, prefix: `school${at}x` }, REQUEST.replace(/5$/, `${at}`));
      assert.ok(creation.kind === 'created');
      await verify(creation.customerId, OTHER.replace(/6$/, `${at}`));
      assert.equal((await trial.partnerCenter.educationStatus(creation.customerId)).kind, 'inReview');
      trial.sandbox.moveClock(4 * DAY_MS);
      const status = await trial.partnerCenter.educationStatus(creation.customerId);
      assert.deepEqual(
        [status.kind, status.reason],
        reason ? ['denied', reason] : ['approved', undefined],
        name,
      );
    }
  });

  it('keeps a bot without a user from asking, and from seeing the account review', async () => {
    const send = sender({ baseUrl: trial.sandbox.url, token: sandboxToken('app'), log: openLog('silent') });
    const alone = openEducationPartnerCenter(send, openCountryRules(send, trial.sandbox));
    const customerId = await made();
    const order = { customerId, application, requestId: REQUEST, triedBefore: false, askedEarlier: false };
    assert.deepEqual(await alone.requestVerification(order), {
      kind: 'refused',
      httpStatus: 403,
      code: '900329',
    });
    assert.equal(await alone.accountReview(customerId), 'unknown');
  });
});

describe('the sandbox, as plain HTTP', () => {
  let trial: Trial;
  beforeEach(async () => {
    trial = await openTrial();
  });
  afterEach(() => trial.close());

  const body = (part: object = {}, address: object = {}) => ({
    companyProfile: { domain: 'newschool.onmicrosoft.com', companyName: 'New School' },
    billingProfile: {
      email: 'it@newschool.nl',
      culture: 'nl-NL',
      language: 'nl',
      companyName: 'New School',
      firstName: 'Ada',
      lastName: 'Berg',
      defaultAddress: {
        firstName: 'Ada',
        lastName: 'Berg',
        addressLine1: 'Domplein 4',
        city: 'Utrecht',
        postalCode: '3512 JC',
        country: 'NL',
        phoneNumber: '302345678',
        ...address,
      },
    },
    ...part,
  });
  const post = (sent: unknown) => ask(`${trial.sandbox.url}/v1/customers`, { method: 'POST', body: sent });

  it('refuses what the contract refuses', async () => {
    const cases: readonly (readonly [string, unknown, number, number])[] = [
      ['no domain', body({ companyProfile: {} }), 400, 3000],
      [
        'a hyphen in the domain',
        body({ companyProfile: { domain: 'new-school.onmicrosoft.com' } }),
        400,
        3000,
      ],
      ['a password', body({ userCredentials: { password: 'x' } }), 400, 3000],
      ['a postcode of another country', body({}, { postalCode: '98052' }), 400, 2007],
      ['no state where one is needed', body({}, { country: 'US', postalCode: '98052' }), 400, 2007],
      ['a taken domain', body({ companyProfile: { domain: 'contososchool.onmicrosoft.com' } }), 409, 600009],
    ];
    for (const [name, sent, status, code] of cases) {
      const answer = await post(sent);
      assert.deepEqual([answer.status, codeOf(answer)], [status, code], name);
    }
    const wanted = body({}, { country: 'IN', state: 'DL', postalCode: '110001', phoneNumber: '1123456789' });
    const india = {
      ...wanted,
      billingProfile: { ...wanted.billingProfile, culture: 'en-IN', language: 'en' },
    };
    assert.equal(codeOf(await post(india)), 600049);
    const wrong = {
      ...india,
      companyProfile: { ...india.companyProfile, organizationRegistrationNumber: 'x' },
    };
    assert.equal(codeOf(await post(wrong)), 600050);
    const dutch = { domain: 'newschool.onmicrosoft.com', organizationRegistrationNumber: '1' };
    assert.equal(codeOf(await post(body({ companyProfile: dutch }))), 600002);
  });

  it('answers HEAD for domains without a body, and has no rules for a country that is none', async () => {
    const domains = `${trial.sandbox.url}/v1/domains`;
    const head = (domain: string) =>
      fetch(`${domains}/${domain}`, { method: 'HEAD', headers: { authorization: 'Bearer sandbox.app' } });
    assert.equal((await head('contososchool.onmicrosoft.com')).status, 200);
    assert.equal((await head('nobodyhasthis.onmicrosoft.com')).status, 404);
    assert.equal((await fetch(`${domains}/x.onmicrosoft.com`, { method: 'HEAD' })).status, 401);
    assert.equal(codeOf(await ask(`${trial.sandbox.url}/v1/countryvalidationrules/ZZ`)), 1000);
  });

  it('replaces a billing profile over the version that was read, and reviews the account anew', async () => {
    const profile = `${trial.sandbox.url}/v1/customers/${idOf(trial, 'Contoso School')}/profiles/billing`;
    const { json } = await ask(profile);
    assert.ok(typeof json === 'object' && json !== null);
    const changed = await ask(profile, { method: 'PUT', body: { ...json, companyName: 'Contoso College' } });
    assert.equal(changed.status, 200);
    const stale = await ask(profile, { method: 'PUT', body: { ...json, companyName: 'Other' } });
    assert.deepEqual([stale.status, codeOf(stale)], [412, 2055]);
    assert.equal((await trial.partnerCenter.details(idOf(trial, 'Contoso College'))).name, 'Contoso College');
    assert.equal(await trial.partnerCenter.accountReview(idOf(trial, 'Contoso College')), 'underReview');
  });

  it('lets people decide the next verification, and change the details, by hand', async () => {
    const id = idOf(trial, 'Adatum Training');
    const hand = (name: string, sent: unknown) =>
      ask(`${trial.sandbox.url}/sandbox/customers/${id}/${name}`, { method: 'PUT', body: sent });
    assert.equal(
      (await hand('vetting', { vettingStatus: 'Denied', vettingReason: 'Not an eligible Museum' })).status,
      204,
    );
    assert.equal((await hand('organization', { companyName: 'Adatum Museum', city: 'Delft' })).status, 204);
    assert.equal((await hand('review', { status: 'NotAllowed' })).status, 204);
    await trial.partnerCenter.requestVerification({
      customerId: id,
      application,
      requestId: REQUEST,
      triedBefore: false,
      askedEarlier: false,
    });
    assert.equal((await trial.partnerCenter.educationStatus(id)).reason, 'Not an eligible Museum');
    assert.equal((await trial.partnerCenter.details(id)).address?.city, 'Delft');
    assert.equal(await trial.partnerCenter.accountReview(id), 'notAllowed');
  });
});

describe('answers in older forms', () => {
  const answers: Record<string, { status: number; body: string }> = {};
  const server = createServer((request, response) => {
    const { status, body } = answers[request.url ?? ''] ?? { status: 500, body: '' };
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(body);
  });
  before(() => new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve)));
  after(() => server.close());
  const opened = () => {
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const send = sender({
      baseUrl: `http://127.0.0.1:${port}`,
      token: sandboxToken(),
      log: openLog('silent'),
    });
    return openEducationPartnerCenter(send, openCountryRules(send, { now: () => new Date() }));
  };

  it('reads country rules with nested lists', async () => {
    answers['/v1/countryvalidationrules/FR'] = {
      status: 200,
      body: JSON.stringify({
        IsStateRequired: false,
        SupportedLanguages: { value: ['fr'] },
        countryCallingCodes: { value: ['33'] },
      }),
    };
    const rules = await opened().countryRules('FR');
    assert.deepEqual([rules?.languages, rules?.callingCodes, rules?.states], [['fr'], ['33'], []]);
  });

  it('reads an address that is fine out of an empty answer, and a wrong one out of a refusal', async () => {
    answers['/v1/validations/address'] = { status: 200, body: '' };
    assert.equal((await opened().checkAddress(application.address)).standing, 'verified');
    answers['/v1/validations/address'] = {
      status: 400,
      body: JSON.stringify({ code: 2007, description: '{}' }),
    };
    assert.equal((await opened().checkAddress(application.address)).standing, 'none');
    answers['/v1/validations/address'] = { status: 200, body: JSON.stringify({ status: 'Street Partial' }) };
    assert.equal((await opened().checkAddress(application.address)).standing, 'streetPartial');
    answers['/v1/validations/address'] = { status: 200, body: JSON.stringify({ status: 'Whatever' }) };
    assert.equal((await opened().checkAddress(application.address)).standing, 'notValidated');
  });
});
