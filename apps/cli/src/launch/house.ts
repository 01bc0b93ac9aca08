import { Database, openDataSource } from '@app/platform';

/** What a database holds, asked before anything runs on it. */
export interface Holdings {
  migrated: boolean;
  people: number;
  /** The invented company is in it. */
  demo: boolean;
}

export async function holdingsOf(url: string): Promise<Holdings> {
  const dataSource = await openDataSource({ url, pool: 2, entities: [] });
  try {
    const db = new Database(dataSource);
    const tables = await db.row<{ migrated: boolean }>(`select to_regclass('people') is not null as migrated`);
    if (!tables?.migrated) return { migrated: false, people: 0, demo: false };
    const found = await db.row<{ people: number; demo: boolean }>(
      `select (select count(*)::int from (select from people limit 1) p) as people,
              exists (select from settings where key = 'demo.people') as demo`,
    );
    return { migrated: true, ...found! };
  } finally {
    await dataSource.destroy();
  }
}
