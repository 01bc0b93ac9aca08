import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

test('the packs that come with the code are whole, and as their truth says', () => {
  expect(execFileSync(process.execPath, [join(__dirname, 'packs/check.mjs')], { encoding: 'utf8' })).toBe('');
});
