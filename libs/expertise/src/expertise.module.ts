import { AudiencesModule } from '@app/audiences';
import { PostParts, WallModule } from '@app/wall';
import { Module } from '@nestjs/common';
import { Asking } from './asking.service.js';
import { AsksRepository } from './asks.repository.js';
import { Asks } from './asks.service.js';
import { Candidates } from './candidates.service.js';
import { Chasing } from './chasing.service.js';
import { EvidenceRepository } from './evidence.repository.js';
import { Evidence } from './evidence.service.js';
import { ExpertiseController } from './expertise.controller.js';
import { ExpertsRepository } from './experts.repository.js';
import { Experts } from './experts.service.js';
import { Helping } from './helping.service.js';
import { InferenceRepository } from './inference.repository.js';
import { Inference } from './inference.service.js';
import { InvitationRepository } from './invitation.repository.js';
import { Inviting } from './inviting.service.js';
import { LedgerBooking } from './ledger.booking.service.js';
import { LedgerBooksRepository } from './ledger.books.repository.js';
import { LedgerBooks } from './ledger.books.service.js';
import { LedgerController } from './ledger.controller.js';
import { LedgerRatesRepository } from './ledger.rates.repository.js';
import { LedgerRates } from './ledger.rates.service.js';
import { LedgerRepository } from './ledger.repository.js';
import { LedgerRequests } from './ledger.requests.service.js';
import { Ledger } from './ledger.service.js';
import { RequestCircle } from './request-circle.service.js';
import { RequestDetailRepository } from './request-detail.repository.js';
import { RequestSteps } from './request-steps.service.js';
import { RequestRepository } from './request.repository.js';
import { RequestsController } from './requests.controller.js';
import { Requests } from './requests.service.js';
import { SkillPageRepository } from './skill-page.repository.js';
import { SkillsRepository } from './skills.repository.js';
import { Skills } from './skills.service.js';
import { UnderstandingRepository } from './understanding.repository.js';
import { Understanding } from './understanding.service.js';
import { UnmetRepository } from './unmet.repository.js';
import { Unmet } from './unmet.service.js';

const search = [Experts, ExpertsRepository, Understanding, UnderstandingRepository];
const knowledge = [
  Evidence,
  EvidenceRepository,
  Inference,
  InferenceRepository,
  SkillPageRepository,
  Skills,
  SkillsRepository,
  Unmet,
  UnmetRepository,
];
const requests = [
  Asking,
  Asks,
  AsksRepository,
  Candidates,
  Chasing,
  Helping,
  InvitationRepository,
  Inviting,
  RequestCircle,
  RequestDetailRepository,
  RequestRepository,
  Requests,
  RequestSteps,
];
const ledger = [
  Ledger,
  LedgerBooking,
  LedgerRequests,
  LedgerBooks,
  LedgerBooksRepository,
  LedgerRates,
  LedgerRatesRepository,
  LedgerRepository,
];

@Module({
  imports: [AudiencesModule, WallModule],
  controllers: [ExpertiseController, RequestsController, LedgerController],
  providers: [...search, ...knowledge, ...requests, ...ledger],
  exports: [Evidence, Experts, Ledger, Skills, Understanding],
})
export class ExpertiseModule {
  constructor(parts: PostParts, posts: Requests) {
    parts.register(posts);
  }
}
