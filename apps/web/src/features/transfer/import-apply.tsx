import type { CsvField, ImportDto } from '@app/contract';
import { Play, TriangleAlert } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useT } from '../../i18n';
import { failureText } from '../../lib/failures';
import { toast } from '../../lib/toasts';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ColumnsCard } from './import-columns';
import { sumOf, useApply } from './transfer.api';
import s from './transfer.module.css';

type Mapping = Record<string, CsvField>;
const differs = (a: Mapping, b: Mapping) => Object.keys(a).some((header) => a[header] !== b[header]);

/** The decision: what is left out, what is meant in earnest, and the button that says what happens. */
export function ApplyCard({ found }: { found: ImportDto }) {
  const t = useT();
  const { guard } = found;
  const known = found.mapping ?? {};
  const [mapping, setMapping] = useState<Mapping>(known);
  const [skip, setSkip] = useState(false);
  const [override, setOverride] = useState(false);
  const { mutate, isPending, error } = useApply(found.id);
  const { created, updated, refused } = sumOf(found.counts);
  const remapped = differs(mapping, known);
  // With other columns the file is read anew: what was refused, or would end accounts, may not do so any more.
  const lacking = remapped
    ? undefined
    : guard && !override
      ? t('admin.apply.mustOverride')
      : refused > 0 && !skip
        ? t('admin.apply.mustSkip')
        : created + updated === 0 && !guard
          ? t('admin.report.empty')
          : undefined;
  return (
    <>
      {found.mapping && <ColumnsCard known={known} mapping={mapping} onChange={setMapping} />}
      <Card className={s.apply}>
        <h2>{t('admin.apply.title')}</h2>
        <p className={s.lead}>{t(remapped ? 'admin.apply.again' : 'admin.apply.lead')}</p>
        {error && (
          <Banner tone="bad" role="alert">
            {failureText(error)}
          </Banner>
        )}
        {guard && !remapped && (
          <div className={s.guard}>
            <TriangleAlert size={19} aria-hidden="true" />
            <div>
              <strong>{t('admin.apply.guardTitle', guard)}</strong>
              <p>{t('admin.apply.guardBody')}</p>
              <Tick on={override} onChange={setOverride}>
                {t('admin.apply.override', { count: guard.leaving })}
              </Tick>
            </div>
          </div>
        )}
        {refused > 0 && (
          <Tick on={skip} onChange={setSkip}>
            {t('admin.apply.skip', { count: refused })}
          </Tick>
        )}
        <Button
          variant="primary"
          large
          busy={isPending}
          disabled={lacking !== undefined}
          data-tip={lacking}
          onClick={() =>
            mutate({ skipRefused: skip, overrideGuard: override && !remapped, ...(remapped && { mapping }) })
          }
        >
          {remapped ? t('admin.apply.goAgain') : t('admin.apply.go', { created, updated })}
        </Button>
        {lacking && <p className={s.lacking}>{lacking}</p>}
      </Card>
    </>
  );
}

const Tick = ({ on, onChange, children }: { on: boolean; onChange: (on: boolean) => void; children: ReactNode }) => (
  <label className={s.tick}>
    <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />
    <span>{children}</span>
  </label>
);

/** What was begun with these decisions goes on with them. */
export function ResumeButton({ found }: { found: ImportDto }) {
  const t = useT();
  const { mutate, isPending } = useApply(found.id);
  return (
    <Button
      icon={<Play aria-hidden="true" />}
      busy={isPending}
      onClick={() =>
        mutate(
          { skipRefused: true, overrideGuard: true },
          { onError: (error) => toast(failureText(error), { bad: true }) },
        )
      }
    >
      {t('admin.apply.resume')}
    </Button>
  );
}
