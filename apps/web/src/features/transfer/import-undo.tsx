import type { ImportDto } from '@app/contract';
import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../i18n';
import { failureText } from '../../lib/failures';
import { toast } from '../../lib/toasts';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/dialog';
import { sumOf, useUndo } from './transfer.api';

export function UndoButton({ found }: { found: ImportDto }) {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const { mutate, isPending } = useUndo(found.id);
  const undo = () =>
    mutate(undefined, {
      onError: (error) => toast(failureText(error), { bad: true }),
      onSettled: () => setAsking(false),
    });
  return (
    <>
      <Button icon={<Undo2 aria-hidden="true" />} onClick={() => setAsking(true)}>
        {t('admin.undo.open')}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('admin.undo.title')}
        confirm={t('admin.undo.confirm')}
        danger
        busy={isPending}
        onConfirm={undo}
      >
        {t('admin.undo.body', { count: sumOf(found.counts).created })}
      </ConfirmDialog>
    </>
  );
}
