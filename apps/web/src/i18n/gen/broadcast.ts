// Written by build/catalogues.mjs from the catalogues; do not edit.
import type { None, Text } from '../arguments';

export interface Messages {
  'broadcast.title': None;
  'broadcast.filter': None;
  'broadcast.all': None;
  'broadcast.mine': None;
  'broadcast.write': None;
  'broadcast.writeFirst': None;
  'broadcast.toWall': None;
  'broadcast.empty': None;
  'broadcast.emptyMine': None;
  'broadcast.emptyWriter': None;
  'broadcast.emptyReader': None;
  'broadcast.owed': {
    count: number;
  };
  'broadcast.others': None;
  'broadcast.toConfirm': None;
  'broadcast.confirmed': None;
  'broadcast.confirmedShare': {
    share: Text;
  };
  'broadcast.confirmedOf': {
    count: number;
    total: number;
  };
  'broadcast.follow': None;
  'broadcast.new': None;
  'broadcast.allMessages': None;
  'broadcast.notAllowed': None;
  'broadcast.notAllowedBody': None;
  'broadcast.message': None;
  'broadcast.sending': None;
  'broadcast.by': {
    name: Text;
  };
  'broadcast.languageOf': None;
  'broadcast.language.fr': None;
  'broadcast.language.en': None;
  'broadcast.toWrite': None;
  'broadcast.titleField': None;
  'broadcast.titlePrompt': None;
  'broadcast.bodyField': None;
  'broadcast.bodyPrompt': None;
  'broadcast.poll': None;
  'broadcast.addPoll': None;
  'broadcast.removePoll': None;
  'broadcast.recipients': None;
  'broadcast.toWhom': None;
  'broadcast.to.everyone': None;
  'broadcast.to.rule': None;
  'broadcast.to.one': None;
  'broadcast.sites': None;
  'broadcast.units': None;
  'broadcast.findPlace': None;
  'broadcast.noPlace': None;
  'broadcast.morePlaces': {
    count: number;
  };
  'broadcast.findAudience': None;
  'broadcast.noAudience': None;
  'broadcast.chooseRecipients': None;
  'broadcast.willReceive': {
    count: number;
  };
  'broadcast.fewPeople': {
    count: number;
  };
  'broadcast.feedback': None;
  'broadcast.mustRead': None;
  'broadcast.mustReadHint': None;
  'broadcast.onlyIn.fr': None;
  'broadcast.onlyIn.en': None;
  'broadcast.pollNotIn.fr': None;
  'broadcast.pollNotIn.en': None;
  'broadcast.kept': None;
  'broadcast.send': {
    count: number;
  };
  'broadcast.sendPlain': None;
  'broadcast.sendHint': None;
  'broadcast.offline': None;
  'broadcast.obstacle.text': None;
  'broadcast.obstacle.frPartial': None;
  'broadcast.obstacle.enPartial': None;
  'broadcast.obstacle.poll': None;
  'broadcast.obstacle.recipients': None;
  'broadcast.obstacle.nobody': None;
  'broadcast.followOf': {
    title: Text;
  };
  'broadcast.live': None;
  'broadcast.dataOf': {
    time: Text;
  };
  'broadcast.sentTo': {
    audience: Text;
    count: number;
  };
  'broadcast.export': None;
  'broadcast.openMessage': None;
  'broadcast.gone': None;
  'broadcast.goneBody': None;
  'broadcast.refused': None;
  'broadcast.refusedBy': {
    name: Text;
  };
  'broadcast.refusedBody': None;
  'broadcast.readMessage': None;
  'broadcast.reached': None;
  'broadcast.seenOf': {
    count: number;
    total: number;
  };
  'broadcast.seenShare': {
    share: Text;
  };
  'broadcast.acknowledgements': None;
  'broadcast.delivered': None;
  'broadcast.reactions': None;
  'broadcast.noReactions': None;
  'broadcast.comments': None;
  'broadcast.votes': None;
  'broadcast.voters': {
    count: number;
  };
  'broadcast.reachTitle': None;
  'broadcast.seenSoFar': {
    count: number;
    share: Text;
    when: Text;
  };
  'broadcast.halfAfter': {
    when: Text;
  };
  'broadcast.view': None;
  'broadcast.asChart': None;
  'broadcast.asTable': None;
  'broadcast.sinceSent': None;
  'broadcast.seen': None;
  'broadcast.acknowledged': None;
  'broadcast.everybody': None;
  'broadcast.explore': None;
  'broadcast.point': {
    seen: number;
    when: Text;
  };
  'broadcast.pointBoth': {
    acknowledged: number;
    seen: number;
    when: Text;
  };
  'broadcast.minutes': {
    count: number;
  };
  'broadcast.hours': {
    count: number;
  };
  'broadcast.days': {
    count: number;
  };
  'broadcast.hoursAnd': {
    hours: number;
    minutes: Text;
  };
  'broadcast.daysAnd': {
    count: number;
    hours: Text;
  };
  'broadcast.bySite': None;
  'broadcast.byUnit': None;
  'broadcast.site': None;
  'broadcast.unit': None;
  'broadcast.seenOfPeople': None;
  'broadcast.share': None;
  'broadcast.moreLines': {
    count: number;
  };
  'broadcast.fewerLines': None;
  'broadcast.hiddenSmall': {
    count: number;
  };
  'broadcast.hiddenPeople': {
    count: number;
  };
  'broadcast.withheld': {
    count: number;
  };
  'broadcast.withheldBody': None;
  'broadcast.csvBy': None;
  'broadcast.csvName': None;
  'broadcast.csvPeople': None;
}
