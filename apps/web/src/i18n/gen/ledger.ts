// Written by build/catalogues.mjs from the catalogues; do not edit.
import type { None, Tag, Text } from '../arguments';

export interface Messages {
  'ledger.title': None;
  'ledger.lead': None;
  'ledger.rates': None;
  'ledger.export': None;
  'ledger.claim': None;
  'ledger.empty': None;
  'ledger.emptyUntil': None;
  'ledger.emptyBody': None;
  'ledger.partial': {
    count: number;
    total: number;
  };
  'ledger.until': None;
  'ledger.today': None;
  'ledger.narrowed': None;
  'ledger.onlyUnit': {
    name: Text;
  };
  'ledger.onlySkill': {
    name: Text;
  };
  'ledger.avoided': None;
  'ledger.states': None;
  'ledger.sum.audited': None;
  'ledger.sum.confirmed': None;
  'ledger.sum.claimed': None;
  'ledger.sumNote.audited': None;
  'ledger.sumNote.confirmed': None;
  'ledger.sumNote.claimed': None;
  'ledger.reckoned': {
    cost: Text;
    count: number;
    quotes: Text;
  };
  'ledger.whereFrom': None;
  'ledger.splitBy': None;
  'ledger.by.unit': None;
  'ledger.by.skill': None;
  'ledger.by.supplier': None;
  'ledger.by.category': None;
  'ledger.without.unit': None;
  'ledger.without.skill': None;
  'ledger.without.supplier': None;
  'ledger.without.category': None;
  'ledger.part.audited': {
    amount: Text;
  };
  'ledger.part.confirmed': {
    amount: Text;
  };
  'ledger.part.claimed': {
    amount: Text;
  };
  'ledger.noRows': None;
  'ledger.unitNote': None;
  'ledger.skillNote': None;
  'ledger.fewerRows': None;
  'ledger.moreRows': {
    count: number;
  };
  'ledger.per.month': None;
  'ledger.per.quarter': None;
  'ledger.per.year': None;
  'ledger.period': None;
  'ledger.period.month': None;
  'ledger.period.quarter': None;
  'ledger.period.year': None;
  'ledger.quarter': {
    quarter: Text;
    year: Text;
  };
  'ledger.sinceFirst': {
    amount: Text;
    period: Text;
  };
  'ledger.view': None;
  'ledger.asChart': None;
  'ledger.asTable': None;
  'ledger.soFar': None;
  'ledger.point': {
    amount: Text;
    period: Text;
  };
  'ledger.explore': None;
  'ledger.onlyLast': {
    count: number;
  };
  'ledger.periodNote': None;
  'ledger.lines': None;
  'ledger.byState': None;
  'ledger.states.waiting': None;
  'ledger.states.claimed': None;
  'ledger.states.confirmed': None;
  'ledger.states.audited': None;
  'ledger.states.reversed': None;
  'ledger.state.waiting': None;
  'ledger.state.claimed': None;
  'ledger.state.confirmed': None;
  'ledger.state.audited': None;
  'ledger.state.reversed': None;
  'ledger.noneSuch': None;
  'ledger.noneSeen': None;
  'ledger.what': None;
  'ledger.requester': None;
  'ledger.day': None;
  'ledger.quote': None;
  'ledger.lessCost': None;
  'ledger.stateHead': None;
  'ledger.helpedBy': {
    names: Text;
  };
  'ledger.yourTurn.confirm': None;
  'ledger.yourTurn.audit': None;
  'ledger.exportTitle': None;
  'ledger.exportGo': None;
  'ledger.exportOf': None;
  'ledger.export.claims': None;
  'ledger.export.entries': None;
  'ledger.exportHint.claims': None;
  'ledger.exportHint.entries': None;
  'ledger.exportFrom': None;
  'ledger.exportUntil': None;
  'ledger.claimTitle': None;
  'ledger.claimOf': {
    amount: Text;
    supplier: Text;
  };
  'ledger.claimLead': {
    day: Text;
    name: Text;
    unit: 'none' | (string & {});
  };
  'ledger.gone': None;
  'ledger.goneBody': None;
  'ledger.toLedger': None;
  'ledger.evidence': None;
  'ledger.document': None;
  'ledger.noDocument': None;
  'ledger.supplier': None;
  'ledger.category': None;
  'ledger.skills': None;
  'ledger.request': None;
  'ledger.openRequest': None;
  'ledger.history': None;
  'ledger.did.claimed': {
    name: Text;
    who: Tag;
  };
  'ledger.did.documented': {
    name: Text;
    who: Tag;
  };
  'ledger.did.confirmed': {
    name: Text;
    who: Tag;
  };
  'ledger.did.audited': {
    name: Text;
    who: Tag;
  };
  'ledger.did.reversed': {
    name: Text;
    who: Tag;
  };
  'ledger.reckoning': None;
  'ledger.amount': None;
  'ledger.rateOfDay': {
    day: Text;
  };
  'ledger.rateSource': {
    source: Text;
  };
  'ledger.oneIs': {
    currency: Text;
    one: Text;
    rate: Text;
  };
  'ledger.quoteIn': {
    currency: Text;
  };
  'ledger.helpCost': None;
  'ledger.hoursOf': {
    hours: Text;
    name: Text;
  };
  'ledger.hourlyOf': {
    hourly: Text;
    unit: 'none' | (string & {});
  };
  'ledger.result.waiting': None;
  'ledger.result.claimed': None;
  'ledger.result.confirmed': None;
  'ledger.result.audited': None;
  'ledger.result.reversed': None;
  'ledger.costsMore': None;
  'ledger.entries': None;
  'ledger.entriesNote': {
    currency: Text;
  };
  'ledger.account': None;
  'ledger.debit': None;
  'ledger.credit': None;
  'ledger.account.avoided:claimed': None;
  'ledger.account.avoided:confirmed': None;
  'ledger.account.avoided:audited': None;
  'ledger.account.internal-cost': None;
  'ledger.account.counter': None;
  'ledger.act.claimed': None;
  'ledger.act.documented': None;
  'ledger.act.confirmed': None;
  'ledger.act.audited': None;
  'ledger.act.reversed': None;
  'ledger.next.waiting': None;
  'ledger.next.claimed': None;
  'ledger.next.confirmed': None;
  'ledger.next.audited': None;
  'ledger.next.reversed': None;
  'ledger.why.waiting': None;
  'ledger.why.enterRates': None;
  'ledger.toRates': None;
  'ledger.why.giveDocument': None;
  'ledger.why.noDocument': None;
  'ledger.why.confirm': {
    name: Text;
  };
  'ledger.why.mine': {
    name: Text;
  };
  'ledger.why.manager': {
    name: Text;
  };
  'ledger.why.audit': None;
  'ledger.why.finance': None;
  'ledger.why.financeMine': None;
  'ledger.why.financeConfirmed': None;
  'ledger.why.audited': None;
  'ledger.why.reversed': {
    reason: Text;
  };
  'ledger.confirm': None;
  'ledger.audit': None;
  'ledger.reverse': None;
  'ledger.ask.title.confirm': {
    amount: Text;
  };
  'ledger.ask.yes.confirm': None;
  'ledger.ask.body.confirm': {
    name: Text;
  };
  'ledger.ask.title.audit': {
    amount: Text;
  };
  'ledger.ask.yes.audit': None;
  'ledger.ask.body.audit': {
    name: Text;
  };
  'ledger.whereDocument': None;
  'ledger.whereDocumentHint': None;
  'ledger.saveDocument': None;
  'ledger.reverseTitle': None;
  'ledger.reverseNo': None;
  'ledger.reverseYes': None;
  'ledger.reverseBody': None;
  'ledger.reason': None;
  'ledger.reasonMissing': None;
  'ledger.done.confirm': None;
  'ledger.done.audit': None;
  'ledger.done.reverse': None;
  'ledger.done.document': None;
  'ledger.done.claim': None;
  'ledger.new': None;
  'ledger.newLead': None;
  'ledger.whoAsked': None;
  'ledger.iAsked': None;
  'ledger.iHelped': None;
  'ledger.requesterField': None;
  'ledger.helpersField': None;
  'ledger.helper': None;
  'ledger.addHelper': None;
  'ledger.hours': None;
  'ledger.hoursWrong': None;
  'ledger.removeHelper': {
    name: Text;
  };
  'ledger.quoteField': None;
  'ledger.amountField': None;
  'ledger.amountWrong': None;
  'ledger.currencyField': None;
  'ledger.supplierField': None;
  'ledger.categoryField': None;
  'ledger.categoryHint': None;
  'ledger.documentField': None;
  'ledger.documentHint': None;
  'ledger.skillsField': None;
  'ledger.addSkill': None;
  'ledger.rateToday': {
    amount: Text;
    rate: Text;
  };
  'ledger.noRateToday': None;
  'ledger.choosePerson': None;
  'ledger.send': None;
  'ledger.sendHint': None;
  'ledger.ratesTitle': None;
  'ledger.ratesLead': None;
  'ledger.ratesRefused': None;
  'ledger.ratesRefusedBody': None;
  'ledger.houseCurrency': None;
  'ledger.houseCurrencyHint': None;
  'ledger.chooseCurrency': None;
  'ledger.currencyChosen': {
    currency: Text;
  };
  'ledger.exchange': None;
  'ledger.exchangeLead': {
    currency: Text;
  };
  'ledger.rateDay': None;
  'ledger.rateField': None;
  'ledger.rateWrong': None;
  'ledger.sourceField': None;
  'ledger.sourceHint': None;
  'ledger.enterRate': None;
  'ledger.rateEntered': {
    count: number;
  };
  'ledger.importRates': None;
  'ledger.importHint': None;
  'ledger.chooseFile': None;
  'ledger.fileTooLong': {
    count: number;
  };
  'ledger.readCount': {
    count: number;
  };
  'ledger.readFirst': None;
  'ledger.readProblems': None;
  'ledger.line': {
    line: Text;
  };
  'ledger.problem.header': None;
  'ledger.problem.empty': None;
  'ledger.problem.csv': None;
  'ledger.problem.day': None;
  'ledger.problem.currency': None;
  'ledger.problem.rate': None;
  'ledger.importGo': {
    count: number;
  };
  'ledger.enteredBy': {
    name: Text;
  };
  'ledger.noRates': None;
  'ledger.hourly': None;
  'ledger.hourlyLead': None;
  'ledger.unitField': None;
  'ledger.chooseUnit': None;
  'ledger.hourlyField': None;
  'ledger.fromField': None;
  'ledger.untilField': None;
  'ledger.enterHourly': None;
  'ledger.hourlyEntered': None;
  'ledger.noHourly': None;
  'ledger.perHour': {
    amount: Text;
  };
  'ledger.validFrom': {
    day: Text;
  };
  'ledger.validBetween': {
    day: Text;
    until: Text;
  };
}
