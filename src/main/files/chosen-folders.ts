import { randomBytes } from 'node:crypto';

/** The folders that a person chose since the last lock, each behind a token, so that a page never names a path. */
export type ChosenFolders = {
  readonly keep: (path: string) => string;
  readonly path: (token: string) => string | undefined;
  readonly forget: () => void;
};

export function chosenFolders(): ChosenFolders {
  const paths = new Map<string, string>();
  return {
    keep: (path) => {
      const token = randomBytes(16).toString('hex');
      paths.set(token, path);
      return token;
    },
    path: (token) => paths.get(token),
    forget: () => {
      paths.clear();
    },
  };
}
