import type { RequestPart } from '@app/contract';
import { can, knows, roleOf, type RequestAct } from './request.policy.js';
import type { RequestRow } from './request.repository.js';

/** What one reader sees of a request, and may do about it. */
export function toPart({ asks, ...row }: RequestRow): RequestPart {
  const role = roleOf(asks, row.mine);
  const may = (act: RequestAct): boolean => can(act, role, row.state);
  return {
    ...row,
    quote: knows.quote(role) ? row.quote : null,
    can: {
      amend: may('amend'),
      invite: may('invite'),
      accept: may('accept'),
      decline: may('decline'),
      log: may('log'),
      deliver: may('deliver'),
      close: may('close'),
      reopen: may('reopen'),
      withdraw: may('withdraw'),
      rate: may('rate'),
    },
  };
}
