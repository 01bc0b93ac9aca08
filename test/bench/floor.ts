/**
 * What the product is measured against: the least that can answer. Bare Fastify, the session looked up, one prepared
 * query of rows; a bare `ws` that writes one message to every client. No policy, no other look at the data, no events.
 */
import Fastify from 'fastify';
import { WebSocketServer } from 'ws';
import { serveReads } from './floor-reads.js';
import { serveWrites } from './floor-writes.js';

const app = Fastify({ bodyLimit: 256 * 1024 });
app.get('/healthz', () => ({ status: 'ok' }));
serveReads(app);
serveWrites(app);
app.post<{ Body: { message: string } }>('/broadcast', (request) => {
  for (const client of sockets.clients) client.send(request.body.message);
  return { sent: sockets.clients.size };
});
await app.listen({ port: 0, host: '127.0.0.1' });
const sockets = new WebSocketServer({ server: app.server, path: '/socket/', perMessageDeflate: false });

const address = app.server.address();
process.send?.({ ready: true, port: typeof address === 'object' ? address?.port : 0 });
process.once('disconnect', () => process.exit(0));
process.once('SIGTERM', () => process.exit(0));
