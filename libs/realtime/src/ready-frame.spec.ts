import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server, type Socket } from 'socket.io';
import { io, type Socket as Client } from 'socket.io-client';
import { makeFrame, send } from './ready-frame.js';
import { Sender } from './sender.js';

let http: HttpServer;
let server: Server;
let url: string;
const clients: Client[] = [];

beforeAll(async () => {
  http = createServer();
  server = new Server(http, { transports: ['websocket'], serveClient: false });
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
});
afterAll(async () => {
  for (const client of clients) client.close();
  await server.close();
});

async function connect(): Promise<{ socket: Socket; client: Client; heard: unknown[] }> {
  const client = io(url, { transports: ['websocket'], forceNew: true, reconnection: false });
  clients.push(client);
  const heard: unknown[] = [];
  client.on('event', (event: unknown) => heard.push(event));
  const socket = await new Promise<Socket>((resolve) => server.once('connection', resolve));
  return { socket, client, heard };
}
const settle = (heard: unknown[], n: number) =>
  new Promise<void>((resolve) => {
    const look = () => (heard.length >= n ? resolve() : setTimeout(look, 2));
    look();
  });

it('passes socket.io by, and arrives like any other event', async () => {
  const { socket, heard } = await connect();
  await new Promise((done) => setTimeout(done, 20));
  const payloads = ['', 'é👍'.repeat(20), 'x'.repeat(125), 'x'.repeat(60_000), 'é'.repeat(70_000)];
  for (const payload of payloads) expect(send(socket, makeFrame('event', payload))).toBe('ready');
  await settle(heard, payloads.length);
  expect(heard).toEqual(payloads);
});

it('stands behind what socket.io still has to send', async () => {
  const { socket, heard } = await connect();
  const sent: number[] = [];
  for (let i = 0; i < 200; i++) {
    if (i % 3 === 0) socket.emit('event', i);
    else send(socket, makeFrame('event', i));
    sent.push(i);
    if (i % 50 === 0) await new Promise((done) => setImmediate(done));
  }
  await settle(heard, sent.length);
  expect(heard).toEqual(sent);
});

it('cuts off who does not read', async () => {
  const { socket, client } = await connect();
  const engine = client.io.engine.transport as unknown as {
    ws: { _socket: { pause(): void }; terminate(): void };
  };
  engine.ws._socket.pause();
  const gone = new Promise((done) => socket.once('disconnect', done));
  const frame = makeFrame('event', 'x'.repeat(100_000));
  let way: string = 'ready';
  for (let i = 0; i < 500 && way !== 'cut'; i++) {
    way = send(socket, frame);
    await new Promise((done) => setImmediate(done));
  }
  expect(way).toBe('cut');
  await gone;
  engine.ws.terminate();
});

it('reaches a big room in turns, in order for each socket, and lets small rooms through', async () => {
  const sender = new Sender(server.of('/'));
  const all = [await connect(), await connect(), await connect()];
  // 900 members of the room that are nobody, so that it takes several turns to walk.
  server.of('/').adapter.rooms.set('big', new Set(Array.from({ length: 900 }, (_, i) => `nobody-${i}`)));
  for (const { socket } of all) await socket.join('big');
  await all[0]!.socket.join('small');
  for (let i = 0; i < 5; i++) sender.send('big', makeFrame('event', i));
  sender.send('small', makeFrame('event', 'small'));
  await Promise.all(all.map(({ heard }, i) => settle(heard, i === 0 ? 6 : 5)));
  expect(all[1]!.heard).toEqual([0, 1, 2, 3, 4]);
  expect(all[0]!.heard.filter((e) => e !== 'small')).toEqual([0, 1, 2, 3, 4]);
  expect(all[0]!.heard.indexOf('small')).toBeLessThan(2);

  sender.send('big', makeFrame('event', 5));
  await all[2]!.socket.leave('big');
  await settle(all[1]!.heard, 6);
  expect(all[2]!.heard).toEqual([0, 1, 2, 3, 4]);
});
