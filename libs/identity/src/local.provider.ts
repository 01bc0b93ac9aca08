import { callbackify } from 'node:util';
import { Injectable } from '@nestjs/common';
import { Strategy } from 'passport-local';
import { AccountsRepository } from './accounts.repository.js';
import { Passwords } from './passwords.js';
import { ask, type SignInProvider } from './sign-in.provider.js';

/** E-mail address and password; the subject is the address in lower case. */
@Injectable()
export class LocalProvider implements SignInProvider {
  readonly name = 'local';
  private readonly strategy = new Strategy(
    { usernameField: 'email' },
    callbackify(async (email: string, password: string) => (await this.isRight(email, password)) && { subject: email }),
  );

  constructor(
    private readonly accounts: AccountsRepository,
    private readonly passwords: Passwords,
  ) {}

  async prove(request: { body: unknown }): Promise<string | undefined> {
    return (await ask(this.strategy, request))?.subject;
  }

  private async isRight(email: string, password: string): Promise<boolean> {
    const account = await this.accounts.bySignIn(this.name, email);
    const right = await this.passwords.matches(account?.secret, password);
    if (right && this.passwords.isOutdated(account!.secret!)) {
      await this.accounts.refresh(this.name, email, await this.passwords.hash(password));
    }
    return right;
  }
}
