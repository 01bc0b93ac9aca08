import type { Server as HttpServer } from 'node:http';
import type { Duplex } from 'node:stream';
import { signals } from '@app/contract';
import { Sessions } from '@app/identity';
import { log } from '@app/platform';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Socket } from 'socket.io';
import { Delivery } from './delivery.js';
import { Handshakes, type Prepared } from './handshakes.js';
import { SmallTalk, type Signal } from './small-talk.js';
import { visitor, Visitors } from './visitors.js';

const signalsPerTenSeconds = 60;
const sessionsLookedAtEvery = 60_000;

/** What is written in this turn of the loop leaves in one system call: those are most of what a handshake costs. */
function writeTogether(wire: Duplex): void {
  wire.cork();
  setImmediate(() => wire.uncork());
}

/** The sockets of this node: who may open one, what may be said on it, and how it ends. */
@Injectable()
export class SocketServer implements OnApplicationBootstrap, OnModuleDestroy {
  private watch: NodeJS.Timeout;
  private closing = false;

  constructor(
    private readonly http: HttpAdapterHost,
    private readonly handshakes: Handshakes,
    private readonly visitors: Visitors,
    private readonly delivery: Delivery,
    private readonly smallTalk: SmallTalk,
    private readonly sessions: Sessions,
  ) {}

  onApplicationBootstrap(): void {
    const { io, namespace } = this.visitors;
    namespace.use(async (socket, next) => {
      try {
        const refusal = await this.handshakes.prepare(socket);
        writeTogether(socket.request.socket);
        next(refusal);
      } catch (error) {
        // Who is refused stays away; who could not be looked at has to come again, and does when the transport closes.
        log.warn({ error }, 'a socket could not be prepared');
        socket.conn.close(true);
      }
    });
    namespace.on('connection', (socket) => this.welcome(socket));
    io.attach(this.http.httpAdapter.getHttpServer() as HttpServer, {
      path: '/socket',
      transports: ['websocket'],
      allowUpgrades: false,
      perMessageDeflate: false,
      httpCompression: false,
      maxHttpBufferSize: 64 * 1024,
      pingInterval: 10_000,
      pingTimeout: 5_000,
      allowRequest: async (request, answer) => {
        const refusal = this.closing ? 'server.busy' : await this.handshakes.refusal(request);
        writeTogether(request.socket);
        answer(refusal, refusal === undefined);
      },
    });
    this.watch = setInterval(() => {
      this.endOldSessions().catch((error: unknown) => log.warn({ error }, 'sessions could not be looked at'));
    }, sessionsLookedAtEvery);
  }

  /** Closes transports: a client told to disconnect would never come back, one that lost its transport tries again. */
  onModuleDestroy(): void {
    this.closing = true;
    clearInterval(this.watch);
    for (const socket of this.visitors.all()) socket.conn.close();
    this.visitors.io.engine.close();
  }

  private welcome(socket: Socket): void {
    const { personId, sessionId } = visitor(socket);
    const { heads, arrival } = socket.data as Prepared;
    this.visitors.settled(arrival);
    if (this.closing || arrival.ended.has(sessionId)) return void socket.conn.close(true);
    if (this.visitors.add(socket)) this.smallTalk.came(personId);
    socket.once('disconnect', () => {
      this.smallTalk.closed(socket);
      if (this.visitors.remove(socket)) this.smallTalk.went(personId);
    });
    this.listen(socket);
    this.delivery.welcome(socket, heads, arrival);
  }

  /** Hears the signals of the contract, and closes on anything else. */
  private listen(socket: Socket): void {
    let spent = 0;
    let since = performance.now();
    socket.on('error', () => undefined);
    socket.use(([name, said, ...rest], next) => {
      if (performance.now() - since > 10_000) [spent, since] = [0, performance.now()];
      const known = typeof name === 'string' && Object.hasOwn(signals, name) && rest.length === 0;
      const parsed = known ? signals[name as keyof typeof signals].safeParse(said) : undefined;
      if (!parsed?.success || ++spent > signalsPerTenSeconds) return void socket.conn.close(true);
      this.smallTalk
        .hear(socket, [name, parsed.data] as Signal)
        .catch((error: unknown) => log.warn({ error, signal: name as string }, 'a signal failed'));
      next();
    });
  }

  private async endOldSessions(): Promise<void> {
    const sockets = this.visitors.all();
    for (let i = 0; i < sockets.length; i += 1_000) {
      const some = sockets.slice(i, i + 1_000);
      const alive = await this.sessions.alive([...new Set(some.map((socket) => visitor(socket).sessionId))]);
      for (const socket of some) if (!alive.has(visitor(socket).sessionId)) socket.conn.close(true);
    }
  }
}
