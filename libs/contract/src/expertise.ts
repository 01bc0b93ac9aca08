import { z } from 'zod';
import { staff, type Endpoint } from './endpoint.js';
import { limits } from './limits.js';
import { availability } from './people.js';
import { day, id, idParams, language, line, localised, Named, PersonSummary, postKind, time } from './shapes.js';

export const SkillDto = z
  .strictObject({ id, labelFr: z.string().nullable(), labelEn: z.string().nullable() })
  .meta({ id: 'Skill' });
export const wantsTo = z.enum(['askMe', 'mentor', 'learn']);

/** A skill on a profile: the claim and what shows it. */
export const PersonSkill = z
  .strictObject({
    skill: SkillDto,
    level: z
      .number()
      .int()
      .min(1)
      .max(4)
      .nullable()
      .describe('Declared by the person: 1 notions, 2 practice, 3 mastery, 4 reference'),
    years: z.number().int().nullable(),
    wantsTo: z.array(wantsTo),
    endorsements: z.number().int(),
    endorsedByMe: z.boolean(),
    endorsers: z.array(PersonSummary),
  })
  .meta({ id: 'PersonSkill' });
export type PersonSkill = z.infer<typeof PersonSkill>;

export const evidenceKind = z.enum([
  'name',
  'title',
  'bio',
  'skill',
  'endorsement',
  'assignment',
  'help',
  'post',
  'participation',
  'comment',
]);
/** Why a person is found: one piece of evidence that the searcher may open. */
export const Reason = z
  .strictObject({
    kind: evidenceKind,
    text: z.string().describe('A short excerpt or name; matching words stand between U+E000 and U+E001'),
    weight: z.number().int().describe('Its share of the score'),
    at: time.nullable(),
    endorsers: z.number().int().nullable().describe('For an endorsement: how many colleagues gave it'),
    link: z.string().nullable().describe('Path in the web'),
  })
  .meta({ id: 'Reason' });
export type Reason = z.infer<typeof Reason>;

/** A skill that one's own evidence suggests, and what names it: for the person alone. */
export const SuggestedSkill = z
  .strictObject({
    skill: SkillDto,
    reasons: z.array(Reason.pick({ kind: true, text: true, at: true, link: true }).meta({ id: 'OwnReason' })),
    more: z.number().int().describe('Pieces of evidence beyond those listed'),
  })
  .meta({ id: 'SuggestedSkill' });
export type SuggestedSkill = z.infer<typeof SuggestedSkill>;
const suggestions = z.strictObject({ on: z.boolean(), items: z.array(SuggestedSkill) });

export const ExpertResult = z
  .strictObject({
    person: PersonSummary,
    unit: Named.nullable(),
    site: Named.nullable(),
    availability: availability.nullable(),
    languages: z.array(z.string()),
    now: z.array(z.string()).describe('Current clients and projects the searcher may know of'),
    score: z.number().int().describe('In thousandths of all that could be asked for: exactly the sum of all weights'),
    reasons: z.array(Reason),
    more: z.number().int().describe('Reasons beyond those listed'),
    moreWeight: z.number().int().describe('What those together add to the score'),
  })
  .meta({ id: 'ExpertResult' });
export type ExpertResult = z.infer<typeof ExpertResult>;

/** A post that names a skill and that the reader may open. */
export const SkillPost = z
  .strictObject({ id, kind: postKind, author: PersonSummary, excerpt: z.string(), at: time })
  .meta({ id: 'SkillPost' });
/** What the house knows of a skill, as far as the reader may see it. */
export const SkillPage = z
  .strictObject({
    skill: SkillDto,
    aliases: z.array(z.string()).describe('Other names it is found by'),
    broader: SkillDto.nullable(),
    narrower: z.array(SkillDto),
    declared: z.number().int().describe('Colleagues who say that they know it'),
    endorsed: z.number().int().describe('Those of them whom a colleague confirmed'),
    trend: z
      .array(z.strictObject({ from: day, proofs: z.number().int() }))
      .describe(
        'Dated pieces of evidence by quarter, the oldest first; nothing that the reader may not open is counted',
      ),
    questions: z.array(SkillPost).describe('The newest questions and requests for help that name it'),
    posts: z.array(SkillPost).describe('The newest other posts and documents that name it'),
  })
  .meta({ id: 'SkillPage' });
export type SkillPage = z.infer<typeof SkillPage>;
export type SkillPost = z.infer<typeof SkillPost>;

/** A constraint that the words of a need state: “in Lyon”, “qui parle allemand”. */
export const Constraint = z
  .strictObject({
    kind: z.enum(['site', 'unit', 'language', 'availability', 'present']),
    value: z.string().describe('A language by its code; a place or unit by its name, in small letters'),
    label: z.string().describe('What it is called'),
    words: z.string().describe('The words that state it, as they were typed'),
  })
  .meta({ id: 'Constraint' });
export type Constraint = z.infer<typeof Constraint>;

/** A need that found nobody, once two people have had it; who they are is known to nobody. */
export const UnmetNeed = z
  .strictObject({ id, words: z.string(), times: z.number().int(), lastAt: time })
  .meta({ id: 'UnmetNeed' });
export type UnmetNeed = z.infer<typeof UnmetNeed>;

