import { minorDigits, type Claim, type Currency } from '@app/contract';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useFormat, useT } from '../../i18n';
import { useMoney } from '../../lib/money';
import { unbroken } from '../../lib/typography';
import { entriesQuery } from './ledger.api';
import s from './claim.module.css';

/** Quote less internal cost, step by step, as it was reckoned on the day of the claim. */
export function ClaimReckoning({ claim, house }: { claim: Claim; house: Currency }) {
  const t = useT();
  const id = useId();
  const format = useFormat();
  const money = useMoney();
  const { quote, rate, helpers, day, state } = claim;
  // A reversed claim has no sums left: what it was stands in its first entries.
  const { data: entries } = useQuery(entriesQuery(claim.id));
  const counter = entries?.find(({ act, account }) => act === 'claimed' && account === 'counter');
  const inHouse = counter ? -counter.houseAmount : claim.figures.quotes;
  const cost = helpers.reduce((sum, one) => sum + (one.cost ?? 0), 0);
  // Before its rates are there, nobody knows what it is worth.
  const isPriced = inHouse > 0;
  return (
    <section className={s.panel} aria-labelledby={id}>
      <h2 id={id}>{t('ledger.reckoning')}</h2>
      <table className={s.sum}>
        <caption className="vh">{t('ledger.reckoning')}</caption>
        <thead className="vh">
          <tr>
            <th scope="col">{t('ledger.what')}</th>
            <th scope="col">{t('ledger.amount')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              {t('ledger.quote')}
              <small>{unbroken(quote.supplier)}</small>
            </th>
            <td className="num">{money.exact(quote.amount, quote.currency)}</td>
          </tr>
          {rate && (
            <>
              <tr>
                <th scope="row">
                  {t('ledger.rateOfDay', { day: format.day(day) })}
                  <small>{t('ledger.rateSource', { source: unbroken(rate.source) })}</small>
                </th>
                <td className="num">
                  {t('ledger.oneIs', {
                    one: money.exact(10 ** minorDigits(quote.currency), quote.currency),
                    rate: money.rate(rate.value),
                    currency: house,
                  })}
                </td>
              </tr>
              <tr>
                <th scope="row">{t('ledger.quoteIn', { currency: money.nameOf(house) })}</th>
                <td className="num">{money.exact(inHouse, house)}</td>
              </tr>
            </>
          )}
          {helpers.map((helper) => (
            <tr key={helper.person.id}>
              <th scope="row">
                {t('ledger.helpCost')}
                <small>
                  {t('ledger.hoursOf', { name: helper.person.name, hours: format.number(helper.hours) })}
                  {helper.hourly !== null &&
                    ` ${t('ledger.hourlyOf', {
                      hourly: money.exact(helper.hourly, house),
                      unit: helper.unit?.name ?? 'none',
                    })}`}
                </small>
              </th>
              <td className="num">{helper.cost === null ? '–' : money.exact(-helper.cost, house)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr data-state={state}>
            <th scope="row">{t(`ledger.result.${state}`)}</th>
            <td className="num">{isPriced ? money.exact(inHouse - cost, house) : '–'}</td>
          </tr>
        </tfoot>
      </table>
      {isPriced && inHouse < cost && <p className={s.note}>{t('ledger.costsMore')}</p>}
    </section>
  );
}
