import { existsSync } from 'node:fs';

type Ask = (suggested: string) => Promise<string | undefined>;

/** The path a person chose, ending as such a file does; asks again where that ending meets a file they did not see. */
export async function chosenPath(ask: Ask, suggested: string, extension: string): Promise<string | undefined> {
  const path = await ask(suggested);
  if (path === undefined || path.toLowerCase().endsWith(extension)) return path;
  const ended = path + extension;
  return existsSync(ended) ? chosenPath(ask, ended, extension) : ended;
}
