import { ok } from '../../../kernel/result';
import type { Monitoring, MonitoringId } from '../../children/monitoring';
import type { Apply } from './command-context';

/** Adds or changes something that happened between reviews. */
export type KeepMonitoring = {
  readonly kind: 'keep-monitoring';
  readonly id: MonitoringId | null;
  readonly entry: Partial<Omit<Monitoring, 'id'>>;
};

export const keepMonitoring: Apply<KeepMonitoring> = (file, command, { newId, today, by }) => {
  const id = command.id ?? newId<'Monitoring'>();
  const before: Omit<Monitoring, 'id'> = file.monitoring[id] ?? { on: today, kind: 'contact', by, words: '' };
  return ok({ ...file, monitoring: { ...file.monitoring, [id]: { ...before, ...command.entry, id } } });
};
