import assert from 'node:assert/strict';
import { countryIn, countryName } from '../../dialogs/education-customer/countries.ts';
import { labelled, spoken } from '../../dialogs/education-customer/pasted.ts';

describe('a school in one message', () => {
  it('is read in English, on several lines or on one', () => {
    const lines = [
      'Legal name: Contoso School',
      'Segment: higher education',
      'Address: 1 High Street',
      'Town: Leeds',
      'Postcode: LS1 4AP',
      'Country: United Kingdom',
      'Phone: 0113 496 0000',
      'E-mail: it@contoso.example',
      'First name: Ada',
      'Surname: Lovelace Byron',
    ];
    const wanted = {
      name: 'Contoso School',
      segment: 'HigherEducation',
      line1: '1 High Street',
      line2: '',
      city: 'Leeds',
      postalCode: 'LS1 4AP',
      country: 'GB',
      schoolPhone: '+441134960000',
      schoolEmail: 'it@contoso.example',
      firstName: 'Ada',
      lastName: 'Lovelace Byron',
    };
    assert.deepEqual(labelled(lines.join('\n'), 'NL'), wanted);
    assert.deepEqual(labelled(lines.join(' '), 'NL'), wanted);
    assert.deepEqual(labelled(lines.join('; '), 'NL'), wanted);
  });

  it('is read in Dutch', () => {
    assert.deepEqual(
      labelled('Naam: Het Baken, Plaats: Utrecht, Soort: voortgezet onderwijs, Voornaam: Jan', 'NL'),
      {
        name: 'Het Baken',
        city: 'Utrecht',
        segment: 'K12',
        firstName: 'Jan',
      },
    );
  });

  it('leaves out what cannot be read instead of guessing', () => {
    assert.deepEqual(labelled('E-mail: no address Phone: 12 Country: Atlantis Segment: fish', 'NL'), {});
    assert.deepEqual(labelled('there is nothing here', 'NL'), {});
  });

  it('begins with a request for it, in either language', () => {
    for (const text of [
      'create a school',
      'Please create an education customer',
      'maak een school aan',
      'nieuwe onderwijsklant',
      'ik wil een school toevoegen',
    ])
      assert.deepEqual(spoken(text), {}, text);
    assert.deepEqual(spoken('create a school called Contoso School'), { name: 'Contoso School' });
    assert.deepEqual(spoken('maak een school aan genaamd Het Baken'), { name: 'Het Baken' });
    for (const text of ['120 keys for Contoso School', 'the school is closed', 'help'])
      assert.equal(spoken(text), undefined, text);
  });
});

describe('the countries of the world', () => {
  it('have a name in both languages, and are found by it', () => {
    assert.equal(countryName('NL', 'nl'), 'Nederland');
    for (const text of ['Nederland', 'netherlands', 'nl', 'Holland'])
      assert.equal(countryIn(text), 'NL', text);
    for (const text of ['UK', 'Engeland', 'United Kingdom', 'Verenigd Koninkrijk'])
      assert.equal(countryIn(text), 'GB', text);
    assert.equal(countryIn('Japan'), 'JP');
    assert.equal(countryIn('Narnia'), undefined);
  });
});
