// Reports how long the source files are, and fails when they have grown past what one sitting can take in.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inRoot, root } from '../paths.mjs';

const mostLines = 300;
const mostAtP95 = 200;

function lengthsUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file: relative(root, file), lines: readFileSync(file, 'utf8').trimEnd().split('\n').length }))
    .sort((a, b) => a.lines - b.lines);
}

/** The value that the given share of the files do not exceed. */
const percentile = (sorted, share) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]?.lines ?? 0;

function report(lengths) {
  const [median, p95] = [percentile(lengths, 0.5), percentile(lengths, 0.95)];
  const longest = lengths.at(-1) ?? { file: 'none', lines: 0 };
  const over = lengths.filter(({ lines }) => lines > mostLines);
  const words = `${lengths.length} files, median ${median}, p95 ${p95} lines, longest ${longest.lines} (${longest.file})`;
  return { words, over, passed: over.length === 0 && p95 <= mostAtP95 };
}

const { words, over, passed } = report(lengthsUnder(process.argv[2] ?? inRoot('src')));
console.log(words);
for (const { file, lines } of over) console.log(`${file} has ${lines} lines; the most is ${mostLines}.`);
if (!passed) console.log(`The 95th percentile may be ${mostAtP95} lines at most.`);
process.exitCode = passed ? 0 : 1;
