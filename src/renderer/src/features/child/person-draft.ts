import type { z } from 'zod';
import { personSchema, type Person, type Receives } from '../../../../shared/domain/children/person';

/** A person as the form holds them; `of` is who is being changed, null for someone new. */
export const personDraftSchema = personSchema
  .unwrap()
  .omit({ id: true })
  .extend({ of: personSchema.unwrap().shape.id.nullable() });
export type PersonDraft = z.infer<typeof personDraftSchema>;

/** Someone new: nothing is sent to them until the chair says so. */
export const newPerson: PersonDraft = {
  of: null,
  name: '',
  role: '',
  parentalResponsibility: false,
  phone: '',
  email: '',
  address: '',
  receives: 'none',
  receivesWhy: '',
  addressWithheldFrom: [],
};

export const draftOf = ({ id, ...person }: Person): PersonDraft => ({ ...person, of: id });

export const choicesOfReceiving: readonly { readonly receives: Receives; readonly words: string }[] = [
  { receives: 'full', words: 'The whole record' },
  { receives: 'redacted', words: 'The record with parts withheld' },
  { receives: 'decisions', words: 'The decisions only' },
  { receives: 'none', words: 'Nothing' },
];

/** What is missing before the person can be kept, by the field it is about. */
export function personProblems(draft: PersonDraft): { readonly id: string; readonly words: string }[] {
  return [
    ...(draft.name.trim() === '' ? [{ id: 'person-name', words: 'Enter their name' }] : []),
    ...(draft.role.trim() === '' ? [{ id: 'person-role', words: 'Enter who they are to the child' }] : []),
    ...(draft.receives === 'redacted' && draft.receivesWhy.trim() === ''
      ? [{ id: 'person-receives-why', words: 'Enter why parts are withheld' }]
      : []),
  ];
}
