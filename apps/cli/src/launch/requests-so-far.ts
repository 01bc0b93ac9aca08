import type { INestApplicationContext } from '@nestjs/common';
import type { Role } from '@app/contract';
import { Asking, Evidence, Helping, Inviting, Ledger, LedgerRates } from '@app/expertise';
import { Clock, Database, everyone, type Actor } from '@app/platform';
import { PostImport, PostParts } from '@app/wall';
import { HOURLY, REQUESTS, type Asked, type Story } from '../demo-company/requests.js';
import { typeset } from '../demo-company/typography.js';
import { UNITS } from '../demo-company/world.js';

const day = 86_400_000;
const hour = 3_600_000;
const iso = (at: Date): string => at.toISOString().slice(0, 10);

/**
 * Requests for help, and what the ledger has made of them: an archive carries neither. Everything is done by the people
 * themselves, one act after another, as of the days when it happened.
 */
export async function askSoFar(context: INestApplicationContext, financeId: string): Promise<void> {
  const past = new Past(context, financeId);
  await context.get(Database).transaction(async () => {
    await past.enterRates();
    for (const story of REQUESTS) await past.tell(story);
    await past.show();
  });
}

class Past {
  private readonly db: Database;
  private readonly clock: Clock;
  private readonly rates: LedgerRates;
  private readonly ledger: Ledger;
  private readonly finance: Actor;
  private readonly today = new Date();
  private readonly people = new Set<string>();

  constructor(
    private readonly context: INestApplicationContext,
    financeId: string,
  ) {
    this.db = context.get(Database);
    this.clock = context.get(Clock);
    this.rates = context.get(LedgerRates);
    this.ledger = context.get(Ledger);
    this.finance = actor(financeId, ['employee', 'finance']);
  }

  /** Of dollars for every day; for francs somebody has still to look them up. */
  async enterRates(): Promise<void> {
    const from = iso(new Date(this.today.getTime() - 730 * day));
    for (const { unit, hourly } of HOURLY) {
      const { name } = UNITS.find(({ id }) => id === unit)!;
      const row = await this.db.row<{ id: string }>(`select id from units where name = $1`, [name]);
      await this.rates.enterUnitRate(this.finance, { unitId: row!.id, hourly, from, until: null });
    }
    const lines = Array.from({ length: 200 }, (_, ago) => {
      const at = new Date(this.today.getTime() - ago * day);
      return `${iso(at)};USD;${(0.9 + 0.02 * Math.sin(at.getTime() / day / 9)).toFixed(4)}`;
    });
    const csv = ['Jour;Devise;Taux', ...lines.reverse()].join('\n');
    await this.rates.importCsv(this.finance, { csv, source: 'Trésorerie' });
  }

  async tell(story: Story): Promise<void> {
    const asker = await this.person(story.asker);
    const asked = this.daysAgo(story.daysAgo);
    const id = await this.ask(story, asker, asked);
    for (const one of story.asked) await this.answer(story, asker, id, one, asked);
    const worker = story.asked.find(({ work }) => work);
    const taken = (story.closedAfter ?? story.daysAgo / 2) * day + 7 * hour;
    const ended = new Date(Math.min(asked.getTime() + taken, this.today.getTime() - hour));
    if (story.outcome && worker) {
      const me = await this.person(worker.who);
      const note = typeset(story.outcome, story.language);
      await this.context.get(Helping).deliver(me, id, { note, postIds: [] });
    }
    if (story.closedAfter !== undefined)
      await this.at(ended, async () => {
        const { claim } = await this.context.get(Asking).close(asker, id);
        if (claim) await this.book(story, asker, claim.id, ended);
      });
    await this.putBack(id, asked, ended);
  }

  /** What was done lies in the past now: so does what it shows. */
  async show(): Promise<void> {
    await this.context.get(Evidence).rebuild({ personIds: [...this.people] });
  }

  private async ask(story: Story, asker: Actor, createdAt: Date): Promise<string> {
    const { effortHours = null, deadlineIn, quote = null, language } = story;
    const [id] = await this.context.get(PostImport).ids([createdAt]);
    const title = typeset(story.title, language);
    const body = typeset(story.body, language);
    const post = { id: id!, kind: 'request' as const, authorId: asker.personId, audienceId: everyone, title, body };
    const imported = { ...post, language, createdAt, editedAt: null, parts: ['request' as const] };
    await this.context.get(PostImport).posts([imported]);
    const deadline = deadlineIn === undefined ? null : iso(new Date(this.today.getTime() + deadlineIn * day));
    await this.context
      .get(PostParts)
      .find('request')!
      .create(
        { ...post, language, createdAt, tags: [], version: 1, mentions: [] },
        { deadline, effortHours, language: null, siteId: null, quote, confidential: false },
      );
    return id!;
  }

