import { useMutationState } from '@tanstack/react-query';
import { RefreshCw, WifiOff } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../i18n';
import { useOnline } from '../../lib/online';
import { useUpdate } from '../../lib/update';
import { Button } from '../../ui/button';
import s from './shell.module.css';

/** What concerns the whole page: no network, a newer version. */
export function Banners() {
  const t = useT();
  const online = useOnline();
  const update = useUpdate();
  const [later, setLater] = useState(false);
  const queued = useMutationState({ filters: { status: 'pending', predicate: ({ state }) => state.isPaused } }).length;
  return (
    <div role="status">
      {!online && (
        <p className={s.offline}>
          <WifiOff size={16} aria-hidden="true" />
          {queued > 0 ? t('shell.offlineQueue', { count: queued }) : t('shell.offline')}
        </p>
      )}
      {update && !later && (
        <p className={s.update}>
          <RefreshCw size={16} aria-hidden="true" />
          {t('shell.updateReady')}
          <Button variant="ghost" onClick={update}>
            {t('shell.reload')}
          </Button>
          <Button variant="ghost" onClick={() => setLater(true)}>
            {t('shell.later')}
          </Button>
        </p>
      )}
    </div>
  );
}
