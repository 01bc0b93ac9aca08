import type { ImageDto } from '@app/contract';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect } from 'react';
import { useT } from '../../i18n';
import { Dialog } from '../../ui/dialog';
import { IconButton } from '../../ui/icon-button';
import s from './wall.module.css';

interface Props {
  images: ImageDto[];
  at: number;
  onTurn: (to: number) => void;
  onClose: () => void;
}
/** The images of a post, whole, one by one. */
export default function Lightbox({ images, at, onTurn, onClose }: Props) {
  const t = useT();
  const { length } = images;
  useEffect(() => {
    const turn = (event: KeyboardEvent) => {
      const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
      if (by !== 0) onTurn((at + by + length) % length);
    };
    addEventListener('keydown', turn);
    return () => removeEventListener('keydown', turn);
  }, [at, length, onTurn]);
  const { alt, url, width, height } = images[at]!;
  return (
    <Dialog open onClose={onClose} title={alt || t('wall.image')} wide>
      <div className={s.lightbox}>
        <img src={url} alt={alt || t('wall.noAlt')} width={width} height={height} />
        {length > 1 && (
          <div className={s.lightboxNav}>
            <IconButton label={t('wall.previousImage')} keys="←" onClick={() => onTurn((at - 1 + length) % length)}>
              <ChevronLeft size={20} />
            </IconButton>
            <span className="num">
              {at + 1} / {length}
            </span>
            <IconButton label={t('wall.nextImage')} keys="→" onClick={() => onTurn((at + 1) % length)}>
              <ChevronRight size={20} />
            </IconButton>
          </div>
        )}
      </div>
    </Dialog>
  );
}
