import { z } from 'zod';
import type { Database } from './database.ts';
import type { Placement } from './store.ts';

const viewColumn = z.enum(['asker', 'approver']);

/** Where the cards of requests can be seen. */
export class PlacementRows {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async placements(request: string): Promise<readonly Placement[]> {
    const rows = await this.#database.db
      .selectFrom('placements')
      .select(['request', 'conversation', 'activity', 'service_url', 'person', 'view', 'version'])
      .where('request', '=', request)
      .orderBy('conversation')
      .orderBy('activity')
      .execute();
    return rows.map(({ service_url, view, ...row }) => ({
      ...row,
      serviceUrl: service_url,
      view: viewColumn.parse(view),
    }));
  }

  async place({
    request,
    conversation,
    activity,
    serviceUrl,
    person,
    view,
    version,
  }: Placement): Promise<void> {
    await this.#database.write(db =>
      db
        .insertInto('placements')
        .values({ request, conversation, activity, service_url: serviceUrl, person, view, version })
        .onConflict(it =>
          it
            .columns(['request', 'conversation', 'activity'])
            .doUpdateSet({ service_url: serviceUrl, person, view, version }),
        )
        .execute(),
    );
  }

  async unplace({
    request,
    conversation,
    activity,
  }: Pick<Placement, 'request' | 'conversation' | 'activity'>): Promise<void> {
    await this.#database.write(db =>
      db
        .deleteFrom('placements')
        .where('request', '=', request)
        .where('conversation', '=', conversation)
        .where('activity', '=', activity)
        .execute(),
    );
  }

  async keepShown({
    request,
    conversation,
    activity,
    version,
  }: Pick<Placement, 'request' | 'conversation' | 'activity' | 'version'>): Promise<void> {
    await this.#database.write(db =>
      db
        .updateTable('placements')
        .set({ version })
        .where('request', '=', request)
        .where('conversation', '=', conversation)
        .where('activity', '=', activity)
        .execute(),
    );
  }
}
