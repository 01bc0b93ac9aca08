// Written by build/catalogues.mjs from the catalogues; do not edit.
import type { None, Text } from '../arguments';

export interface Messages {
  'groups.title': None;
  'groups.filter': None;
  'groups.all': None;
  'groups.mine': None;
  'groups.search': None;
  'groups.create': None;
  'groups.createNow': None;
  'groups.noMatch': {
    q: Text;
  };
  'groups.empty': None;
  'groups.emptyMine': None;
  'groups.emptyBody': None;
  'groups.showAll': None;
  'groups.allGroups': None;
  'groups.unread': {
    count: number;
  };
  'groups.memberCount': {
    count: number;
  };
  'groups.count': {
    count: number;
  };
  'groups.lastPost': None;
  'groups.join': None;
  'groups.ask': None;
  'groups.withdraw': None;
  'groups.membership': None;
  'groups.leave': None;
  'groups.member': None;
  'groups.owner': None;
  'groups.guest': None;
  'groups.joined': {
    name: Text;
  };
  'groups.asked': {
    name: Text;
  };
  'groups.left': {
    name: Text;
  };
  'groups.withdrawn': None;
  'groups.leaveTitle': {
    name: Text;
  };
  'groups.leaveClosed': None;
  'groups.leaveSecret': None;
  'groups.whoMayJoin': None;
  'groups.access.open': None;
  'groups.access.closed': None;
  'groups.access.secret': None;
  'groups.accessHint.open': None;
  'groups.accessHint.closed': None;
  'groups.accessHint.secret': None;
  'groups.name': None;
  'groups.description': None;
  'groups.descriptionHint': None;
  'groups.parts': None;
  'groups.wall': None;
  'groups.members': None;
  'groups.settings': None;
  'groups.about': None;
  'groups.seeAll': None;
  'groups.wallOf': {
    name: Text;
  };
  'groups.notHere': None;
  'groups.notHereBody': None;
  'groups.closedTitle': None;
  'groups.closedBody': {
    count: number;
  };
  'groups.waitingTitle': None;
  'groups.waitingBody': {
    count: number;
  };
  'groups.emptyWall': None;
  'groups.emptyWallBody': None;
  'groups.joinToWrite': None;
  'groups.writeFirst': None;
  'groups.requestCount': {
    count: number;
  };
  'groups.searchMember': None;
  'groups.noMember': {
    q: Text;
  };
  'groups.showAllMembers': None;
  'groups.since': {
    day: Text;
  };
  'groups.memberMenu': {
    name: Text;
  };
  'groups.makeOwner': None;
  'groups.makeMember': None;
  'groups.nowOwner': {
    name: Text;
  };
  'groups.nowMember': {
    name: Text;
  };
  'groups.remove': None;
  'groups.removeTitle': {
    name: Text;
  };
  'groups.removeBody': {
    name: Text;
  };
  'groups.removed': {
    name: Text;
  };
  'groups.accept': None;
  'groups.refuse': None;
  'groups.acceptLabel': {
    name: Text;
  };
  'groups.refuseLabel': {
    name: Text;
  };
  'groups.accepted': {
    name: Text;
  };
  'groups.refused': {
    name: Text;
  };
  'groups.add': None;
  'groups.addTitle': {
    name: Text;
  };
  'groups.findPerson': None;
  'groups.findHint': None;
  'groups.nobody': {
    q: Text;
  };
  'groups.alreadyIn': None;
  'groups.ownersOnly': None;
  'groups.ownersOnlyBody': None;
  'groups.narrowed': None;
  'groups.opensWaiting': None;
  'groups.save': None;
  'groups.saved': None;
}
