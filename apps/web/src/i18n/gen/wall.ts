// Written by build/catalogues.mjs from the catalogues; do not edit.
import type { None, Text } from '../arguments';

export interface Messages {
  'wall.home': None;
  'wall.mine': None;
  'wall.company': None;
  'wall.filter': None;
  'wall.feed': None;
  'wall.newPosts': {
    count: number;
  };
  'wall.reloadAll': None;
  'wall.upToDate': None;
  'wall.skipPosts': None;
  'wall.endOfPosts': None;
  'wall.unreadLine': None;
  'wall.emptyTitle': None;
  'wall.emptyBody': None;
  'wall.write': None;
  'wall.findGroups': None;
  'wall.noQuestions': None;
  'wall.noQuestionsBody': None;
  'wall.ask': None;
  'wall.prompt': None;
  'wall.titleField': None;
  'wall.textField': None;
  'wall.kind.update': None;
  'wall.kind.question': None;
  'wall.kind.request': None;
  'wall.kind.idea': None;
  'wall.kind.poll': None;
  'wall.kind.praise': None;
  'wall.publish': None;
  'wall.discard': None;
  'wall.draftSaved': None;
  'wall.mentionList': None;
  'wall.mentionOut': None;
  'wall.mentionStatus': {
    count: number;
    name: Text;
  };
  'wall.everyone': None;
  'wall.chosen': None;
  'wall.visibleTo': {
    name: Text;
  };
  'wall.staffReads': None;
  'wall.to': None;
  'wall.sending': None;
  'wall.notSent': None;
  'wall.retry': None;
  'wall.edited': None;
  'wall.pinned': None;
  'wall.pinnedNow': None;
  'wall.unpinnedNow': None;
  'wall.readMore': None;
  'wall.react': None;
  'wall.reactWith': None;
  'wall.reactLabel': {
    count: number;
    name: Text;
  };
  'wall.reaction.useful': None;
  'wall.reaction.support': None;
  'wall.reaction.bravo': None;
  'wall.reaction.insight': None;
  'wall.reaction.celebrate': None;
  'wall.reaction.wonder': None;
  'wall.whoReacted': None;
  'wall.comment': None;
  'wall.comments': None;
  'wall.commentCount': {
    count: number;
  };
  'wall.commentBy': {
    name: Text;
  };
  'wall.commentField': None;
  'wall.commentPrompt': None;
  'wall.commentMenu': {
    name: Text;
  };
  'wall.commentRemoved': None;
  'wall.commentRemovedNow': None;
  'wall.answer': None;
  'wall.answerTo': {
    name: Text;
  };
  'wall.olderAnswers': {
    count: number;
  };
  'wall.moreComments': None;
  'wall.typing': {
    count: number;
    names: Text;
  };
  'wall.send': None;
  'wall.menu': {
    name: Text;
  };
  'wall.copyLink': None;
  'wall.linkCopied': None;
  'wall.edit': None;
  'wall.saveEdit': None;
  'wall.history': None;
  'wall.version': {
    number: Text;
  };
  'wall.changedMeanwhile': None;
  'wall.pin': None;
  'wall.unpin': None;
  'wall.remove': None;
  'wall.removed': None;
  'wall.post': None;
  'wall.postBy': {
    name: Text;
  };
  'wall.goneTitle': None;
  'wall.goneBody': None;
  'wall.image': None;
  'wall.noAlt': None;
  'wall.openImage': {
    alt: Text;
  };
  'wall.previousImage': None;
  'wall.nextImage': None;
  'wall.noDrafts': None;
  'wall.noDraftsBody': None;
  'wall.emptyDraft': None;
  'wall.discardDraft': None;
  'wall.acknowledge': None;
  'wall.acknowledged': None;
  'wall.readBy': {
    count: number;
    total: number;
  };
  'wall.readShare': {
    share: Text;
  };
  'wall.readInEnglish': None;
  'wall.readInFrench': None;
  'wall.toAcknowledge': {
    count: number;
  };
  'wall.toAnswer': {
    count: number;
  };
  'wall.insights': None;
  'wall.poll.question': None;
  'wall.poll.option': {
    number: Text;
  };
  'wall.poll.addOption': None;
  'wall.poll.removeOption': {
    number: Text;
  };
  'wall.poll.multiple': None;
  'wall.poll.voters': {
    count: number;
  };
  'wall.poll.closed': None;
  'wall.poll.closes': {
    when: Text;
  };
  'wall.poll.hidden': None;
  'wall.poll.vote': None;
  'wall.poll.change': None;
}
