import type { ImageDto } from '@app/contract';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useT } from '../../i18n';
import { Dialog } from '../../ui/dialog';
import { IconButton } from '../../ui/icon-button';
import s from './wall.module.css';

const most = 4;

/** One image as wide as the post, several as a grid; a click shows them whole, one by one. */
export function PostImages({ images }: { images: ImageDto[] }) {
  const t = useT();
  const [shown, setShown] = useState<number>();
  const visible = images.slice(0, most);
  const current = shown === undefined ? undefined : images[shown];
  const open = shown !== undefined;
  useEffect(() => {
    if (!open) return undefined;
    const turn = (event: KeyboardEvent) => {
      const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
      if (by !== 0) setShown((at) => (at === undefined ? at : (at + by + images.length) % images.length));
    };
    addEventListener('keydown', turn);
    return () => removeEventListener('keydown', turn);
  }, [open, images.length]);
  const step = (by: number) => setShown((at) => (at === undefined ? at : (at + by + images.length) % images.length));
  if (images.length === 0) return null;
  return (
    <figure className={s.images} data-count={visible.length}>
      {visible.map((image, i) => (
        <button
          key={image.id}
          type="button"
          className={s.image}
          aria-label={t('wall.openImage', { alt: image.alt || t('wall.noAlt') })}
          onClick={() => setShown(i)}
        >
          <img
            src={images.length === 1 ? image.url : image.thumb}
            alt=""
            width={image.width}
            height={image.height}
            style={images.length === 1 ? { aspectRatio: `${image.width} / ${image.height}` } : undefined}
            loading="lazy"
            decoding="async"
          />
          {i === most - 1 && images.length > most && <span className={s.moreImages}>+{images.length - most}</span>}
        </button>
      ))}
      <Dialog
        open={current !== undefined}
        onClose={() => setShown(undefined)}
        title={current?.alt || t('wall.image')}
        wide
      >
        {current && (
          <div className={s.lightbox}>
            <img src={current.url} alt={current.alt || t('wall.noAlt')} width={current.width} height={current.height} />
            {images.length > 1 && (
              <div className={s.lightboxNav}>
                <IconButton label={t('wall.previousImage')} keys="←" onClick={() => step(-1)}>
                  <ChevronLeft size={20} />
                </IconButton>
                <span className="num">
                  {shown! + 1} / {images.length}
                </span>
                <IconButton label={t('wall.nextImage')} keys="→" onClick={() => step(1)}>
                  <ChevronRight size={20} />
                </IconButton>
              </div>
            )}
          </div>
        )}
      </Dialog>
    </figure>
  );
}
