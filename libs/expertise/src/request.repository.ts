import type { Input, InvitationState, PersonSummary, Quote, RequestInput, RequestState } from '@app/contract';
import { personSummary } from '@app/identity';
import { Database } from '@app/platform';
import { maySeePost } from '@app/wall';
import { Injectable } from '@nestjs/common';
import type { ClosedRequest } from './request.facts.js';
import type { RequestAct } from './request.policy.js';

/** A request as one viewer meets it: as JSON of the database. */
export interface RequestRow {
  asks: boolean;
  state: RequestState;
  deadline: string | null;
  effortHours: number | null;
  language: string | null;
  site: { id: string; name: string } | null;
  confidential: boolean;
  quote: Quote | null;
  helpers: PersonSummary[];
  mine: InvitationState | null;
}
/** A request that nobody else changes until the transaction has ended. */
export interface LockedRequest {
  postId: string;
  askerId: string;
  audienceId: string;
  state: RequestState;
  confidential: boolean;
  deadline: string | null;
  /** The day and the moment of the house, whatever the clock of this node says. */
  today: string;
  now: Date;
  /** The day that it is where days begin: somebody may note work of what is still tomorrow here. */
  firstToday: string;
  invitations: Map<string, InvitationState>;
}
export interface ListedRequest {
  id: string;
  title: string;
  state: RequestState;
  asker: PersonSummary;
  deadline: string | null;
  confidential: boolean;
  mine: InvitationState | null;
  createdAt: Date;
}
export interface LoggedStep {
  act: RequestAct;
  actorId: string | null;
  personId?: string | undefined;
  state: RequestState;
  minutes?: number | undefined;
  reason?: string | undefined;
}
type Need = Omit<RequestInput, 'confidential'>;

const quote = `case when q.quote_amount is not null then json_build_object('amount', q.quote_amount, 'currency', q.quote_currency,
  'supplier', q.quote_supplier, 'document', q.quote_document) end`;
/** SQL: the request of the post `p`, as the viewer stands to it. */
export const requestOf = (viewer: string): string => `
  select json_build_object('asks', q.asker_id = ${viewer}, 'state', q.state, 'deadline', q.deadline,
    'effortHours', q.effort_hours, 'language', q.language, 'confidential', q.confidential, 'quote', ${quote},
    'site', (select json_build_object('id', t.id::text, 'name', t.name) from sites t where t.id = q.site_id),
    'helpers', (select coalesce(json_agg(${personSummary('h')} order by i.answered_at, h.id), '[]')
      from request_invitations i join people h on h.id = i.person_id where i.post_id = q.post_id and i.state = 'accepted'),
    'mine', (select i.state from request_invitations i where i.post_id = q.post_id and i.person_id = ${viewer}))
  from requests q where q.post_id = p.id`;

@Injectable()
export class RequestRepository {
  constructor(private readonly db: Database) {}

  async insert(postId: string, askerId: string, { confidential, ...need }: RequestInput): Promise<void> {
    await this.db.run(`insert into requests (post_id, asker_id, confidential) values ($1, $2, $3)`, [
      postId,
      askerId,
      confidential,
    ]);
    await this.amend(postId, need);
  }

  async amend(postId: string, { deadline, effortHours, language, siteId, quote: offer }: Need): Promise<void> {
    await this.db.run(
      `update requests set deadline = $2, effort_hours = $3, language = $4, site_id = $5,
         quote_amount = $6, quote_currency = $7, quote_supplier = $8, quote_document = $9
       where post_id = $1`,
      [
        postId,
        deadline,
        effortHours,
        language,
        siteId,
        offer?.amount ?? null,
        offer?.currency ?? null,
        offer?.supplier ?? null,
        offer?.document ?? null,
      ],
    );
  }

  async siteExists(siteId: string): Promise<boolean> {
    return (await this.db.row(`select from sites where id = $1`, [siteId])) !== undefined;
  }

  /** The day that it is where days come last: for somebody it is still today. */
  async lastToday(): Promise<string> {
    return (await this.db.row<{ day: string }>(`select (now() at time zone 'Etc/GMT+12')::date as day`))!.day;
  }

  /** The request of a post that the viewer was just shown to see. */
  async find(viewerId: string, postId: string): Promise<RequestRow | undefined> {
    const [row] = await this.db.hot<{ request: RequestRow | null }>(
      `select (${requestOf('$1')}) as request from posts p where p.id = $2`,
      [viewerId, postId],
    );
    return row?.request ?? undefined;
  }

  async lock(postId: string): Promise<LockedRequest | undefined> {
    const row = await this.db.row<Omit<LockedRequest, 'invitations'>>(
      `select q.post_id as "postId", q.asker_id as "askerId", p.audience_id as "audienceId", q.state, q.confidential,
              q.deadline, current_date as today, (now() at time zone 'Etc/GMT-14')::date as "firstToday",
              clock_timestamp() as now
       from requests q join posts p on p.id = q.post_id and p.removed_at is null
       where q.post_id = $1 for no key update of q`,
      [postId],
    );
    if (!row) return undefined;
    const invitations = await this.db.rows<{ id: string; state: InvitationState }>(
      `select person_id as id, state from request_invitations where post_id = $1`,
      [postId],
    );
    return { ...row, invitations: new Map(invitations.map(({ id, state }) => [id, state])) };
  }

