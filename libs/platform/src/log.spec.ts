import { errorForLog } from './log.js';

const words = 'Nobody but Bob may read this';

it('keeps of an error what helps, and no word of people', () => {
  const failed = Object.assign(new Error('duplicate key value violates unique constraint "sign_ins_pkey"'), {
    code: '23505',
    constraint: 'sign_ins_pkey',
    detail: `Key (subject)=(bob@parvis.test) already exists. ${words}`,
    query: 'insert into posts',
    parameters: [words],
  });
  const told = errorForLog(failed);
  expect(told).toMatchObject({ code: '23505', constraint: 'sign_ins_pkey', message: failed.message });
  expect((told as { stack: string }).stack).toContain('log.spec');
  expect(JSON.stringify(told)).not.toMatch(/Bob|bob|insert/);
});

it('keeps the sentence of an error, but for values and addresses in it', () => {
  const refused = Object.assign(new Error(`invalid input syntax for type bigint: "${words}"`), { code: '22P02' });
  const cause = new Error('550 <bob@parvis.test>: no such user');
  const told = JSON.stringify(errorForLog(Object.assign(refused, { cause })));
  expect(told).toContain('22P02');
  expect(told).toContain('no such user');
  expect(told).not.toMatch(/Nobody|bob/);
});

it('keeps nothing of what is no error', () => expect(errorForLog(words)).toBe('string'));
