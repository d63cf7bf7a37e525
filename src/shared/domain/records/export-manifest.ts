import type { ExportFacts } from './export-types';
import type { ExportRow } from './export-row';

/** The export as JSON for other programs; a change of shape is a new number. */
export const exportManifest = (facts: ExportFacts, rows: readonly ExportRow[]): string =>
  `${JSON.stringify(
    {
      schema: 'chairside-export/1',
      exportId: facts.id,
      exportedOn: facts.on,
      exportedAt: facts.at,
      council: facts.profile.council,
      appVersion: facts.appVersion,
      records: rows,
    },
    null,
    2,
  )}\n`;
