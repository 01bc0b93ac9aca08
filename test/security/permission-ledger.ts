import type { EndpointKey } from '@app/contract';
import { cells, concerned, finance, insiders, type Fixture, type Matrix } from './permission-cells.js';

export const claim = (f: Fixture) => ({ params: { id: f.claim } });
export const quote = { amount: 1_000_000, currency: 'EUR' as const, supplier: 'Studio Hélice' };

/** Who may do what with the ledger: the claim of a fixture is Alice's, whom Bob has helped; Eve manages them. */
export const ledgerRows: Pick<Matrix, Extract<EndpointKey, `${string} /ledger${string}`>> = {
  'GET /ledger/total': { call: () => ({}), cells: insiders(200) },
  'GET /ledger': { call: () => ({ query: { by: 'unit' } }), cells: insiders(200) },
  'GET /ledger/claims': { call: () => ({}), cells: insiders(200) },
  'GET /ledger/claims/:id': { call: claim, cells: concerned(200) },
  'GET /ledger/claims/:id/entries': { call: claim, cells: concerned(200) },
  'POST /ledger/claims': {
    call: (f) => ({ body: { requesterId: f.bob, helpers: [{ personId: f.carol, hours: 2 }], quote } }),
    cells: cells(403, { bob: 201 }),
  },
  'PUT /ledger/claims/:id/document': {
    call: (f) => ({ ...claim(f), body: { document: 'Devis 2026-118' } }),
    cells: concerned(403, { alice: 200, bob: 200 }),
  },
  'POST /ledger/claims/:id/confirmation': { call: claim, cells: concerned(403, { eve: 200 }) },
  'POST /ledger/claims/:id/audit': { call: claim, cells: finance(200) },
  'POST /ledger/claims/:id/reversal': {
    call: (f) => ({ ...claim(f), body: { reason: 'Saisie deux fois' } }),
    cells: concerned(200, { bob: 403 }),
  },
  'GET /ledger/export': { call: () => ({ query: { of: 'claims', language: 'fr' } }), cells: finance(200) },
  'GET /ledger/currency': { call: () => ({}), cells: insiders(200) },
  'PUT /ledger/currency': { call: () => ({ body: { currency: 'EUR' } }), cells: finance(200) },
  'GET /ledger/rates': { call: () => ({}), cells: insiders(200) },
  'POST /ledger/rates': {
    call: () => ({ body: { day: '2026-01-31', currency: 'USD', rate: '0.92', source: 'BCE' } }),
    cells: finance(201),
  },
  'POST /ledger/rates/import': {
    call: () => ({ body: { csv: 'jour;devise;taux\n2026-01-31;USD;0,92', source: 'BCE' } }),
    cells: finance(201),
  },
  'POST /ledger/rates/check': {
    call: () => ({ body: { csv: 'jour;devise;taux\n2026-01-31;USD;0,92' } }),
    cells: finance(200),
  },
  'GET /ledger/unit-rates': { call: () => ({}), cells: cells(403, { eve: 200, fran: 200 }) },
  'POST /ledger/unit-rates': {
    call: (f) => ({ body: { unitId: f.unit, hourly: 6_000, from: '2026-01-01' } }),
    cells: finance(201),
  },
};