  async setState(postId: string, state: RequestState): Promise<void> {
    await this.db.run(`update requests set state = $2 where post_id = $1`, [postId, state]);
  }

  async setDeadline(postId: string, deadline: string | null): Promise<void> {
    await this.db.run(`update requests set deadline = $2 where post_id = $1`, [postId, deadline]);
  }

  async deliver(postId: string, by: string, outcome: Input<'POST /posts/:id/delivery'>['body']): Promise<void> {
    await this.db.run(
      `update requests set outcome_note = $2, outcome_post_ids = $3, delivered_by = $4, delivered_at = now()
       where post_id = $1`,
      [postId, outcome.note, outcome.postIds, by],
    );
  }

  async log(postId: string, { act, actorId, personId, state, minutes, reason }: LoggedStep): Promise<void> {
    await this.db.run(
      `insert into request_steps (post_id, act, actor_id, person_id, state, minutes, reason)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [postId, act, actorId, personId ?? null, state, minutes ?? null, reason || null],
    );
  }

  async addWork(
    postId: string,
    personId: string,
    work: Input<'POST /posts/:id/work'>['body'],
    most: number,
  ): Promise<boolean> {
    const written = await this.db.run(
      `insert into request_work (post_id, person_id, on_day, minutes, note)
       select $1, $2, $3, $4, $5 where (select count(*) from request_work where post_id = $1) < $6`,
      [postId, personId, work.on, Math.round(work.hours * 60), work.note, most],
    );
    return written > 0;
  }

  /** Takes an entry of the person's own away; answers its minutes. */
  async dropWork(postId: string, personId: string, entryId: string): Promise<number | undefined> {
    const row = await this.db.row<{ minutes: number }>(
      `delete from request_work where id = $3 and post_id = $1 and person_id = $2 returning minutes`,
      [postId, personId, entryId],
    );
    return row?.minutes;
  }

  async rate(
    postId: string,
    raterId: string,
    ratedId: string,
    { stars, word }: Input<'PUT /posts/:id/ratings/:personId'>['body'],
  ): Promise<void> {
    await this.db.run(
      `insert into request_ratings (post_id, rater_id, rated_id, stars, word) values ($1, $2, $3, $4, $5)
       on conflict (post_id, rater_id, rated_id) do update
       set stars = excluded.stars, word = excluded.word, at = excluded.at`,
      [postId, raterId, ratedId, stars, word],
    );
  }

  /** What the ledger is told of. */
  async brought(postId: string): Promise<Pick<ClosedRequest, 'work' | 'quote'>> {
    const row = await this.db.row<Pick<ClosedRequest, 'work' | 'quote'>>(
      `select ${quote} as quote, (
         select coalesce(json_agg(json_build_object('personId', w.person_id::text, 'hours', w.minutes / 60.0) order by w.person_id), '[]')
         from (
           select person_id, sum(minutes) as minutes from (
             select person_id, 0 as minutes from request_invitations where post_id = q.post_id and state = 'accepted'
             union all select person_id, minutes from request_work where post_id = q.post_id) noted
           group by person_id) w) as work
       from requests q where q.post_id = $1`,
      [postId],
    );
    return row!;
  }

  /** Requests that concern the person, of those that they may see; newest first. */
  list(
    personId: string,
    query: Pick<Input<'GET /requests'>['query'], 'as' | 'state'>,
    before: string,
    limit: number,
  ): Promise<ListedRequest[]> {
    return this.db.hot<ListedRequest>(
      `select q.post_id as id, p.title, q.state, ${personSummary('u')} as asker, q.deadline, q.confidential,
              i.state as mine, p.created_at as "createdAt"
       from (
         select post_id from requests where asker_id = $1 and coalesce($2, 'asker') = 'asker'
         union all
         select post_id from request_invitations
         where person_id = $1 and state = any(case $2 when 'invited' then '{pending}' when 'helper' then '{accepted}'
           when 'asker' then '{}' else '{pending,accepted}' end::text[])) concerned
       join requests q on q.post_id = concerned.post_id
       join posts p on p.id = q.post_id and p.removed_at is null
       join people u on u.id = q.asker_id
       left join request_invitations i on i.post_id = q.post_id and i.person_id = $1
       where ($3::text is null or q.state = $3) and q.post_id < $4 and ${maySeePost('p', '$1')}
       order by q.post_id desc limit $5`,
      [personId, query.as ?? null, query.state ?? null, before, limit],
    );
  }

  /** Open requests whose last day has passed. */
  async late(limit: number): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>(
      `select q.post_id as id from requests q join posts p on p.id = q.post_id and p.removed_at is null
       where q.state = 'open' and q.deadline < current_date order by q.deadline limit $1`,
      [limit],
    );
    return rows.map(({ id }) => id);
  }
}
