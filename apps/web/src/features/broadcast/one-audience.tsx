import { useQuery } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import { useDeferredValue, useId, useState } from 'react';
import { useFormat, useT } from '../../i18n';
import { TextField } from '../../ui/field';
import { Skeleton } from '../../ui/skeleton';
import { ErrorState } from '../../ui/states';
import { useAudienceName } from '../wall/audience-name';
import { writableQuery } from '../wall/wall.api';
import { audienceQuery } from './broadcast.api';
import s from './new-broadcast.module.css';

const shown = 6;

/** One group, project or team, found by name. */
export function OneAudience({ value, onChange }: { value: string; onChange: (id: string) => void }) {
  const t = useT();
  const format = useFormat();
  const nameOf = useAudienceName();
  const group = useId();
  const [q, setQ] = useState('');
  const { data, error, refetch } = useQuery({
    ...writableQuery(useDeferredValue(q.trim())),
    placeholderData: (before) => before,
  });
  const { data: chosen } = useQuery({ ...audienceQuery(value), enabled: value !== '' });
  const found = (data ?? []).filter((audience) => audience.can.post && audience.kind !== 'everyone');
  const others = found.filter((audience) => audience.id !== value).slice(0, shown);
  return (
    <div className={s.rule}>
      <TextField
        label={t('broadcast.findAudience')}
        hideLabel
        type="search"
        icon={<Search aria-hidden="true" />}
        placeholder={t('broadcast.findAudience')}
        value={q}
        maxLength={100}
        onChange={(event) => setQ(event.target.value)}
      />
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={180} />}
      <fieldset className={s.audiences}>
        <legend className="vh">{t('broadcast.findAudience')}</legend>
        {[...(chosen ? [chosen] : []), ...others].map((audience) => (
          <label key={audience.id}>
            <input type="radio" name={group} checked={audience.id === value} onChange={() => onChange(audience.id)} />
            <span>
              {nameOf(audience)}
              <small>{t(`composer.audience.${audience.kind}`)}</small>
            </span>
            <span className="num">{format.number(audience.size)}</span>
          </label>
        ))}
      </fieldset>
      {data && others.length === 0 && !chosen && <p className={s.note}>{t('broadcast.noAudience')}</p>}
    </div>
  );
}
