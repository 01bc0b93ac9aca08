import { Injectable } from '@nestjs/common';

/** The time of this process. Order never depends on it: the database's streams decide. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}
