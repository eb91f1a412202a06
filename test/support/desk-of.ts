import type { App } from '../../bot/app.ts';
import type { LocalTeams } from '../../bot/local/teams.ts';

/** A bot in another process, as far as a Chat can reach it: its people and their chats, and perhaps when it is idle. */
export function deskOf(teams: LocalTeams, idle: App['idle'] = async () => undefined): App {
  const inside = (): never => {
    throw new Error('That is inside the process');
  };
  return {
    url: '',
    teams,
    get store() {
      return inside();
    },
    get people() {
      return inside();
    },
    get policy() {
      return inside();
    },
    idle,
    keepTime: async () => inside(),
    close: async () => inside(),
  };
}
