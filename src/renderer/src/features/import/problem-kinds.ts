import type { ReturnProblem, ReturnProblemCode } from '../../../../shared/domain/returns/return-problem';
import { returnProblemSentence } from '../../content/return-problems';

/** The same words about the same file, and the rows they are true of; no rows: the whole file. */
export type ProblemLine = { readonly file: string; readonly words: string; readonly rows: readonly number[] };

/** One kind of problem: how many there are, and each in words once. */
export type ProblemKind = {
  readonly code: ReturnProblemCode;
  readonly count: number;
  readonly lines: readonly ProblemLine[];
};

/** Right when they were used, so there is nothing in the return to put right. */
const LAST: ReturnProblemCode = 'code-since-retired';

function linesOf(problems: readonly ReturnProblem[]): readonly ProblemLine[] {
  const lines = new Map<string, { file: string; words: string; rows: number[] }>();
  for (const problem of problems) {
    const file = problem.code === 'file-missing' ? '' : problem.file;
    const words = returnProblemSentence(problem);
    const key = `${file}\n${words}`;
    const line = lines.get(key) ?? { file, words, rows: [] };
    if (problem.row !== null) line.rows.push(problem.row);
    lines.set(key, line);
  }
  return [...lines.values()].sort((a, b) => b.rows.length - a.rows.length);
}

const order = ({ code, count }: ProblemKind): number => (code === LAST ? 1 : -count);

/** The problems of a return by kind: those of most rows first, codes that were only retired since then last. */
export function problemKinds(problems: readonly ReturnProblem[]): readonly ProblemKind[] {
  const byCode = new Map<ReturnProblemCode, ReturnProblem[]>();
  for (const problem of problems) {
    const same = byCode.get(problem.code);
    if (same === undefined) byCode.set(problem.code, [problem]);
    else same.push(problem);
  }
  return [...byCode]
    .map(([code, all]) => ({ code, count: all.length, lines: linesOf(all) }))
    .sort((a, b) => order(a) - order(b));
}
