import type { Appearance } from './pictures.js';

export type Language = 'fr' | 'en';

export type Unit = { id: string; name: string; parentId?: string };
export type Site = { id: string; name: string; city: string; country: string; timezone: string };
export type Client = { id: string; name: string; sector: string; confidential?: boolean };
export type Group = { id: string; name: string; description: string; access: 'open' | 'closed' | 'secret' };

export type Project = {
  id: string;
  name: string;
  clientId?: string;
  description: string;
  tags: string[];
  startedOn: string;
  endedOn?: string;
  /** Where the team is drawn from; not written to the archive. */
  units: string[];
  sites: string[];
};

export type Person = {
  id: string;
  handle: string;
  givenName: string;
  familyName: string;
  email: string;
  title: string;
  unitId?: string;
  siteId?: string;
  managerId?: string;
  languages: string[];
  bio?: string;
  phone?: string;
  photo?: string;
  startedOn: string;
  leftOn?: string;
  roles: string[];
  feminine: boolean;
  origin: Origin;
  age: number;
  /** The first name in ASCII under which the written threads call the named cast. */
  key?: string;
  skills: [string, number][];
};

/** Where a name comes from, so that a drawn portrait does not contradict it. */
export type Origin = 'west' | 'maghreb' | 'africa' | 'east' | 'south' | 'north' | 'latin';

export type Skill = {
  id: string;
  labelFr: string;
  labelEn: string;
  aliases: string[];
  broaderId?: string;
  kind: string;
};

export type PersonSkill = {
  personId: string;
  skillId: string;
  level: number;
  years: number;
  wantsTo?: 'askMe' | 'mentor' | 'learn';
};

export type Assignment = {
  personId: string;
  projectId: string;
  role: string;
  share: number;
  from: string;
  to?: string;
};

export type Membership = { groupId: string; personId: string; role: 'member' | 'owner' };

export type Audience = { type: 'everyone' | 'unit' | 'site' | 'project' | 'client' | 'group'; id?: string };

export type Post = {
  id: string;
  kind: string;
  authorId: string;
  audience: Audience;
  title?: string;
  body: string;
  language: Language;
  createdAt: string;
  tags?: string[];
  attachments?: { path: string; name: string; alt: string }[];
};

export type Comment = {
  id: string;
  postId: string;
  parentId?: string;
  authorId: string;
  body: string;
  createdAt: string;
};

export type Reaction = { postId?: string; commentId?: string; personId: string; emoji: string; createdAt: string };

export type SignIn = { id: string; email: string; givenName: string; familyName: string; title: string };

export type DemoCompany = {
  name: string;
  source: string;
  people: number;
  posts: number;
  comments: number;
  reactions: number;
  signIns: { employee: SignIn; expert: SignIn; executive: SignIn; finance: SignIn; administrator: SignIn };
};

export type { Appearance };
