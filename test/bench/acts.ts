import type { Seat } from './seat.ts';

/** Something that is done again and again: `prepare` once at each seat, then `turn`, each one turn of the bot. */
export interface Act {
  readonly name: string;
  /** Whose seats it takes. */
  readonly by: 'agents' | 'managers';
  readonly prepare: (seat: Seat) => Promise<void>;
  /** Throws when the bot did not do what it was asked. */
  readonly turn: (seat: Seat, count: number) => Promise<void>;
}

const CARD = 'the card that the walk is on';
const CONTACT = {
  phone: '020 123 4567',
  email: 'it@fabrikam.example',
  emailIsAdmins: 'true',
  contactMethod: 'phone',
};

/** What both bots can do. */
export const say: Act = {
  name: 'a message',
  by: 'agents',
  prepare: async () => undefined,
  turn: async (seat, count) => {
    await seat.say(`hello ${count}`);
    expect(seat.shown, `hello ${count}`);
  },
};

export const help: Act = {
  name: 'help',
  by: 'agents',
  prepare: async () => undefined,
  turn: async seat => {
    await seat.say('help');
    expect(seat.shown, 'What you can do here');
  },
};

/** A phone number in a message, again and again: one answer of four, so that the same stage is shown with it. */
export const typedAnswer: Act = {
  name: 'contact stage, typed',
  by: 'agents',
  prepare: toContact,
  turn: async (seat, count) => {
    const number = String(1_000_000 + (count % 9_000_000));
    await seat.say(`you can call 020 ${number}`);
    expect(seat.shown, `+3120${number}`);
  },
};

/** The form filled in, which shows all answers; then Change, which shows the form again. */
export const formAnswer: Act = {
  name: 'contact stage, form',
  by: 'agents',
  prepare: toContact,
  turn: async (seat, count) => {
    const ids = { walk: walkOn(seat), stage: 'contact' };
    const answering = count % 2 === 0;
    const answer = await (answering
      ? seat.press(CARD, { verb: 'answer', ...ids }, CONTACT)
      : seat.press(CARD, { verb: 'change', ...ids }));
    expect(answer, answering ? '"verb":"send"' : '"verb":"answer"');
  },
};

/** A manager approves one request after the other, each on the card that came for it. */
export function approval(requests: Iterator<string>): Act {
  return {
    name: 'approval',
    by: 'managers',
    prepare: async () => undefined,
    turn: async seat => {
      const request: string | undefined = requests.next().value;
      if (request === undefined) throw new Error('There are no more requests to approve: seed more');
      const answer = await seat.press(`card of ${request}`, { verb: 'approve', request });
      expect(answer, request);
      if (answer.includes('"verb":"approve"')) throw new Error(`${request} was not approved: ${answer}`);
    },
  };
}

/** Walks from the first words to the contact stage, with a customer that has one qualifying subscription. */
async function toContact(seat: Seat): Promise<void> {
  await seat.say('60 keys for Fabrikam Academy');
  const walk = walkOn(seat);
  const answer = await seat.press(CARD, { verb: 'answer', walk, stage: 'quantity' }, { keys: '60' });
  expect(answer, '"stage":"contact"');
}

function walkOn({ shown }: Seat): string {
  const walk = /"walk":"([^"]+)"/.exec(shown)?.[1];
  if (walk === undefined) throw new Error(`The bot shows no walk: ${shown.slice(0, 2_000)}`);
  return walk;
}

function expect(text: string, part: string): void {
  if (!text.includes(part)) throw new Error(`The bot did not say ${part} but ${text.slice(0, 2_000)}`);
}
