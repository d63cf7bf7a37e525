import type { CodeList } from '../../src/shared/domain/codes/code-list';
import { ethnicities } from '../../src/shared/domain/codes/ethnicity';
import { adoptionReversals, missingKinds, noScoreReasons } from '../../src/shared/domain/codes/further-returns';
import { legalStatuses } from '../../src/shared/domain/codes/legal-status';
import { needs } from '../../src/shared/domain/codes/need';
import { participationCodes } from '../../src/shared/domain/codes/participation';
import { placements } from '../../src/shared/domain/codes/placement';
import { providers } from '../../src/shared/domain/codes/provider';
import { ceasedReasons, newEpisodeReasons, placementChangeReasons } from '../../src/shared/domain/codes/reasons';
import { sexes } from '../../src/shared/domain/codes/sex';

/** Every list of codes, by the column of the return that it belongs to. */
export const codeLists: readonly (readonly [column: string, CodeList])[] = [
  ['ETHNIC', ethnicities],
  ['MISSING', missingKinds],
  ['REASON_PLACED_CEASED', adoptionReversals],
  ['SDQ_REASON', noScoreReasons],
  ['LS', legalStatuses],
  ['CIN', needs],
  ['REVIEW_CODE', participationCodes],
  ['PLACE', placements],
  ['PLACE_PROVIDER', providers],
  ['REC', ceasedReasons],
  ['RNE', newEpisodeReasons],
  ['REASON_PLACE_CHANGE', placementChangeReasons],
  ['SEX', sexes],
];
