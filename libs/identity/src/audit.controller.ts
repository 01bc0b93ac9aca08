import { Controller } from '@nestjs/common';
import type { Input } from '@app/contract';
import { Endpoint, Given } from '@app/platform';
import { Audit } from './audit.service.js';
import { Mails } from './mails.service.js';

@Controller()
export class AuditController {
  constructor(
    private readonly audit: Audit,
    private readonly mails: Mails,
  ) {}

  @Endpoint('GET /admin/audit')
  list(@Given() { query }: Input<'GET /admin/audit'>) {
    return this.audit.list(query);
  }

  @Endpoint('GET /admin/outbox')
  outbox() {
    return this.mails.outbox();
  }
}
