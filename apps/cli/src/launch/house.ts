import { Database, openDataSource } from '@app/platform';

/** What a database holds, asked before anything runs on it. */
export interface Holdings {
  migrated: boolean;
  people: number;
  /** The invented company is in it. */
  demo: boolean;
  /** It is being brought in, or that was interrupted. */
  importing: boolean;
}

export async function holdingsOf(url: string): Promise<Holdings> {
  const dataSource = await openDataSource({ url, pool: 2, entities: [] });
  try {
    const db = new Database(dataSource);
    const tables = await db.row<{ migrated: boolean }>(`select to_regclass('people') is not null as migrated`);
    if (!tables?.migrated) return { migrated: false, people: 0, demo: false, importing: false };
    const found = await db.row<Omit<Holdings, 'migrated'>>(
      `select (select count(*)::int from (select from people limit 1) p) as people,
              exists (select from settings where key = 'demo.people') as demo,
              exists (select from imports where source = 'demo-company') as importing`,
    );
    return { migrated: true, ...found! };
  } finally {
    await dataSource.destroy();
  }
}
