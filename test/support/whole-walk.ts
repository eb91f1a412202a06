import type { Json } from '../../bot/local/desk.ts';
import type { Chat } from './chat.ts';
import { aPurchase, aSchool, customersKnown, type Office, openOffice, settled } from './office.ts';
import { ask, CONTACT, change, forge, SAYS, type Tongue, toCheck } from './walks.ts';

/** A card as somebody saw it, at a step that has the same name in both languages. */
export interface Shown {
  readonly step: string;
  readonly card: Json;
}

const TITLE = 'Windows 10 Home to Windows 10 Education upgrade product key';
const KEY = 'NK9V2-7XQWC-4TRFB-H6M3P-YD8GJ';

/** Walks everywhere that the keys journey leads, as the same people, and gives every card that was shown. */
export async function wholeWalk(tongue: Tongue): Promise<readonly Shown[]> {
  const office = await openOffice();
  const shown: Shown[] = [];
  /** What somebody sees after something was done. */
  const see = async (step: string, person: Chat, doing: Promise<unknown> | undefined) => {
    await doing;
    await settled(office.app);
    for (const card of person.last.cards) shown.push({ step, card });
  };
  try {
    await customersKnown(office.app);
    const parts = { office, tongue, see };
    await greetings(parts);
    await refusals(parts);
    await stages(parts);
    await decisions(parts);
    await afterApproval(parts);
    await endings(parts);
    return shown;
  } finally {
    await office.close();
  }
}

interface Parts {
  readonly office: Office;
  readonly tongue: Tongue;
  readonly see: (step: string, person: Chat, doing?: Promise<unknown>) => Promise<void>;
}

const word = (tongue: Tongue, en: string, nl: string) => (tongue === 'en' ? en : nl);

async function greetings({ office, tongue, see }: Parts): Promise<void> {
  const { anna, mark, samir, noor } = office;
  const language = word(tongue, 'English', 'Nederlands');
  for (const person of [anna, mark, samir, noor])
    await see('the language is chosen', person, person.say(language));
  for (const person of [anna, mark, samir, noor]) await see('help', person, person.say('help'));
  await see('hello', anna, anna.say('hi'));
  await see('nothing is understood', anna, anna.say('xyzzy'));
  await see('nothing to cancel', anna, anna.say(word(tongue, 'cancel', 'annuleren')));
  await see('no requests', anna, anna.say(SAYS[tongue].mine));
  await see('nothing to approve', mark, mark.say(SAYS[tongue].approvals));
  await see('an unknown request', anna, anna.say('KEY-999'));
  await see('a product key', anna, anna.say(KEY));
  await see('too long', anna, anna.say('x '.repeat(1_500)));
  await see('the role is missing', samir, samir.say(SAYS[tongue].ask(120, 'Contoso School')));
}

async function refusals({ office, tongue, see }: Parts): Promise<void> {
  const { anna } = office;
  const says = SAYS[tongue];
  for (const customer of ['Tailspin Primary', 'Wingtip Institute', 'Adatum Training', 'Alpine Ski School'])
    await see(`refused: ${customer}`, anna, anna.say(says.ask(30, customer)));
  for (const programme of ['ees', 'nothing']) {
    await see('the programme', anna, anna.say(says.ask(30, 'Northwind College')));
    await see('the programme is missing', anna, anna.press(says.next));
    await see(`refused: ${programme}`, anna, anna.press(says.next, { licensedThrough: programme }));
  }
  const used = aSchool(office, 10);
  await ask(anna, 10, used, tongue);
  await see('refused: all used up', anna, anna.say(says.ask(1, used)));
}

async function stages({ office, tongue, see }: Parts): Promise<void> {
  const { anna, app, sandbox } = office;
  const says = SAYS[tongue];
  await see('the customer', anna, anna.say(word(tongue, 'request keys', 'sleutels aanvragen')));
  await see('nobody matches', anna, anna.say('Qqxxzzyy'));
  await see('several match', anna, anna.say('Contoso'));
  await see('no customer chosen', anna, anna.press(says.next, { customer: '' }));
  await see(
    'a plan that ends soon',
    anna,
    anna.say(`${word(tongue, 'keys for', 'sleutels voor')} Lakeview High School`),
  );
  await see('a plan that is unknown', anna, anna.say(says.ask(50, 'Relecloud University')));
  await see('plans that do not count', anna, anna.say(says.ask(500, 'Fabrikam Academy')));
  await see('no number', anna, anna.press(says.next, { keys: '' }));
  await see('the first step', anna, anna.say(word(tongue, 'start over', 'opnieuw beginnen')));
  await see('nothing before', anna, anna.say(word(tongue, 'back', 'terug')));
  await see('the quantity', anna, anna.say(says.ask(120, 'Contoso School')));
  await see('not understood here', anna, anna.say(word(tongue, 'lots', 'veel')));
  await see('in the middle', anna, anna.say('help'));
  await anna.say(word(tongue, 'continue', 'verder'));
  await see('a product key in the middle', anna, anna.say(KEY));
  const old = anna.last;
  await see('the contact', anna, anna.press(says.next));
  await see('a bad form', anna, anna.press(says.next, { phone: '12', email: 'x', contactMethod: '' }));
  await see('the last look', anna, anna.press(says.next, CONTACT));
  await see('a change', anna, change(anna, app, word(tongue, 'The customer', 'De klant')));
  await see('the last look again', anna, anna.press(says.next));
  await see('an older card', anna, forge(app, anna, { verb: 'answer', walk: 'another', stage: 'contact' }));
  sandbox.faults.plan({ kind: '5xx', status: 501, times: 99, path: /v1\/customers\/[0-9a-f]/ });
  await see('Partner Center is down', anna, anna.press(says.send));
  sandbox.faults.clear();
  await see('cancelled', anna, anna.press(says.cancel));
  await see('an ended walk', anna, anna.press(says.next, {}, old));
}

