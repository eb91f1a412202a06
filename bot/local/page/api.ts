import type { DeskPerson, Found, Json, Pressed, Refreshed, Sent } from '../desk.ts';

/** From which seat something is sent: who, in which language, with which kind of client. */
export interface Seat {
  readonly person: string;
  readonly locale: string;
  readonly old: boolean;
}

/** What the page asks of its server. Every call rejects when the server cannot be reached or refuses. */
export interface Api {
  people(): Promise<readonly DeskPerson[]>;
  say(seat: Seat, text: string): Promise<Sent>;
  press(seat: Seat, message: string, action: Json): Promise<Pressed>;
  refresh(seat: Seat, message: string): Promise<Refreshed>;
  search(seat: Seat, dataset: string, query: string): Promise<Found>;
  install(seat: Seat): Promise<Sent>;
  uninstall(seat: Seat): Promise<Sent>;
  again(seat: Seat): Promise<Pressed>;
  startOver(seat: Seat): Promise<Sent>;
}

/** The server that the page came from. */
export function openApi(): Api {
  return {
    people: () => get('people'),
    say: (seat, text) => post('say', { ...seat, text }),
    press: (seat, message, action) => post('press', { ...seat, message, action }),
    refresh: (seat, message) => post('refresh', { ...seat, message }),
    search: (seat, dataset, query) => post('search', { ...seat, dataset, query }),
    install: seat => post('install', seat),
    uninstall: seat => post('uninstall', seat),
    again: seat => post('again', seat),
    startOver: seat => post('start-over', seat),
  };
}

async function get<Answer>(name: string): Promise<Answer> {
  return read(await fetch(`api/${name}`));
}

async function post<Answer>(name: string, body: object): Promise<Answer> {
  const headers = { 'content-type': 'application/json' };
  return read(await fetch(`api/${name}`, { method: 'POST', headers, body: JSON.stringify(body) }));
}

async function read<Answer>(response: Response): Promise<Answer> {
  if (!response.ok) throw new Error(`The desk answered ${response.status}`);
  return response.json();
}
