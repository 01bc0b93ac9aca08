import { useMe } from '../../features/identity/identity.api';
import { useT, type Key } from '../../i18n';
import { Dialog } from '../../ui/dialog';
import { Kbd } from '../../ui/kbd';
import { placesFor } from './navigation';
import s from './shell.module.css';

type Title = Extract<Key, `aside.key${string}` | 'shell.notifications' | 'shell.settings' | 'shell.drafts'>;

/** Every shortcut of the product; opened with `?`. */
export default function Shortcuts({ onClose }: { onClose: () => void }) {
  const t = useT();
  const me = useMe();
  const fixed: [Title, [Title, ...string[]][]][] = [
    [
      'aside.keysRead',
      [
        ['aside.keyNext', 'J', 'K'],
        ['aside.keyOpen', 'Enter', 'O'],
        ['aside.keyReact', 'L'],
        ['aside.keyComment', 'R'],
        ['aside.keyCopy', 'C'],
        ['aside.keyShowNew', '.'],
      ],
    ],
    [
      'aside.keysWrite',
      [
        ['aside.keyNew', 'N'],
        ['aside.keySend', 'Ctrl Enter'],
        ['aside.keyClose', 'Esc'],
        ['aside.keyPalette', 'Ctrl K', '/'],
        ['aside.keyHelp', '?'],
      ],
    ],
  ];
  const go: [string, ...string[]][] = [
    ...placesFor(me).map(({ label, key }): [string, string] => [t(label), `G ${key.toUpperCase()}`]),
    [t('shell.notifications'), 'G N'],
    [t('shell.drafts'), 'G D'],
    [t('shell.settings'), 'G S'],
  ];
  // One key after the other, one key with another, or either of two keys.
  const spoken = (keys: string[]) => keys.map((key) => key.replace('G ', `G ${t('aside.then')} `)).join(', ');
  const table = (rows: [string, ...string[]][]) => (
    <dl className={s.keys}>
      {rows.map(([name, ...keys]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <span className="vh">{spoken(keys)}</span>
            {keys
              .flatMap((key) => (key.startsWith('G ') ? key.split(' ') : key))
              .map((key) => (
                <Kbd key={key} keys={key} />
              ))}
          </dd>
        </div>
      ))}
    </dl>
  );
  return (
    <Dialog open onClose={onClose} title={t('aside.shortcuts')} wide>
      {!me.preferences.shortcuts && <p className={s.keysOff}>{t('aside.shortcutsOff')}</p>}
      <div className={s.keyColumns}>
        <section>
          <h3>{t('aside.keysGo')}</h3>
          {table(go)}
        </section>
        <div>
          {fixed.map(([title, rows]) => (
            <section key={title}>
              <h3>{t(title)}</h3>
              {table(rows.map(([name, ...keys]) => [t(name), ...keys]))}
            </section>
          ))}
        </div>
      </div>
    </Dialog>
  );
}
