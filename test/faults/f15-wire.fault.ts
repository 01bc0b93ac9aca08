import { fault } from './harness/fault.js';
import { luckOf } from './harness/acts.js';

fault('F15', 'frames come late, twice, out of order or not at all', {}, async ({ clients, work, over, note }) => {
  const luck = luckOf(15);
  const did = { late: 0, twice: 0, lost: 0 };
  for (const client of clients) {
    client.wire = (deliver) => {
      const dice = luck();
      if (dice < 0.1) did.lost++;
      else if (dice < 0.4) {
        did.late++;
        setTimeout(deliver, 400 * luck());
      } else {
        deliver();
        if (dice < 0.6) {
          did.twice++;
          setTimeout(deliver, 200 * luck());
        }
      }
    };
  }
  await work(60);
  for (const client of clients) client.wire = (deliver) => deliver();
  over();
  note('wire', did);
});
