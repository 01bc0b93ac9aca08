import { Injectable } from '@nestjs/common';
import { Database } from '@app/platform';

export interface NewSite {
  name: string;
  city?: string | null;
  country?: string | null;
  timezone?: string | null;
}

@Injectable()
export class OrganisationRepository {
  constructor(private readonly db: Database) {}

  async addUnit(name: string, parentId: string | null): Promise<string> {
    const row = await this.db.row<{ id: string }>(`insert into units (name, parent_id) values ($1, $2) returning id`, [
      name,
      parentId,
    ]);
    return row!.id;
  }

  async addSite(site: NewSite): Promise<string> {
    const row = await this.db.row<{ id: string }>(
      `insert into sites (name, city, country, timezone) values ($1, $2, $3, $4) returning id`,
      [site.name, site.city ?? null, site.country ?? null, site.timezone ?? null],
    );
    return row!.id;
  }

  /** Draws the lines from every unit up to its root again, and writes only what differs. */
  async redrawLines(): Promise<void> {
    await this.db.rows(`
      with recursive lines as (
        select id as unit_id, id as above_id, parent_id as next from units
        union
        select l.unit_id, u.id, u.parent_id from lines l join units u on u.id = l.next
      ), gone as (
        delete from unit_lines old where not exists (
          select from lines l where l.unit_id = old.unit_id and l.above_id = old.above_id)
      )
      insert into unit_lines (unit_id, above_id) select unit_id, above_id from lines on conflict do nothing`);
  }
}
