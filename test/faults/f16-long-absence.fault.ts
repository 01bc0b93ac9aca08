import { limits } from '@app/contract';
import { setTimeout as wait } from 'node:timers/promises';
import { fault } from './harness/fault.js';

const mostRequests = 20;
const within = 20_000;

fault('F16', 'somebody is away while a thousand things happen, and then ten thousand', {}, async (run) => {
  const { world, clients, work, over, note, hold } = run;
  const [client] = clients;
  for (const events of [limits.catchUp - 200, 10_000]) {
    client!.breakLine({ stayAway: true });
    await work(6);
    await world.flood(world.group.audienceId, events, 20);
    const before = { requests: client!.requests, resets: client!.resets };
    const at = performance.now();
    client!.comeBack();
    const head = async () =>
      (
        await world.sql<{ seq: number }>(`select seq::int from streams where audience_id = $1`, [
          world.group.audienceId,
        ])
      )[0]!.seq;
    const reached = await head();
    for (
      const end = Date.now() + within;
      (client!.heads[world.group.audienceId] ?? 0) < reached || !client!.isSettled;
      await wait(20)
    )
      if (Date.now() > end) break;
    const took = performance.now() - at;
    const asked = client!.requests - before.requests;
    note(`after ${events}`, { ms: Math.round(took), requests: asked, resets: client!.resets - before.resets });
    hold(asked <= mostRequests, `I6: coming back took ${asked} requests`);
    hold(took < within, `I6: coming back took ${Math.round(took)} ms`);
    hold(
      client!.resets > before.resets === events > limits.catchUp,
      'I3: read afresh when it need not, or not when it must',
    );
  }
  over();
});
