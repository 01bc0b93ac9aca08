import type { Assignment } from '@app/contract';
import { useId, useState, type FormEvent } from 'react';
import { t as say, useFormat, useT } from '../../i18n';
import { failureText } from '../../lib/failures';
import { toast } from '../../lib/toasts';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/field';
import { today } from './days';
import { ProjectPicker } from './project-picker';
import { useAssignmentActs } from './projects.acts';
import { type ChosenProject, type Part } from './projects.api';
import s from './projects.module.css';

/** One's part in a project: a new one, or one that is corrected. */
export default function AssignmentDialog({
  assignment,
  project: given,
  onClose,
}: {
  assignment?: Assignment;
  project?: ChosenProject;
  onClose: () => void;
}) {
  const t = useT();
  const format = useFormat();
  const shareId = useId();
  const acts = useAssignmentActs();
  const [project, setProject] = useState<ChosenProject | undefined>(assignment?.project ?? given);
  const [part, setPart] = useState<Part>({
    role: assignment?.role ?? null,
    share: assignment?.share ?? null,
    from: assignment ? assignment.from : today(),
    to: assignment?.to ?? null,
  });
  const set = (more: Partial<Part>) => setPart((now) => ({ ...now, ...more }));
  const { add, change, remove } = acts;
  const busy = add.isPending || change.isPending;
  const error = add.error ?? change.error;
  const upsideDown = part.from !== null && part.to !== null && part.to < part.from;
  const done = () => {
    onClose();
    toast(say('projects.saved'));
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!project || upsideDown || busy) return;
    const role = part.role?.trim() ?? '';
    const body = { ...part, role: role === '' ? null : role };
    if (assignment) change.mutate({ id: assignment.id, part: body }, { onSuccess: done });
    else add.mutate({ project, part: body }, { onSuccess: done });
  };
  const takeBack = () => {
    if (!assignment) return;
    const { role, share, from, to } = assignment;
    remove.mutate(assignment);
    onClose();
    toast(say('projects.removed'), {
      undo: () => add.mutate({ project: assignment.project, part: { role, share, from, to } }),
    });
  };
  const formId = `${shareId}-form`;
  return (
    <Dialog
      open
      onClose={onClose}
      title={assignment ? t('projects.dialogEdit', { name: assignment.project.name }) : t('projects.dialogAdd')}
      actions={
        <>
          {assignment && (
            <Button variant="ghost" onClick={takeBack}>
              {t('projects.remove')}
            </Button>
          )}
          <Button variant="ghost" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button variant="primary" type="submit" form={formId} disabled={!project || upsideDown} busy={busy}>
            {t('projects.save')}
          </Button>
        </>
      }
    >
      <form id={formId} className={s.form} onSubmit={save}>
        {!assignment && <ProjectPicker value={project} onChange={setProject} />}
        <TextField
          label={t('projects.role')}
          optional
          placeholder={t('projects.rolePrompt')}
          maxLength={120}
          value={part.role ?? ''}
          onChange={(event) => set({ role: event.target.value })}
        />
        <div>
          <label className={s.label} htmlFor={shareId}>
            {t('projects.share')}
          </label>
          <div className={s.range}>
            <input
              id={shareId}
              type="range"
              min={0}
              max={100}
              step={5}
              value={part.share ?? 0}
              aria-valuetext={part.share === null ? t('projects.shareUnsaid') : format.percent(part.share / 100)}
              onChange={(event) => set({ share: event.target.value === '0' ? null : Number(event.target.value) })}
            />
            <output htmlFor={shareId} className="num">
              {part.share === null ? t('projects.shareUnsaid') : format.percent(part.share / 100)}
            </output>
          </div>
        </div>
        <div className={s.pair}>
          <TextField
            label={t('projects.fromDay')}
            optional
            type="date"
            value={part.from ?? ''}
            onChange={(event) => set({ from: event.target.value || null })}
          />
          <TextField
            label={t('projects.toDay')}
            optional
            type="date"
            value={part.to ?? ''}
            {...(upsideDown && { error: t('projects.endsFirst') })}
            onChange={(event) => set({ to: event.target.value || null })}
          />
        </div>
        {error && (
          <p className={s.wrong} role="alert">
            {failureText(error)}
          </p>
        )}
      </form>
    </Dialog>
  );
}
