/** What the product's sockets are measured against: socket.io as it comes, and one query for the session of each. */
import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { personOf } from './floor-session.js';

const server = createServer();
const io = new Server({ serveClient: false, connectTimeout: 10_000 });
io.on('connection', (socket) => socket.on('error', () => undefined));
io.attach(server, {
  path: '/socket',
  transports: ['websocket'],
  perMessageDeflate: false,
  allowRequest: async (request, answer) => {
    const me = await personOf(request.headers.cookie);
    answer(me ? undefined : 'session.missing', me !== undefined);
  },
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.({ ready: true, port: typeof address === 'object' ? address?.port : 0 });
});
process.once('disconnect', () => process.exit(0));
process.once('SIGTERM', () => process.exit(0));
