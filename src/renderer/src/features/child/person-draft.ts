import type { Person, Receives } from '../../../../shared/domain/children/person';

/** A person as the form holds them. */
export type PersonDraft = Omit<Person, 'id'>;

/** Someone new: nothing is sent to them until the chair says so. */
export const newPerson: PersonDraft = {
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
