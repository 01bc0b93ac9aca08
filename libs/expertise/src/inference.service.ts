import type { Answer, Input } from '@app/contract';
import { Database, demand, notHere, type Actor } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { suggest } from './inference.policy.js';
import { InferenceRepository } from './inference.repository.js';
import { SkillsRepository } from './skills.repository.js';
import { Skills } from './skills.service.js';

type Suggested = Answer<'GET /me/suggested-skills'>;

/**
 * Skills that a person's own evidence suggests, for them alone: reckoned when they ask, told to nobody, kept nowhere. One
 * that they accept is declared; the others are no skills of theirs.
 */
@Injectable()
export class Inference {
  constructor(
    private readonly db: Database,
    private readonly repository: InferenceRepository,
    private readonly skills: Skills,
    private readonly known: SkillsRepository,
  ) {}

  async read({ personId }: Actor): Promise<Suggested> {
    const { repository } = this;
    if (!(await repository.isOn(personId))) return { on: false, items: [] };
    const pieces = await repository.pieces(personId);
    const ids = [...new Set(pieces.flatMap(({ names }) => names.map(({ skillId }) => skillId)))];
    const skills = await repository.skills(personId, ids);
    const suggestions = suggest(pieces, skills);
    const reasons = suggestions.length > 0 ? await repository.reasons(suggestions) : [];
    const items = suggestions.map(({ skillId, pieceIds }) => {
      const { id, labelFr, labelEn } = skills.get(skillId)!;
      const shown = reasons
        .filter((reason) => reason.skillId === skillId)
        .map(({ kind, text, at, link }) => ({ kind, text, at: at && new Date(at).toISOString(), link }));
      return { skill: { id, labelFr, labelEn }, reasons: shown, more: pieceIds.length - shown.length };
    });
    return { on: true, items };
  }

  /** Off leaves nothing behind; on starts afresh. */
  async turn(me: Actor, on: boolean): Promise<Suggested> {
    await this.db.transaction(async () => {
      await this.known.lockPerson(me.personId);
      await (on ? this.repository.start(me.personId) : this.repository.stop(me.personId));
    });
    return this.read(me);
  }

  answer(me: Actor, skillId: string, { answer }: Input<'PUT /me/suggested-skills/:id'>['body']): Promise<void> {
    const { personId } = me;
    return this.db.transaction(async () => {
      await this.known.lockPerson(personId);
      if (!(await this.known.exists(skillId))) throw notHere();
      demand(await this.repository.isOn(personId), 'inference.off');
      if (answer !== 'accept') return this.repository.refuse(personId, skillId, answer);
      await this.repository.forget(personId, skillId);
      if (!(await this.known.claims(personId, skillId)))
        await this.skills.declare(me, skillId, { level: null, years: null, wantsTo: [] });
    });
  }

  /** Takes “later” or “not me” back. */
  reconsider({ personId }: Actor, skillId: string): Promise<void> {
    return this.repository.forget(personId, skillId);
  }
}
