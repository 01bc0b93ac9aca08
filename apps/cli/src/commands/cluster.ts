import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { readEnvironment } from '@app/platform';
import { startNginx } from '../cluster/nginx.js';
import { ClusterNode } from '../cluster/node.js';
import { findProgram } from '../cluster/program.js';
import { startRedis } from '../cluster/redis.js';
import type { Command } from '../command.js';
import { openDatabase } from '../launch/database.js';
import { dataFolder, isGiven } from '../launch/folders.js';
import { freePort, freePortFrom, migrateDatabase } from '../launch/server.js';
import { print, Refusal } from '../terminal.js';

const most = 16;
/** Connections that PostgreSQL has for all nodes, as it is installed. */
const connections = 80;
/** nginx passes over a node that it found closed for up to three seconds (`fail_timeout`); the next one waits longer. */
const passedOver = 3_500;

export const cluster: Command = {
  usage: 'cluster [--nodes N]',
  summary:
    'Starts several nodes behind nginx, with Redis between them: production on one machine, without a container.',
  whenInterrupted: 0,
  async run(args, closing, terminal) {
    const { values } = parseArgs({ args, options: { nodes: { type: 'string', default: '2' } } });
    const count = Number(values.nodes);
    if (!Number.isInteger(count) || count < 1 || count > most)
      throw new Refusal(`--nodes is a number from 1 to ${most}.`);
    for (const name of ['nginx', 'redis-server'] as const) findProgram(name);

    const environment = readEnvironment();
    const folder = dataFolder();
    const url = await openDatabase(environment, folder, closing, terminal);
    terminal.step('Bringing the database to the newest schema');
    await migrateDatabase(url, closing);
    const redisUrl = environment.REDIS_URL ?? (await startRedis(await freePort(), closing));

    const port = isGiven('PORT') ? environment.PORT : await freePortFrom(environment.PORT, environment.HOST);
    const address = environment.PUBLIC_URL ?? `http://localhost:${port}`;
    const settings = {
      DATABASE_URL: url,
      DATA_FOLDER: folder,
      REDIS_URL: redisUrl,
      PUBLIC_URL: address,
      TRUST_PROXY: '127.0.0.1',
      HOST: '127.0.0.1',
      DATABASE_POOL: String(Math.min(environment.DATABASE_POOL, Math.floor(connections / count))),
    };
    terminal.step(`Starting ${count} nodes`);
    const ports = await Promise.all(Array.from({ length: count }, () => freePort()));
    const nodes = ports.map((node) => new ClusterNode(node, settings, closing, terminal));
    await Promise.all(nodes.map((node) => node.start()));
    closing.add(() => nodes.forEach((node) => node.leave()));
    const proxy = { rules: rulesOfNginx, folder: join(folder, 'nginx'), host: environment.HOST, port, nodes: ports };
    const { ended } = await startNginx(proxy, closing);
    terminal.clear();
    print(`\nParvis is ready on ${count} nodes:  ${address}`);
    print(`\nBehind it: ${ports.map((node) => `http://127.0.0.1:${node}`).join('  ')}`);
    const setupToken = nodes.find((node) => node.setupToken)?.setupToken;
    if (setupToken) print(`\nOpen the house here, once:\n\n  ${address}/setup?token=${setupToken}`);
    print(`\nStop with Ctrl-C. Restart the nodes one after another with: kill -USR2 ${process.pid}`);

    let restarting = Promise.resolve();
    const restart = async () => {
      for (const [n, node] of nodes.entries()) {
        await node.restart();
        await sleep(passedOver);
        terminal.say(`Node ${n + 1} of ${count} has restarted.`);
      }
    };
    process.on('SIGUSR2', () => {
      restarting = restarting.then(restart).catch((error: Error) => terminal.say(error.message));
    });
    return ended;
  },
};

/** `docker/nginx.conf`, from beside the compiled command line. */
const rulesOfNginx = join(import.meta.dirname, '../../../../../docker/nginx.conf');
