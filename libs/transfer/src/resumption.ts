import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Imports } from './imports.service.js';

/** A server that starts goes on with the imports that another one left. */
@Injectable()
export class Resumption implements OnApplicationBootstrap {
  constructor(private readonly imports: Imports) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.imports.resume();
  }
}
