import type { ImageDto } from '@app/contract';
import { lazy, Suspense, useState } from 'react';
import { useT } from '../../i18n';
import s from './wall.module.css';

const load = () => import('./lightbox');
const Lightbox = lazy(load);
const most = 4;

/** One image as wide as the post, several as a grid; a click shows them whole, one by one. */
export function PostImages({ images }: { images: ImageDto[] }) {
  const t = useT();
  const [shown, setShown] = useState<number>();
  const visible = images.slice(0, most);
  if (images.length === 0) return null;
  return (
    <figure className={s.images} data-count={visible.length}>
      {visible.map((image, i) => (
        <button
          key={image.id}
          type="button"
          className={s.image}
          aria-label={t('wall.openImage', { alt: image.alt || t('wall.noAlt') })}
          onPointerEnter={() => void load().catch(() => undefined)}
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
      {shown !== undefined && (
        <Suspense fallback={null}>
          <Lightbox images={images} at={shown} onTurn={setShown} onClose={() => setShown(undefined)} />
        </Suspense>
      )}
    </figure>
  );
}
