import { limits, type Call } from '@app/contract';
import { useState } from 'react';
import { t as say, useT } from '../../i18n';
import { api } from '../../lib/http';
import { toast } from '../../lib/toasts';
import { TextArea } from '../../ui/field';
import { FormDialog } from './form-dialog';
import { PostPicker, type ChosenPost } from './post-picker';
import type { DialogProps } from './request-desk';
import { useRequestAct } from './requests.api';
import s from './requests.module.css';

/** A helper says that the work is done, and which posts carry the outcome. */
export default function DeliverDialog({ post, onClose }: DialogProps) {
  const t = useT();
  const [note, setNote] = useState('');
  const [posts, setPosts] = useState<ChosenPost[]>([]);
  const deliver = useRequestAct(
    post.id,
    (body: Call<'POST /posts/:id/delivery'>['body']) =>
      api('POST /posts/:id/delivery', { params: { id: post.id }, body }),
    true,
  );
  const send = () =>
    deliver.mutate(
      { note: note.trim(), postIds: posts.map(({ id }) => id) },
      {
        onSuccess: () => {
          onClose();
          toast(say('requests.deliveredNow', { name: post.author.name }));
        },
      },
    );
  return (
    <FormDialog
      title={t('requests.deliver')}
      submit={t('requests.deliver')}
      busy={deliver.isPending}
      error={deliver.error}
      onSubmit={send}
      onClose={onClose}
    >
      <p className={s.lead}>{t('requests.deliverLead', { name: post.author.name })}</p>
      <TextArea
        label={t('requests.deliverNote')}
        placeholder={t('requests.deliverPrompt')}
        maxLength={limits.requestNote}
        value={note}
        data-autofocus
        onChange={(event) => setNote(event.target.value)}
      />
      <PostPicker but={post.id} value={posts} onChange={setPosts} />
    </FormDialog>
  );
}
