/** When the page has nothing better to do, and at the latest after some seconds. */
export const idle = (): Promise<void> =>
  new Promise((done) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => done(), { timeout: 4000 });
    else setTimeout(done, 1500);
  });
