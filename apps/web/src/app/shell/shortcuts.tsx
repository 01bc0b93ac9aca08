import { useMe } from '../../features/identity/identity.api';
import { useT, type Key } from '../../i18n';
import { Dialog } from '../../ui/dialog';
import { Kbd } from '../../ui/kbd';
import { placesFor } from './navigation';
import s from './shell.module.css';

type Title = Extract<Key, `shell.key${string}` | 'shell.notifications' | 'shell.settings' | 'shell.drafts'>;

/** Every shortcut of the product; opened with `?`. */
export default function Shortcuts({ onClose }: { onClose: () => void }) {
  const t = useT();
  const me = useMe();
  const fixed: [Title, [Title, ...string[]][]][] = [
    [
      'shell.keysRead',
      [
        ['shell.keyNext', 'J', 'K'],
        ['shell.keyOpen', 'Enter', 'O'],
        ['shell.keyReact', 'L'],
        ['shell.keyComment', 'R'],
        ['shell.keyCopy', 'C'],
        ['shell.keyShowNew', '.'],
      ],
    ],
    [
      'shell.keysWrite',
      [
        ['shell.keyNew', 'N'],
        ['shell.keySend', 'Ctrl Enter'],
        ['shell.keyClose', 'Esc'],
        ['shell.keyPalette', 'Ctrl K', '/'],
        ['shell.keyHelp', '?'],
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
  const spoken = (keys: string[]) => keys.map((key) => key.replace('G ', `G ${t('shell.then')} `)).join(', ');
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
    <Dialog open onClose={onClose} title={t('shell.shortcuts')} wide>
      {!me.preferences.shortcuts && <p className={s.keysOff}>{t('shell.shortcutsOff')}</p>}
      <div className={s.keyColumns}>
        <section>
          <h3>{t('shell.keysGo')}</h3>
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
