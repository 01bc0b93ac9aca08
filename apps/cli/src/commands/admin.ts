import { parseArgs } from 'node:util';
import { Invitations } from '@app/identity';
import { AppError, Config, Database, readEnvironment } from '@app/platform';
import type { Command } from '../command.js';
import { openContext } from '../launch/context.js';
import { openDatabase } from '../launch/database.js';
import { dataFolder } from '../launch/folders.js';
import { print, Refusal } from '../terminal.js';

export const admin: Command = {
  usage: 'admin invite|password-link EMAIL',
  summary: 'Sends somebody an invitation, or prints a link with which they choose a password.',
  async run(args, closing, terminal) {
    const { positionals } = parseArgs({ args, allowPositionals: true });
    const [what, email] = positionals;
    if (!email || positionals.length > 2 || (what !== 'invite' && what !== 'password-link'))
      throw new Refusal('Say what, and for whom: admin invite EMAIL, or admin password-link EMAIL.', 2);
    const folder = dataFolder();
    const url = await openDatabase(readEnvironment(), folder, closing, terminal);
    terminal.step('Looking for the account');
    const context = await openContext({ DATABASE_URL: url, DATA_FOLDER: folder }, closing);
    const invitations = context.get(Invitations);
    try {
      const path = await context
        .get(Database)
        .transaction(async () =>
          what === 'invite'
            ? void (await invitations.inviteAddress(email.toLowerCase()))
            : invitations.passwordLink(email.toLowerCase()),
        );
      terminal.clear();
      print(path ? new URL(path, context.get(Config).publicUrl).href : `An invitation goes to ${email}.`);
      return 0;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      throw new Refusal(
        error.code === 'nothing.here'
          ? `Nobody here has the address ${email}.`
          : `${email} cannot be invited: the account is closed or suspended, or it has a password already (use password-link).`,
      );
    }
  },
};
