import { once } from 'node:events';
import { createConnection, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A stretch of network between a client and a node, which can swallow everything without a word. */
export class Stretch {
  private readonly server: Server;
  private readonly pairs: [Socket, Socket][] = [];
  private swallowing = false;

  private constructor(target: number) {
    this.server = createServer((client) => {
      const node = createConnection({ port: target, host: '127.0.0.1' });
      this.pairs.push([client, node]);
      for (const [from, to] of [
        [client, node],
        [node, client],
      ] as const) {
        from.on('data', (data) => void (this.swallowing || to.write(data)));
        from.on('error', () => undefined);
        from.on('close', () => void (this.swallowing || to.destroy()));
      }
    });
  }

  static async to(port: number): Promise<Stretch> {
    const stretch = new Stretch(port);
    await once(stretch.server.listen(0, '127.0.0.1'), 'listening');
    return stretch;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** From now on both ends talk to nobody, and neither is told. */
  swallow(): void {
    this.swallowing = true;
  }

  /** New connections go through again; those of before stay dead. */
  recover(): void {
    for (const socket of this.pairs.splice(0).flat()) socket.removeAllListeners('data').removeAllListeners('close');
    this.swallowing = false;
  }

  close(): void {
    for (const socket of this.pairs.flat()) socket.destroy();
    this.server.close();
  }
}
