import { useT } from '../i18n';
import { Card } from './card';
import s from './parts.module.css';

/** The shape of what is coming; shown only when it takes longer than 120 ms. */
export const Skeleton = ({
  width = '100%',
  height = 14,
  round,
}: {
  width?: number | string;
  height?: number;
  round?: boolean;
}) => (
  <span className={s.skeleton} style={{ width, height, ...(round && { borderRadius: '50%' }) }} aria-hidden="true" />
);

/** Cards with a head and some lines, while a list is read. */
export function SkeletonCards({ count = 3, lines = 3 }: { count?: number; lines?: number }) {
  const t = useT();
  return (
    <div role="status" style={{ display: 'grid', gap: 'var(--gap-card)' }}>
      <span className="vh">{t('ui.loading')}</span>
      {Array.from({ length: count }, (_, i) => (
        <Card key={i} className={s.skeletonCard}>
          <span className={s.skeletonHead}>
            <Skeleton width={42} height={42} round />
            <span>
              <Skeleton width="32%" />
              <Skeleton width="22%" height={11} />
            </span>
          </span>
          {Array.from({ length: lines }, (_, line) => (
            <Skeleton key={line} width={line === lines - 1 ? '62%' : '96%'} />
          ))}
        </Card>
      ))}
    </div>
  );
}

/** Lines with a face, in one card, while a list of people or of news is read. */
export function SkeletonRows({ count = 6 }: { count?: number }) {
  const t = useT();
  return (
    <Card flush role="status">
      <span className="vh">{t('ui.loading')}</span>
      {Array.from({ length: count }, (_, i) => (
        <span key={i} className={s.skeletonRow}>
          <Skeleton width={42} height={42} round />
          <span>
            <Skeleton width={i % 2 === 0 ? '58%' : '46%'} />
            <Skeleton width={i % 2 === 0 ? '34%' : '40%'} height={11} />
          </span>
        </span>
      ))}
    </Card>
  );
}
