import { createReadStream } from 'node:fs';
import pg from 'pg';

/** What the connection of `pg` can do besides queries. */
interface CopyConnection {
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(reason: string): void;
}

/** Reads a file into a table by COPY, as one of the queries of a client. */
class CopyFile {
  readonly done: Promise<void>;
  private finish: () => void;
  private fail: (error: Error) => void;

  constructor(
    private readonly sql: string,
    private readonly file: string,
  ) {
    this.done = new Promise((resolve, reject) => ([this.finish, this.fail] = [resolve, reject]));
  }

  submit(connection: CopyConnection): void {
    connection.query(this.sql);
  }

  handleCopyInResponse(connection: CopyConnection): void {
    createReadStream(this.file, { highWaterMark: 256 * 1024 })
      .on('data', (chunk) => connection.sendCopyFromChunk(chunk as Buffer))
      .on('end', () => connection.endCopyFrom())
      .on('error', (error) => connection.sendCopyFail(error.message));
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    this.finish();
  }

  handleError(error: Error): void {
    this.fail(error);
  }
}

/** Each line of the file becomes a row of a table whose one column holds JSON. */
export function copyLines(db: pg.Client, table: string, file: string): Promise<void> {
  // No line of JSON holds these two signs: each is one field, as it stands.
  const copy = new CopyFile(`copy ${table} from stdin with (format csv, quote e'\\x01', delimiter e'\\x02')`, file);
  db.query(copy as unknown as pg.Submittable);
  return copy.done;
}
