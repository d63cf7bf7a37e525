import type { Person } from '../children/person';

const PARENT = /^(birth |adoptive |step-?)?(mother|father|mum|mummy|dad|daddy|parent)\b/i;

/** Whether someone is a parent, or holds parental responsibility: the review has to say why where they are not invited. */
export const isParent = (person: Person): boolean => person.parentalResponsibility || PARENT.test(person.role.trim());
