import { alwaysInUse } from './code-list';

/** SSDA903 PLACE_PROVIDER: who provides the placement. */
export const providers = alwaysInUse([
  ['PR0', 'Parents'],
  ['PR1', 'The council itself'],
  ['PR2', 'Another council'],
  ['PR3', 'Another public body'],
  ['PR4', 'A private provider'],
  ['PR5', 'A voluntary organisation'],
]);
