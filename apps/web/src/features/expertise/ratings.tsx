import { limits, type Call, type PersonSummary, type RequestDetail } from '@app/contract';
import { useState, type FormEvent } from 'react';
import { t as say, useT } from '../../i18n';
import { failureText } from '../../lib/failures';
import { api } from '../../lib/http';
import { toast } from '../../lib/toasts';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { TextField } from '../../ui/field';
import { useMe } from '../identity/identity.api';
import { PersonLine } from '../people/person-line';
import type { FeedPost } from '../wall/wall.api';
import { useRequestAct } from './requests.api';
import { Stars, StarsField } from './stars';
import s from './requests.module.css';

export type Rating = { personId: string } & Call<'PUT /posts/:id/ratings/:personId'>['body'];
export const useRate = (postId: string) =>
  useRequestAct(
    postId,
    ({ personId, ...body }: Rating) =>
      api('PUT /posts/:id/ratings/:personId', { params: { id: postId, personId }, body }),
    true,
  );

/** What the two sides say of each other once all is done; nobody else reads it. */
export function Ratings({ post, request }: { post: FeedPost; request: RequestDetail }) {
  const t = useT();
  const me = useMe();
  const asks = post.author.id === me.person.id;
  const others = asks ? request.helpers : [post.author];
  const given = new Set(request.ratings.flatMap(({ from, to }) => (from.id === me.person.id ? to.id : [])));
  const toRate = request.can.rate ? others.filter(({ id }) => !given.has(id)) : [];
  if (request.ratings.length + toRate.length === 0) return null;
  return (
    <Card className={s.part}>
      <h2>{t('requests.ratings')}</h2>
      <p className={s.lead}>{t('requests.ratingsLead')}</p>
      {toRate.map((person) => (
        <RateForm key={person.id} postId={post.id} person={person} />
      ))}
      {request.ratings.length > 0 && (
        <ul className={s.people}>
          {request.ratings.map(({ from, to, stars, word }) => (
            <li key={`${from.id} ${to.id}`}>
              <PersonLine person={from} after={<Stars value={stars} />}>
                <small>{t('requests.ratedName', { name: to.name })}</small>
              </PersonLine>
              {word !== '' && <p className={s.said}>{word}</p>}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function RateForm({ postId, person }: { postId: string; person: PersonSummary }) {
  const t = useT();
  const rate = useRate(postId);
  const [stars, setStars] = useState(0);
  const [word, setWord] = useState('');
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (stars === 0 || rate.isPending) return;
    rate.mutate(
      { personId: person.id, stars, word: word.trim() },
      { onSuccess: () => toast(say('requests.ratedNow', { name: person.name })) },
    );
  };
  return (
    <form className={s.rate} onSubmit={send}>
      <StarsField label={t('requests.rateName', { name: person.name })} value={stars} onChange={setStars} />
      <TextField
        label={t('requests.word')}
        hideLabel
        placeholder={t('requests.word')}
        maxLength={limits.requestNote}
        value={word}
        onChange={(event) => setWord(event.target.value)}
      />
      <Button type="submit" disabled={stars === 0} busy={rate.isPending}>
        {t('requests.rate')}
      </Button>
      {rate.error && (
        <p className={s.wrong} role="alert">
          {failureText(rate.error)}
        </p>
      )}
    </form>
  );
}
