import { limits, type Answer } from '@app/contract';
import { CircleCheck, FileUp } from 'lucide-react';
import { useRef, useState, type FormEvent } from 'react';
import { useFormat, useT } from '../../i18n';
import { failureText } from '../../lib/failures';
import { useMoney } from '../../lib/money';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/field';
import { useCheckRates, useImportRates } from './rates.api';
import s from './rates.module.css';

/** A file of a bank or a spreadsheet: in UTF-8, or as older Windows programs write it. */
async function textOf(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Reads a file of rates, shows what the server makes of it, and enters it only when all of it is right. */
export function RatesImport({ onClose }: { onClose: () => void }) {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const [csv, setCsv] = useState<string>();
  const [name, setName] = useState('');
  const [source, setSource] = useState('');
  const [checked, setChecked] = useState(false);
  const check = useCheckRates();
  const enter = useImportRates(onClose);
  const isLong = csv !== undefined && csv.length > limits.ratesFile;
  const found = isLong ? undefined : check.data;
  const isReady = found !== undefined && found.problems.length === 0;
  const take = async (file: File | undefined) => {
    if (input.current) input.current.value = '';
    if (!file) return;
    const text = await textOf(file);
    setName(file.name);
    setCsv(text);
    enter.reset();
    check.reset();
    if (text.length > 0 && text.length <= limits.ratesFile) check.mutate(text);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (isReady && csv !== undefined && source.trim() !== '' && !enter.isPending)
      enter.mutate({ csv, source: source.trim() });
  };
  const error = check.error ?? enter.error;
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('ledger.importRates')}
      actions={
        <>
          <Button variant="ghost" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          {isReady && (
            <Button type="submit" form="import-rates" variant="primary" busy={enter.isPending}>
              {t('ledger.importGo', { count: found.count })}
            </Button>
          )}
        </>
      }
    >
      <form id="import-rates" className={s.import} noValidate onSubmit={submit}>
        <p className={s.lead}>{t('ledger.importHint')}</p>
        <div className={s.file}>
          <Button icon={<FileUp aria-hidden="true" />} busy={check.isPending} onClick={() => input.current?.click()}>
            {t('ledger.chooseFile')}
          </Button>
          {name && <span>{name}</span>}
          <input
            ref={input}
            type="file"
            hidden
            accept=".csv,.tsv,.txt,text/csv"
            aria-label={t('ledger.chooseFile')}
            onChange={({ target }) => void take(target.files?.[0])}
          />
        </div>
        {isLong && (
          <Banner tone="bad" role="alert">
            {t('ledger.fileTooLong', { count: limits.ratesFile })}
          </Banner>
        )}
        {error && (
          <Banner tone="bad" role="alert">
            {failureText(error)}
          </Banner>
        )}
        {found && <Found found={found} />}
        {isReady && (
          <TextField
            label={t('ledger.sourceField')}
            placeholder={t('ledger.sourceHint')}
            value={source}
            maxLength={120}
            onChange={({ target }) => setSource(target.value)}
            {...(checked && source.trim() === '' && { error: t('error.rule.required') })}
          />
        )}
      </form>
    </Dialog>
  );
}

function Found({ found: { count, first, problems } }: { found: Answer<'POST /ledger/rates/check'> }) {
  const t = useT();
  const format = useFormat();
  const money = useMoney();
  return (
    <div role="status" className={s.found}>
      <p>
        {problems.length === 0 && <CircleCheck size={17} aria-hidden="true" />}
        {t('ledger.readCount', { count })}
      </p>
      {problems.length > 0 ? (
        <>
          <h3>{t('ledger.readProblems')}</h3>
          <ul>
            {problems.map(({ line, problem }) => (
              <li key={line}>
                <strong>{t('ledger.line', { line })}</strong>
                {t(`ledger.problem.${problem}`)}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <table>
          <caption>{t('ledger.readFirst')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('ledger.rateDay')}</th>
              <th scope="col">{t('ledger.currencyField')}</th>
              <th scope="col">{t('ledger.rateField')}</th>
            </tr>
          </thead>
          <tbody>
            {first.slice(0, 5).map((rate, i) => (
              <tr key={i}>
                <td>{format.day(rate.day)}</td>
                <td>{rate.currency}</td>
                <td className="num">{money.rate(rate.rate)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
