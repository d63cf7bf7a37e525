import type { Destination } from '../ui/destination';

/** Every page behind the gate, by the kind of destination that leads there. A parameter is an id. */
export const routePaths = {
  caseload: '/caseload',
  filing: '/filing',
  import: '/import',
  settings: '/settings',
  'hand-over': '/hand-over',
  'open-pack': '/open-pack',
  child: '/child/$child',
  review: '/review/$review',
  task: '/review/$review/$task',
  meeting: '/meeting/$review',
  check: '/check/$review',
} as const satisfies Record<Destination['to'], string>;

/** The pages of the gate: which one shows follows from the session, so they have no address. */
export const gatePaths = { unlock: '/unlock', firstRun: '/first-run' } as const;

const query = (name: string, value: string | undefined): string =>
  value === undefined ? '' : `?${name}=${encodeURIComponent(value)}`;

type Plain = Extract<Destination['to'], 'caseload' | 'filing' | 'import' | 'settings' | 'hand-over' | 'open-pack'>;

const plainPages: ReadonlySet<Destination['to']> = new Set<Plain>([
  'caseload',
  'filing',
  'import',
  'settings',
  'hand-over',
  'open-pack',
]);

const isPlain = (destination: Destination): destination is Extract<Destination, { readonly to: Plain }> =>
  plainPages.has(destination.to);

/** The address of a destination: ids only. */
export function pathTo(destination: Destination): string {
  if (isPlain(destination)) return routePaths[destination.to];
  switch (destination.to) {
    case 'child':
      return `/child/${destination.child}${query('view', destination.view)}`;
    case 'review':
      return `/review/${destination.review}`;
    case 'task':
      return `/review/${destination.review}/${destination.task}${query('field', destination.field)}`;
    case 'meeting':
      return `/meeting/${destination.review}${query('topic', destination.topic)}`;
    case 'check':
      return `/check/${destination.review}`;
  }
}
