import type { GroupDto } from '@app/contract';

type Change = (group: GroupDto) => GroupDto;
const isObject = (data: unknown): data is Record<string, unknown> => typeof data === 'object' && data !== null;

/** Changes every group inside what the cache keeps of groups: one, a page, or pages. */
export function groupsIn(data: unknown, change: Change): unknown {
  if (!isObject(data)) return data;
  if (Array.isArray(data['pages'])) return { ...data, pages: data['pages'].map((page) => groupsIn(page, change)) };
  if (Array.isArray(data['items'])) return { ...data, items: data['items'].map((group) => change(group as GroupDto)) };
  return change(data as GroupDto);
}