const facet = z.array(z.strictObject({ id: z.string(), name: z.string(), people: z.number().int() }));

export const expertise = {
  'GET /expertise': {
    summary: 'Who knows …: people ranked by evidence that the searcher may open. Without words: the directory.',
    access: staff,
    query: z.strictObject({
      q: z.string().max(limits.query).default(''),
      unitId: id.optional(),
      siteId: id.optional(),
      language: z.string().max(20).optional(),
      availability: availability.optional(),
      ignore: z
        .string()
        .max(limits.query)
        .optional()
        .describe('Constraints of the words that are to be words again: `kind:value`, separated by commas'),
      offset: z.coerce.number().int().min(0).max(500).default(0),
    }),
    response: z.strictObject({
      items: z.array(ExpertResult),
      total: z.number().int().describe(`With words, nobody beyond the ${limits.found} best is counted`),
      constraints: z.array(Constraint).describe('What the words say of people, beside what they should know'),
      meeting: z
        .number()
        .int()
        .describe(
          'How many of them meet every constraint; they come first, and without other words there is nobody else',
        ),
      understood: z.array(z.string()).describe('The words searched for, after stop words and corrections'),
      corrected: z.array(z.strictObject({ from: z.string(), to: z.string() })),
      facets: z.strictObject({ units: facet, sites: facet, languages: facet, availability: facet }),
    }),
  },
  'POST /expertise/unmet': {
    summary: 'Tell that a need found nobody: its words are kept for the vocabulary, never who had it.',
    access: staff,
    body: z.strictObject({ q: z.string().min(1).max(limits.query) }),
    response: z.void(),
    rate: 60,
  },
  'GET /admin/needs': {
    summary: 'Needs of two people or more that found nobody, the most frequent first.',
    access: ['administrator'],
    response: z.array(UnmetNeed),
  },
  'POST /admin/needs/:id/name': {
    summary: 'The need is another name of a skill that the house knows.',
    access: ['administrator'],
    params: idParams,
    body: z.strictObject({ skillId: id }),
    response: SkillDto,
  },
  'POST /admin/needs/:id/skill': {
    summary: 'The need is a skill that the house did not know.',
    access: ['administrator'],
    params: idParams,
    body: z.strictObject({ label: localised(80) }),
    response: SkillDto,
    status: 201,
  },
  'DELETE /admin/needs/:id': {
    summary: 'Leave the need out of the list, for good.',
    access: ['administrator'],
    params: idParams,
    response: z.void(),
  },
  'GET /skills': {
    summary: 'Skills by name, in both languages.',
    access: staff,
    query: z.strictObject({ q: z.string().max(100).optional() }),
    response: z.array(SkillDto),
  },
  'GET /skills/:id': {
    summary: 'A skill: its names, its kin, how many know it, how the evidence grows, and who writes about it.',
    access: staff,
    params: idParams,
    response: SkillPage,
  },
  'GET /people/:id/skills': {
    summary: 'What a person knows.',
    access: staff,
    params: idParams,
    response: z.array(PersonSkill),
  },
  'PUT /me/skills/:id': {
    summary: 'Declare a skill, or change its level.',
    access: staff,
    params: idParams,
    body: z.strictObject({
      level: z.number().int().min(1).max(4).nullable(),
      years: z.number().int().min(0).max(60).nullable().default(null),
      wantsTo: z.array(wantsTo).max(3).default([]),
    }),
    response: PersonSkill,
  },
  'POST /me/skills': {
    summary: 'Declare a skill by its name; an unknown name becomes a new skill.',
    access: staff,
    idempotent: true,
    body: z.strictObject({ label: line(80), language, level: z.number().int().min(1).max(4).nullable() }),
    response: PersonSkill,
    status: 201,
  },
  'DELETE /me/skills/:id': {
    summary: 'Take a declared skill back.',
    access: staff,
    params: idParams,
    response: z.void(),
  },
  'GET /me/suggested-skills': {
    summary: 'Skills that what one did and wrote suggests. Nobody else sees them, and they count for nothing.',
    access: staff,
    response: suggestions,
  },
  'PUT /me/suggested-skills': {
    summary: 'Have nothing inferred any more, which removes whatever came of it, or start afresh.',
    access: staff,
    body: z.strictObject({ on: z.boolean() }),
    response: suggestions,
  },
  'PUT /me/suggested-skills/:id': {
    summary: 'Declare a suggested skill, have it suggested later, or never again.',
    access: staff,
    params: idParams,
    body: z.strictObject({ answer: z.enum(['accept', 'hide', 'not-me']) }),
    response: z.void(),
  },
  'DELETE /me/suggested-skills/:id': {
    summary: 'Take “later” or “not me” back.',
    access: staff,
    params: idParams,
    response: z.void(),
  },
  'PUT /people/:id/skills/:skillId/endorsement': {
    summary: 'Confirm that a colleague has a skill.',
    access: staff,
    params: z.strictObject({ id, skillId: id }),
    response: PersonSkill,
  },
  'DELETE /people/:id/skills/:skillId/endorsement': {
    summary: 'Take the endorsement back.',
    access: staff,
    params: z.strictObject({ id, skillId: id }),
    response: PersonSkill,
  },
} as const satisfies Record<string, Endpoint>;
