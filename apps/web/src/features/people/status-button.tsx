import { useQuery } from '@tanstack/react-query';
import { SmilePlus } from 'lucide-react';
import { useT } from '../../i18n';
import { openStatus } from '../../lib/overlays';
import { IconButton } from '../../ui/icon-button';
import { useMe } from '../identity/identity.api';
import { profileQuery } from './people.api';

/** What I say about now, beside my name: one click from anywhere changes it. */
export function StatusButton() {
  const t = useT();
  const { person } = useMe();
  // Shown when something else has asked for the profile; the frame itself asks for nothing.
  const { data: profile } = useQuery({ ...profileQuery(person.handle), enabled: false });
  const status = profile?.status;
  return (
    <IconButton
      label={status?.text ? t('shell.statusNow', { text: status.text }) : t('shell.status')}
      aria-haspopup="dialog"
      data-testid="status-button"
      onClick={openStatus}
    >
      {status?.emoji ? <span aria-hidden="true">{status.emoji}</span> : <SmilePlus size={17} />}
    </IconButton>
  );
}
