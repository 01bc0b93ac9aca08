import { Lane } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';

/** argon2id; a stored password of another cost is hashed anew when it is next used. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const head = `$argon2id$v=19$m=${cost.memoryCost},t=${cost.timeCost},p=${cost.parallelism}$`;
/** The password of nobody: who does not exist costs as much time as who does. */
const nobody = `${head}c0ZMZv13otg8JMhlSrJQ8w$Meh4JE1Ba0bZprrk80R7i+MAzbxmW5vJO7DB/KOVbXo`;

@Injectable()
export class Passwords {
  /** Each hash takes 19 MiB and one core for some 30 ms. */
  private readonly lane = new Lane(2, 64);

  async hash(password: string): Promise<string> {
    return this.lane.run(() => hash(normal(password), cost));
  }

  async matches(secret: string | null | undefined, password: string): Promise<boolean> {
    const right = await this.lane.run(() => verify(secret ?? nobody, normal(password)));
    return right && secret != null;
  }

  isOutdated(secret: string): boolean {
    return !secret.startsWith(head);
  }
}

/** The same password typed on another keyboard is the same password. */
const normal = (password: string): string => password.normalize('NFKC');
