import { Memberships } from '@app/audiences';
import { Evidence } from '@app/expertise';
import { Organisation } from '@app/people';
import { Streams } from '@app/platform';
import { Injectable } from '@nestjs/common';

/** What other libs work out from rows, asked for once when an import has written all of them. */
@Injectable()
export class Derived {
  constructor(
    private readonly organisation: Organisation,
    private readonly belonging: Memberships,
    private readonly evidence: Evidence,
    private readonly streams: Streams,
  ) {}

  units(): Promise<void> {
    return this.organisation.unitsChanged([]);
  }

  memberships(): Promise<void> {
    return this.belonging.rebuild();
  }

  knowledge(): Promise<void> {
    return this.evidence.rebuild();
  }

  /** Whoever has one of these walls on screen reads it afresh. */
  reset(audienceIds: Iterable<string>): void {
    for (const audienceId of audienceIds) this.streams.append(audienceId, 'stream.reset', {});
  }
}
