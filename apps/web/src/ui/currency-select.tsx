import { currencies, type Currency } from '@app/contract';
import { useMemo } from 'react';
import { useLanguage } from '../i18n';
import { commonCurrencies, useMoney } from '../lib/money';
import { Select } from './field';

interface Props {
  label: string;
  value: Currency;
  onChange: (currency: Currency) => void;
  without?: Currency | undefined;
  error?: string | undefined;
}

const usual: readonly Currency[] = commonCurrencies;

/** Every currency by its name; those that are asked for most stand first. */
export function CurrencySelect({ label, value, onChange, without, error }: Props) {
  const money = useMoney();
  const language = useLanguage();
  const [first, others] = useMemo(() => {
    const open = currencies.filter((one) => one !== without);
    const named = (codes: Currency[]) => codes.map((code) => ({ code, name: money.nameOf(code) }));
    return [
      named(usual.filter((one) => open.includes(one))),
      named(open.filter((one) => !usual.includes(one))).sort((a, b) => a.name.localeCompare(b.name, language)),
    ];
  }, [money, language, without]);
  const option = ({ code, name }: { code: Currency; name: string }) => (
    <option key={code} value={code}>
      {code} – {name}
    </option>
  );
  return (
    <Select
      label={label}
      value={value}
      {...(error && { error })}
      onChange={({ target }) => onChange(target.value as Currency)}
    >
      {first.map(option)}
      <hr />
      {others.map(option)}
    </Select>
  );
}
