import { minorDigits, type Currency } from '@app/contract';
import { useQuery } from '@tanstack/react-query';
import { useT } from '../../i18n';
import { readAmount, useMoney } from '../../lib/money';
import { ratesQuery } from './rates.api';
import s from './form.module.css';

interface Props {
  amount: string;
  currency: Currency;
  house: Currency;
}

/** What the quote will come to at the rate of today, or that there is none: better known before than after. */
export function RateToday({ amount, currency, house }: Props) {
  const t = useT();
  const money = useMoney();
  // The day of the ledger is that of Greenwich.
  const day = new Date().toISOString().slice(0, 10);
  const { data } = useQuery(ratesQuery({ currency, day }));
  if (!data) return null;
  const [rate] = data.items;
  if (!rate) return <p className={s.wrong}>{t('ledger.noRateToday')}</p>;
  const quote = readAmount(amount, currency) ?? 10 ** minorDigits(currency);
  const inHouse = quote * Number(rate.rate) * 10 ** (minorDigits(house) - minorDigits(currency));
  return (
    <p className={s.lead}>
      {t('ledger.rateToday', { rate: money.rate(rate.rate), amount: money.exact(Math.round(inHouse), house) })}
    </p>
  );
}
