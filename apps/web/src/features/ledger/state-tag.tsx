import type { ClaimState } from '@app/contract';
import { useT } from '../../i18n';
import { Tag, type Tone } from '../../ui/tag';

const tones: Record<ClaimState, Tone | undefined> = {
  waiting: 'plum',
  claimed: 'warn',
  confirmed: 'accent',
  audited: 'good',
  reversed: undefined,
};
export function StateTag({ state }: { state: ClaimState }) {
  const t = useT();
  return (
    <Tag tone={tones[state]} dot>
      {t(`ledger.state.${state}`)}
    </Tag>
  );
}
