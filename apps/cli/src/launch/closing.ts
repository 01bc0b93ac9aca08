type Closer = () => Promise<unknown> | void;

/**
 * What a command has opened, closed in the reverse order: when it ends, when it fails, and on Ctrl-C, which may come
 * at any moment. A second Ctrl-C does not wait.
 */
export class Closing {
  private readonly closers: Closer[] = [];
  private closed: Promise<void> | undefined;
  readonly signalled: Promise<NodeJS.Signals>;

  constructor() {
    this.signalled = new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
        process.on(signal, () => {
          if (this.closed) process.exit(1);
          resolve(signal);
        });
      }
    });
  }

  add(closer: Closer): void {
    this.closers.push(closer);
  }

  close(): Promise<void> {
    this.closed ??= (async () => {
      for (let closer = this.closers.pop(); closer; closer = this.closers.pop()) {
        await Promise.resolve(closer()).catch((error: Error) => process.stderr.write(`${error.message}\n`));
      }
    })();
    return this.closed;
  }
}
