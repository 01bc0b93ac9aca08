// Written by build/catalogues.mjs from the catalogues; do not edit.
import type { None, Text } from '../arguments';

export interface Messages {
  'people.personPrompt': None;
  'people.takeOff': {
    name: Text;
  };
  'people.nobodyCalled': {
    q: Text;
  };
  'people.title': None;
  'people.lead': None;
  'people.searchLabel': None;
  'people.searchClear': None;
  'people.tip': None;
  'people.count': {
    count: number;
  };
  'people.atLeast': {
    count: number;
  };
  'people.understood': {
    words: Text;
  };
  'people.correctedFrom': {
    words: Text;
  };
  'people.results': None;
  'people.kinds': None;
  'people.kind.people': None;
  'people.kind.skills': None;
  'people.kind.projects': None;
  'people.kind.clients': None;
  'people.kind.groups': None;
  'people.typeName.skills': None;
  'people.typeName.projects': None;
  'people.typeName.clients': None;
  'people.typeName.groups': None;
  'people.noName.skills': None;
  'people.noName.projects': None;
  'people.noName.clients': None;
  'people.noName.groups': None;
  'people.noNameBody': None;
  'people.amongPeople': None;
  'people.all.skills': None;
  'people.all.projects': None;
  'people.all.clients': None;
  'people.all.groups': None;
  'people.moreFilters': None;
  'people.fewerFilters': None;
  'people.clearFilters': None;
  'people.filterSite': None;
  'people.filterUnit': None;
  'people.filterLanguage': None;
  'people.filterAvailability': None;
  'people.availability.available': None;
  'people.availability.partly': None;
  'people.availability.busy': None;
  'people.availability.away': None;
  'people.constraints': None;
  'people.constraint.site': {
    name: Text;
  };
  'people.constraint.unit': {
    name: Text;
  };
  'people.constraint.language': {
    name: Text;
  };
  'people.constraint.available': None;
  'people.constraint.present': None;
  'people.constraintRemove': {
    name: Text;
    words: Text;
  };
  'people.constraintOthers': {
    names: Text;
  };
  'people.constraintNobody': {
    names: Text;
  };
  'people.emptyTitle': None;
  'people.emptyBody': None;
  'people.unmet': None;
  'people.emptyWiden': {
    word: Text;
  };
  'people.emptyAsk': None;
  'people.askHelp': None;
  'people.preview': None;
  'people.openProfile': None;
  'people.compare': None;
  'people.compare.chosen': None;
  'people.compare.remove': {
    name: Text;
  };
  'people.compare.more': None;
  'people.compare.open': {
    count: number;
  };
  'people.compare.title': None;
  'people.compare.shared': None;
  'people.compare.full': {
    most: number;
  };
  'people.writeMail': None;
  'people.card.mention': None;
  'people.card.ask': None;
  'people.card.tip': None;
  'people.why': None;
  'people.reason.name': None;
  'people.reason.title': None;
  'people.reason.bio': None;
  'people.reason.skill': None;
  'people.reason.endorsement': {
    count: number;
  };
  'people.reason.assignment': None;
  'people.reason.help': None;
  'people.reason.post': None;
  'people.reason.participation': None;
  'people.reason.comment': None;
  'people.weight': {
    share: Text;
  };
  'people.moreReasons': {
    count: number;
  };
  'people.strength': {
    share: Text;
  };
  'people.now': None;
  'people.notFoundTitle': None;
  'people.tabs': None;
  'people.tabProfile': None;
  'people.tabActivity': None;
  'people.activity': {
    name: Text;
  };
  'people.noActivity': None;
  'people.noActivityOwn': None;
  'people.noActivityBody': None;
  'people.toWall': None;
  'people.editProfile': None;
  'people.orgChart': None;
  'people.pronounced': {
    text: Text;
  };
  'people.guest': None;
  'people.left': {
    day: Text;
  };
  'people.facts': None;
  'people.unit': None;
  'people.site': None;
  'people.localTime': {
    time: Text;
  };
  'people.manager': None;
  'people.languages': None;
  'people.email': None;
  'people.phone': None;
  'people.since': None;
  'people.about': None;
  'people.aboutEmpty': None;
  'people.aboutEdit': None;
  'people.statusTitle': None;
  'people.statusSet': None;
  'people.statusChange': None;
  'people.statusText': None;
  'people.statusPrompt': None;
  'people.statusEmoji': None;
  'people.statusNoEmoji': None;
  'people.statusAvailability': None;
  'people.statusUnsaid': None;
  'people.statusUntil': None;
  'people.until.open': None;
  'people.until.half': None;
  'people.until.today': None;
  'people.until.week': None;
  'people.until.day': None;
  'people.untilDay': None;
  'people.statusPublish': None;
  'people.statusPublishHint': None;
  'people.statusSave': None;
  'people.statusSaveAndPublish': None;
  'people.statusClear': None;
  'people.statusSaved': None;
  'people.statusCleared': None;
  'people.statusPublished': None;
  'people.statusUntilTime': {
    time: Text;
  };
  'people.statusUntilDay': {
    day: Text;
  };
  'people.stillRight': None;
  'people.stillRightYes': None;
  'people.confirmed': None;
  'people.skills': None;
  'people.skillAdd': None;
  'people.skillName': None;
  'people.skillNamePrompt': None;
  'people.skillSuggestions': None;
  'people.skillLevel': None;
  'people.skillNoLevel': None;
  'people.level.1': None;
  'people.level.2': None;
  'people.level.3': None;
  'people.level.4': None;
  'people.skillEdit': {
    name: Text;
  };
  'people.skillRemove': None;
  'people.skillRemoved': None;
  'people.skillSaved': None;
  'people.skillSave': None;
  'people.skillsEmpty': None;
  'people.skillsEmptyOwn': None;
  'people.confirmations': {
    count: number;
  };
  'people.confirmedBy': {
    names: Text;
  };
  'people.endorse': None;
  'people.endorsed': None;
  'people.endorseLabel': {
    name: Text;
  };
  'people.endorsedNow': {
    name: Text;
  };
  'people.unendorsedNow': None;
  'people.wants.askMe': None;
  'people.wants.mentor': None;
  'people.wants.learn': None;
  'people.years': {
    count: number;
  };
  'people.skillPage.aka': None;
  'people.skillPage.broader': None;
  'people.skillPage.narrower': None;
  'people.skillPage.iKnow': None;
  'people.skillPage.mine': None;
  'people.skillPage.who': None;
  'people.skillPage.declared': {
    count: number;
  };
  'people.skillPage.endorsed': {
    count: number;
  };
  'people.skillPage.all': {
    count: number;
  };
  'people.skillPage.nobody': None;
  'people.skillPage.nobodyBody': None;
  'people.skillPage.trend': None;
  'people.skillPage.trendLead': {
    count: number;
  };
  'people.skillPage.point': {
    count: number;
    quarter: Text;
  };
  'people.skillPage.explore': None;
  'people.skillPage.view': None;
  'people.skillPage.asChart': None;
  'people.skillPage.asTable': None;
  'people.skillPage.quarter': {
    quarter: Text;
    year: Text;
  };
  'people.skillPage.quarterHead': None;
  'people.skillPage.proofsHead': None;
  'people.skillPage.questions': None;
  'people.skillPage.noQuestions': None;
  'people.skillPage.posts': None;
  'people.skillPage.noPosts': None;
  'people.suggestedTitle': None;
  'people.suggestedPrivate': None;
  'people.suggestedSettings': None;
  'people.suggestedWhy': {
    count: number;
  };
  'people.suggestedAdd': None;
  'people.suggestedLater': None;
  'people.suggestedNotMe': None;
  'people.suggested.accept': {
    name: Text;
  };
  'people.suggested.hide': {
    name: Text;
  };
  'people.suggested.not-me': {
    name: Text;
  };
  'people.inferLabel': None;
  'people.inferHint': None;
  'people.inferOn': None;
  'people.inferOff': None;
  'people.orgTitle': None;
  'people.orgLead': None;
  'people.orgSearch': None;
  'people.orgTree': {
    name: Text;
  };
  'people.orgTreeTop': None;
  'people.orgTop': None;
  'people.orgMe': None;
  'people.orgTip': None;
  'people.orgEmpty': None;
  'people.orgEmptyBody': None;
  'people.reports': {
    count: number;
  };
  'people.noOne': None;
  'people.formPhoto': None;
  'people.formPhotoHint': {
    size: Text;
  };
  'people.formPhotoChoose': None;
  'people.formPhotoChange': None;
  'people.formPhotoRemove': None;
  'people.formPhotoSending': {
    share: Text;
  };
  'people.photoSaved': None;
  'people.photoRemoved': None;
  'people.formTitle': None;
  'people.formPronunciation': None;
  'people.formPronunciationHint': None;
  'people.formPhone': None;
  'people.formLanguages': None;
  'people.formLanguageAdd': None;
  'people.formLanguageRemove': {
    name: Text;
  };
  'people.formBio': None;
  'people.formBioHint': None;
  'people.formSave': None;
  'people.formSaved': None;
  'people.formOther': None;
}
