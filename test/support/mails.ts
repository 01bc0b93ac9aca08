import { sql } from './database.js';
import type { House } from './house.js';

/** The mails to an address, oldest first. */
export const mailsTo = (house: House, email: string) =>
  sql<{ subject: string; body: string }>(house, `select subject, body from mails where recipient = $1 order by id`, [
    email,
  ]);

/** The token of the newest link that was mailed to an address, once there are `count` mails. */
export async function linkTo(house: House, email: string, count = 1): Promise<string> {
  for (let i = 0; i < 100; i++) {
    const mails = await mailsTo(house, email);
    if (mails.length >= count) return /\/token\/([\w-]{43})\s/.exec(mails.at(-1)!.body)![1]!;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`no mail to ${email}`);
}