async function decisions({ office, tongue, see }: Parts): Promise<void> {
  const { anna, mark, sandbox } = office;
  const says = SAYS[tongue];
  const school = aSchool(office, 100, 50);
  const id = await ask(anna, 40, school, tongue);
  await see('waiting, for the one who asked', anna);
  await see('waiting, for the one who decides', mark);
  await see('one’s own', anna, anna.say(`approve ${id}`));
  await see('not one’s own', mark, mark.say(`withdraw ${id}`));
  await see('no reason', mark, mark.say(`reject ${id}`));
  await see('approvals', mark, mark.say(says.approvals));
  await see('opened from the list', mark, mark.press(says.open));
  const bought = sandbox.world.customer(school)?.subscriptions ?? [];
  for (const { id: one } of bought) sandbox.world.setSubscription(school, { id: one, status: 'suspended' });
  await see('not any more', mark, mark.say(`approve ${id}`));
  sandbox.faults.plan({ kind: '5xx', status: 501, times: 99, path: /v1\/customers\/[0-9a-f]/ });
  await see('down while deciding', mark, mark.say(`approve ${id}`));
  sandbox.faults.clear();
  await mark.say(`reject ${id} because Łódź`);
  await see('rejected, for the one who decided', mark);
  await see('rejected, for the one who asked', anna);
  await see('too late', mark, mark.say(`approve ${id}`));
  const left = await ask(anna, 30, 'Relecloud University', tongue);
  await see('a person decides', mark);
  await see('a person decides, for the one who asked', anna);
  await see('withdrawn', anna, anna.say(`withdraw ${left}`));
}

async function afterApproval({ office, tongue, see }: Parts): Promise<void> {
  const { anna, mark, sandbox } = office;
  const says = SAYS[tongue];
  const school = aSchool(office, 60, 50, 40);
  sandbox.world.addSubscription(school, aPurchase(10));
  const id = await ask(anna, 150, school, tongue);
  await see('approved, for the one who decided', mark, mark.say(`approve ${id}`));
  await see('approved, for the one who asked', anna);
  await see('no ticket number', anna, anna.press(says.filedIt, { ticket: 'x' }));
  await see('an unknown ticket', anna, anna.press(says.filedIt, { ticket: '999999999999999' }));
  await see('under review', anna, anna.press(says.review));
  await see('the keys came', anna, anna.press(says.received));
  await see('shared', anna, anna.press(says.sharedIt));
  await see('shared, for the one who decided', mark);
  await see('asking for more', anna, anna.press(says.askMore));
  await see('too late to withdraw', anna, anna.say(`withdraw ${id}`));
}

async function endings({ office, tongue, see }: Parts): Promise<void> {
  const { anna, mark, app, sandbox } = office;
  const says = SAYS[tongue];
  const school = aSchool(office, 400);
  await ask(anna, 20, school, tongue);
  await see('approved by the policy', anna);
  const ticket = sandbox.world.openTicket(school, 'Another title');
  await see('another title', anna, anna.press(says.filedIt, { ticket }));
  await see('no reason to deny', anna, anna.press(says.denied, { reason: ' ' }));
  await see('denied', anna, anna.press(says.denied, { reason: 'Łódź' }));
  const filed = await ask(anna, 20, school, tongue);
  await see(
    'the right title',
    anna,
    anna.press(says.filedIt, { ticket: sandbox.world.openTicket(school, TITLE) }),
  );
  await see('withdrawn after it was filed', anna, anna.say(`withdraw ${filed}`));
  const edited = await ask(anna, 50, school, tongue);
  await see('editing', anna, anna.press(says.edit));
  await change(anna, app, word(tongue, 'How many', 'Het aantal'));
  await anna.press(says.next, { keys: '45' });
  await see('edited', anna, anna.press(says.send));
  await see('edited, for the one who decides', mark, mark.say(edited));
  await toCheck(anna, 30, school, tongue);
  await see('many requests', anna, anna.say(says.mine));
}