  private async answer({ language }: Story, asker: Actor, id: string, asked: Asked, since: Date): Promise<void> {
    const inviting = this.context.get(Inviting);
    const who = await this.person(asked.who);
    const note = typeset(asked.note ?? '', language);
    await inviting.invite(asker, id, { personId: who.personId, note });
    if (asked.answer === 'accept') await inviting.answer(who, id, { answer: 'accept' });
    else if (asked.answer) {
      const { reason, instead } = asked.answer;
      const insteadId = instead ? (await this.person(instead)).personId : null;
      await inviting.answer(who, id, { answer: 'decline', reason: typeset(reason, language), insteadId });
    }
    for (const [hours, said] of asked.work ?? []) {
      await this.context.get(Helping).log(who, id, { on: iso(since), hours, note: typeset(said, language) });
    }
  }

  private async book({ books = [], language }: Story, asker: Actor, claimId: string, closed: Date): Promise<void> {
    const row = await this.db.row<{ id: string }>(`select manager_id as id from people where id = $1`, [
      asker.personId,
    ]);
    const manager = actor(row!.id);
    for (const { act, days, reason = '' } of books)
      await this.at(new Date(closed.getTime() + days * day), async () => {
        if (act === 'confirm') await this.ledger.confirm(manager, claimId);
        else if (act === 'audit') await this.ledger.auditClaim(this.finance, claimId);
        else await this.ledger.reverse(this.finance, claimId, typeset(reason, language));
      });
  }

  /** The steps of a request are spread over the time that it has taken, and what they left follows them. */
  private async putBack(id: string, from: Date, until: Date): Promise<void> {
    await this.db.run(
      `update request_steps k set at = $2::timestamptz + ($3::timestamptz - $2::timestamptz) * s.part
       from (select id, (row_number() over (order by id) - 1) / greatest(1, count(*) over () - 1)::float8 as part
             from request_steps where post_id = $1) s
       where k.id = s.id`,
      [id, from, until],
    );
    const step = (act: string, who: string) =>
      `(select max(k.at) from request_steps k where k.post_id = $1 and k.act ${act} and k.person_id = ${who})`;
    await this.db.run(
      `update request_invitations i set sent_at = s.at, answered_at = ${step(`in ('accept', 'decline')`, 'i.person_id')},
         remind_at = s.at + interval '2 days', escalate_at = s.at + interval '4 days'
       from (select person_id, at from request_steps where post_id = $1 and act = 'invite') s
       where i.post_id = $1 and s.person_id = i.person_id`,
      [id],
    );
    await this.db.run(`update requests set delivered_at = ${step(`= 'deliver'`, 'delivered_by')} where post_id = $1`, [
      id,
    ]);
    await this.db.run(
      `update request_work w set at = s.at, on_day = s.at::date
       from (select person_id, at, row_number() over (partition by person_id order by id) as n
             from request_steps where post_id = $1 and act = 'log') s
       join (select id, person_id, row_number() over (partition by person_id order by id) as n
             from request_work where post_id = $1) e on e.person_id = s.person_id and e.n = s.n
       where w.id = e.id`,
      [id],
    );
    // Nobody opens the house to news of last spring.
    await this.db.run(
      `update notifications set at = $2, read_at = case when $2 < now() - interval '8 days' then $2 end where post_id = $1`,
      [id, until],
    );
  }

  private async person(handle: string): Promise<Actor> {
    const row = await this.db.row<{ id: string }>(`select id from people where handle = $1`, [handle]);
    this.people.add(row!.id);
    return actor(row!.id);
  }

  /** On a morning of a working day. */
  private daysAgo(days: number): Date {
    const at = new Date(this.today.getTime() - days * day);
    at.setUTCHours(8, 20 + at.getUTCDate());
    const late = [2, 0, 0, 0, 0, 0, 1][at.getUTCDay()]!;
    return new Date(at.getTime() - late * day);
  }

  /** Lets the house live through a moment that has passed. */
  private async at(moment: Date, work: () => Promise<void>): Promise<void> {
    const { now } = this.clock;
    this.clock.now = () => moment;
    await work().finally(() => (this.clock.now = now));
  }
}

const actor = (personId: string, roles: Role[] = ['employee']): Actor => ({ personId, roles, sessionId: '0' });
