import { useState } from 'react';
import { t as say, useT } from '../../i18n';
import { api } from '../../lib/http';
import { toast } from '../../lib/toasts';
import { today } from '../projects/days';
import { faultsOf, needOf, requestOf } from '../wall/need';
import { FormDialog } from './form-dialog';
import NeedEditor from './need-editor';
import type { DialogProps } from './request-desk';
import { useRequestAct } from './requests.api';

/** What a request says beside its text, corrected; the text is edited as every post's. */
export default function AmendDialog({ post, request, onClose }: DialogProps) {
  const t = useT();
  const [need, setNeed] = useState(() => needOf(request));
  const amend = useRequestAct(
    post.id,
    (body: ReturnType<typeof requestOf>) => api('PUT /posts/:id/request', { params: { id: post.id }, body }),
    true,
  );
  const save = () =>
    amend.mutate(requestOf(need), {
      onSuccess: () => {
        onClose();
        toast(say('requests.amendedNow'));
      },
    });
  return (
    <FormDialog
      title={t('requests.amend')}
      submit={t('requests.save')}
      wide
      ready={faultsOf(need, today()).size === 0}
      busy={amend.isPending}
      error={amend.error}
      onSubmit={save}
      onClose={onClose}
    >
      <NeedEditor need={need} onChange={setNeed} />
    </FormDialog>
  );
}
