import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Credentials, Sessions } from '@app/identity';
import { Database } from '@app/platform';
import { TerminalImports } from '@app/transfer';
import { as } from '../support/as.js';
import { openHouse, type House } from '../support/house.js';
import { bringIn, check, holdings } from '../support/imports.js';

let house: House;
beforeEach(async () => void (house = await openHouse()));
afterEach(() => house.close());

async function csv(content: string | Buffer, name = 'people.csv'): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'parvis-csv-')), name);
  await writeFile(path, content);
  return path;
}
const utf16 = (text: string, order: 'le' | 'be'): Buffer => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};
const cp1252 = (text: string): Buffer => Buffer.from(text, 'latin1');
const people = async () => (await holdings(house))['people'] as Record<string, unknown>[];

const french = [
  'Matricule;Nom;Prénom;Courriel;Fonction;Direction;Service;Lieu;Responsable;Date d’entrée;Date de sortie',
  '007;Péron;Zoé;Zoe.Peron@example.org;Ingénieure;Eau;Crues;Lyon;003;02/03/2019;',
  '003;Roche;Étienne;etienne@example.org;Directeur;Eau;;Lyon;;2010-01-15;',
].join('\n');

test.each([
  ['UTF-8', Buffer.from(french)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${french}`)],
  ['UTF-16, little end first', utf16(french, 'le')],
  ['UTF-16, big end first', utf16(french, 'be')],
  ['Windows-1252', cp1252(french.replace('’', "'"))],
  ['lines of an old Mac', Buffer.from(french.replaceAll('\n', '\r'))],
  ['tabs', Buffer.from(french.replaceAll(';', '\t'))],
])('an HR file in %s is read', async (_, bytes) => {
  const done = await bringIn(house, await csv(bytes));
  expect(done).toMatchObject({ state: 'applied', problemCount: 0, source: 'hr' });
  expect(await people()).toContainEqual(
    expect.objectContaining({
      given_name: 'Zoé',
      family_name: 'Péron',
      email: 'zoe.peron@example.org',
      unit: 'Crues',
      site: 'Lyon',
      manager: 'etienne.roche',
      started_on: '2019-03-02',
    }),
  );
  expect((await holdings(house))['units']).toEqual([
    { name: 'Crues', parent: 'Eau' },
    { name: 'Eau', parent: null },
  ]);
});

test('rows that are not sound are told by line; formulas are text; an unknown or repeated header is told', async () => {
  const checked = await check(
    house,
    await csv(
      [
        'Employee ID,Full name,Email,Manager email,Start date,Shoe size,Email',
        '1,"DUPONT Jean","jean@example.org",nobody@example.org,2020-01-01,44,x',
        '2,=1+1 Cmd,two@example.org,jean@example.org,31/02/2020,,',
        '3,"Line, Two",three@example.org,jean@example.org,01/12/2021,,',
        '4,Solo,four@example.org,,,,',
        '3,Again Three,again@example.org,,,,',
        '5,Same Mail,JEAN@example.org,,,,',
        '6,=HYPERLINK("x") Six,six@example.org,three@example.org,,,,extra',
        '7,=cmd|calc Seven,seven@example.org,jean@example.org,,,',
      ].join('\n'),
    ),
  );
  expect(checked.problems.map(({ line, field, code }) => [line, field, code])).toEqual([
    [1, 'Email', 'header.repeated'],
    [3, 'startedOn', 'field.invalid'],
    [5, 'familyName', 'field.missing'],
    [8, null, 'line.columns'],
    [6, 'id', 'record.repeated'],
    [7, 'email', 'email.taken'],
    [2, 'managerId', 'reference.left-empty'],
  ]);
  expect(checked.unknownFields).toEqual([
    expect.objectContaining({ field: 'Shoe size', lines: 1 }),
    expect.objectContaining({ field: 'Email' }),
  ]);
  expect(checked.mapping).toMatchObject({
    'Employee ID': 'employeeId',
    'Full name': 'fullName',
    'Shoe size': 'ignore',
  });

  await house.app.get(TerminalImports).run(checked.id, { skipRefused: true, overrideGuard: false }, () => {});
  expect((await people()).map(({ given_name, family_name }) => [given_name, family_name])).toEqual(
    expect.arrayContaining([
      ['Jean', 'DUPONT'],
      ['Two', 'Line'],
      ['=cmd|calc', 'Seven'],
    ]),
  );
});

test.each([
  ['an unclosed quote', Buffer.from('Employee ID,Full name\n1,"Jean Dupont\n2,Ada Girard\n')],
  ['a line of 10 MB', Buffer.from(`Employee ID,Full name\n1,${'x'.repeat(10 * 1024 * 1024)}\n`)],
  ['10,000 columns', Buffer.from(`${Array.from({ length: 10_000 }, (_, i) => `c${i}`).join(',')}\n`)],
  ['nothing', Buffer.from('')],
])('a file with %s is unreadable, and nothing of it comes in', async (_, bytes) => {
  const checked = await check(house, await csv(bytes));
  expect(checked).toMatchObject({ state: 'failed', problems: [{ code: 'import.unreadable' }] });
  expect(await people()).toEqual([]);
});

const staff = (n: number): string =>
  [
    'Employee ID,First name,Last name,Email',
    ...Array.from({ length: n }, (_, i) => `${i},Given${i},Family,e${i}@example.org`),
  ].join('\n');

test('a full file ends the accounts of those who are no longer in it, and their sessions', async () => {
  await bringIn(house, await csv(staff(20)));
  const db = house.app.get(Database);
  const { id } = (await db.row<{ id: string }>(`select id from people where given_name = 'Given19'`))!;
  await house.app.get(Credentials).set(id, 'a long walk home');
  const leaver = as(house, (await house.app.get(Sessions).open(id)).cookie.split(';')[0]!);
  expect((await leaver('GET /me')).status).toBe(200);

  expect(await bringIn(house, await csv(staff(19)))).toMatchObject({ state: 'applied', guard: null });
  expect((await leaver('GET /me')).status).toBe(401);
  expect((await people()).filter(({ state }) => state === 'left')).toEqual([
    expect.objectContaining({ given_name: 'Given19' }),
  ]);

  // The same file again changes nothing; the old one brings the person back.
  expect((await bringIn(house, await csv(staff(19)))).counts['people']).toMatchObject({ updated: 0 });
  await bringIn(house, await csv(staff(20)));
  expect((await people()).filter(({ state }) => state === 'left')).toEqual([]);
});

test('a file that would end more than a tenth of all accounts waits to be meant', async () => {
  await bringIn(house, await csv(staff(20)));
  const held = await bringIn(house, await csv(staff(12)));
  expect(held).toMatchObject({ state: 'guarded', guard: { leaving: 8, staff: 20 } });
  expect((await people()).filter(({ state }) => state === 'left')).toEqual([]);
  const meant = await house.app
    .get(TerminalImports)
    .run(held.id, { skipRefused: false, overrideGuard: true }, () => {});
  expect(meant.state).toBe('applied');
  expect((await people()).filter(({ state }) => state === 'left')).toHaveLength(8);
});
