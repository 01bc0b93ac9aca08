// Written by build/catalogues.mjs from the catalogues; do not edit.
import type { None, Text } from '../arguments';

export interface Messages {
  'requests.title': None;
  'requests.tabs': None;
  'requests.as.asker': None;
  'requests.as.invited': None;
  'requests.as.helper': None;
  'requests.askHelp': None;
  'requests.empty.asker': None;
  'requests.empty.invited': None;
  'requests.empty.helper': None;
  'requests.emptyBody.asker': None;
  'requests.emptyBody.invited': None;
  'requests.emptyBody.helper': None;
  'requests.toPeople': None;
  'requests.toSettings': None;
  'requests.toProfile': None;
  'requests.state.open': None;
  'requests.state.underway': None;
  'requests.state.delivered': None;
  'requests.state.closed': None;
  'requests.state.withdrawn': None;
  'requests.state.expired': None;
  'requests.facts': None;
  'requests.until': {
    day: Text;
  };
  'requests.effort': {
    count: number;
  };
  'requests.confidential': None;
  'requests.confidentialHint': None;
  'requests.quote': {
    amount: Text;
    supplier: Text;
  };
  'requests.helping': {
    count: number;
    names: Text;
  };
  'requests.helped': {
    count: number;
    names: Text;
  };
  'requests.asked': {
    name: Text;
  };
  'requests.accept': None;
  'requests.acceptedNow': {
    name: Text;
  };
  'requests.decline': None;
  'requests.declineTitle': None;
  'requests.leave': None;
  'requests.leaveTitle': None;
  'requests.declineLead': {
    name: Text;
  };
  'requests.declinedNow': None;
  'requests.reason': None;
  'requests.reasonPrompt': None;
  'requests.instead': None;
  'requests.insteadHint': None;
  'requests.findHelp': None;
  'requests.follow': None;
  'requests.deadline': None;
  'requests.deadlinePast': None;
  'requests.hours': None;
  'requests.hoursWrong': {
    most: number;
  };
  'requests.language': None;
  'requests.any': None;
  'requests.place': None;
  'requests.anywhere': None;
  'requests.quoteTitle': None;
  'requests.quoteHint': None;
  'requests.amount': None;
  'requests.amountWrong': None;
  'requests.currency': None;
  'requests.supplier': None;
  'requests.supplierMissing': None;
  'requests.document': None;
  'requests.documentPrompt': None;
  'requests.deliver': None;
  'requests.close': None;
  'requests.reopen': None;
  'requests.amend': None;
  'requests.withdraw': None;
  'requests.save': None;
  'requests.amendedNow': None;
  'requests.closeLead': None;
  'requests.closedNow': None;
  'requests.missing': None;
  'requests.reopenedNow': None;
  'requests.withdrawLead': None;
  'requests.whyWithdrawn': None;
  'requests.withdrawnNow': None;
  'requests.deliverLead': {
    name: Text;
  };
  'requests.deliverNote': None;
  'requests.deliverPrompt': None;
  'requests.deliveredNow': {
    name: Text;
  };
  'requests.documents': None;
  'requests.documentsHint': None;
  'requests.findPost': None;
  'requests.noPost': {
    q: Text;
  };
  'requests.outcome': None;
  'requests.saved.waiting': {
    amount: Text;
  };
  'requests.saved.claimed': {
    amount: Text;
  };
  'requests.saved.confirmed': {
    amount: Text;
  };
  'requests.saved.audited': {
    amount: Text;
  };
  'requests.saved.reversed': {
    amount: Text;
  };
  'requests.toLedger': None;
  'requests.askedTitle': None;
  'requests.answer.pending': None;
  'requests.answer.accepted': None;
  'requests.answer.declined': None;
  'requests.answer.void': None;
  'requests.retract': None;
  'requests.retractLabel': {
    name: Text;
  };
  'requests.retractedNow': {
    name: Text;
  };
  'requests.reminded': None;
  'requests.yourNote': {
    note: Text;
  };
  'requests.quoted': {
    text: Text;
  };
  'requests.proposes': {
    name: Text;
  };
  'requests.noAnswer': None;
  'requests.candidates': None;
  'requests.candidatesLead': None;
  'requests.otherWords': None;
  'requests.note': None;
  'requests.wider': None;
  'requests.noCandidates': None;
  'requests.moreCandidates': None;
  'requests.invite': None;
  'requests.inviteName': {
    name: Text;
  };
  'requests.invitedNow': {
    name: Text;
  };
  'requests.proposedBy': {
    names: Text;
  };
  'requests.unavailable': None;
  'requests.substitute': {
    name: Text;
  };
  'requests.work': None;
  'requests.noWork': None;
  'requests.hoursOf': {
    hours: Text;
  };
  'requests.sum': {
    hours: Text;
  };
  'requests.dropWork': {
    day: Text;
  };
  'requests.droppedNow': None;
  'requests.workDay': None;
  'requests.workHours': None;
  'requests.workWrong': None;
  'requests.workNote': None;
  'requests.log': None;
  'requests.ratings': None;
  'requests.ratingsLead': None;
  'requests.rateName': {
    name: Text;
  };
  'requests.ratedName': {
    name: Text;
  };
  'requests.ratedNow': {
    name: Text;
  };
  'requests.rate': None;
  'requests.word': None;
  'requests.stars': {
    count: number;
  };
  'requests.history': None;
  'requests.act.ask': {
    actor: Text;
  };
  'requests.act.amend': {
    actor: Text;
  };
  'requests.act.invite': {
    actor: Text;
    person: Text;
  };
  'requests.act.retract': {
    actor: Text;
    person: Text;
  };
  'requests.act.accept': {
    actor: Text;
  };
  'requests.act.decline': {
    actor: Text;
  };
  'requests.act.log': {
    actor: Text;
  };
  'requests.act.unlog': {
    actor: Text;
  };
  'requests.act.deliver': {
    actor: Text;
  };
  'requests.act.close': {
    actor: Text;
  };
  'requests.act.reopen': {
    actor: Text;
  };
  'requests.act.withdraw': {
    actor: Text;
  };
  'requests.act.rate': {
    actor: Text;
    person: Text;
  };
  'requests.act.remind': {
    actor: Text;
    person: Text;
  };
  'requests.act.escalate': {
    actor: Text;
    person: Text;
  };
  'requests.act.expire': {
    actor: Text;
  };
  'requests.asksLead': None;
  'requests.weekly': None;
  'requests.perWeek': {
    count: number;
  };
  'requests.openNow': {
    count: number;
  };
  'requests.pause': None;
  'requests.pauseHint': None;
  'requests.paused': {
    day: Text;
  };
  'requests.substituteField': None;
  'requests.substituteHint': None;
  'requests.asksSaved': None;
}
