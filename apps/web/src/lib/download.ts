import { addressOf, ApiError, failure, wordsOfFailure } from './http';

/** Fetches a file of the server and hands it to the person; a refusal is an error with its reason, not a broken file. */
export async function download(endpoint: 'GET /ledger/export', query: Record<string, unknown>): Promise<void> {
  let response: Response;
  try {
    response = await fetch(addressOf(endpoint, { query }));
  } catch {
    await wordsOfFailure();
    throw new ApiError('offline', 0);
  }
  if (!response.ok) {
    const body: unknown = await response.json().catch(() => undefined);
    await wordsOfFailure();
    throw failure(response.status, body);
  }
  const [, name = ''] = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
