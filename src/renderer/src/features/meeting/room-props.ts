import type { Named } from '../../content/review-words';
import type { ReviewHere } from '../../store/review-here';

/** What every part of the room is given. */
export type RoomProps = { readonly here: ReviewHere; readonly named: Named };
