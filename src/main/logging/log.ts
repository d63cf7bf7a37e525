/** What main notes: codes and numbers only, so that nothing of a case can reach a log. */
export type LogEvent =
  | 'started'
  | 'call-from-elsewhere'
  | 'call-refused'
  | 'call-failed'
  | 'fault'
  | 'navigation-denied'
  | 'page-missing'
  | 'process-ended-by-force'
  | 'request-blocked'
  | 'window-gone'
  | 'window-replaced';
export type Log = (event: LogEvent, numbers?: Readonly<Record<string, number>>) => void;

/** A log that writes one line for each event, or nothing at all. */
export function createLog(enabled: boolean, write: (line: string) => void): Log {
  if (!enabled) return () => undefined;
  return (event, numbers = {}) => {
    const facts = Object.entries(numbers).map(([name, value]) => ` ${name}=${value}`);
    write(`${new Date().toISOString()} ${event}${facts.join('')}\n`);
  };
}
