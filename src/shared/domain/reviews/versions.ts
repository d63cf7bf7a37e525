import type { Finalised, Review } from './review';

/** How the review was sealed first, whatever was corrected since; null while it never was. */
export const firstSeal = ({ amendments, finalised }: Review): Finalised | null => amendments?.[0]?.of ?? finalised;

/** The version of the record that the review makes: `1.0`, and `1.1` once it is corrected. */
export const versionOf = ({ amendments }: Review): string => `1.${String(amendments?.length ?? 0)}`;

/** The correction that the review is open for; null where it is final, or was never. */
export const correctionOf = ({ amendments, finalised }: Review) =>
  finalised === null ? (amendments?.at(-1) ?? null) : null;
