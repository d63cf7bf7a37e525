import type { Missing } from '../../../shared/domain/workflow/missing';
import type { About } from '../../../shared/domain/workflow/summary-row';

/** The `id` of a field of a task's page: its name, and whose or which where the page has several. */
export const fieldId = (field: string, subject: string | null = null): string =>
  subject === null ? field : `${field}-${subject}`;

/** The `id` of the field that something missing is about. */
export function missingFieldId(missing: Missing): string {
  if ('topic' in missing) return fieldId(missing.field, missing.topic);
  if ('decision' in missing) return fieldId(missing.field, missing.decision);
  return fieldId(missing.field, 'person' in missing ? missing.person : null);
}

/** The `id` of the field that Change leads to. */
export function changeFieldId({ about, field }: { readonly about: About | null; readonly field: string }): string {
  switch (about?.kind) {
    case 'topic':
      return fieldId(field, about.code);
    case 'person':
      return fieldId(field, about.person);
    case 'decision':
    case 'last-decision':
      return fieldId(field, about.decision);
    case 'paper':
      return fieldId('received', about.paper);
    case 'meeting':
      return fieldId('present', about.meeting);
    case undefined:
      return field;
  }
}
