import { Link } from '@tanstack/react-router';
import { ChartNoAxesCombined, Check } from 'lucide-react';
import { useFormat, useT } from '../../i18n';
import { Avatar } from '../../ui/avatar';
import { Meter } from '../../ui/meter';
import { Tag } from '../../ui/tag';
import { Time } from '../../ui/time';
import { useAudienceName } from '../wall/audience-name';
import { shareOf } from './share-of';
import { useOneOf } from './languages';
import type { AnnouncementRow } from './broadcast.api';
import s from './broadcasts.module.css';

/** One message: its title, from whom to whom, and how far its confirmation has come. */
export function BroadcastRow({ row, owed }: { row: AnnouncementRow; owed: boolean }) {
  const t = useT();
  const audienceName = useAudienceName();
  const [title, lang] = useOneOf(row.titles);
  return (
    <li className={s.row}>
      <div className={s.rowHead}>
        <h3>
          <Link to="/posts/$id" params={{ id: row.postId }} lang={lang}>
            {title}
          </Link>
        </h3>
        {owed && (
          <Tag tone="signal" dot>
            {t('broadcast.toConfirm')}
          </Tag>
        )}
        {row.mustRead && row.mine.acknowledged && (
          <Tag tone="good" icon={<Check aria-hidden="true" />}>
            {t('broadcast.confirmed')}
          </Tag>
        )}
      </div>
      <p className={s.meta}>
        <Avatar person={row.author} size={24} />
        <Link to="/people/$handle" params={{ handle: row.author.handle }}>
          {row.author.name}
        </Link>
        <span>{audienceName(row.audience)}</span>
        <Time at={row.sentAt} />
        {row.can.measure && (
          <Link className={s.measure} to="/broadcasts/$id/insights" params={{ id: row.postId }}>
            <ChartNoAxesCombined size={16} aria-hidden="true" />
            {t('broadcast.follow')}
            <span className="vh"> {title}</span>
          </Link>
        )}
      </p>
      {row.mustRead && row.acknowledged !== null && <Confirmed count={row.acknowledged} total={row.reach} />}
    </li>
  );
}

function Confirmed({ count, total }: { count: number; total: number }) {
  const t = useT();
  const format = useFormat();
  const share = shareOf(count, total);
  return (
    <span className={s.reach}>
      <Meter value={share} label={t('broadcast.confirmedShare', { share: format.percent(share) })} />
      <span className="num">{t('broadcast.confirmedOf', { count, total })}</span>
    </span>
  );
}
