declare const brand: unique symbol;

/** A `T` that only its own parser can make, so that a review's id cannot stand where a child's is wanted. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
