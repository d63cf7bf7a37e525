import { alwaysInUse } from './code-list';

/** SSDA903 CIN: why the child first needed help; fixed for a whole period of care. */
export const needs = alwaysInUse([
  ['N1', 'Abuse or neglect'],
  ['N2', 'The child’s disability'],
  ['N3', 'A parent’s illness or disability'],
  ['N4', 'A family under great strain'],
  ['N5', 'A family that is not working well'],
  ['N6', 'The child’s own behaviour'],
  ['N7', 'Low income'],
  ['N8', 'No parent there'],
]);
