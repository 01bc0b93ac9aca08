import { limits, type Profile } from '@app/contract';
import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { t as say, useT } from '../../i18n';
import { failureText, fieldTexts } from '../../lib/failures';
import { toast } from '../../lib/toasts';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Select, TextArea, TextField } from '../../ui/field';
import { Skeleton } from '../../ui/skeleton';
import { ErrorState } from '../../ui/states';
import { useMe } from '../identity/identity.api';
import { commonLanguages, useLanguageName } from './languages';
import { PhotoEditor } from './photo-editor';
import { useChangeProfile } from './people.acts';
import { profileQuery } from './people.api';
import s from './people.module.css';

const manyLanguages = 12;

/** What others read on one's page, as far as one decides it oneself. */
export function ProfileSettings() {
  const { person } = useMe();
  const { data: profile, error, refetch } = useQuery(profileQuery(person.handle));
  if (profile) return <ProfileForm profile={profile} />;
  return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton height={480} />;
}

function ProfileForm({ profile }: { profile: Profile }) {
  const t = useT();
  const change = useChangeProfile();
  const [title, setTitle] = useState(profile.title ?? '');
  const [pronunciation, setPronunciation] = useState(profile.pronunciation ?? '');
  const [phone, setPhone] = useState(profile.phone ?? '');
  const [languages, setLanguages] = useState(profile.languages);
  const [bio, setBio] = useState(profile.bio);
  const wrong = fieldTexts(change.error);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (change.isPending) return;
    change.mutate(
      {
        title: title.trim() || null,
        pronunciation: pronunciation.trim() || null,
        phone: phone.trim() || null,
        languages,
        bio: bio.trim(),
      },
      { onSuccess: () => toast(say('people.formSaved')) },
    );
  };
  return (
    <Card>
      <form className={s.sheet} onSubmit={save}>
        <PhotoEditor />
        <TextField
          label={t('people.formTitle')}
          optional
          value={title}
          maxLength={120}
          autoComplete="organization-title"
          {...(wrong['title'] && { error: wrong['title'] })}
          onChange={(event) => setTitle(event.target.value)}
        />
        <TextField
          label={t('people.formPronunciation')}
          hint={t('people.formPronunciationHint')}
          optional
          value={pronunciation}
          maxLength={80}
          {...(wrong['pronunciation'] && { error: wrong['pronunciation'] })}
          onChange={(event) => setPronunciation(event.target.value)}
        />
        <TextField
          label={t('people.formPhone')}
          optional
          type="tel"
          autoComplete="tel"
          value={phone}
          maxLength={40}
          {...(wrong['phone'] && { error: wrong['phone'] })}
          onChange={(event) => setPhone(event.target.value)}
        />
        <LanguageField value={languages} onChange={setLanguages} />
        <TextArea
          label={t('people.formBio')}
          hint={t('people.formBioHint')}
          optional
          rows={6}
          dir="auto"
          value={bio}
          maxLength={limits.bio}
          onChange={(event) => setBio(event.target.value)}
        />
        {change.error && Object.keys(wrong).length === 0 && (
          <p className={s.wrong} role="alert">
            {failureText(change.error)}
          </p>
        )}
        <div className={s.row}>
          <Button variant="primary" type="submit" busy={change.isPending}>
            {t('people.formSave')}
          </Button>
        </div>
        <p className={s.hint}>{t('people.formOther')}</p>
      </form>
    </Card>
  );
}

function LanguageField({ value, onChange }: { value: string[]; onChange: (languages: string[]) => void }) {
  const t = useT();
  const nameOf = useLanguageName();
  const free = commonLanguages.filter((code) => !value.includes(code));
  return (
    <div className={s.group}>
      <p className={s.label}>{t('people.formLanguages')}</p>
      {value.length > 0 && (
        <div className={s.row}>
          {value.map((code) => (
            <Button
              key={code}
              variant="soft"
              aria-label={t('people.formLanguageRemove', { name: nameOf(code) })}
              onClick={() => onChange(value.filter((other) => other !== code))}
            >
              {nameOf(code)}
              <X size={15} aria-hidden="true" />
            </Button>
          ))}
        </div>
      )}
      {value.length < manyLanguages && free.length > 0 && (
        <Select
          label={t('people.formLanguageAdd')}
          hideLabel
          value=""
          onChange={(event) => event.target.value !== '' && onChange([...value, event.target.value])}
        >
          <option value="">{t('people.formLanguageAdd')}</option>
          {free.map((code) => (
            <option key={code} value={code}>
              {nameOf(code)}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}
