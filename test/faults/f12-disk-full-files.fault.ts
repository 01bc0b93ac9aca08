import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { fault } from './harness/fault.js';
import { SmallDisk } from './harness/small-disk.js';

fault('F12', 'the disk of the files is full', {}, async ({ world, work, over, note, hold }) => {
  const folder = join(world.folder, 'files');
  const disk = new SmallDisk(folder, 3);
  world.closing(() => disk.remove());
  const bytes = await sharp({
    create: {
      width: 900,
      height: 600,
      channels: 3,
      background: '#357',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  })
    .png()
    .toBuffer();
  const upload = () => world.cast.carol.api('POST /images', { file: { name: 'plan.png', bytes } });
  const kept = async () => (await world.sql<{ n: number }>(`select count(*)::int as n from images`))[0]!.n;
  const files = () => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());

  hold((await upload()).status === 201, 'an image could not be kept while there was room');
  const before = { rows: await kept(), files: files().length };
  disk.fill();
  const { status, code } = await upload();
  const portrait = await world.cast.carol.api('PUT /me/photo', { file: { name: 'me.png', bytes } });
  await work(8);
  note('means', disk.means);
  note('answers', [status, code, portrait.status, portrait.code]);
  hold(status === 507 && code === 'storage.full', `I6: an upload was answered ${status} ${code}`);
  hold(portrait.status === 507, `I6: a photo was answered ${portrait.status} ${portrait.code}`);
  hold((await kept()) === before.rows, 'I2: a row points to a file that is not there');
  hold(files().length === before.files + 1, 'I7: an upload that failed left files behind');
  disk.clear();
  over();
  hold((await upload()).status === 201, 'I6: an image could not be kept when there was room again');
});
