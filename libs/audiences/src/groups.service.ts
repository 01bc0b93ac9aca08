import { randomBytes } from 'node:crypto';
import { id as idShape, limits, type Answer, type GroupDto, type Input } from '@app/contract';
import { Audit } from '@app/identity';
import { Database, demand, Facts, isGuest, notHere, pageOf, readCursor, Streams, type Actor } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { groupRequested, groupWelcomed } from './audiences.facts.js';
import { canPost } from './audiences.policy.js';
import { canManage, isWider, slugOf, type GroupRow } from './groups.policy.js';
import { GroupsRepository, type Viewer } from './groups.repository.js';
import { Memberships } from './memberships.service.js';

/** Communities that people join. Whoever may not know of a group finds nothing, whatever they ask of it. */
@Injectable()
export class Groups {
  constructor(
    private readonly repository: GroupsRepository,
    private readonly memberships: Memberships,
    private readonly streams: Streams,
    private readonly facts: Facts,
    private readonly audit: Audit,
    private readonly db: Database,
  ) {}

  async list(me: Actor, { q, mine, after }: Input<'GET /groups'>['query']): Promise<Answer<'GET /groups'>> {
    const query = { q: q ?? '', mine: mine === 'true' };
    const rows = await this.repository.list(viewer(me), query, readCursor(after), limits.page + 1);
    const { items, next } = pageOf(rows, limits.page);
    return { items: items.map((group) => toDto(me, group)), next };
  }

  async one(me: Actor, slug: string): Promise<GroupDto> {
    const by = idShape.safeParse(slug).success ? { id: slug } : { slug };
    const group = await this.repository.find(viewer(me), by);
    if (!group) throw notHere();
    return toDto(me, group);
  }

  async start(me: Actor, { name, description, access }: Input<'POST /groups'>['body']): Promise<GroupDto> {
    return this.db.transaction(async () => {
      const slug = await this.slugFor(name, access, null);
      const id = await this.repository.add({ slug, name, description, access }, me.personId);
      await this.repository.keepAudience(id);
      await this.setMember(id, me.personId, 'owner');
      return this.dto(me, id);
    });
  }

  async change(me: Actor, id: string, changes: Input<'PATCH /groups/:id'>['body']): Promise<GroupDto> {
    return this.db.transaction(async () => {
      const before = await this.managed(me, id, { did: 'changed', fields: Object.keys(changes) });
      const after = { ...before, ...changes };
      if (isWider(after.access, before.access)) demand(!(await this.repository.hasPosts(id)), 'group.has-posts');
      const renamed = after.access !== before.access && [after.access, before.access].includes('secret');
      if (renamed || after.name !== before.name) {
        const slug = await this.slugFor(after.name, after.access, id);
        if (renamed) after.slug = slug;
      }
      await this.repository.change(id, after);
      const audienceId = await this.repository.keepAudience(id);
      if (after.access === 'open' || after.access === 'secret') {
        const waiting = await this.repository.emptyWaitingRoom(id);
        if (after.access === 'open') for (const personId of waiting) await this.setMember(id, personId, 'member');
      }
      this.streams.append(audienceId, 'group.changed', { groupId: id });
      return this.dto(me, id);
    });
  }

  async join(me: Actor, id: string): Promise<GroupDto> {
    return this.db.transaction(async () => {
      const group = await this.locked(me, id);
      if (group.membership === 'none' || group.membership === 'requested') {
        if (group.access === 'open') await this.setMember(id, me.personId, 'member');
        else if (group.membership === 'none') await this.ask(me, id);
      }
      return this.dto(me, id);
    });
  }

