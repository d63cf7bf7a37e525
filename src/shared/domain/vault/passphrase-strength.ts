/** What makes a passphrase easy to guess. */
export type Weakness =
  /** It leans on the chair's name, the council or the product: the first things tried. */
  | 'about-you'
  /** It is, or holds, a passphrase that many people use. */
  | 'well-known'
  | 'repeats'
  /** Neighbours on the keyboard or in the alphabet. */
  | 'runs'
  | 'date'
  | 'few-words';

/** How many guesses a passphrase stands up to, as a power of 10; `weakness` is null where they are enough. */
export type Strength = { readonly weakness: Weakness | null; readonly guessesLog10: number };
