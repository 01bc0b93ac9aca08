/** The screens of the ledger travel together: who opens one opens others. */
export { ClaimPage } from '../../features/ledger/claim-page';
export { LedgerPage } from '../../features/ledger/ledger-page';
export { NewClaimPage } from '../../features/ledger/new-claim-page';
export { RatesPage } from '../../features/ledger/rates-page';
