import { limits } from '@app/contract';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { FileUp } from 'lucide-react';
import { useRef, useState, type DragEvent } from 'react';
import { useFormat, useT } from '../../i18n';
import { failureText } from '../../lib/failures';
import { ApiError } from '../../lib/http';
import { upload } from '../../lib/upload';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Meter } from '../../ui/meter';
import { useArrived } from './transfer.api';
import s from './transfer.module.css';

/** Takes a file, by drop or by choice, and shows how far it is; then its report opens. */
export function ImportUpload() {
  const t = useT();
  const format = useFormat();
  const navigate = useNavigate();
  const arrived = useArrived();
  const input = useRef<HTMLInputElement>(null);
  const abort = useRef<AbortController>(undefined);
  const [over, setOver] = useState(false);
  const [share, setShare] = useState(0);
  const { mutate, isPending, variables, error } = useMutation({
    mutationFn: (file: File) => {
      if (file.size > limits.importBytes) throw new ApiError('request.too-large', 413);
      abort.current = new AbortController();
      setShare(0);
      return upload('POST /admin/imports', file, { onProgress: setShare, signal: abort.current.signal });
    },
    onSuccess: (found) => {
      arrived(found);
      void navigate({ to: '/admin/import', search: { id: found.id } });
    },
  });
  const take = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file && !isPending) mutate(file);
    if (input.current) input.current.value = '';
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  const failed = error && !(error instanceof DOMException);
  return (
    <Card>
      <p className={s.lead}>{t('admin.imports.lead')}</p>
      {failed && (
        <Banner tone="bad" role="alert">
          {failureText(error)}
        </Banner>
      )}
      {/* Dropping is a short way to the button inside. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        className={s.drop}
        role="group"
        aria-label={t('admin.imports.drop')}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {isPending ? (
          <>
            <strong>{t('admin.imports.sending', { name: variables.name })}</strong>
            <div className={s.sending}>
              <Meter value={share} label={format.percent(share)} />
              <span className="num">{format.percent(share)}</span>
            </div>
            <Button variant="ghost" onClick={() => abort.current?.abort()}>
              {t('admin.imports.cancel')}
            </Button>
          </>
        ) : (
          <>
            <FileUp aria-hidden="true" />
            <strong>{t('admin.imports.drop')}</strong>
            <span>{t('admin.imports.or')}</span>
            <Button variant="primary" onClick={() => input.current?.click()}>
              {t('admin.imports.choose')}
            </Button>
            <small>{t('admin.imports.formats')}</small>
          </>
        )}
        <input
          ref={input}
          type="file"
          hidden
          accept=".zip,.csv,.tsv,.txt,application/zip,text/csv"
          aria-label={t('admin.imports.choose')}
          onChange={(event) => take(event.target.files)}
        />
      </div>
    </Card>
  );
}
