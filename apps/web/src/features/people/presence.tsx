import { useT } from '../../i18n';
import { usePresence } from '../../lib/signals';
import { Tag } from '../../ui/tag';

/** Says so while a person has Parvis open. Of those who have not, nothing is said. */
export function Presence({ personId }: { personId: string }) {
  const t = useT();
  const isHere = usePresence([personId]).has(personId);
  return isHere ? (
    <Tag tone="good" dot>
      {t('ui.here')}
    </Tag>
  ) : null;
}