  async leave(me: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      await this.locked(me, id);
      await this.takeOut(id, me.personId);
    });
  }

  async members(
    me: Actor,
    id: string,
    { q, after }: Input<'GET /groups/:id/members'>['query'],
  ): Promise<Answer<'GET /groups/:id/members'>> {
    const group = await this.found(me, id);
    const manages = canManage(me, group);
    demand(group.reads || manages, 'group.closed');
    const rows = await this.repository.members(id, q ?? '', readCursor(after), limits.page + 1);
    const { items, next } = pageOf(rows, limits.page);
    const requests = manages ? await this.repository.requests(id) : [];
    return {
      items: items.map(({ person, role, joinedAt }) => ({ person, role, joinedAt: joinedAt.toISOString() })),
      next,
      requests: requests.map(({ person, at }) => ({ person, at: at.toISOString() })),
    };
  }

  /** Takes somebody in (who may have asked or not), or changes their role. */
  async admit(me: Actor, id: string, personId: string, role: 'member' | 'owner'): Promise<void> {
    await this.db.transaction(async () => {
      await this.managed(me, id, { did: role === 'owner' ? 'promoted' : 'admitted', personId });
      if (!(await this.repository.isHere(personId))) throw notHere();
      const before = await this.repository.roleOf(id, personId);
      if (before === 'owner' && role === 'member') await this.keepAnOwner(id, personId);
      await this.setMember(id, personId, role);
      if (!before) await this.facts.tell(groupWelcomed, { groupId: id, personId, actorId: me.personId });
    });
  }

  async dismiss(me: Actor, id: string, personId: string): Promise<void> {
    await this.db.transaction(async () => {
      await this.managed(me, id, { did: 'dismissed', personId });
      await this.takeOut(id, personId);
    });
  }

  private async ask(me: Actor, id: string): Promise<void> {
    await this.repository.request(id, me.personId);
    const ownerIds = (await this.repository.owners(id)).map(({ personId }) => personId);
    await this.facts.tell(groupRequested, { groupId: id, personId: me.personId, ownerIds });
  }

  private async setMember(id: string, personId: string, role: 'member' | 'owner'): Promise<void> {
    await this.repository.setMember(id, personId, role);
    await this.memberships.sync([personId]);
  }

  private async takeOut(id: string, personId: string): Promise<void> {
    await this.repository.withdraw(id, personId);
    await this.keepAnOwner(id, personId);
    await this.repository.removeMember(id, personId);
    await this.memberships.sync([personId]);
  }

  private async keepAnOwner(id: string, leaving: string): Promise<void> {
    const owners = (await this.repository.owners(id)).map(({ personId }) => personId);
    demand(!owners.includes(leaving) || owners.length > 1, 'group.last-owner');
  }

  private async slugFor(name: string, access: GroupDto['access'], id: string | null): Promise<string> {
    await this.repository.lockNames();
    if (access === 'secret') return slugOf(name, [], randomBytes(4).toString('hex'));
    demand(!(await this.repository.isNamed(name, id)), 'group.name-taken');
    return slugOf(name, await this.repository.slugs());
  }

  private async found(me: Actor, id: string): Promise<GroupRow> {
    const group = await this.repository.find(viewer(me), { id });
    if (!group) throw notHere();
    return group;
  }

  private async locked(me: Actor, id: string): Promise<GroupRow> {
    await this.repository.lock(id);
    return this.found(me, id);
  }

  private async managed(me: Actor, id: string, done: GroupDeed): Promise<GroupRow> {
    const group = await this.locked(me, id);
    demand(canManage(me, group), 'group.not-owner');
    if (group.membership !== 'owner') await this.audit.write(me, 'group.managed', `group:${id}`, done);
    return group;
  }

  private async dto(me: Actor, id: string): Promise<GroupDto> {
    return toDto(me, await this.found(me, id));
  }
}

/** What somebody who does not own a group did there, and to whom. */
type GroupDeed =
  { did: 'changed'; fields: string[] } | { did: 'admitted' | 'promoted' | 'dismissed'; personId: string };

const viewer = (me: Actor): Viewer => ({ personId: me.personId, guest: isGuest(me) });

function toDto(me: Actor, { reads, written, lastPostAt, ...group }: GroupRow): GroupDto {
  const member = group.membership === 'member' || group.membership === 'owner';
  return {
    ...group,
    lastPostAt: lastPostAt?.toISOString() ?? null,
    can: {
      read: reads,
      post: canPost(me, { kind: 'group', member, secret: group.access === 'secret' }),
      manage: canManage(me, group),
      widen: canManage(me, group) && !written,
    },
  };
}
