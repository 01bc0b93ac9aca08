import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Answer } from '@app/contract';
import { Config, demand, Jobs } from '@app/platform';
import { MailsRepository } from './mails.repository.js';

/**
 * Mails are rows of the writing transaction; a job sends them. In a demo they stay in the house, on a page; without a
 * mail server they wait in the database.
 */
@Injectable()
export class Mails implements OnModuleInit {
  constructor(
    private readonly repository: MailsRepository,
    private readonly jobs: Jobs,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.jobs.handle<{ id: string }>('mail.send', ({ id }) => this.send(id));
  }

  async post(mail: { to: string; subject: string; text: string }): Promise<void> {
    const id = await this.repository.add(mail.to, mail.subject, mail.text);
    if (this.config.smtpUrl && this.config.mode !== 'demo') await this.jobs.add('mail.send', { id });
  }

  async outbox(): Promise<Answer<'GET /admin/outbox'>> {
    demand(this.config.mode === 'demo', 'demo.only');
    const mails = await this.repository.newest(200);
    return mails.map((mail) => ({ ...mail, at: mail.at.toISOString() }));
  }

  private async send(id: string): Promise<void> {
    const mail = await this.repository.unsent(id);
    if (!mail) return;
    const { createTransport } = await import('nodemailer');
    const transport = createTransport({ url: this.config.smtpUrl!, disableFileAccess: true, disableUrlAccess: true });
    try {
      await transport.sendMail({
        from: this.config.mailFrom,
        to: { name: '', address: mail.to },
        subject: mail.subject,
        text: mail.text,
        // The same mail sent twice after a crash is the same message.
        messageId: `<mail-${id}@${this.config.publicUrl.hostname}>`,
      });
    } finally {
      transport.close();
    }
    await this.repository.sent(id);
  }
}
