import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import type { Log } from '../logging/log';
import { contentPolicy } from './content-policy';
import { scheme } from './page-address';
import { servedFile } from './served-file';

/** Makes the scheme an origin of its own. Electron takes this only before it is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
  ]);
}

const refusal = (status: number): Response => new Response(null, { status });

async function answer(request: Request, root: string): Promise<Response> {
  if (request.method !== 'GET') return refusal(405);
  const file = servedFile(request.url, root);
  if (file === undefined) return refusal(403);
  const nonce = randomBytes(18).toString('base64');
  const bytes = await readFile(file.path);
  const isPage = file.path.endsWith('.html');
  return new Response(isPage ? bytes.toString('utf8').replaceAll('__CSP_NONCE__', nonce) : bytes, {
    headers: {
      'content-type': file.type,
      'content-security-policy': contentPolicy(nonce),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    },
  });
}

/** Answers every request of our scheme from the built pages below `root`. */
export function servePage(root: string, log: Log): void {
  protocol.handle(scheme, async (request) => {
    try {
      return await answer(request, root);
    } catch {
      // The file is not there, or cannot be read: the page that asked for it sees as much.
      log('page-missing');
      return refusal(404);
    }
  });
}
