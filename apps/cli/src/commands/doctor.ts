import { parseArgs } from 'node:util';
import { ConfigError, environmentWith, readConfig, readEnvironment, type Environment } from '@app/platform';
import type { Command } from '../command.js';
import { fail, ok, type Finding } from '../doctor/finding.js';
import { checkFolder, checkNode, checkPort, checkWeb } from '../doctor/machine.js';
import { checkDatabase, checkMail, checkRedis } from '../doctor/services.js';
import { dataFolder } from '../launch/folders.js';
import type { Closing } from '../launch/closing.js';
import { print, table } from '../terminal.js';

export const doctor: Command = {
  usage: 'doctor',
  summary: 'Says what is wrong with an installation, and the way out. Fails when something does not work.',
  async run(args, closing, terminal) {
    parseArgs({ args });
    terminal.step('Looking');
    const findings = [checkNode(process.versions.node), ...(await examine(closing))];
    terminal.clear();
    print(table(findings.map(({ level, what, says }) => [level.padEnd(4), what, says])));
    return findings.some(({ level }) => level === 'fail') ? 1 : 0;
  },
};

async function examine(closing: Closing): Promise<Finding[]> {
  let environment: Environment;
  try {
    environment = readEnvironment();
    readConfig(environmentWith({ DATABASE_URL: environment.DATABASE_URL ?? 'postgresql://localhost' }));
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems.map((problem) => fail('Settings', problem));
  }
  const folder = dataFolder();
  return [
    ok('Settings', 'valid'),
    ...(await checkFolder(folder)),
    checkWeb(),
    await checkPort(environment.PORT, environment.HOST),
    ...(await checkDatabase(environment, folder, closing)),
    ...(environment.REDIS_URL ? [await checkRedis(environment.REDIS_URL)] : []),
    await checkMail(environment.SMTP_URL),
  ];
}
