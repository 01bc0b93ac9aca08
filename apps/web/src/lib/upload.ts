import type { Answer, EndpointKey } from '@app/contract';
import { addressOf, ApiError, failure, wordsOfFailure } from './http';

type UploadKey = Extract<EndpointKey, 'POST /images' | 'PUT /me/photo' | 'POST /admin/imports'>;

/** Sends one file as multipart and tells how far it is (0 to 1). */
export function upload<K extends UploadKey>(
  endpoint: K,
  file: File,
  { onProgress, signal }: { onProgress?: (share: number) => void; signal?: AbortSignal } = {},
): Promise<Answer<K>> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(endpoint.slice(0, endpoint.indexOf(' ')), addressOf(endpoint));
    request.setRequestHeader('X-Parvis', '1');
    request.responseType = 'json';
    request.upload.onprogress = (e) => e.lengthComputable && onProgress?.(e.loaded / e.total);
    request.onload = () =>
      request.status < 400
        ? resolve(request.response as Answer<K>)
        : void wordsOfFailure().then(() => reject(failure(request.status, request.response)));
    request.onerror = () => void wordsOfFailure().then(() => reject(new ApiError('offline', 0)));
    request.onabort = () => reject(new DOMException('aborted', 'AbortError'));
    signal?.addEventListener('abort', () => request.abort());
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });
}
