import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useT } from '../../i18n';
import { Card } from '../../ui/card';
import { Skeleton } from '../../ui/skeleton';
import { ErrorState } from '../../ui/states';
import { Switch } from '../../ui/switch';
import { useMe } from '../identity/identity.api';
import { suggestedQuery, useInferenceSwitch } from './suggested.api';

/** Whether skills may be inferred from what one wrote, for oneself alone. */
export function InferenceSettings() {
  const t = useT();
  const { person } = useMe();
  const { data, error, refetch } = useQuery(suggestedQuery(person.id));
  const { mutate } = useInferenceSwitch();
  const card = useRef<HTMLDivElement>(null);
  const isThere = data !== undefined;
  // Who came for it finds it, below a form that has only just come.
  useEffect(() => {
    if (isThere && location.hash === '#inference') card.current?.scrollIntoView({ block: 'center' });
  }, [isThere]);
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return (
    <Card id="inference" ref={card}>
      {data ? (
        <Switch
          label={t('people.inferLabel')}
          hint={t('people.inferHint')}
          on={data.on}
          onChange={(on) => mutate(on)}
        />
      ) : (
        <Skeleton height={64} />
      )}
    </Card>
  );
}
