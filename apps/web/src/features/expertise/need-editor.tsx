import { limits } from '@app/contract';
import { useQuery } from '@tanstack/react-query';
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../i18n';
import { CurrencySelect } from '../../ui/currency-select';
import { Select, TextField } from '../../ui/field';
import { Switch } from '../../ui/switch';
import { commonLanguages, useLanguageName } from '../people/languages';
import { today } from '../projects/days';
import { faultsOf, isQuoted, type Need } from '../wall/need';
import { sitesQuery } from './requests.api';
import s from './requests.module.css';

interface Props {
  need: Need;
  onChange: (need: Need) => void;
  mayBeConfidential?: boolean;
}

/** Until when, how much, who and where, and what it would cost outside: all of it may be left open. */
export default function NeedEditor({ need, onChange, mayBeConfidential }: Props) {
  const t = useT();
  const languageName = useLanguageName();
  const { data: sites } = useQuery(sitesQuery);
  const [quoted] = useState(isQuoted(need));
  const faults = faultsOf(need, today());
  const set = (more: Partial<Need>) => onChange({ ...need, ...more });
  return (
    <div className={s.need}>
      <div className={s.four}>
        <TextField
          label={t('requests.deadline')}
          type="date"
          min={today()}
          value={need.deadline}
          {...(faults.has('deadline') && { error: t('requests.deadlinePast') })}
          onChange={(event) => set({ deadline: event.target.value })}
        />
        <TextField
          label={t('requests.hours')}
          inputMode="numeric"
          maxLength={4}
          value={need.hours}
          {...(faults.has('hours') && { error: t('requests.hoursWrong', { most: limits.effortHours }) })}
          onChange={(event) => set({ hours: event.target.value })}
        />
        <Select
          label={t('requests.language')}
          value={need.language}
          onChange={(event) => set({ language: event.target.value })}
        >
          <option value="">{t('requests.any')}</option>
          {commonLanguages.map((code) => (
            <option key={code} value={code}>
              {languageName(code)}
            </option>
          ))}
        </Select>
        <Select
          label={t('requests.place')}
          value={need.siteId}
          onChange={(event) => set({ siteId: event.target.value })}
        >
          <option value="">{t('requests.anywhere')}</option>
          {sites?.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </div>
      <details className={s.fold} open={quoted}>
        <summary>
          <ChevronDown aria-hidden="true" />
          <span>
            {t('requests.quoteTitle')} <small>{t('requests.quoteHint')}</small>
          </span>
        </summary>
        <div className={s.four}>
          <TextField
            label={t('requests.amount')}
            inputMode="decimal"
            maxLength={24}
            value={need.amount}
            {...(faults.has('amount') && { error: t('requests.amountWrong') })}
            onChange={(event) => set({ amount: event.target.value })}
          />
          <CurrencySelect
            label={t('requests.currency')}
            value={need.currency}
            onChange={(currency) => set({ currency })}
          />
          <TextField
            label={t('requests.supplier')}
            maxLength={limits.supplier}
            value={need.supplier}
            {...(faults.has('supplier') && { error: t('requests.supplierMissing') })}
            onChange={(event) => set({ supplier: event.target.value })}
          />
          <TextField
            label={t('requests.document')}
            placeholder={t('requests.documentPrompt')}
            maxLength={limits.quoteDocument}
            value={need.document}
            onChange={(event) => set({ document: event.target.value })}
          />
        </div>
      </details>
      {mayBeConfidential && (
        <Switch
          label={t('requests.confidential')}
          hint={t('requests.confidentialHint')}
          on={need.confidential}
          onChange={(confidential) => set({ confidential })}
        />
      )}
    </div>
  );
}
