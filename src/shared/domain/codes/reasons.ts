import { alwaysInUse } from './code-list';

/** SSDA903 RNE: why a new episode began. */
export const newEpisodeReasons = alwaysInUse([
  ['S', 'Came into care'],
  ['L', 'Change of legal status'],
  ['P', 'Change of placement and carer'],
  ['T', 'Change of placement with the same carer'],
  ['B', 'Change of legal status, placement and carer'],
  ['U', 'Change of legal status and placement with the same carer'],
]);

/** SSDA903 REC: why an episode ended. */
export const ceasedReasons = alwaysInUse([
  ['X1', 'Another episode began'],
  ['E2', 'Died'],
  ['E3', 'Another council took over'],
  ['E4A', 'Went home as planned'],
  ['E4B', 'Went home unplanned'],
  ['E5', 'Lives independently with formal support'],
  ['E6', 'Lives independently without formal support'],
  ['E7', 'Went to adult residential care'],
  ['E8', 'Care ended for another reason'],
  ['E9', 'Sentenced to custody'],
  ['E11', 'Adopted, application not opposed'],
  ['E12', 'Adopted, consent not required'],
  ['E13', 'Went to live with relatives without parental responsibility'],
  ['E14', 'Remand ended'],
  ['E15', 'Found to be 18 or over'],
  ['E16', 'Moved abroad'],
  ['E17', 'Turned 18 and stayed with the carers'],
  ['E41', 'Child arrangements order'],
  ['E45', 'Special guardianship to a relative or friend who was the foster carer'],
  ['E46', 'Special guardianship to a foster carer'],
  ['E47', 'Special guardianship to a relative or friend'],
  ['E48', 'Special guardianship to someone else'],
]);

/** SSDA903 REASON_PLACE_CHANGE: why a placement ended; given on the ending episode. */
export const placementChangeReasons = alwaysInUse([
  ['CARPL', 'As the care plan says'],
  ['CLOSE', 'The home closed'],
  ['ALLEG', 'An allegation'],
  ['STAND', 'Standards of care'],
  ['APPRR', 'Approval was taken away'],
  ['CREQB', 'The carer asked, because of behaviour'],
  ['CREQO', 'The carer asked, for another reason'],
  ['CHILD', 'The child asked'],
  ['LAREQ', 'The council or area authority asked'],
  ['PLACE', 'The responsible council’s change of plan'],
  ['CUSTOD', 'Custody'],
  ['OTHER', 'Another reason'],
]);
