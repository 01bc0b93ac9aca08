import { minimumCell, type AudienceRule } from '@app/contract';
import { useQuery } from '@tanstack/react-query';
import { UsersRound } from 'lucide-react';
import { useEffect, useState, type Dispatch } from 'react';
import { useT } from '../../i18n';
import { failureText } from '../../lib/failures';
import { Avatars } from '../../ui/avatar';
import { Button } from '../../ui/button';
import { Segmented } from '../../ui/segmented';
import { useMe } from '../identity/identity.api';
import { audienceQuery, previewQuery, sitesQuery, unitsQuery } from './broadcast.api';
import { blankDraft, ruleOf, toggled, type BroadcastDraft, type Recipients as Kind } from './broadcast-draft';
import { OneAudience } from './one-audience';
import { RuleChips } from './rule-chips';
import s from './new-broadcast.module.css';

interface Props {
  draft: BroadcastDraft;
  onChange: Dispatch<(now: BroadcastDraft) => BroadcastDraft>;
  reach: Reach;
}

/** To whom: everybody, those whom a rule describes, or one team; always with how many that is. */
export function Recipients({ draft, onChange, reach }: Props) {
  const t = useT();
  const sites = useQuery({ ...sitesQuery, enabled: draft.to === 'rule' });
  const units = useQuery({ ...unitsQuery, enabled: draft.to === 'rule' });
  const set = (change: Partial<BroadcastDraft>) => onChange((now) => ({ ...now, ...change }));
  return (
    <section className={s.panel} aria-labelledby="recipients">
      <h2 id="recipients">{t('broadcast.recipients')}</h2>
      <Segmented<Kind>
        label={t('broadcast.toWhom')}
        value={draft.to as Kind}
        onChange={(to) => set({ to })}
        stretch
        options={[
          { value: 'everyone', label: t('broadcast.to.everyone') },
          { value: 'rule', label: t('broadcast.to.rule') },
          { value: 'one', label: t('broadcast.to.one') },
        ]}
      />
      {draft.to === 'rule' && (
        <>
          <RuleChips
            title={t('broadcast.sites')}
            query={sites}
            chosen={draft.siteIds}
            onToggle={(id) => onChange((now) => ({ ...now, siteIds: toggled(now.siteIds, id) }))}
          />
          <RuleChips
            title={t('broadcast.units')}
            query={units}
            chosen={draft.unitIds}
            onToggle={(id) => onChange((now) => ({ ...now, unitIds: toggled(now.unitIds, id) }))}
          />
        </>
      )}
      {draft.to === 'one' && <OneAudience value={draft.audienceId} onChange={(audienceId) => set({ audienceId })} />}
      <ReachLine reach={reach} />
    </section>
  );
}

function ReachLine({ reach }: { reach: Reach }) {
  const t = useT();
  const { size, sample, error, retry } = reach;
  if (error !== null && size === undefined)
    return (
      <p className={s.reach} role="alert">
        <UsersRound size={18} aria-hidden="true" />
        <span>
          <strong>{failureText(error)}</strong>
          <Button variant="ghost" onClick={retry}>
            {t('ui.retry')}
          </Button>
        </span>
      </p>
    );
  return (
    <div className={s.reach} role="status">
      <UsersRound size={18} aria-hidden="true" />
      <span>
        <strong className="num" aria-busy={reach.isCounting}>
          {size === undefined ? t('broadcast.chooseRecipients') : t('broadcast.willReceive', { count: size })}
        </strong>
        {size !== undefined && size > 0 && size < minimumCell && (
          <small className={s.warning}>{t('broadcast.fewPeople', { count: minimumCell })}</small>
        )}
        {sample.length > 0 && <Avatars people={sample.slice(0, 6)} size={24} />}
      </span>
    </div>
  );
}

export interface Reach {
  /** Unknown until recipients are chosen, and counted. */
  size: number | undefined;
  /** The number on screen is that of before the last click. */
  isCounting: boolean;
  sample: { id: string; name: string; photo: string | null }[];
  error: unknown;
  retry: () => void;
}

const nobodyChosen = JSON.stringify(ruleOf(blankDraft));
/** How many people the message will reach, counted anew a moment after the last click. */
export function useReach(draft: BroadcastDraft): Reach {
  const me = useMe();
  const asked = JSON.stringify(ruleOf(draft));
  const settled = useSettled(asked);
  const isRule = draft.to === 'rule' && (draft.unitIds !== '' || draft.siteIds !== '');
  // Before the first choice has settled, the rule would still be the one that narrows nothing: everybody.
  const preview = useQuery({
    ...previewQuery(JSON.parse(settled) as AudienceRule),
    enabled: isRule && settled !== nobodyChosen,
  });
  const audienceId = draft.to === 'everyone' ? me.everyone : draft.to === 'one' ? draft.audienceId : '';
  const audience = useQuery({ ...audienceQuery(audienceId), enabled: audienceId !== '' });
  if (draft.to === 'rule')
    return {
      size: isRule ? preview.data?.size : undefined,
      isCounting: isRule && (settled !== asked || preview.isPlaceholderData),
      sample: isRule ? (preview.data?.sample ?? []) : [],
      error: isRule ? preview.error : null,
      retry: () => void preview.refetch(),
    };
  return {
    size: audienceId === '' ? undefined : audience.data?.size,
    isCounting: audience.isFetching && !audience.data,
    sample: [],
    error: audienceId === '' ? null : audience.error,
    retry: () => void audience.refetch(),
  };
}

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), 250);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
