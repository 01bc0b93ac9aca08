import type { AudienceRef } from '@app/contract';
import type { LinkProps } from '@tanstack/react-router';
import { useT } from '../../i18n';

/** The name of an audience in the reader's language: the whole company has none of its own. */
export function useAudienceName(): (audience: Pick<AudienceRef, 'kind' | 'name'>) => string {
  const t = useT();
  return (audience) => {
    if (audience.kind === 'everyone') return t('wall.everyone');
    return audience.kind === 'rule' || audience.kind === 'chosen' ? t('wall.chosen') : audience.name;
  };
}

/** The page of what is behind an audience. */
export function audienceLink(audience: AudienceRef): Pick<LinkProps, 'to' | 'params' | 'search'> {
  const id = audience.refId ?? '';
  switch (audience.kind) {
    case 'group':
      return { to: '/groups/$slug', params: { slug: id } };
    case 'project':
      return { to: '/projects/$id', params: { id } };
    case 'client':
      return { to: '/clients/$id', params: { id } };
    case 'unit':
      return { to: '/people', search: { unit: id } };
    case 'site':
      return { to: '/people', search: { site: id } };
    default:
      return { to: '/' };
  }
}
