import type { Assignment } from '@app/contract';
import { Plus } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useT } from '../../i18n';
import { Button } from '../../ui/button';
import { useMe } from '../identity/identity.api';
import { isNow } from './assignment-rows';

const AssignmentDialog = lazy(() => import('./assignment-dialog'));

/** For who works on it and has not said so. */
export function JoinButton({
  project,
  assignments,
}: {
  project: { id: string; name: string };
  assignments: Assignment[];
}) {
  const t = useT();
  const me = useMe();
  const [open, setOpen] = useState(false);
  if (!me.can.create || assignments.some((one) => one.person.id === me.person.id && isNow(one))) return null;
  return (
    <>
      <Button icon={<Plus aria-hidden="true" />} onClick={() => setOpen(true)}>
        {t('projects.join')}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <AssignmentDialog project={{ id: project.id, name: project.name }} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
