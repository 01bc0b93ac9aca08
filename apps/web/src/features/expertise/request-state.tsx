import type { RequestState } from '@app/contract';
import { useT } from '../../i18n';
import { Tag, type Tone } from '../../ui/tag';

const tones: Partial<Record<RequestState, Tone>> = {
  open: 'accent',
  underway: 'accent',
  delivered: 'signal',
  closed: 'good',
  expired: 'warn',
};

/** Where a request stands, in one word. */
export function StateTag({ state }: { state: RequestState }) {
  const t = useT();
  return (
    <Tag {...(tones[state] && { tone: tones[state] })} dot>
      {t(`requests.state.${state}`)}
    </Tag>
  );
}
