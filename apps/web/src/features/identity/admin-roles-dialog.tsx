import type { AdminPerson } from '@app/contract';
import { useState } from 'react';
import { useT } from '../../i18n';
import { failureText } from '../../lib/failures';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { useSetRoles } from './admin.api';
import { RoleChoice } from './admin-role-choice';
import s from './admin.module.css';

export function RolesDialog({ account, onClose }: { account: AdminPerson; onClose: () => void }) {
  const t = useT();
  const [chosen, setChosen] = useState(account.roles);
  const { mutate, isPending, error } = useSetRoles(onClose);
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('admin.rolesDialog.title', { name: account.person.name })}
      actions={
        <>
          <Button variant="ghost" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button
            variant="primary"
            busy={isPending}
            disabled={chosen.length === 0}
            data-tip={chosen.length === 0 ? t('admin.rolesDialog.one') : undefined}
            onClick={() => mutate({ id: account.person.id, roles: chosen })}
          >
            {t('admin.rolesDialog.save')}
          </Button>
        </>
      }
    >
      <div className={s.form}>
        {error && (
          <Banner tone="bad" role="alert">
            {failureText(error)}
          </Banner>
        )}
        <p className={s.lead}>{t('admin.rolesDialog.lead')}</p>
        <RoleChoice
          legend={t('admin.people.roles')}
          chosen={chosen}
          onChange={setChosen}
          error={chosen.length === 0 ? t('admin.rolesDialog.one') : undefined}
        />
      </div>
    </Dialog>
  );
}
