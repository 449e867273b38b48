/** Tells the parent the resident memory in bytes whenever it asks, after a collection where the process may make one. */
export function memoryOnAsk(): void {
  process.on('message', () => {
    (globalThis as { gc?: () => void }).gc?.();
    process.send?.({ rssBytes: process.memoryUsage().rss, heapBytes: process.memoryUsage().heapUsed });
  });
}
