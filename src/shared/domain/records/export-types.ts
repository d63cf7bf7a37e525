import type { Instant } from '../../kernel/clock';
import type { LocalDate } from '../../kernel/local-date';
import type { ChildFile } from '../children/child-file';
import type { CouncilProfile } from '../profile/council-profile';
import type { DocumentRecord } from './document-record';

/** One final document to go out: whose it is, its record and its bytes. */
export type ExportItem = { readonly child: ChildFile; readonly record: DocumentRecord; readonly bytes: Uint8Array };

/** What is true of the whole export. */
export type ExportFacts = {
  /** Names the export and its folder: `EXP-2026-11-22-7KQ2M9XD`. */
  readonly id: string;
  readonly on: LocalDate;
  readonly at: Instant;
  readonly appVersion: string;
  readonly profile: CouncilProfile;
  /** Who made the records, where a review does not say by whom it was finalised. */
  readonly chair: { readonly name: string; readonly role: string };
};

/** A file below the export's folder; `/` parts the path. */
export type BagFile = { readonly path: string; readonly bytes: Uint8Array };

/** What the platform does for the bag: text as UTF-8, and SHA-256 in hex. */
export type BagTools = {
  readonly utf8: (text: string) => Uint8Array;
  readonly sha256: (bytes: Uint8Array) => string;
};
