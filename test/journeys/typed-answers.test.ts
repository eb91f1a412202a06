import assert from 'node:assert/strict';
import { aSchool, customersKnown, type Office, openOffice, stored } from '../support/office.ts';
import { SAYS, toCheck, toContact } from '../support/walks.ts';

describe('answering by typing, at every stage', () => {
  let office: Office;
  before(async () => {
    office = await openOffice();
    await customersKnown(office.app);
  });
  after(() => office.close());

  it('in English: customer, quantity and subscription, contact bit by bit, and send', async () => {
    const { anna } = office;
    assert.match(await anna.say('I want keys'), /Which customer needs the keys/);
    assert.match(await anna.say('Contoso School'), SAYS.en.howMany);
    assert.match(await anna.say('about 120 of them'), /\[How many keys are needed\?: 120\]/);
    assert.match(await anna.say('students'), SAYS.en.contact);
    assert.match(await anna.say('my number is 020 123 4567'), /\[Contact number: \+31201234567\]/);
    assert.match(
      await anna.say('IT@contoso.example, that is the global admin'),
      /\[E-mail: IT@contoso\.example\]/,
    );
    assert.match(await anna.say('call back please'), SAYS.en.contact);
    assert.match(await anna.say('confirmed'), SAYS.en.check);
    assert.match(anna.words, /Schedule a call back/);
    assert.match(await anna.say('send it'), /^KEY-1: 120 keys for Contoso School\nWaiting for approval/);
    const request = await stored(office.app, 'KEY-1');
    assert.deepEqual(
      [request.asked.phone, request.asked.email, request.asked.contactMethod],
      ['+31201234567', 'IT@contoso.example', 'callBack'],
    );
    assert.equal(request.asked.subscriptions[0]?.name, 'Microsoft 365 A3 for students');
  });

  it('in Dutch: the same', async () => {
    const { hanna } = office;
    assert.match(await hanna.say('sleutels aanvragen'), /Welke klant heeft de sleutels nodig/);
    assert.match(await hanna.say('gymnasium sankt jurgen lodz'), SAYS.nl.howMany);
    assert.match(await hanna.say('ongeveer 30'), SAYS.nl.contact);
    assert.match(
      await hanna.say('bel 020-1234567 of mail beheer@school.nl'),
      /\[E-mailadres: beheer@school\.nl\]/,
    );
    assert.match(hanna.words, /\[Telefoonnummer: \+31201234567\]/);
    assert.match(await hanna.say('klopt'), SAYS.nl.contact);
    assert.match(await hanna.say('Telefoon'), SAYS.nl.check);
    assert.match(
      await hanna.say('verstuur'),
      /^KEY-\d+: 30 sleutels voor Gymnasium Sankt Jürgen Łódź\nWacht op goedkeuring/,
    );
  });

  it('the programme: by a word of it, in its own words, or by its number', async () => {
    const { anna } = office;
    for (const answer of ['EES', 'we use EES', 'Enrollment for Education Solutions (EES)', '2']) {
      assert.match(await anna.say('30 keys for Northwind College'), /How does this customer license/);
      assert.match(await anna.say(answer), /Volume Licensing Service Center/, answer);
    }
  });

  it('an answer that cannot be read leaves everything as it was, and says so', async () => {
    const { anna } = office;
    await anna.say('keys for Contoso School');
    for (const nonsense of ['lots', 'a few', '1,5', 'between 20 and 30', '0', '200000']) {
      const words = await anna.say(nonsense);
      assert.match(words, /I could not read that as an answer to this step/, nonsense);
      assert.match(words, /\[How many keys are needed\?: \]/, nonsense);
    }
  });

  for (const [typed, keys] of [
    ['1,200', '1200'],
    ['1.200', '1200'],
    ['1 200', '1200'],
    ['1.200 please', '1200'],
  ] as const)
    it(`a quantity of "${typed}" is ${keys}`, async () => {
      await office.anna.say('keys for Het Rietveld Lyceum');
      assert.match(await office.anna.say(typed), new RegExp(`\\[How many keys are needed\\?: ${keys}\\]`));
    });

  it('a quantity that is typed with the word keys answers the question that is asked', async () => {
    await office.anna.say('keys for Contoso School');
    const words = await office.anna.say('120 keys');
    assert.match(words, /Contoso School[\s\S]*\[How many keys are needed\?: 120\]/);
  });

  it('a quantity below nought is no quantity', async () => {
    await office.anna.say('keys for Contoso School');
    assert.match(await office.anna.say('-5'), /I could not read that/);
  });

  it('a quantity chooses no subscription, not even when it is the size or the number of one', async () => {
    for (const quantity of ['2', '160']) {
      await office.anna.say('keys for Contoso School');
      const words = await office.anna.say(quantity);
      assert.match(words, new RegExp(`\\[How many keys are needed\\?: ${quantity}\\]`), quantity);
      assert.match(words, /Which subscription should Support look at first/, quantity);
    }
  });

  it('a yes does not count as a quantity, a phone number or an address', async () => {
    await office.anna.say('keys for Contoso School');
    assert.match(await office.anna.say('yes'), /I could not read that/);
  });

  for (const no of ['that is not correct', 'I cannot confirm that', 'no', 'not confirmed'])
    it(`"${no}" does not confirm whose address it is`, async () => {
      await toContact(office.anna, 30);
      await office.anna.press('Next', {
        phone: '020 123 4567',
        email: 'it@contoso.example',
        contactMethod: 'phone',
      });
      assert.match(await office.anna.say(no), SAYS.en.contact);
      assert.doesNotMatch(office.anna.words, SAYS.en.check);
    });

  it('"dat klopt niet" bevestigt het ook niet', async () => {
    await toContact(office.hanna, 30, 'Contoso School', 'nl');
    await office.hanna.press('Volgende', {
      phone: '020 123 4567',
      email: 'it@contoso.example',
      contactMethod: 'phone',
    });
    assert.doesNotMatch(await office.hanna.say('dat klopt niet'), SAYS.nl.check);
  });

  it('the words of an address choose no way of contact', async () => {
    await toContact(office.anna, 30);
    await office.anna.say('phone@contoso.example');
    await office.anna.say('020 123 4567');
    assert.doesNotMatch(await office.anna.say('yes'), SAYS.en.check);
  });

  it('a "no" at the last look sends nothing', async () => {
    const school = aSchool(office, 100);
    await toCheck(office.anna, 30, school);
    for (const no of ['no', 'not yet', 'wait']) assert.match(await office.anna.say(no), SAYS.en.check, no);
    assert.equal(await office.app.store.keysHeld(school), 0);
  });

  it('a message of a novel’s length is refused with a way on', async () => {
    await office.anna.say('keys for Contoso School');
    const words = await office.anna.say('please '.repeat(400));
    assert.match(words, /too long for me/);
    assert.match(words, SAYS.en.howMany);
  });
});

