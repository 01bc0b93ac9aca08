import { limits, type Input, type PersonSkill, type SkillPage } from '@app/contract';
import { Database, demand, everyone, notHere, Streams, type Actor } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { Evidence } from './evidence.service.js';
import { SkillPageRepository } from './skill-page.repository.js';
import {
  SkillsRepository,
  type Claim,
  type NewSkill,
  type PersonSkillRow,
  type SkillRow,
} from './skills.repository.js';

/** Skills on profiles: what people claim, and what colleagues confirm. */
@Injectable()
export class Skills {
  constructor(
    private readonly db: Database,
    private readonly repository: SkillsRepository,
    private readonly pages: SkillPageRepository,
    private readonly evidence: Evidence,
    private readonly streams: Streams,
  ) {}

  list(q = ''): Promise<SkillRow[]> {
    return this.repository.search(q.trim());
  }

  /** What the house knows of a skill, as far as this reader may see it. */
  async page(me: Actor, skillId: string): Promise<SkillPage> {
    const facts = await this.pages.facts(skillId);
    if (!facts) throw notHere();
    const [trend, questions, posts] = await Promise.all([
      this.pages.trend(me.personId, skillId),
      this.pages.posts(me.personId, skillId, 'asking'),
      this.pages.posts(me.personId, skillId, 'telling'),
    ]);
    return { ...facts, trend, questions, posts };
  }

  /** Adds skills with the names they are known by, and answers their ids in the same order. */
  add(skills: NewSkill[]): Promise<string[]> {
    return this.db.transaction(() => this.repository.add(skills));
  }

  async of(me: Actor, personId: string): Promise<PersonSkill[]> {
    if (!(await this.repository.isPresent(personId))) throw notHere();
    return (await this.repository.ofPerson(me.personId, personId, null)).map(toDto);
  }

  declare(me: Actor, skillId: string, claim: Claim): Promise<PersonSkill> {
    return this.db.transaction(async () => {
      if (!(await this.repository.exists(skillId))) throw notHere();
      return this.claim(me, skillId, claim);
    });
  }

  /** The skill of that name in either language; a name that nobody has used yet becomes a new skill. */
  declareNamed(me: Actor, { label, language, level }: Input<'POST /me/skills'>['body']): Promise<PersonSkill> {
    return this.db.transaction(async () => {
      await this.repository.lockNames();
      const known = await this.repository.named(label);
      const [skillId] = known
        ? [known.id]
        : await this.repository.add([{ [language === 'fr' ? 'labelFr' : 'labelEn']: label }]);
      if (known && (await this.repository.label(known.id, language, label)))
        await this.evidence.skillRenamed(await this.repository.holders(known.id));
      return this.claim(me, skillId!, { level, years: null, wantsTo: [] });
    });
  }

  withdraw(me: Actor, skillId: string): Promise<void> {
    return this.db.transaction(async () => {
      if (!(await this.repository.withdraw(me.personId, skillId))) throw notHere();
      await this.changed(me.personId, skillId);
    });
  }

  endorse(me: Actor, personId: string, skillId: string): Promise<PersonSkill> {
    return this.confirm(me, personId, skillId, () => this.repository.endorse(personId, skillId, me.personId));
  }

  unendorse(me: Actor, personId: string, skillId: string): Promise<PersonSkill> {
    return this.confirm(me, personId, skillId, () => this.repository.unendorse(personId, skillId, me.personId));
  }

  private confirm(me: Actor, personId: string, skillId: string, act: () => Promise<boolean>): Promise<PersonSkill> {
    return this.db.transaction(async () => {
      demand(personId !== me.personId, 'endorsement.yourself');
      if (!(await this.repository.isPresent(personId))) throw notHere();
      if (!(await this.repository.claims(personId, skillId))) throw notHere();
      if (await act()) {
        await this.evidence.endorsementChanged(personId);
        this.streams.append(everyone, 'skills.changed', { personId });
      }
      return this.one(me, personId, skillId);
    });
  }

  private async claim(me: Actor, skillId: string, claim: Claim): Promise<PersonSkill> {
    await this.repository.lockPerson(me.personId);
    const known = await this.repository.claims(me.personId, skillId);
    demand(known || (await this.repository.count(me.personId)) < limits.skills, 'skill.too-many');
    await this.repository.declare(me.personId, skillId, claim);
    await this.changed(me.personId, skillId);
    return this.one(me, me.personId, skillId);
  }

  private async changed(personId: string, skillId: string): Promise<void> {
    await this.evidence.skillChanged(personId, skillId);
    this.streams.append(everyone, 'skills.changed', { personId });
  }

  private async one(me: Actor, personId: string, skillId: string): Promise<PersonSkill> {
    return toDto((await this.repository.ofPerson(me.personId, personId, skillId))[0]!);
  }
}

const toDto = (row: PersonSkillRow): PersonSkill => row as PersonSkill;
