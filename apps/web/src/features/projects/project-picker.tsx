import { useQuery } from '@tanstack/react-query';
import { FolderKanban, Plus } from 'lucide-react';
import { useDeferredValue, useId, useState } from 'react';
import { useT } from '../../i18n';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { clientsNamedQuery, projectsNamedQuery, type ChosenProject } from './projects.api';
import s from './projects.module.css';

/** Finds a project by name or client; a name nobody knows becomes a new project, for a known or a new client. */
export function ProjectPicker({
  value,
  onChange,
}: {
  value: ChosenProject | undefined;
  onChange: (project: ChosenProject | undefined) => void;
}) {
  const t = useT();
  const listId = useId();
  const [q, setQ] = useState('');
  const name = q.trim();
  const asked = useDeferredValue(name);
  const { data: found = [] } = useQuery({ ...projectsNamedQuery(asked), placeholderData: (old) => old });
  const clientName = value && 'clientName' in value ? value.clientName : '';
  const { data: clients = [] } = useQuery(clientsNamedQuery(useDeferredValue(clientName.trim())));
  if (value)
    return (
      <div className={s.form}>
        <div>
          <p className={s.label}>{t('projects.project')}</p>
          <div className={s.chosen}>
            <strong>{value.name}</strong>
            <Button variant="ghost" onClick={() => onChange(undefined)}>
              {t('projects.projectChange')}
            </Button>
          </div>
        </div>
        {'clientName' in value && (
          <>
            <TextField
              label={t('projects.client')}
              hint={t('projects.clientHint')}
              optional
              value={clientName}
              maxLength={120}
              list={listId}
              autoComplete="off"
              onChange={(event) => onChange({ name: value.name, clientName: event.target.value })}
            />
            <datalist id={listId}>
              {clients.map((client) => (
                <option key={client.id}>{client.name}</option>
              ))}
            </datalist>
          </>
        )}
      </div>
    );
  const known = found.some((project) => project.name.toLowerCase() === name.toLowerCase());
  return (
    <div>
      <TextField
        label={t('projects.project')}
        placeholder={t('projects.projectPrompt')}
        value={q}
        maxLength={120}
        autoComplete="off"
        data-autofocus
        onChange={(event) => setQ(event.target.value)}
      />
      {name !== '' && (
        <ul className={s.choices} aria-label={t('projects.list')}>
          {found.map((project) => (
            <li key={project.id}>
              <button type="button" onClick={() => onChange({ id: project.id, name: project.name })}>
                <FolderKanban aria-hidden="true" />
                <span>
                  {project.name}
                  <small>{project.client?.name ?? t('projects.internal')}</small>
                </span>
              </button>
            </li>
          ))}
          {!known && (
            <li>
              <button type="button" onClick={() => onChange({ name, clientName: '' })}>
                <Plus aria-hidden="true" />
                <span>{t('projects.projectNew', { name })}</span>
              </button>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
