import pg from 'pg';
import type { House } from './house.js';

/** Asks the database of a house directly: to look at what is stored, or to let time pass. */
export async function sql<T extends object>(house: House, text: string, values: unknown[] = []): Promise<T[]> {
  const client = new pg.Client({ connectionString: house.databaseUrl });
  await client.connect();
  try {
    return (await client.query(text, values)).rows as T[];
  } finally {
    await client.end();
  }
}
