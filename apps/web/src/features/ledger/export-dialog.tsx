import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { getLanguage, useT } from '../../i18n';
import { download } from '../../lib/download';
import { failureText } from '../../lib/failures';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/field';
import { Segmented } from '../../ui/segmented';
import type { LedgerExport } from './ledger.api';
import s from './form.module.css';

const kinds = ['claims', 'entries'] as const;

/** Takes the ledger of a period away as a table for a spreadsheet. */
export function ExportDialog({ until, onClose }: { until: string | undefined; onClose: () => void }) {
  const t = useT();
  const [of, setOf] = useState<LedgerExport['of']>('claims');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState(until ?? '');
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      download('GET /ledger/export', {
        of,
        language: getLanguage(),
        from: from || undefined,
        until: to || undefined,
      } satisfies Record<keyof LedgerExport, unknown>),
    onSuccess: onClose,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isPending) mutate();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('ledger.exportTitle')}
      actions={
        <>
          <Button variant="ghost" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button type="submit" form="export-ledger" variant="primary" busy={isPending}>
            {t('ledger.exportGo')}
          </Button>
        </>
      }
    >
      <form id="export-ledger" className={s.form} onSubmit={submit}>
        {error && (
          <Banner tone="bad" role="alert">
            {failureText(error)}
          </Banner>
        )}
        <div className={s.form}>
          <Segmented
            label={t('ledger.exportOf')}
            value={of}
            onChange={setOf}
            options={kinds.map((value) => ({ value, label: t(`ledger.export.${value}`) }))}
          />
          <p className={s.lead}>{t(`ledger.exportHint.${of}`)}</p>
        </div>
        <div className={s.pair}>
          <TextField
            label={t('ledger.exportFrom')}
            optional
            type="date"
            value={from}
            max={to || undefined}
            onChange={({ target }) => setFrom(target.value)}
          />
          <TextField
            label={t('ledger.exportUntil')}
            optional
            type="date"
            value={to}
            onChange={({ target }) => setTo(target.value)}
          />
        </div>
      </form>
    </Dialog>
  );
}
