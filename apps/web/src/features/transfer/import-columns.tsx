import { csvFields, type CsvField } from '@app/contract';
import { ArrowRight } from 'lucide-react';
import { useT } from '../../i18n';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Select } from '../../ui/field';
import s from './transfer.module.css';

type Mapping = Record<string, CsvField>;

/** Which column says what: as the server has guessed it, and as the administrator corrects it. */
export function ColumnsCard({
  known,
  mapping,
  onChange,
}: {
  known: Mapping;
  mapping: Mapping;
  onChange: (mapping: Mapping) => void;
}) {
  const t = useT();
  const headers = Object.keys(mapping).sort((a, b) => a.localeCompare(b));
  const twinOf = (header: string) =>
    mapping[header] === 'ignore'
      ? undefined
      : headers.find((other) => other !== header && mapping[other] === mapping[header]);
  const changed = headers.some((header) => mapping[header] !== known[header]);
  return (
    <Card className={s.columns}>
      <h2>{t('admin.columns.title')}</h2>
      <p className={s.lead}>{t('admin.columns.lead')}</p>
      <div className={s.columnHead} aria-hidden="true">
        <span>{t('admin.columns.header')}</span>
        <span />
        <span>{t('admin.columns.field')}</span>
      </div>
      <ul>
        {headers.map((header) => {
          const field = mapping[header]!;
          const twin = twinOf(header);
          return (
            <li key={header} data-ignored={field === 'ignore' || undefined}>
              <span>{header}</span>
              <ArrowRight size={16} aria-hidden="true" />
              <Select
                label={t('admin.columns.fieldOf', { header })}
                hideLabel
                value={field}
                onChange={(event) => onChange({ ...mapping, [header]: event.target.value as CsvField })}
                {...(twin !== undefined && { error: t('admin.columns.twice', { header: twin }) })}
              >
                {csvFields.map((one) => (
                  <option key={one} value={one}>
                    {t(`admin.column.${one}`)}
                  </option>
                ))}
              </Select>
            </li>
          );
        })}
      </ul>
      {changed && (
        <Button variant="ghost" onClick={() => onChange(known)}>
          {t('admin.columns.reset')}
        </Button>
      )}
    </Card>
  );
}
