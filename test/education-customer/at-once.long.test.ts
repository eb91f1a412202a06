import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Chat } from '../support/chat.ts';
import { created, FORMS, openSchool, SAYS, type School, toCheck } from './support/walk.ts';

/** The choice that says that it is none of those that look like it. */
function another({ last }: Chat): string {
  return /"(other:[a-z0-9]+)"/.exec(JSON.stringify(last.cards))?.[1] ?? assert.fail('nothing looks like it');
}

describe('two agents who create the same school at once', () => {
  let school: School;
  let daan: Chat;
  let folder: string | undefined;
  afterEach(async () => {
    await school.close();
    if (folder !== undefined) rmSync(folder, { recursive: true });
    folder = undefined;
  });

  async function open(settings: Readonly<Record<string, string>> = {}): Promise<void> {
    school = await openSchool({ settings });
    daan = school.chat('daan');
    await daan.install();
  }

  async function openWithApproval(): Promise<void> {
    folder = mkdtempSync(join(tmpdir(), 'policy-'));
    const policy = JSON.parse(readFileSync('env/policy.local.json', 'utf8'));
    policy.approvals['education-customer'] = {
      approval: 'manager',
      approvers: 'managers',
      expiresAfterDays: 7,
    };
    writeFileSync(join(folder, 'policy.json'), JSON.stringify(policy));
    await open({ POLICY: join(folder, 'policy.json') });
  }

  const posts = () =>
    (school.app.sandbox?.calls ?? []).filter(
      ({ method, path }) => method === 'POST' && path === '/v1/customers',
    ).length;

  for (const prefix of ['stichtinghetbaken', 'hetbakenutrecht'])
    it(`make one customer; the second is shown the first, also under ${prefix}`, async () => {
      await open();
      await toCheck(school.agent);
      await toCheck(daan, 'nl', { domain: { ...FORMS.domain, prefix } });
      await Promise.all([school.agent.pressRaw('Send'), daan.pressRaw('Versturen')]);
      await Promise.any([
        school.agent.until(/Daan Peters asks for it in EDU-\d/),
        daan.until(/Samir Khan vraagt die aan in EDU-\d/),
      ]);
      await Promise.any([school.agent.until(SAYS.en.password), daan.until(SAYS.nl.password)]);
      assert.equal(posts(), 1);
      assert.equal(created(school).all.length + created(school, 'hetbakenutrecht').all.length, 1);
    });

  it('meet each other while the first still waits for a manager', async () => {
    await openWithApproval();
    await toCheck(school.agent);
    await school.agent.press('Send');
    await daan.say('maak een school aan');
    await daan.press('Volgende', { ...FORMS.organisation, name: 'Stichting het baken' });
    const words = await daan.press('Volgende', { ...FORMS.address, postalCode: '3512jc' });
    assert.match(words, /Misschien bestaat deze al/);
    assert.match(words, /Samir Khan vraagt die aan in EDU-1/);
    assert.equal(posts(), 0);
    await daan.say('annuleren');
    await daan.say('status van Stichting Het Baken');
    await daan.until(/nog geen klant: Samir Khan vraagt die aan in EDU-1 \(wacht op goedkeuring\)/);
  });

  it('do not keep the domain from the first by asking for it too', async () => {
    await openWithApproval();
    await toCheck(school.agent);
    await school.agent.press('Send');
    await daan.say('maak een school aan');
    await daan.press('Volgende', { ...FORMS.organisation, name: 'Stichting Het Bakenlicht' });
    await daan.press('Volgende', { line1: 'Markt 1', line2: '', postalCode: '2611 GP', city: 'Delft' });
    await daan.press('Volgende', FORMS.contact);
    assert.match(
      await daan.press('Volgende', FORMS.domain),
      /hetzelfde domein; Samir Khan vraagt die aan in EDU-1/,
    );
    assert.match(await daan.press('Volgende', { notDuplicate: another(daan) }), /is bezet/);
  });

  it('may both be right: whoever says that it is another school goes on, until others come', async () => {
    await openWithApproval();
    await toCheck(school.agent);
    await school.agent.press('Send');
    const other = { ...FORMS.domain, prefix: 'hetbakenutrecht' };
    await daan.say('maak een school aan');
    await daan.press('Volgende', FORMS.organisation);
    await daan.press('Volgende', FORMS.address);
    await daan.press('Volgende', { ...FORMS.contact, notDuplicate: another(daan) });
    assert.match(await daan.press('Volgende', other), SAYS.nl.check);
    const gerda = school.chat('gerda');
    await gerda.install();
    await gerda.say('maak een school aan');
    await gerda.press('Volgende', FORMS.organisation);
    await gerda.press('Volgende', FORMS.address);
    await gerda.press('Volgende', { ...FORMS.contact, notDuplicate: another(gerda) });
    await gerda.press('Volgende', { ...FORMS.domain, prefix: 'hetbakendrie' });
    await gerda.press('Versturen');
    assert.match(await daan.press('Versturen'), /Gerda Bakker vraagt die aan in EDU-2/);
    await daan.press('Volgende', { notDuplicate: another(daan) });
    assert.match(await daan.press('Versturen'), /^EDU-3/);
  });

  it('are no longer two once the first is withdrawn, and whoever changes their own meets nobody', async () => {
    await openWithApproval();
    await toCheck(school.agent);
    await school.agent.press('Send');
    await school.agent.say('edit EDU-1');
    assert.match(school.agent.words, SAYS.en.check);
    await school.agent.press('Send');
    await school.agent.say('withdraw EDU-1');
    await school.agent.until(/Withdrawn/);
    assert.match(await toCheck(daan, 'nl'), SAYS.nl.check);
  });
});
