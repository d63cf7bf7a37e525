import type { ChildFile } from '../../../../shared/domain/children/child-file';
import { nameAndRole } from '../../../../shared/domain/documents/people-words';
import type { NotePerson } from '../../ui/note/note-props';

/** Everyone around the child, as "Keep from…" lists them. */
export const peopleToKeepFrom = (child: ChildFile): readonly NotePerson[] =>
  Object.keys(child.people).map((id) => ({ id, name: nameAndRole(child, id) }));
