import { setTimeout as sleep } from 'node:timers/promises';
import type { Closing } from '../launch/closing.js';
import { startServer, type Server } from '../launch/server.js';
import type { Terminal } from '../terminal.js';

const before = 1_000;

/** One node of the house, always on the same port. When it ends by itself it is started again. */
export class ClusterNode {
  private server: Server;
  private leaving = false;

  constructor(
    readonly port: number,
    private readonly settings: Record<string, string>,
    private readonly closing: Closing,
    private readonly terminal: Terminal,
  ) {}

  get setupToken(): string | undefined {
    return this.server.setupToken;
  }

  async start(): Promise<void> {
    const server = await startServer({ ...this.settings, PORT: String(this.port) }, this.closing);
    this.server = server;
    void server.ended.then(() => this.comeBack(server));
  }

  /** Its end is wanted from here on. */
  leave(): void {
    this.leaving = true;
  }

  async restart(): Promise<void> {
    const { server } = this;
    this.server = { ...server };
    await server.stop();
    await this.start();
  }

  private async comeBack(ended: Server): Promise<void> {
    while (!this.leaving && this.server === ended) {
      this.terminal.say(`The node on port ${this.port} has ended; it is started again.`);
      await sleep(before);
      if (!this.leaving) await this.start().catch((error: Error) => this.terminal.say(error.message));
    }
  }
}
