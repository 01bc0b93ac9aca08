import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export type Files = Record<string, object[] | string | Buffer>;

/** A Parvis archive in a folder of its own: lists of records become JSON Lines, anything else is written as it is. */
export const writeArchive = (files: Files, source = 'elsewhere'): Promise<string> =>
  writeFiles({ 'manifest.json': JSON.stringify({ format: 'parvis-archive', version: 1, source }), ...files });

export async function writeFiles(files: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'parvis-archive-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    const text = Array.isArray(content) ? content.map((record) => `${JSON.stringify(record)}\n`).join('') : content;
    await writeFile(join(folder, name), text);
  }
  return folder;
}

/** A small company with everything in it: three people, a secret group, posts for everyone, a unit and the group. */
export const company = (): Record<string, object[]> => ({
  'sites.jsonl': [{ id: 's1', name: 'Lyon', city: 'Lyon', country: 'FR', timezone: 'Europe/Paris' }],
  'units.jsonl': [
    { id: 'u2', name: 'Eau', parentId: 'u1' },
    { id: 'u1', name: 'Ingénierie' },
  ],
  'people.jsonl': [
    person('p1', 'Inès', 'Marchand', { unitId: 'u2', siteId: 's1', managerId: 'p2', bio: 'Modélise des crues.' }),
    person('p2', 'Étienne', 'Roche', {
      unitId: 'u1',
      siteId: 's1',
      title: 'Directeur',
      roles: ['employee', 'executive'],
    }),
    person('p3', 'Tomás', 'Silva', { unitId: 'u1', languages: ['pt', 'fr'] }),
  ],
  'skills.jsonl': [
    { id: 'k1', labelFr: 'Hydraulique', labelEn: 'Hydraulics', aliases: ['mécanique des fluides'] },
    { id: 'k2', labelFr: 'Crues', labelEn: 'Floods', broaderId: 'k1' },
  ],
  'person-skills.jsonl': [
    { personId: 'p1', skillId: 'k2', level: 4, years: 9, wantsTo: 'mentor' },
    { personId: 'p3', label: 'Sous-titrage', level: 2 },
  ],
  'clients.jsonl': [{ id: 'c1', name: 'Ville de Sorrance', sector: 'Public', confidential: true }],
  'projects.jsonl': [{ id: 'j1', name: 'Digue nord', clientId: 'c1', tags: ['crue'], startedOn: '2026-01-05' }],
  'assignments.jsonl': [{ personId: 'p1', projectId: 'j1', role: 'Hydraulicienne', share: 60, from: '2026-02-01' }],
  'groups.jsonl': [
    { id: 'g1', name: 'Comité discret', access: 'secret' },
    { id: 'g2', name: 'Vélo', access: 'open', description: 'Ceux qui roulent' },
  ],
  'memberships.jsonl': [
    { groupId: 'g1', personId: 'p2', role: 'owner' },
    { groupId: 'g2', personId: 'p1' },
    { groupId: 'g2', personId: 'p3', role: 'owner' },
  ],
  'posts.jsonl': [
    post('o1', 'p1', { type: 'everyone' }, 'Bonjour @etienne.roche, la digue tient. #crue', '2026-03-01T08:00:00Z'),
    post('o2', 'p2', { type: 'group', id: 'g1' }, 'Ceci reste entre nous.', '2026-03-02T08:00:00Z'),
    post('o3', 'p3', { type: 'unit', id: 'u1' }, 'Réunion d’équipe lundi.', '2026-03-03T08:00:00Z'),
    {
      ...post('o4', 'p2', { type: 'everyone' }, 'Une bonne année.', '2026-01-01T08:00:00Z'),
      kind: 'announcement',
      title: 'Vœux',
      language: 'fr',
    },
  ],
  'comments.jsonl': [
    { id: 'm2', postId: 'o1', parentId: 'm1', authorId: 'p1', body: 'Merci !', createdAt: '2026-03-01T10:00:00Z' },
    { id: 'm1', postId: 'o1', authorId: 'p2', body: 'Bravo', createdAt: '2026-03-01T09:00:00Z' },
    { id: 'm3', postId: 'o1', parentId: 'm2', authorId: 'p3', body: 'Avec plaisir', createdAt: '2026-03-01T11:00:00Z' },
  ],
  'reactions.jsonl': [
    { postId: 'o1', personId: 'p2', emoji: '👏' },
    { postId: 'o1', personId: 'p3', emoji: '👏', createdAt: '2026-03-01T12:00:00Z' },
    { commentId: 'm1', personId: 'p1', emoji: '❤️' },
  ],
  'documents.jsonl': [
    {
      id: 'd1',
      title: 'Guide des crues',
      body: '# Guide',
      authorId: 'p1',
      audience: { type: 'unit', id: 'u2' },
      createdAt: '2025-05-01T08:00:00Z',
    },
  ],
});

export const person = (id: string, givenName: string, familyName: string, more: object = {}): object => ({
  id,
  givenName,
  familyName,
  email: `${id}@example.org`,
  ...more,
});

export const post = (id: string, authorId: string, audience: object, body: string, createdAt: string): object => ({
  id,
  authorId,
  audience,
  body,
  createdAt,
});
