import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { AppError, demand } from './app-error.js';

/** What the parser says of a form that is broken (to its search, the boundary is a needle); it throws plain errors. */
const broken = /multipart|boundary|content-type|needle/i;

/**
 * Reads the one file of a multipart request, which stands in the field `file`, by what the caller does with its bytes.
 * A broken form is the sender's fault, and a file that was cut at the limit is never taken for the whole.
 */
export async function uploaded<T>(
  request: FastifyRequest,
  mostBytes: number,
  read: (part: MultipartFile, name: string) => Promise<T>,
): Promise<T> {
  demand(request.isMultipart(), 'request.type-refused');
  try {
    const part = await request.file({ limits: { fileSize: mostBytes } });
    if (part?.fieldname !== 'file')
      throw new AppError('request.invalid', undefined, [{ path: 'body.file', rule: 'missing' }]);
    const result = await read(part, nameOf(part));
    // When the limit falls between two chunks, the plugin stops reading without a word.
    demand(!part.file.truncated, 'request.too-large');
    return result;
  } catch (error) {
    if (
      error instanceof Error &&
      !('statusCode' in error) &&
      !(error instanceof AppError) &&
      broken.test(error.message)
    )
      throw new AppError('request.malformed');
    throw error;
  }
}

/** Whatever its type says, a form may leave the name of a file out. */
const nameOf = ({ filename }: { filename?: string }): string => filename ?? '';
