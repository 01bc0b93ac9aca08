import { useMutationState } from '@tanstack/react-query';
import { CloudOff, RefreshCw, WifiOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useT } from '../../i18n';
import { useConnection } from '../../lib/signals';
import { useOnline } from '../../lib/online';
import { useUpdate } from '../../lib/update';
import { Button } from '../../ui/button';
import s from './shell.module.css';

/** True once the line has been down for a while: a short break is nobody's concern. */
function useUnreachable(): boolean {
  const down = useConnection() === 'down';
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!down) return undefined;
    const timer = setTimeout(() => setLong(true), 8000);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [down]);
  return long;
}

/** What concerns the whole page: no network, a newer version. */
export default function Banners() {
  const t = useT();
  const online = useOnline();
  const unreachable = useUnreachable();
  const update = useUpdate();
  const [later, setLater] = useState(false);
  const queued = useMutationState({ filters: { status: 'pending', predicate: ({ state }) => state.isPaused } }).length;
  return (
    <div role="status">
      {!online && (
        <p className={s.offline}>
          <WifiOff size={16} aria-hidden="true" />
          {queued > 0 ? t('aside.offlineQueue', { count: queued }) : t('aside.offline')}
        </p>
      )}
      {online && unreachable && (
        <p className={s.offline}>
          <CloudOff size={16} aria-hidden="true" />
          {t('aside.unreachable')}
        </p>
      )}
      {update && !later && (
        <p className={s.update}>
          <RefreshCw size={16} aria-hidden="true" />
          {t('aside.updateReady')}
          <Button variant="ghost" onClick={update}>
            {t('aside.reload')}
          </Button>
          <Button variant="ghost" onClick={() => setLater(true)}>
            {t('aside.later')}
          </Button>
        </p>
      )}
    </div>
  );
}
