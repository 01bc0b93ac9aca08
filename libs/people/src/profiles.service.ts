import { Injectable } from '@nestjs/common';
import type { Input, PersonSummary, Profile } from '@app/contract';
import { Database, everyone, notHere, Streams, type Actor } from '@app/platform';
import { People } from './people.service.js';
import { ProfilesRepository } from './profiles.repository.js';
import { toStatus } from './statuses.service.js';

/** The pages of people. */
@Injectable()
export class Profiles {
  constructor(
    private readonly repository: ProfilesRepository,
    private readonly people: People,
    private readonly streams: Streams,
    private readonly db: Database,
  ) {}

  /** The id behind a handle or an id; nobody, for who may not see them. */
  async find(viewer: Actor, handleOrId: string): Promise<string> {
    const id = await this.repository.find(viewer, handleOrId);
    if (!id) throw notHere();
    return id;
  }

  async show(viewer: Actor, handleOrId: string): Promise<Profile> {
    const row = await this.repository.read(viewer, await this.find(viewer, handleOrId));
    if (!row) throw notHere();
    const { person, status, ...fields } = row;
    return {
      ...person,
      ...fields,
      status: status && toStatus(status),
      can: { edit: viewer.personId === person.id },
    };
  }

  async change(me: Actor, fields: Input<'PATCH /me/profile'>['body']): Promise<Profile> {
    const languages = fields.languages && [...new Set(fields.languages)];
    await this.db.transaction(async () => {
      await this.repository.change(me.personId, { ...fields, ...(languages ? { languages } : {}) });
      await this.changed(me.personId);
    });
    return this.show(me, me.personId);
  }

  /** Tells the other libs and everybody's screens that a person changed. */
  async changed(personId: string): Promise<PersonSummary> {
    await this.people.changed([personId]);
    const person = await this.people.summary(personId);
    this.streams.append(everyone, 'person.changed', { person });
    return person;
  }
}
