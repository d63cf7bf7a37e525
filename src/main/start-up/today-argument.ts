import { isLocalDate, type LocalDate } from '../../shared/kernel/local-date';
import { err, ok, type Result } from '../../shared/kernel/result';

const NAME = '--today';

/** The day given with `--today 2018-03-31` or `--today=2018-03-31`, the last one counting; null where none is given. */
export function todayArgument(argv: readonly string[]): Result<LocalDate | null, { readonly code: 'not-a-date' }> {
  const index = argv.findLastIndex((argument) => argument === NAME || argument.startsWith(`${NAME}=`));
  if (index < 0) return ok(null);
  const argument = argv[index] ?? '';
  const text = argument === NAME ? (argv[index + 1] ?? '') : argument.slice(NAME.length + 1);
  return isLocalDate(text) ? ok(text) : err({ code: 'not-a-date' });
}
