import type { Receives } from '../../../shared/domain/children/person';

const shares: Readonly<Record<Receives, string>> = {
  full: 'whole record',
  redacted: 'record with parts withheld',
  decisions: 'decisions only',
  none: 'nothing',
};

/** What of the record a person is sent, as a few words in a list. */
export const receivesWords = (receives: Receives): string => shares[receives];
