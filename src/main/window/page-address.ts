/** The product's own scheme and host: one origin, with its own IndexedDB. */
export const scheme = 'app';
export const ownPage = 'app://local/index.html';

/** The page to open and what may ask main for things: our own pages, or in development the server that builds them. */
export type PageAddress = { readonly url: string; readonly isOurs: (url: string) => boolean };

function originOf(url: string): string | undefined {
  try {
    const { protocol, host } = new URL(url);
    return `${protocol}//${host}`;
  } catch {
    // Not an address at all, so nobody's origin.
    return undefined;
  }
}

/** `devServer` is the address of the development server; undefined in every build that is given to people. */
export function pageAddress(devServer: string | undefined): PageAddress {
  const url = devServer ?? ownPage;
  const origin = originOf(url);
  return { url, isOurs: (asked) => origin !== undefined && originOf(asked) === origin };
}
