import type { ChildFile } from '../../../../shared/domain/children/child-file';
import { nameAndRole } from '../../../../shared/domain/documents/people-words';

/** Everyone around the child, to choose one from. */
export const peopleToChoose = (child: ChildFile): { readonly value: string; readonly label: string }[] =>
  Object.keys(child.people).map((id) => ({ value: id, label: nameAndRole(child, id) }));
