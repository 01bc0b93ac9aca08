import type { Answer, Input } from '@app/contract';
import { Endpoint, Given, Me, type Actor } from '@app/platform';
import { Controller } from '@nestjs/common';
import { Experts } from './experts.service.js';
import { Inference } from './inference.service.js';
import { Skills } from './skills.service.js';
import { Unmet } from './unmet.service.js';

type Skill = Answer<'POST /admin/needs/:id/name'>;
type Mine = Answer<'PUT /me/skills/:id'>;
type Suggested = Answer<'GET /me/suggested-skills'>;

@Controller()
export class ExpertiseController {
  constructor(
    private readonly experts: Experts,
    private readonly skills: Skills,
    private readonly inference: Inference,
    private readonly unmet: Unmet,
  ) {}

  @Endpoint('GET /expertise')
  find(@Me() me: Actor, @Given() given: Input<'GET /expertise'>): Promise<Answer<'GET /expertise'>> {
    return this.experts.find(me, given.query);
  }

  @Endpoint('POST /expertise/unmet')
  keepUnmet(@Me() me: Actor, @Given() given: Input<'POST /expertise/unmet'>): Promise<void> {
    return this.unmet.keep(me, given.body.q);
  }

  @Endpoint('GET /admin/needs')
  needs(): Promise<Answer<'GET /admin/needs'>> {
    return this.unmet.list();
  }

  @Endpoint('POST /admin/needs/:id/name')
  nameNeed(@Me() me: Actor, @Given() given: Input<'POST /admin/needs/:id/name'>): Promise<Skill> {
    return this.unmet.asName(me, given.params.id, given.body.skillId);
  }

  @Endpoint('POST /admin/needs/:id/skill')
  teachNeed(@Me() me: Actor, @Given() given: Input<'POST /admin/needs/:id/skill'>): Promise<Skill> {
    return this.unmet.asSkill(me, given.params.id, given.body);
  }

  @Endpoint('DELETE /admin/needs/:id')
  ignoreNeed(@Me() me: Actor, @Given() given: Input<'DELETE /admin/needs/:id'>): Promise<void> {
    return this.unmet.ignore(me, given.params.id);
  }

  @Endpoint('GET /skills')
  list(@Given() given: Input<'GET /skills'>): Promise<Answer<'GET /skills'>> {
    return this.skills.list(given.query.q);
  }

  @Endpoint('GET /skills/:id')
  skill(@Me() me: Actor, @Given() given: Input<'GET /skills/:id'>): Promise<Answer<'GET /skills/:id'>> {
    return this.skills.page(me, given.params.id);
  }

  @Endpoint('GET /people/:id/skills')
  ofPerson(
    @Me() me: Actor,
    @Given() given: Input<'GET /people/:id/skills'>,
  ): Promise<Answer<'GET /people/:id/skills'>> {
    return this.skills.of(me, given.params.id);
  }

  @Endpoint('PUT /me/skills/:id')
  declare(@Me() me: Actor, @Given() given: Input<'PUT /me/skills/:id'>): Promise<Mine> {
    return this.skills.declare(me, given.params.id, given.body);
  }

  @Endpoint('POST /me/skills')
  declareNamed(@Me() me: Actor, @Given() given: Input<'POST /me/skills'>): Promise<Mine> {
    return this.skills.declareNamed(me, given.body);
  }

  @Endpoint('DELETE /me/skills/:id')
  withdraw(@Me() me: Actor, @Given() given: Input<'DELETE /me/skills/:id'>): Promise<void> {
    return this.skills.withdraw(me, given.params.id);
  }

  @Endpoint('GET /me/suggested-skills')
  suggested(@Me() me: Actor): Promise<Suggested> {
    return this.inference.read(me);
  }

  @Endpoint('PUT /me/suggested-skills')
  turnInference(@Me() me: Actor, @Given() given: Input<'PUT /me/suggested-skills'>): Promise<Suggested> {
    return this.inference.turn(me, given.body.on);
  }

  @Endpoint('PUT /me/suggested-skills/:id')
  answerSuggestion(@Me() me: Actor, @Given() given: Input<'PUT /me/suggested-skills/:id'>): Promise<void> {
    return this.inference.answer(me, given.params.id, given.body);
  }

  @Endpoint('DELETE /me/suggested-skills/:id')
  reconsiderSuggestion(@Me() me: Actor, @Given() given: Input<'DELETE /me/suggested-skills/:id'>): Promise<void> {
    return this.inference.reconsider(me, given.params.id);
  }

  @Endpoint('PUT /people/:id/skills/:skillId/endorsement')
  endorse(@Me() me: Actor, @Given() given: Input<'PUT /people/:id/skills/:skillId/endorsement'>): Promise<Mine> {
    return this.skills.endorse(me, given.params.id, given.params.skillId);
  }

  @Endpoint('DELETE /people/:id/skills/:skillId/endorsement')
  unendorse(@Me() me: Actor, @Given() given: Input<'DELETE /people/:id/skills/:skillId/endorsement'>): Promise<Mine> {
    return this.skills.unendorse(me, given.params.id, given.params.skillId);
  }
}
