import { limits, type ImageDto } from '@app/contract';
import { X } from 'lucide-react';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { useFormat, useT } from '../../i18n';
import { failureText } from '../../lib/failures';
import { upload } from '../../lib/upload';
import { toast } from '../../lib/toasts';
import s from './wall.module.css';

interface Waiting {
  key: number;
  name: string;
  preview: string;
  progress: number;
  abort: AbortController;
  done?: ImageDto;
  alt: string;
}
let keys = 0;

/** Images on their way to a post: uploaded as soon as they are chosen, described and removed before it is sent. */
export function useImages() {
  const [waiting, setWaiting] = useState<Waiting[]>([]);
  const now = useRef(waiting);
  useEffect(() => {
    now.current = waiting;
  });
  const change = (key: number, more: Partial<Waiting>) =>
    setWaiting((all) => all.map((image) => (image.key === key ? { ...image, ...more } : image)));
  const remove = (key: number) => {
    const gone = now.current.find((image) => image.key === key);
    gone?.abort.abort();
    if (gone) URL.revokeObjectURL(gone.preview);
    setWaiting((all) => all.filter((image) => image.key !== key));
  };
  const add = (files: Iterable<File>) => {
    const room = limits.attachments - now.current.length;
    for (const file of [...files].filter((f) => f.type.startsWith('image/')).slice(0, room)) {
      const key = ++keys;
      const abort = new AbortController();
      const preview = URL.createObjectURL(file);
      setWaiting((all) => [...all, { key, name: file.name, preview, progress: 0, abort, alt: '' }]);
      upload('POST /images', file, { signal: abort.signal, onProgress: (progress) => change(key, { progress }) }).then(
        (done) => change(key, { done, progress: 1 }),
        (error: unknown) => {
          if (abort.signal.aborted) return;
          remove(key);
          toast(failureText(error), { bad: true });
        },
      );
    }
  };
  return {
    waiting,
    add,
    remove,
    describe: (key: number, alt: string) => change(key, { alt }),
    clear: () => setWaiting([]),
    done: waiting.flatMap(({ done, alt }) => (done ? [{ ...done, alt }] : [])),
    busy: waiting.some((image) => !image.done),
  };
}

export function ComposerImages({ images }: { images: ReturnType<typeof useImages> }) {
  const t = useT();
  const format = useFormat();
  if (images.waiting.length === 0) return null;
  return (
    <ul className={s.uploads}>
      {images.waiting.map(({ key, name, preview, progress, done, alt }) => (
        <li key={key}>
          <img src={preview} alt="" />
          <button
            type="button"
            aria-label={t('composer.removeImage', { name })}
            data-tip={t('composer.removeImage', { name })}
            onClick={() => images.remove(key)}
          >
            <X size={14} aria-hidden="true" />
          </button>
          {done ? (
            <input
              aria-label={t('composer.altFor', { name })}
              placeholder={t('composer.altPrompt')}
              maxLength={500}
              value={alt}
              onChange={(event) => images.describe(key, event.target.value)}
            />
          ) : (
            <progress
              max={1}
              value={progress}
              aria-label={t('composer.uploading', { name, share: format.percent(progress) })}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

/** Files dropped on an element; true while something hangs over it. */
export function useDrop(ref: RefObject<HTMLElement | null>, onFiles: (files: Iterable<File>) => void): boolean {
  const [over, setOver] = useState(false);
  const act = useRef(onFiles);
  useEffect(() => {
    act.current = onFiles;
  });
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const hang = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const leave = () => setOver(false);
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      act.current(event.dataTransfer?.files ?? []);
    };
    element.addEventListener('dragover', hang);
    element.addEventListener('dragleave', leave);
    element.addEventListener('drop', drop);
    return () => {
      element.removeEventListener('dragover', hang);
      element.removeEventListener('dragleave', leave);
      element.removeEventListener('drop', drop);
    };
  });
  return over;
}
