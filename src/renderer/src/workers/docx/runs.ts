import { Tab, TextRun, type IRunOptions } from 'docx';
import type { Runs } from '../../../../shared/domain/documents/model';

/** A line's words, its tabs as Word's own tabs. */
const withTabs = (line: string): (string | Tab)[] =>
  line.split('\t').flatMap((part, index) => (index === 0 ? [part] : [new Tab(), part]));

/** The runs as Word holds them; a line break in the words is a line break in the paragraph. */
export function toTextRuns(runs: Runs, look: { readonly bold?: true } = {}): readonly TextRun[] {
  return runs.flatMap((run) =>
    run.text.split('\n').map((line, index) => {
      const options: IRunOptions = {
        children: withTabs(line).filter((part) => part !== ''),
        // A run says what it is, never what it is not: a heading's runs take their weight from its style.
        ...(run.bold === true || look.bold === true ? { bold: true } : {}),
        ...(run.italic === true ? { italics: true } : {}),
        ...(index === 0 ? {} : { break: 1 }),
      };
      return new TextRun(options);
    }),
  );
}
