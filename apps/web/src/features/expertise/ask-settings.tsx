import { limits, type AskSettings as Settings, type Call } from '@app/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useFormat, useT } from '../../i18n';
import { failureText } from '../../lib/failures';
import { api } from '../../lib/http';
import { toast } from '../../lib/toasts';
import { Card } from '../../ui/card';
import { Select, TextField } from '../../ui/field';
import { SkeletonCards } from '../../ui/skeleton';
import { ErrorState } from '../../ui/states';
import { ColleaguePicker } from '../audiences/colleague-picker';
import { useMe } from '../identity/identity.api';
import { today } from '../projects/days';
import { asksQuery } from './requests.api';
import s from './requests.module.css';

type Change = Call<'PUT /me/asks'>['body'];
const given = ({ weekly, pausedUntil, substitute }: Settings): Change => ({
  weekly,
  pausedUntil,
  substituteId: substitute?.id ?? null,
});

/** How often one may be asked for help; each choice holds at once, and nobody else learns of it. */
export function AskSettings() {
  const t = useT();
  const me = useMe();
  const format = useFormat();
  const queryClient = useQueryClient();
  const { data, error, refetch } = useQuery(asksQuery);
  const { mutate } = useMutation({
    mutationFn: (body: Change) => api('PUT /me/asks', { body }),
    scope: { id: 'asks' },
    onSuccess: (now) => queryClient.setQueryData(asksQuery.queryKey, now),
    onError: (failure) => {
      toast(failureText(failure), { bad: true });
      void queryClient.invalidateQueries({ queryKey: asksQuery.queryKey });
    },
  });
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonCards count={1} />;
  const change = (more: Partial<Change>, shown: Partial<Settings> = more) => {
    queryClient.setQueryData(asksQuery.queryKey, { ...data, ...shown });
    mutate({ ...given(data), ...more }, { onSuccess: () => toast(t('requests.asksSaved')) });
  };
  return (
    <Card className={s.form}>
      <p className={s.lead}>{t('requests.asksLead')}</p>
      <Select
        label={t('requests.weekly')}
        hint={t('requests.openNow', { count: data.open })}
        value={data.weekly}
        onChange={(event) => change({ weekly: Number(event.target.value) })}
      >
        {Array.from({ length: limits.asksPerWeek }, (_, i) => (
          <option key={i} value={i + 1}>
            {t('requests.perWeek', { count: i + 1 })}
          </option>
        ))}
      </Select>
      <TextField
        label={t('requests.pause')}
        hint={data.pausedUntil ? t('requests.paused', { day: format.day(data.pausedUntil) }) : t('requests.pauseHint')}
        type="date"
        min={today()}
        value={data.pausedUntil ?? ''}
        onChange={(event) => change({ pausedUntil: event.target.value || null })}
      />
      <ColleaguePicker
        label={t('requests.substituteField')}
        hint={t('requests.substituteHint')}
        optional
        without={[me.person.id]}
        value={data.substitute ?? undefined}
        onChange={(person) => change({ substituteId: person?.id ?? null }, { substitute: person ?? null })}
      />
    </Card>
  );
}
