/** Puts text on the clipboard at the press of a button. False where the system refused. */
export function copyText(text: string): boolean {
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', fill, { once: true });
  try {
    // The newer way asks for a permission, and the window grants none; this one rests on the press alone.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else copies without a permission
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', fill);
  }
}
