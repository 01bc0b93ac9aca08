import { day, email, language, limits, line, reactionEmojis, roles, text, time, wantsTo } from '@app/contract';
import { areRolesSound } from '@app/identity';
import { z } from 'zod';

/** The source's own name of a thing: text, or a number that becomes text. */
const key = z.union([line(200), z.number().int().transform(String)]);
const path = line(300);
const tags = z.array(line(40)).max(20);
/** Who took part in a text besides its author, and how: “reviewer”, « relectrice ». */
const participants = z.array(z.object({ personId: key, role: line(40) })).max(50);
/** Since there was a wall, and not in the future: what is written sorts by its moment. */
const past = time.refine((at) => {
  const moment = Date.parse(at);
  return moment >= Date.UTC(1990, 0, 1) && moment <= Date.now() + 86_400_000;
}, 'between 1990 and now');
const timezone = line(60).refine((zone) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}, 'time zone');
/** A text in a language we do not speak is kept; only the mark is not. */
const anyLanguage = line(20).transform((given) => language.safeParse(given.slice(0, 2).toLowerCase()).data ?? null);

const audience = z
  .strictObject({ type: z.enum(['everyone', 'unit', 'site', 'project', 'client', 'group']), id: key.optional() })
  .refine((a) => (a.type === 'everyone') === (a.id === undefined), { path: ['id'] });
/** Kinds that are nothing but a post; the others bring tables of their own, which the archive does not carry. */
const postKind = z.enum(['update', 'question', 'idea', 'praise', 'document', 'announcement']);

/** The records of the Parvis archive by file. A field that is not here is reported and kept out. */
export const schemas = {
  sites: z.object({
    id: key,
    name: line(120),
    city: line(120).nullish(),
    country: line(120).nullish(),
    timezone: timezone.nullish(),
  }),
  units: z.object({ id: key, name: line(120), parentId: key.nullish() }),
  people: z.object({
    id: key,
    handle: z
      .string()
      .regex(/^[a-z][a-z0-9]*([.-][a-z0-9]+)*$/)
      .max(40)
      .nullish(),
    givenName: line(80),
    familyName: line(80),
    displayName: line(160).nullish(),
    email: email.nullish(),
    title: line(120).nullish(),
    unitId: key.nullish(),
    siteId: key.nullish(),
    managerId: key.nullish(),
    languages: z.array(line(20)).max(12).nullish(),
    bio: text(limits.bio).nullish(),
    phone: line(40).nullish(),
    photo: path.nullish(),
    startedOn: day.nullish(),
    leftOn: day.nullish(),
    roles: z.array(z.enum(roles)).max(roles.length).refine(areRolesSound, 'a guest is nothing else').nullish(),
    external: z.record(line(40), line(200)).nullish(),
  }),
  skills: z
    .object({
      id: key,
      labelFr: line(80).nullish(),
      labelEn: line(80).nullish(),
      aliases: z.array(line(80)).max(50).nullish(),
      broaderId: key.nullish(),
      kind: line(40).nullish(),
    })
    .refine((skill) => skill.labelFr ?? skill.labelEn, { path: ['labelFr'], message: 'one label at least' }),
  'person-skills': z
    .object({
      personId: key,
      skillId: key.nullish(),
      label: line(80).nullish(),
      level: z.number().int().min(1).max(4).nullish(),
      years: z.number().int().min(0).max(60).nullish(),
      wantsTo: z.union([wantsTo.transform((one) => [one]), z.array(wantsTo).max(3)]).nullish(),
    })
    .refine((claim) => claim.skillId ?? claim.label, { path: ['skillId'], message: 'skill or label' }),
  clients: z.object({
    id: key,
    name: line(120),
    sector: line(120).nullish(),
    confidential: z.boolean().nullish(),
  }),
  projects: z.object({
    id: key,
    name: line(120),
    clientId: key.nullish(),
    description: text(2000).nullish(),
    tags: tags.nullish(),
    startedOn: day.nullish(),
    endedOn: day.nullish(),
  }),
  assignments: z
    .object({
      personId: key,
      projectId: key,
      role: line(120).nullish(),
      share: z.number().int().min(0).max(100).nullish(),
      from: day.nullish(),
      to: day.nullish(),
    })
    .refine((part) => !part.from || !part.to || part.from <= part.to, {
      path: ['to'],
      message: 'ends before it starts',
    }),
  groups: z.object({
    id: key,
    name: line(80),
    description: text(limits.groupDescription).nullish(),
    access: z.enum(['open', 'closed', 'secret']),
  }),
  memberships: z.object({ groupId: key, personId: key, role: z.enum(['member', 'owner']).nullish() }),
  posts: z
    .object({
      id: key,
      kind: postKind.nullish(),
      authorId: key,
      audience,
      title: line(limits.postTitle).nullish(),
      body: text(limits.postBody),
      language: anyLanguage.nullish(),
      createdAt: past,
      editedAt: past.nullish(),
      tags: tags.nullish(),
      participants: participants.nullish(),
      attachments: z
        .array(z.object({ path, name: line(200), alt: text(500).nullish() }))
        .max(limits.attachments)
        .nullish(),
    })
    .refine((post) => post.body.trim() !== '' || post.title || (post.attachments?.length ?? 0) > 0, { path: ['body'] })
    .refine((post) => post.kind !== 'announcement' || post.title, { path: ['title'] }),
  comments: z.object({
    id: key,
    postId: key,
    parentId: key.nullish(),
    authorId: key,
    body: text(limits.commentBody).refine((body) => body.trim() !== ''),
    createdAt: past,
  }),
  reactions: z
    .object({
      postId: key.nullish(),
      commentId: key.nullish(),
      personId: key,
      emoji: z.enum(reactionEmojis),
      createdAt: past.nullish(),
    })
    .refine((reaction) => (reaction.postId == null) !== (reaction.commentId == null), { path: ['postId'] }),
  documents: z
    .object({
      id: key,
      title: line(limits.postTitle),
      path: path.nullish(),
      body: text(limits.postBody).nullish(),
      authorId: key,
      audience,
      createdAt: past,
      tags: tags.nullish(),
      participants: participants.nullish(),
    })
    .refine((document) => document.path ?? document.body, { path: ['body'] }),
} as const;
export type RecordName = keyof typeof schemas;
export type RecordOf<N extends RecordName> = z.output<(typeof schemas)[N]>;
