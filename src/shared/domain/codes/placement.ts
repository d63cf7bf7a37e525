import { date } from '../../kernel/local-date';
import { alwaysInUse, codeLabel, type Code, type CodeList } from './code-list';

const SUPPORTED_ACCOMMODATION = date('2023-10-28');
const DAY_BEFORE = date('2023-10-27');
const OTHER_SPLIT = date('2025-04-01');

const notStandard = (code: string): Code => ({
  code,
  meaning: `Another kind of placement (${code})`,
  from: OTHER_SPLIT,
  until: null,
});

/** SSDA903 PLACE: where the child lives. What Z11 to Z14 tell apart is not confirmed, so they are not told apart here. */
export const placements: CodeList = [
  ...alwaysInUse([
    ['A3', 'Placed for adoption by consent, with the current foster carers'],
    ['A4', 'Placed for adoption by consent, with new carers'],
    ['A5', 'Placed for adoption under a placement order, with the current foster carers'],
    ['A6', 'Placed for adoption under a placement order, with new carers'],
    ['K1', 'Secure children’s home'],
    ['K2', 'Children’s home'],
    ['P1', 'With parents'],
    ['P3', 'Living at work'],
    ['R1', 'Residential care home'],
    ['R2', 'Hospital or other health setting'],
    ['R3', 'Family centre or mother and baby unit'],
    ['R5', 'Young offender institution'],
    ['S1', 'Residential school'],
    ['T0', 'Short move of another kind'],
    ['T1', 'Short stay in hospital'],
    ['T2', 'On holiday'],
    ['T3', 'Short move while the carer is away'],
    ['T4', 'Short move of 7 days or less'],
    ['U1', 'Long-term foster home with relatives or friends'],
    ['U2', 'Foster home with relatives or friends who may adopt'],
    ['U3', 'Foster home with relatives or friends'],
    ['U4', 'Long-term foster home'],
    ['U5', 'Foster home with carers who may adopt'],
    ['U6', 'Foster home'],
  ]),
  { code: 'K3', meaning: 'Supported accommodation', from: SUPPORTED_ACCOMMODATION, until: null },
  { code: 'H5', meaning: 'Semi-independent living', from: null, until: DAY_BEFORE },
  { code: 'P2', meaning: 'Independent living', from: null, until: DAY_BEFORE },
  { code: 'Z1', meaning: 'Another kind of placement', from: null, until: date('2025-03-31') },
  ...['Z11', 'Z12', 'Z13', 'Z14'].map(notStandard),
];

const FOR_ADOPTION: readonly string[] = ['A3', 'A4', 'A5', 'A6'];
const TEMPORARY: readonly string[] = ['T0', 'T1', 'T2', 'T3', 'T4'];

export const isAdoptionPlacement = (placement: string): boolean => FOR_ADOPTION.includes(placement);
/** A short move, after which the child goes back to the placement before it. */
export const isTemporaryPlacement = (placement: string): boolean => TEMPORARY.includes(placement);

/** A placement in words. */
export const placementLabel = (code: string): string => codeLabel(placements, code);
