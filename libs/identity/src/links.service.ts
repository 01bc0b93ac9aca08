import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Answer, Input } from '@app/contract';
import { AppError, Database } from '@app/platform';
import { Audit } from './audit.service.js';
import { Credentials } from './credentials.service.js';
import { LinksRepository, type LinkPurpose, type LinkRow } from './links.repository.js';
import { Self, type Entry } from './self.service.js';
import { Sessions } from './sessions.service.js';
import type { Visit } from './visit.js';

const minute = 60;
const day = 24 * 60 * minute;
const lives: Record<LinkPurpose, number> = { reset: 30 * minute, invitation: 7 * day, setup: day };

export const linkHash = (token: string): Buffer => createHash('sha256').update(token).digest();

/** A new link: the token goes to one address, the database keeps its hash. */
export function newLink(purpose: LinkPurpose, to: { personId: string; email: string } | null) {
  const token = randomBytes(32).toString('base64url');
  const { personId = null, email = null } = to ?? {};
  return { token, row: { hash: linkHash(token), purpose, personId, email, seconds: lives[purpose] } };
}

/** What somebody does who has followed a link from a mail: look, then choose a password and be inside. */
@Injectable()
export class Links {
  constructor(
    private readonly repository: LinksRepository,
    private readonly credentials: Credentials,
    private readonly sessions: Sessions,
    private readonly self: Self,
    private readonly audit: Audit,
    private readonly db: Database,
  ) {}

  async read(token: string): Promise<Answer<'POST /tokens/read'>> {
    const { purpose, name, email } = orSpent(await this.repository.find(linkHash(token)));
    return { purpose, name, email };
  }

  async use({ token, password }: Input<'POST /tokens/use'>['body'], visit: Visit): Promise<Entry> {
    const hash = linkHash(token);
    // A weak password is refused before the link is spent.
    const found = orSpent(await this.repository.find(hash));
    const secret = await this.credentials.prepareFor(found.personId, password, 'body.password');
    return this.db.transaction(async () => {
      const { personId, purpose } = orSpent(await this.repository.claim(hash));
      await this.credentials.store(personId, secret);
      await this.audit.write({ personId }, 'password.set', `person:${personId}`, { by: purpose });
      const { cookie } = await this.sessions.open(personId, visit);
      return { cookie, me: await this.self.read(personId) };
    });
  }
}

function orSpent(link: LinkRow | undefined): LinkRow {
  if (!link) throw new AppError('token.spent');
  return link;
}
