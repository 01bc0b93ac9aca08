import { reactionEmojis } from '@app/contract';
import { useFormat, useLanguage, useT } from '../../i18n';
import { unbroken } from '../../lib/typography';
import { reactionName } from '../wall/reactions';
import type { Measured } from './dashboard-figures';
import { shareOf } from './share-of';
import s from './insights.module.css';

/** What people answered: the poll, and the reactions. */
export function AnswersPanel({ dashboard: { poll, reactions } }: { dashboard: Measured }) {
  const t = useT();
  const format = useFormat();
  const language = useLanguage();
  const inMine = (text: { fr?: string | undefined; en?: string | undefined }) =>
    unbroken(text[language] ?? text.fr ?? text.en ?? '');
  const most = Math.max(1, ...(poll?.options.map(({ votes }) => votes) ?? []));
  const given = reactionEmojis.filter((emoji) => (reactions[emoji] ?? 0) > 0);
  return (
    <section className={s.panel} aria-labelledby="answers">
      {poll ? (
        <>
          <div className={s.panelHead}>
            <div>
              <h2 id="answers">{t('broadcast.poll')}</h2>
              <p>{inMine(poll.question)}</p>
            </div>
          </div>
          <ol className={s.poll}>
            {poll.options.map((option, i) => (
              <li key={i} data-best={(option.votes === most && option.votes > 0) || undefined}>
                <p>
                  <span>{inMine(option.label)}</span>
                  <strong className="num">{format.percent(shareOf(option.votes, poll.voters))}</strong>
                </p>
                <span className={s.track} aria-hidden="true">
                  <i style={{ inlineSize: `${shareOf(option.votes, poll.voters) * 100}%` }} />
                </span>
              </li>
            ))}
          </ol>
          <p className={s.small}>{t('broadcast.voters', { count: poll.voters })}</p>
          <h3>{t('broadcast.reactions')}</h3>
        </>
      ) : (
        <div className={s.panelHead}>
          <h2 id="answers">{t('broadcast.reactions')}</h2>
        </div>
      )}
      {given.length === 0 ? (
        <p className={s.small}>{t('broadcast.noReactions')}</p>
      ) : (
        <ul className={s.reactions}>
          {given.map((emoji) => (
            <li key={emoji}>
              <span aria-hidden="true">{emoji}</span>
              <span>{reactionName[emoji] ? t(reactionName[emoji]) : emoji}</span>
              <strong className="num">{format.number(reactions[emoji] ?? 0)}</strong>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
