/** `0.8 MB`, `12 kB`. */
export function sizeWords(bytes: number): string {
  const kilobytes = bytes / 1000;
  return kilobytes < 100 ? `${String(Math.ceil(kilobytes))} kB` : `${(kilobytes / 1000).toFixed(1)} MB`;
}
