import { Injectable } from '@nestjs/common';
import type { Answer } from '@app/contract';
import { Database, Facts, notHere, type Actor } from '@app/platform';
import { sitesChanged, unitsChanged } from './facts.js';
import { OrganisationRepository, type NewSite } from './organisation.repository.js';
import { Profiles } from './profiles.service.js';

/** The tree of units, and the places. */
@Injectable()
export class Organisation {
  constructor(
    private readonly repository: OrganisationRepository,
    private readonly profiles: Profiles,
    private readonly facts: Facts,
    private readonly db: Database,
  ) {}

  async addUnit(unit: { name: string; parentId?: string | null }): Promise<string> {
    return this.db.transaction(async () => {
      const id = await this.repository.addUnit(unit.name, unit.parentId ?? null);
      await this.unitsChanged([id]);
      return id;
    });
  }

  async addSite(site: NewSite): Promise<string> {
    return this.db.transaction(async () => {
      const id = await this.repository.addSite(site);
      await this.sitesChanged([id]);
      return id;
    });
  }

  /** Who writes the rows of units (an import does) says so here: the lines up to the root are drawn again. */
  async unitsChanged(unitIds: string[]): Promise<void> {
    await this.repository.redrawLines();
    await this.facts.tell(unitsChanged, { unitIds });
  }

  async sitesChanged(siteIds: string[]): Promise<void> {
    await this.facts.tell(sitesChanged, { siteIds });
  }

  async around(me: Actor, handle: string): Promise<Answer<'GET /org/:handle'>> {
    const id = await this.profiles.find(me, handle);
    const person = await this.repository.person(id);
    if (!person) throw notHere();
    const [above, peers, reports] = await Promise.all([
      this.repository.above(id),
      this.repository.peers(id),
      this.repository.reports(id),
    ]);
    return { above, person, peers, reports };
  }

  async roots(): Promise<Answer<'GET /org'>> {
    return this.repository.roots();
  }

  async units(): Promise<Answer<'GET /units'>> {
    return this.repository.units();
  }

  async sites(): Promise<Answer<'GET /sites'>> {
    return this.repository.sites();
  }
}
