import type { Person } from '../../../src/shared/domain/children/person';
import { anId } from './ids';

/** Someone around the child: a social worker who is sent the whole record, unless said otherwise. */
export const aPerson = (differently: Partial<Person> = {}): Person => ({
  id: anId<'Person'>(),
  name: 'Hamza Qureshi-Dale',
  role: 'Social worker',
  parentalResponsibility: false,
  phone: '',
  email: '',
  address: '',
  receives: 'full',
  receivesWhy: '',
  addressWithheldFrom: [],
  ...differently,
});

export const aMother = (differently: Partial<Person> = {}): Person =>
  aPerson({
    name: 'Shannon Tamblin',
    role: 'Mother',
    parentalResponsibility: true,
    receives: 'redacted',
    ...differently,
  });

export const aCarer = (differently: Partial<Person> = {}): Person =>
  aPerson({ name: 'Lorna Quaife', role: 'Foster carer', ...differently });
