import type { Server, ServerResponse } from 'node:http';
import { Server as NetServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';

/** What is being answered now, so that a node can go without leaving anybody without an answer. */
@Injectable()
export class Requests implements OnModuleInit {
  private readonly open = new Set<ServerResponse>();
  leaving = false;

  constructor(private readonly http: HttpAdapterHost) {}

  onModuleInit(): void {
    this.server.prependListener('request', (_request, response: ServerResponse) => {
      this.open.add(response);
      if (this.leaving) response.shouldKeepAlive = false;
      response.once('close', () => this.open.delete(response));
    });
  }

  private get server(): Server {
    return this.http.httpAdapter.getHttpServer() as Server;
  }

  /**
   * Closes the door: nobody new comes in, so a proxy goes to another node at once; what comes on connections that are
   * open is still answered, and each of them ends with its answer. After `grace` those that are idle end too; answers
   * that are on their way get `limit` milliseconds.
   */
  async leave(grace: number, limit: number): Promise<void> {
    this.leaving = true;
    // The close of an HTTP server would also cut idle connections, on which a request may be arriving.
    NetServer.prototype.close.call(this.server);
    for (const response of this.open) if (!response.headersSent) response.shouldKeepAlive = false;
    await wait(grace);
    this.server.closeIdleConnections();
    for (const end = performance.now() + limit; this.open.size > 0 && performance.now() < end;) await wait(20);
  }
}
