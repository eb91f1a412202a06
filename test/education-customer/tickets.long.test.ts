import assert from 'node:assert/strict';
import { create, created, DAY_MS, decide, openSchool, quiet, SAYS, type School } from './support/walk.ts';

const TITLE = 'Manual verification of an education customer';

describe('the ticket for manual verification', () => {
  let school: School;
  afterEach(() => school.close());

  /** Until the pack is on the card. */
  async function toPack(): Promise<void> {
    school = await openSchool();
    const { agent } = school;
    await create(agent);
    await decide(school, 'Denied', 'Restricted being an Education Customer');
    await agent.until(SAYS.en.denied);
    await agent.press('Manual verification');
    await agent.until(/Support pack/);
  }

  const world = () => school.app.sandbox?.world ?? assert.fail('there is a sandbox');
  const opened = (title = TITLE) => world().openTicket(created(school).id, title);

  it('is looked up at Microsoft, and gets a note of ours', async () => {
    await toPack();
    const ticket = opened();
    const words = await school.agent.press('I filed it', { ticket });
    assert.match(words, new RegExp(`Ticket: ${ticket}\\. At Microsoft: open\\.`));
    assert.doesNotMatch(words, /does not show this ticket|another title/);
    await until(() => (world().ticket(ticket)?.notes ?? []).length === 1);
    assert.match(world().ticket(ticket)?.notes[0]?.text ?? '', /Partner Desk EDU-1 filed/);
  });

  it('is kept with a remark where Partner Center does not show it, or shows another one', async () => {
    await toPack();
    const { agent } = school;
    assert.match(await agent.press('I filed it', { ticket: '999999999999' }), /does not show this ticket/);
    assert.match(agent.words, /Ticket: 999999999999\. At Microsoft: not shown\./);
    const other = opened('Printer on fire');
    await agent.say(`ticket ${other} for EDU-1`);
    await agent.until(/another title: "Printer on fire"/);
    assert.match(agent.words, new RegExp(`Ticket: ${other}\\.`), 'a wrong number can be put right');
  });

  it('is followed: whoever filed it is told once that Support waits, and that it is closed', async () => {
    await toPack();
    const { agent } = school;
    const ticket = opened();
    await agent.press('I filed it', { ticket });
    await agent.until(/With Support/);
    await quiet(school, 1);
    world().changeTicket(ticket, { status: 'attention_needed' });
    const heard = agent.history.length;
    school.move(DAY_MS);
    await agent.until(/At Microsoft: Support waits for an answer/);
    await quiet(school, 1);
    school.move(DAY_MS);
    await new Promise(resolve => setTimeout(resolve, 1_200));
    assert.equal(agent.history.length, heard + 1, 'once');
    world().changeTicket(ticket, { status: 'closed' });
    assert.match(await agent.press('Look again'), /At Microsoft: closed/);
  });

  it('is noted by hand: that Support looks at it, and that it said no, with the reason', async () => {
    await toPack();
    const { agent } = school;
    await agent.press('I filed it', { ticket: '999999999999' });
    assert.match(await agent.press('Support is looking at it'), /Support is looking at it \(noted on/);
    assert.match(await agent.press('Support denied it'), /Enter the reason that Support gave/);
    const words = await agent.press('Support denied it', { reason: 'Not accredited' });
    assert.match(words, /Support denied manual verification/);
    assert.match(words, /Samir Khan: Not accredited/);
    await agent.press('Manual verification');
    await agent.until(/Support pack/);
  });

  it('is noted in words as well, in Dutch', async () => {
    await toPack();
    const { agent } = school;
    await agent.press('I filed it', { ticket: '999999999999' });
    await agent.say('nederlands');
    await agent.say('EDU-1 geweigerd: geen erkende school');
    await agent.until(/Support weigerde de handmatige verificatie/);
    assert.match(agent.words, /Samir Khan: geen erkende school/);
  });

  it('ends with the verification', async () => {
    await toPack();
    const { agent } = school;
    await agent.press('I filed it', { ticket: opened() });
    await decide(school, 'Approved');
    assert.match(await agent.until(SAYS.en.verified), /Education offers can be sold/);
  });
});

async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 8_000;
  while (!holds()) {
    assert.ok(Date.now() < end, 'it did not come to that');
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}
