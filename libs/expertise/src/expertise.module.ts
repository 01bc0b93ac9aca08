import { Module } from '@nestjs/common';
import { EvidenceRepository } from './evidence.repository.js';
import { Evidence } from './evidence.service.js';
import { ExpertiseController } from './expertise.controller.js';
import { ExpertsRepository } from './experts.repository.js';
import { Experts } from './experts.service.js';
import { SkillsRepository } from './skills.repository.js';
import { Skills } from './skills.service.js';
import { UnderstandingRepository } from './understanding.repository.js';
import { Understanding } from './understanding.service.js';

@Module({
  controllers: [ExpertiseController],
  providers: [
    Evidence,
    EvidenceRepository,
    Experts,
    ExpertsRepository,
    Skills,
    SkillsRepository,
    Understanding,
    UnderstandingRepository,
  ],
  exports: [Evidence, Experts, Skills],
})
export class ExpertiseModule {}
