import type { Dialogues } from '../../src/main/files/dialogues';

type Answers = {
  readonly wordDocument?: readonly (string | undefined)[];
  readonly publicHalf?: string;
  readonly folder?: string;
  readonly files?: readonly string[];
};

/** A person who answers each dialogue as told; `asked` holds what the save dialogue suggested, in order. */
export function answering(answers: Answers): { readonly dialogues: Dialogues; readonly asked: readonly string[] } {
  const asked: string[] = [];
  const folder = answers.folder === undefined ? [] : [answers.folder];
  return {
    asked,
    dialogues: {
      returnFolder: () => Promise.resolve(folder),
      returnFiles: () => Promise.resolve(answers.files ?? []),
      backupFile: () => Promise.resolve(answers.files ?? []),
      backupPlace: () => Promise.resolve(folder),
      publicHalfFile: () => Promise.resolve(answers.files ?? []),
      publicHalfPlace: (suggested) => {
        asked.push(suggested);
        return Promise.resolve(answers.publicHalf);
      },
      bankHolidayFile: () => Promise.resolve(answers.files ?? []),
      exportFolder: () => Promise.resolve(folder),
      packToOpen: () => Promise.resolve(answers.files ?? []),
      packFile: (suggested) => {
        asked.push(suggested);
        return Promise.resolve(answers.wordDocument?.[asked.length - 1]);
      },
      wordDocument: (suggested) => {
        asked.push(suggested);
        return Promise.resolve(answers.wordDocument?.[asked.length - 1]);
      },
    },
  };
}
