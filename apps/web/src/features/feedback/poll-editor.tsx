import { limits } from '@app/contract';
import { Plus, X } from 'lucide-react';
import { useLanguage, useT } from '../../i18n';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { IconButton } from '../../ui/icon-button';
import { Switch } from '../../ui/switch';
import type { PollDraft } from '../wall/parts';
import s from './poll.module.css';

interface Props {
  value: PollDraft;
  onChange: (value: PollDraft) => void;
  /** The language one writes in; a message in two languages has a poll in both. */
  language?: 'fr' | 'en';
}

/** A question and its options, each a line. */
export function PollEditor({ value, onChange, language: given }: Props) {
  const t = useT();
  const mine = useLanguage();
  const language = given ?? mine;
  const write = <L extends { fr?: string | undefined; en?: string | undefined }>(text: L, words: string): L => {
    const next = { ...text, [language]: words };
    if (words === '') delete next[language];
    return next;
  };
  const option = (at: number, words: string) =>
    onChange({ ...value, options: value.options.map((text, i) => (i === at ? write(text, words) : text)) });
  return (
    <div className={s.editor}>
      <TextField
        label={t('wall.poll.question')}
        lang={language}
        maxLength={limits.postTitle}
        value={value.question[language] ?? ''}
        onChange={(event) => onChange({ ...value, question: write(value.question, event.target.value) })}
      />
      {value.options.map((text, i) => (
        <TextField
          key={i}
          label={t('wall.poll.option', { number: i + 1 })}
          hideLabel
          lang={language}
          placeholder={t('wall.poll.option', { number: i + 1 })}
          maxLength={limits.pollLabel}
          value={text[language] ?? ''}
          onChange={(event) => option(i, event.target.value)}
          after={
            value.options.length > 2 && (
              <IconButton
                label={t('wall.poll.removeOption', { number: i + 1 })}
                onClick={() => onChange({ ...value, options: value.options.filter((_, at) => at !== i) })}
              >
                <X size={16} />
              </IconButton>
            )
          }
        />
      ))}
      <div className={s.editorFoot}>
        {value.options.length < limits.pollOptions && (
          <Button
            variant="ghost"
            icon={<Plus size={16} aria-hidden="true" />}
            onClick={() => onChange({ ...value, options: [...value.options, {}] })}
          >
            {t('wall.poll.addOption')}
          </Button>
        )}
        <Switch
          label={t('wall.poll.multiple')}
          on={value.multiple}
          onChange={(multiple) => onChange({ ...value, multiple })}
        />
      </div>
    </div>
  );
}