describe('a form that is filled in badly', () => {
  let office: Office;
  before(async () => {
    office = await openOffice();
  });
  after(() => office.close());

  it('says at each field what would be right, keeps what was right, and shows what was typed', async () => {
    await toContact(office.anna, 30);
    const words = await office.anna.press('Next', {
      phone: '12',
      email: 'it@contoso',
      emailIsAdmins: 'false',
      contactMethod: 'callBack',
    });
    for (const pattern of [
      /Enter a phone number[^[]*\n\[Contact number: 12\]/,
      /Enter an e-mail address[^[]*\n\[E-mail: it@contoso\]/,
      /Please confirm this to go on\.\n\[/,
      /\[How should Support get in touch\?: callBack\]/,
    ])
      assert.match(words, pattern);
    assert.doesNotMatch(words, /Choose one of these\.\n\[How should/);
  });

  it('a value that is not among the choices is not taken', async () => {
    const words = await office.anna.press('Next', {
      phone: '020 123 4567',
      email: 'it@contoso.example',
      emailIsAdmins: 'true',
      contactMethod: 'fax',
    });
    assert.match(words, /Choose one of these\.\n\[How should/);
  });

  it('an address that is not confirmed is not taken, although everything else is right', async () => {
    const words = await office.anna.press('Next', {
      phone: '020 123 4567',
      email: 'it@contoso.example',
      emailIsAdmins: 'false',
      contactMethod: 'phone',
    });
    assert.match(words, /Please confirm this to go on\.\n\[/);
    assert.doesNotMatch(words, SAYS.en.check);
  });

  it('a subscription that is not the customer’s cannot be chosen', async () => {
    await office.anna.say('30 keys for Contoso School');
    const words = await office.anna.press('Next', { subscription: '11111111-1111-4111-8111-111111111111' });
    assert.match(words, SAYS.en.howMany);
    assert.match(words, /Choose one of these\.\n\[Which subscription/);
  });
});
