import { alwaysInUse } from './code-list';

/** SSDA903 ETHNIC. */
export const ethnicities = alwaysInUse([
  ['WBRI', 'White British'],
  ['WIRI', 'White Irish'],
  ['WIRT', 'Traveller of Irish heritage'],
  ['WROM', 'Gypsy or Roma'],
  ['WOTH', 'Other White background'],
  ['MWBC', 'White and Black Caribbean'],
  ['MWBA', 'White and Black African'],
  ['MWAS', 'White and Asian'],
  ['MOTH', 'Other mixed background'],
  ['AIND', 'Indian'],
  ['APKN', 'Pakistani'],
  ['ABAN', 'Bangladeshi'],
  ['AOTH', 'Other Asian background'],
  ['BCRB', 'Caribbean'],
  ['BAFR', 'African'],
  ['BOTH', 'Other Black background'],
  ['CHNE', 'Chinese'],
  ['OOTH', 'Other ethnic background'],
  ['REFU', 'Prefers not to say'],
  ['NOBT', 'Not yet known'],
]);
