import type { Currency } from '@app/contract';
import { Fact } from '@app/platform';

/** Finance has said what a currency or an hour is worth: what waited for it can be booked. */
export const ratesEntered = new Fact<{ house: Currency }>('ledger.rates-entered');
