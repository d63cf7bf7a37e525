import type { Handlers } from '../../src/main/ipc/handlers';
import { channels } from '../../src/shared/ipc/schemas';

/** Handlers that note every call that reached one of them, and answer null. */
export function notingHandlers(): { readonly handlers: Handlers; readonly reached: string[] } {
  const reached: string[] = [];
  const entries = channels.map((channel) => {
    const handler = (): Promise<unknown> => {
      reached.push(channel);
      return Promise.resolve({ ok: true, value: null });
    };
    return [channel, handler] as const;
  });
  return { handlers: Object.fromEntries(entries) as unknown as Handlers, reached };
}
