import type { Input, UnmetNeed } from '@app/contract';
import { Audit } from '@app/identity';
import { AppError, Database, Jobs, notHere, type Actor } from '@app/platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Experts } from './experts.service.js';
import { readNeed } from './query.js';
import { SkillsRepository, type SkillRow } from './skills.repository.js';
import { UnmetRepository } from './unmet.repository.js';

/** Longer than that it is a story, and the name of nothing. */
const longest = { words: 6, characters: 80 };

/** Needs that found nobody, and what they teach the vocabulary. */
@Injectable()
export class Unmet implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly repository: UnmetRepository,
    private readonly skills: SkillsRepository,
    private readonly experts: Experts,
    private readonly audit: Audit,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.every('40 2 * * *', 'expertise.unmet', () => this.repository.forget());
  }

  /** Keeps the words of a need, when it is short and nobody is found for it indeed. */
  async keep(me: Actor, q: string): Promise<void> {
    const words = nameIn(q);
    if (words === undefined) return;
    const { total, constraints } = await this.experts.find(me, { q, offset: 0 });
    // Where and in which language is the name of nothing.
    if (total > 0 || constraints.length > 0) return;
    await this.repository.keep(me.personId, words);
  }

  async list(): Promise<UnmetNeed[]> {
    return (await this.repository.list()).map((need) => ({ ...need, lastAt: need.lastAt.toISOString() }));
  }

  /** Whoever has the skill is found by these words from now on. */
  asName(me: Actor, id: string, skillId: string): Promise<SkillRow> {
    return this.db.transaction(async () => {
      const words = await this.take(id);
      const skill = await this.skills.find(skillId);
      if (!skill) throw new AppError('skill.unknown');
      await this.skills.addName(skillId, words);
      await this.audit.write(me, 'vocabulary.name-added', `skill:${skillId}`, { name: words });
      return skill;
    });
  }

  asSkill(me: Actor, id: string, { label }: Input<'POST /admin/needs/:id/skill'>['body']): Promise<SkillRow> {
    return this.db.transaction(async () => {
      const words = await this.take(id);
      for (const name of [label.fr, label.en])
        if (name !== undefined && (await this.skills.named(name))) throw new AppError('skill.name-taken');
      const [skillId] = await this.skills.add([
        { labelFr: label.fr ?? null, labelEn: label.en ?? null, aliases: [words] },
      ]);
      await this.audit.write(me, 'vocabulary.skill-added', `skill:${skillId}`, { name: words });
      return (await this.skills.find(skillId!))!;
    });
  }

  ignore(me: Actor, id: string): Promise<void> {
    return this.db.transaction(async () => {
      const words = await this.repository.ignore(id);
      if (words === undefined) throw notHere();
      await this.audit.write(me, 'vocabulary.need-ignored', `need:${id}`, { name: words });
    });
  }

  private async take(id: string): Promise<string> {
    await this.skills.lockNames();
    const words = await this.repository.take(id);
    if (words === undefined) throw notHere();
    return words;
  }
}

/** What a need may be a name of: its words from the first that says something to the last. */
function nameIn(q: string): string | undefined {
  const tokens = readNeed(q);
  const says = tokens.flatMap(({ role }, i) => (role === 'content' ? [i] : []));
  const run = tokens.slice(says[0], says.at(-1)! + 1);
  const name = run.map(({ shown }) => shown).join(' ');
  return says.length > 0 && run.length <= longest.words && name.length <= longest.characters ? name : undefined;
}
