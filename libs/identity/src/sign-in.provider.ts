import type { Strategy } from 'passport';

/**
 * A way to sign in. It proves who stands behind a request and answers the subject under which this person is known there;
 * identity is the pair (name, subject), never an e-mail address alone. Local passwords are one way; OIDC and SAML are others.
 */
export interface SignInProvider {
  readonly name: string;
  prove(request: { body: unknown }): Promise<string | undefined>;
}

/** A passport strategy while it is asked: it calls one of the three. */
interface Asked {
  success(user: { subject: string }): void;
  fail(): void;
  error(error: unknown): void;
  authenticate(request: object): void;
}

/** Asks a passport strategy outside Express: it proves or refuses, and the session stays our affair. */
export function ask(strategy: Strategy, request: object): Promise<{ subject: string } | undefined> {
  return new Promise((resolve, reject) => {
    const asked = Object.create(strategy) as Asked;
    asked.success = resolve;
    asked.fail = () => resolve(undefined);
    asked.error = reject;
    asked.authenticate(request);
  });
}
