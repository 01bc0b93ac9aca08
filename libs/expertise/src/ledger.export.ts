import type { ClaimState, Currency, Language, LedgerAct } from '@app/contract';
import type { ClaimRow, EntryRow } from './ledger.books.repository.js';
import { amountCell, type Cell } from './ledger.csv.js';
import { toFigures } from './ledger.mapper.js';

const claimHeads: Record<Language, string> = {
  en:
    'Claim;Request;Day;State;Requester;Unit;Claimant;Helpers;Hours;Skills;Supplier;Category;Quote;Currency;Rate;' +
    'Source of the rate;Quote document;Quote ({house});Internal cost ({house});Avoided ({house});Confirmed by;' +
    'Confirmed on;Audited by;Audited on;Reversed by;Reversed on;Reason',
  fr:
    'Dépense évitée;Demande;Jour;État;Qui a demandé;Unité;Qui a déclaré;Qui a aidé;Heures;Compétences;Fournisseur;' +
    'Catégorie;Devis;Devise;Taux;Source du taux;Pièce du devis;Devis ({house});Coût interne ({house});' +
    'Évité ({house});Confirmé par;Confirmé le;Audité par;Audité le;Annulé par;Annulé le;Motif',
};
const entryHeads: Record<Language, string> = {
  en: 'Act;Claim;Day;What;By;Account;Amount;Currency;Rate;Amount ({house});Quote document;Reason',
  fr: 'Écriture;Dépense évitée;Jour;Acte;Par;Compte;Montant;Devise;Taux;Montant ({house});Pièce du devis;Motif',
};
const words: Record<Language, Record<ClaimState | LedgerAct, string>> = {
  en: {
    waiting: 'waiting for a rate',
    claimed: 'claimed',
    documented: 'documented',
    confirmed: 'confirmed',
    audited: 'audited',
    reversed: 'reversed',
  },
  fr: {
    waiting: 'en attente d’un taux',
    claimed: 'déclaré',
    documented: 'justifié',
    confirmed: 'confirmé',
    audited: 'audité',
    reversed: 'annulé',
  },
};

const headed = (heads: string, house: Currency): Cell[] => heads.replaceAll('{house}', house).split(';');
const rateCell = (rate: string | undefined | null): Cell => (rate ? { decimal: rate } : null);

/** One line a claim: the money, who stands for it, and the evidence. */
export function claimsTable(claims: ClaimRow[], house: Currency, language: Language): Cell[][] {
  const label = (skill: ClaimRow['skills'][number]) =>
    (language === 'fr' ? (skill.labelFr ?? skill.labelEn) : (skill.labelEn ?? skill.labelFr)) ?? '';
  const rows = claims.map((claim): Cell[] => {
    const { quote, helpers } = claim;
    const figures = toFigures(claim.sums);
    const did = (act: LedgerAct): Cell[] => {
      const found = claim.acts.find((one) => one.act === act);
      return [found?.by.name ?? null, found ? new Date(found.at).toISOString().slice(0, 10) : null];
    };
    return [
      claim.id,
      claim.requestId,
      claim.day,
      words[language][claim.state],
      claim.requester.name,
      claim.unit?.name ?? null,
      claim.claimant.name,
      helpers.map(({ person }) => person.name).join(', '),
      { decimal: String(helpers.reduce((sum, { hours }) => sum + hours, 0)) },
      claim.skills.map(label).join(', '),
      quote.supplier,
      quote.category,
      amountCell(quote.amount, quote.currency),
      quote.currency,
      rateCell(claim.rate?.value),
      claim.rate?.source ?? null,
      quote.document,
      amountCell(figures.quotes, house),
      amountCell(figures.internalCost, house),
      amountCell(figures.avoided, house),
      ...did('confirmed'),
      ...did('audited'),
      ...did('reversed'),
      claim.acts.find(({ act }) => act === 'reversed')?.reason ?? null,
    ];
  });
  return [headed(claimHeads[language], house), ...rows];
}

/** One line for each line of the double entry: every act sums to zero. */
export function entriesTable(entries: EntryRow[], house: Currency, language: Language): Cell[][] {
  const rows = entries.map((entry): Cell[] => [
    entry.act,
    entry.claimId,
    entry.day,
    words[language][entry.kind],
    entry.by,
    entry.account,
    amountCell(Number(entry.amount), entry.currency),
    entry.currency,
    rateCell(entry.rate),
    amountCell(Number(entry.houseAmount), house),
    entry.document,
    entry.reason,
  ]);
  return [headed(entryHeads[language], house), ...rows];
}
