import type { AudienceRef } from '@app/contract';
import { useQuery } from '@tanstack/react-query';
import { Building2, Check, ChevronDown, FolderKanban, Globe, MapPin, Search, Users } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { useFormat, useT } from '../../i18n';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/field';
import { Skeleton } from '../../ui/skeleton';
import { ErrorState } from '../../ui/states';
import { useAudienceName } from './audience-name';
import { writableQuery } from './wall.api';
import s from './wall.module.css';

const icons = {
  everyone: Globe,
  unit: Building2,
  site: MapPin,
  project: FolderKanban,
  client: FolderKanban,
  group: Users,
  rule: Users,
  chosen: Users,
  person: Users,
} as const;

/** To whom one writes: always in sight beside the button, with how many people will read it. */
export function AudiencePicker({ value, onChange }: { value: AudienceRef; onChange: (audience: AudienceRef) => void }) {
  const t = useT();
  const format = useFormat();
  const name = useAudienceName();
  const [open, setOpen] = useState(false);
  const [q, setQ] = useState('');
  const asked = useDeferredValue(q.trim());
  const { data, error, refetch } = useQuery({ ...writableQuery(asked), enabled: open, placeholderData: (old) => old });
  const Icon = icons[value.kind];
  const chosen = data?.find((audience) => audience.id === value.id);
  return (
    <>
      <Button
        variant="ghost"
        icon={<Icon size={16} aria-hidden="true" />}
        aria-label={t('wall.visibleTo', { name: name(value) })}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <span className={s.audienceName}>{name(value)}</span>
        <ChevronDown size={14} aria-hidden="true" />
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('composer.whoReads')}>
        <TextField
          label={t('composer.findAudience')}
          hideLabel
          icon={<Search size={18} aria-hidden="true" />}
          placeholder={t('composer.findAudience')}
          value={q}
          data-autofocus
          maxLength={100}
          onChange={(event) => setQ(event.target.value)}
        />
        {error && <ErrorState error={error} onRetry={() => void refetch()} />}
        <ul className={s.audiences}>
          {data?.map((audience) => {
            const Kind = icons[audience.kind];
            return (
              <li key={audience.id}>
                <button
                  type="button"
                  aria-pressed={audience.id === value.id}
                  onClick={() => {
                    const { id, kind, refId } = audience;
                    onChange({ id, kind, refId, name: audience.name });
                    setOpen(false);
                  }}
                >
                  <Kind size={18} aria-hidden="true" />
                  <span>
                    {name(audience)}
                    <small>
                      {t(`composer.audience.${audience.kind}`)}
                      {audience.open && audience.kind !== 'everyone' && ` · ${t('composer.openToStaff')}`}
                    </small>
                  </span>
                  <span className="num">{t('composer.readers', { count: audience.size })}</span>
                  {audience.id === chosen?.id && <Check size={16} aria-hidden="true" />}
                </button>
              </li>
            );
          })}
          {!data && !error && <Skeleton height={120} />}
          {data?.length === 0 && <li className={s.none}>{t('composer.noAudience', { q: format.list([asked]) })}</li>}
        </ul>
      </Dialog>
    </>
  );
}
