import assert from 'node:assert/strict';
import { problemsOf } from '../support/card-checks.ts';
import type { Chat } from '../support/chat.ts';
import { DAY_MS, decide, FORMS, openSchool, SAYS, type School, type Tongue } from './support/walk.ts';

describe('every card of an education customer', () => {
  let school: School;
  afterEach(() => school.close());

  for (const tongue of ['en', 'nl'] as const satisfies readonly Tongue[])
    it(`can be read by Teams (${tongue})`, async () => {
      const w = SAYS[tongue];
      school = await openSchool({ agent: tongue === 'en' ? 'samir' : 'gerda' });
      const { agent } = school;
      const admin = school.chat(tongue === 'en' ? 'gerda' : 'marijke');
      await admin.install();
      await agent.say(w.start);
      readable(agent);
      await agent.press(w.next, FORMS.organisation);
      readable(agent);
      await agent.press(w.next, { ...FORMS.address, line1: 'Domplein', postalCode: '3512jc' });
      readable(agent);
      await agent.press(w.next, { ...FORMS.contact, schoolEmail: 'x@gmail.com' });
      readable(agent);
      await agent.press(w.next, { schoolEmail: 'it@hetbaken.nl' });
      readable(agent);
      await agent.press(w.next);
      readable(agent);
      await agent.press(w.send);
      readable(agent);
      await agent.until(w.password);
      readable(agent);
      await agent.press(w.saved);
      readable(agent);
      await agent.say('EDU-1');
      await agent.until(w.inReview);
      readable(agent);
      await decide(school, 'Denied', 'Not an Academic Domain');
      await agent.until(w.denied);
      readable(agent);
      if (tongue === 'en') {
        await agent.press(w.handOver);
        await admin.until(/Wil je/);
        readable(admin);
      }
      await agent.press(w.look);
      readable(agent);
      await agent.press(w.resubmit);
      await agent.until(w.inReview);
      await decide(school, 'Denied', 'Restricted being an Education Customer');
      await agent.until(/Restricted/);
      readable(agent);
      await agent.press(w.manual);
      readable(agent);
      await agent.press(w.filed, { ticket: '616122292874576' });
      readable(agent);
      for (const name of ['Adatum Training', 'Wingtip Institute', 'Tailspin Primary', 'contoso']) {
        await agent.say(`status of ${name}`);
        readable(agent);
      }
      school.move(DAY_MS);
    });
});

function readable(chat: Chat): void {
  assert.ok(chat.last.cards.length > 0, 'there is a card');
  for (const card of chat.last.cards) {
    assert.deepEqual(problemsOf(card), [], chat.words);
  }
}
