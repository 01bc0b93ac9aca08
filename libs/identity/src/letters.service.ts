import { Injectable } from '@nestjs/common';
import { Config } from '@app/platform';
import type { HolderRow } from './accounts.repository.js';
import { Mails } from './mails.service.js';
import { mailText, type MailKind } from './mails.texts.js';

/** Mails about an account, in the language of the person. Links begin with the configured address, never the request's. */
@Injectable()
export class Letters {
  constructor(
    private readonly mails: Mails,
    private readonly config: Config,
  ) {}

  async send(kind: MailKind, to: HolderRow & { email: string }, path: string): Promise<void> {
    const link = new URL(path, this.config.publicUrl).href;
    const { subject, body } = mailText(kind, to.language, { name: to.givenName, company: to.company, link });
    await this.mails.post({ to: to.email, subject, text: body });
  }
}

export const hasEmail = (holder: HolderRow | undefined): holder is HolderRow & { email: string } =>
  holder?.email != null;
