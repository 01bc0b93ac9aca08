import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { Credentials, Settings } from '@app/identity';
import { Database } from '@app/platform';
import { TerminalImports } from '@app/transfer';
import { follow } from '../commands/import.js';
import { writeDemoCompany, type DemoCompany } from '../demo-company/index.js';
import { Refusal, type Terminal } from '../terminal.js';
import { askSoFar } from './requests-so-far.js';
import { announceThisMorning } from './this-morning.js';

const roles = ['employee', 'expert', 'executive', 'finance', 'administrator'] as const;

export interface DemoSignIn {
  role: (typeof roles)[number];
  name: string;
  title: string;
  email: string;
  password: string;
}

/** What one installation of the demo keeps to itself, below its data folder. */
const places = (folder: string) => ({
  archive: join(folder, 'demo-company'),
  company: join(folder, 'demo-company.json'),
  signIns: join(folder, 'demo-sign-ins.json'),
});

/** The five people and their passwords, when the demo has been made; they stay the same for an installation. */
export async function demoSignIns(folder: string): Promise<DemoSignIn[] | undefined> {
  const text = await readFile(places(folder).signIns, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as DemoSignIn[]);
}

/**
 * Fills the house with the invented company, through the importer that everybody uses, and lets five of its people sign
 * in. Interrupted anywhere, it goes on the next time.
 */
export async function makeDemo(
  context: INestApplicationContext,
  folder: string,
  terminal: Terminal,
): Promise<DemoSignIn[]> {
  const { archive, signIns } = places(folder);
  const company = await writeCompany(folder, terminal);
  const imports = context.get(TerminalImports);
  const { id } = await imports.open(archive, '', follow(terminal));
  const imported = await imports.run(id, { skipRefused: false, overrideGuard: false }, follow(terminal));
  if (imported.state !== 'applied')
    throw new Refusal(`The demo company could not be brought in: ${JSON.stringify(imported.problems.slice(0, 3))}`);

  terminal.step('Giving five people a password');
  const made: DemoSignIn[] = roles.map((role) => {
    const { givenName, familyName, title, email } = company.signIns[role];
    return { role, name: `${givenName} ${familyName}`, title, email, password: newPassword() };
  });
  const ids = await letIn(context, company.name, made);
  await askSoFar(context, ids.finance);
  await announceThisMorning(context, ids.executive);
  await writeFile(signIns, JSON.stringify(made, null, 2), { mode: 0o600 });
  await rm(archive, { recursive: true, force: true });
  return made;
}

/** The archive, whole on disk before it bears its name, so that what was begun goes on with the same one. */
async function writeCompany(folder: string, terminal: Terminal): Promise<DemoCompany> {
  const { archive, company } = places(folder);
  if (existsSync(archive)) return JSON.parse(await readFile(company, 'utf8')) as DemoCompany;
  terminal.step('Inventing a company');
  const draft = `${archive}.part`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  const written = await writeDemoCompany(draft, { now: new Date() });
  await writeFile(company, JSON.stringify(written));
  await rename(draft, archive);
  return written;
}

async function letIn(
  context: INestApplicationContext,
  name: string,
  people: DemoSignIn[],
): Promise<Record<DemoSignIn['role'], string>> {
  const credentials = context.get(Credentials);
  const settings = context.get(Settings);
  const ids = {} as Record<DemoSignIn['role'], string>;
  for (const { role, email, password } of people) {
    const person = await context
      .get(Database)
      .row<{ id: string }>(`select id from people where lower(email) = lower($1)`, [email]);
    ids[role] = person!.id;
    await credentials.set(person!.id, password);
  }
  await settings.set('company', { name, language: 'fr' });
  await settings.set('demo.people', ids);
  return ids;
}

/** Sixteen letters and digits that nobody confuses, in four groups. */
function newPassword(): string {
  const signs = 'abcdefghjkmnpqrstuvwxyz23456789';
  const password = [...randomBytes(16)].map((byte) => signs[byte % signs.length]).join('');
  return password.replace(/(.{4})(?=.)/g, '$1-');
}
