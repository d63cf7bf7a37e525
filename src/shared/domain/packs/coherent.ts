import type { ChildFile } from '../children/child-file';
import { firstSeal } from '../reviews/versions';
import type { DocumentRecord } from '../records/document-record';
import type { Review } from '../reviews/review';
import { clearIdSchema } from '../vault/vault-header';
import { packLimits, shortIdSchema } from './pack-content';

type Member = { readonly id: string };
type Collection = Readonly<Record<string, Member>>;

const HASH = /^[0-9a-f]{64}$/u;
const VERSION = /^\d{1,4}\.\d{1,4}$/u;

const partsOf = ({ meetings, papers, decisions }: Review): readonly Collection[] => [meetings, papers, decisions];

/** Every collection of the file whose members have ids of their own. */
const collectionsOf = (file: ChildFile): readonly Collection[] => [
  file.episodes,
  file.people,
  file.heldReviews,
  ...Object.values(file.heldReviews).map(({ decisions }) => decisions),
  file.reviews,
  ...Object.values(file.reviews).flatMap(partsOf),
  file.monitoring,
  file.documents,
];

/** Whether each member stands under its own id, and no id stands twice in the file. */
function hasOwnIds(file: ChildFile): boolean {
  const collections = collectionsOf(file);
  const ids = collections.flatMap((collection) => Object.keys(collection));
  const underOwn = collections.every((collection) => Object.entries(collection).every(([key, { id }]) => key === id));
  return underOwn && new Set([file.id, ...ids]).size === ids.length + 1;
}

const byPerson = (people: Readonly<Record<string, { readonly person: string }>>): boolean =>
  Object.entries(people).every(([key, { person }]) => key === person);

/** A review that was made final, whether or not it is open for a correction. */
const wasFinal = ({ reviews }: ChildFile, id: string): boolean => {
  const review = Object.hasOwn(reviews, id) ? reviews[id] : undefined;
  return review !== undefined && firstSeal(review) !== null;
};

/** Whether a final document says of itself what one can: its review is final, and its names are such as we give. */
const isDocument = (file: ChildFile, record: DocumentRecord): boolean =>
  wasFinal(file, record.review) &&
  shortIdSchema.safeParse(record.recordId).success &&
  clearIdSchema.safeParse(record.blob).success &&
  HASH.test(record.sha256) &&
  VERSION.test(record.version) &&
  record.size <= packLimits.document;

/** Whether a child's file keeps to what packs and the app's own commands keep to: its shape alone does not say so. */
export function isCoherent(file: ChildFile): boolean {
  const reviews = Object.values(file.reviews);
  return (
    file.drafts === undefined &&
    hasOwnIds(file) &&
    reviews.every(({ participants, consultation }) => byPerson(participants) && byPerson(consultation)) &&
    reviews.filter(({ finalised }) => finalised === null).length <= 1 &&
    Object.values(file.documents).every((record) => isDocument(file, record))
  );
}
