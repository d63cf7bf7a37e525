/** Overwrites plain bytes that main has finished with, and whatever crossed with them in the same block of memory. */
export function wipe(...views: readonly Uint8Array[]): void {
  for (const view of views) new Uint8Array(view.buffer).fill(0);
}

/** The same for bytes that are still to be copied into an answer: Electron copies it before this turn ends. */
export function wipeAfterAnswer(views: readonly Uint8Array[]): void {
  setImmediate(() => {
    wipe(...views);
  });
}
