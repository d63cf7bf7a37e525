import type { Named } from '../../content/review-words';
import type { ReviewHere } from '../../store/review-here';
import type { Go } from '../../ui/destination';

/** What every part of the page is given. */
export type CheckProps = { readonly here: ReviewHere; readonly named: Named; readonly go: Go };
