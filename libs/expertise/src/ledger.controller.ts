import type { Answer, Claim, Input, LedgerEntry } from '@app/contract';
import { Endpoint, Given, Me, type Actor } from '@app/platform';
import { Controller, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { LedgerBooks } from './ledger.books.service.js';
import { LedgerRates } from './ledger.rates.service.js';
import { Ledger } from './ledger.service.js';

@Controller()
export class LedgerController {
  constructor(
    private readonly ledger: Ledger,
    private readonly books: LedgerBooks,
    private readonly rates: LedgerRates,
  ) {}

  @Endpoint('GET /ledger/total')
  total(@Given() { query }: Input<'GET /ledger/total'>): Promise<Answer<'GET /ledger/total'>> {
    return this.books.total(query);
  }

  @Endpoint('GET /ledger')
  dashboard(@Me() me: Actor, @Given() { query }: Input<'GET /ledger'>): Promise<Answer<'GET /ledger'>> {
    return this.books.dashboard(me, query);
  }

  @Endpoint('GET /ledger/claims')
  list(@Me() me: Actor, @Given() { query }: Input<'GET /ledger/claims'>): Promise<Answer<'GET /ledger/claims'>> {
    return this.books.list(me, query);
  }

  @Endpoint('GET /ledger/claims/:id')
  read(@Me() me: Actor, @Given() { params }: Input<'GET /ledger/claims/:id'>): Promise<Claim> {
    return this.books.read(me, params.id);
  }

  @Endpoint('GET /ledger/claims/:id/entries')
  entries(@Me() me: Actor, @Given() { params }: Input<'GET /ledger/claims/:id/entries'>): Promise<LedgerEntry[]> {
    return this.books.entriesOf(me, params.id);
  }

  @Endpoint('POST /ledger/claims')
  claim(@Me() me: Actor, @Given() { body }: Input<'POST /ledger/claims'>): Promise<Claim> {
    return this.ledger.claimAndRead(me, body);
  }

  @Endpoint('PUT /ledger/claims/:id/document')
  attach(@Me() me: Actor, @Given() { params, body }: Input<'PUT /ledger/claims/:id/document'>): Promise<Claim> {
    return this.ledger.attachDocument(me, params.id, body.document);
  }

  @Endpoint('POST /ledger/claims/:id/confirmation')
  confirm(@Me() me: Actor, @Given() { params }: Input<'POST /ledger/claims/:id/confirmation'>): Promise<Claim> {
    return this.ledger.confirm(me, params.id);
  }

  @Endpoint('POST /ledger/claims/:id/audit')
  audit(@Me() me: Actor, @Given() { params }: Input<'POST /ledger/claims/:id/audit'>): Promise<Claim> {
    return this.ledger.auditClaim(me, params.id);
  }

  @Endpoint('POST /ledger/claims/:id/reversal')
  reverse(@Me() me: Actor, @Given() { params, body }: Input<'POST /ledger/claims/:id/reversal'>): Promise<Claim> {
    return this.ledger.reverse(me, params.id, body.reason);
  }

  @Endpoint('GET /ledger/export')
  async export(
    @Me() me: Actor,
    @Given() { query }: Input<'GET /ledger/export'>,
    @Res() reply: FastifyReply,
  ): Promise<unknown> {
    const { name, text } = await this.books.export(me, query);
    return reply
      .header('content-disposition', `attachment; filename="${name}"`)
      .type('text/csv; charset=utf-8')
      .send(Buffer.from(text));
  }

  @Endpoint('GET /ledger/currency')
  async currency(): Promise<Answer<'GET /ledger/currency'>> {
    return { currency: await this.rates.currency() };
  }

  @Endpoint('PUT /ledger/currency')
  chooseCurrency(
    @Me() me: Actor,
    @Given() { body }: Input<'PUT /ledger/currency'>,
  ): Promise<Answer<'PUT /ledger/currency'>> {
    return this.rates.chooseCurrency(me, body.currency);
  }

  @Endpoint('GET /ledger/rates')
  listRates(@Given() { query }: Input<'GET /ledger/rates'>): Promise<Answer<'GET /ledger/rates'>> {
    return this.rates.list(query);
  }

  @Endpoint('POST /ledger/rates')
  enterRate(@Me() me: Actor, @Given() { body }: Input<'POST /ledger/rates'>): Promise<Answer<'POST /ledger/rates'>> {
    return this.rates.enter(me, body);
  }

  @Endpoint('POST /ledger/rates/import')
  importRates(
    @Me() me: Actor,
    @Given() { body }: Input<'POST /ledger/rates/import'>,
  ): Promise<Answer<'POST /ledger/rates/import'>> {
    return this.rates.importCsv(me, body);
  }

  @Endpoint('POST /ledger/rates/check')
  checkRates(@Given() { body }: Input<'POST /ledger/rates/check'>): Promise<Answer<'POST /ledger/rates/check'>> {
    return this.rates.checkCsv(body);
  }

  @Endpoint('GET /ledger/unit-rates')
  unitRates(@Given() { query }: Input<'GET /ledger/unit-rates'>): Promise<Answer<'GET /ledger/unit-rates'>> {
    return this.rates.unitRates(query);
  }

  @Endpoint('POST /ledger/unit-rates')
  enterUnitRate(
    @Me() me: Actor,
    @Given() { body }: Input<'POST /ledger/unit-rates'>,
  ): Promise<Answer<'POST /ledger/unit-rates'>> {
    return this.rates.enterUnitRate(me, body);
  }
}
