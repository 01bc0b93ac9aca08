import { setTimeout as wait } from 'node:timers/promises';
import { Client } from './harness/client.js';
import { fault } from './harness/fault.js';

/** What is promised: from here on not one byte. */
const silence = 2_000;

fault('F19', 'somebody is taken out while others write', { nodes: 2, redis: true }, async (run) => {
  const { world, work, over, note, hold } = run;
  const { alice, mona } = world.cast;
  const { id, audienceId } = world.group;
  // Mona has the page open on both nodes, past nginx, and asks for news all the time.
  const watched = await Promise.all(
    world.nodes.map(({ url }, n) => Client.open(`Mona on node ${n + 1}`, mona, url, audienceId)),
  );
  world.closing(() => watched.forEach((client) => client.close()));
  const heads = { [audienceId]: 0 };
  const given: number[] = [];
  let asking = true;
  const ask = async () => {
    while (asking) {
      const page = await mona.api('GET /wall', { query: { audienceId } });
      const missed = await mona.api('POST /catch-up', { body: { heads } });
      if ((page.body.items ?? []).length > 0 || (missed.body.events ?? []).length > 0) given.push(performance.now());
      await wait(20);
    }
  };
  const questions = ask();
  await work(12);
  hold(given.length > 0, 'Mona was never inside');
  hold(
    watched.every(({ view }) => view.posts.length > 0),
    'Mona’s pages were empty',
  );

  const removed = await alice.api('DELETE /groups/:id/members/:personId', { params: { id, personId: mona.id } });
  const at = performance.now();
  hold(removed.status === 204, 'Mona could not be taken out');
  over();
  await work(12);
  await wait(silence);
  await work(12);
  asking = false;
  await questions;

  const frames = watched.flatMap((client) => client.frames.filter(({ event }) => event.audienceId === audienceId));
  const last = Math.max(...given, ...frames.map((frame) => frame.at)) - at;
  note('lastByteAfter', Math.round(last));
  hold(last <= silence, `I4: the last byte came ${Math.round(last)} ms after the removal`);
  hold(
    watched.every(({ view, heads: known }) => view.posts.length === 0 && !(audienceId in known)),
    'I3: a page that is closed to Mona still shows its posts',
  );
});
