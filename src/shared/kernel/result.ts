/** What an expected failure looks like to a caller: a value with a code, never a throw. */
export type Failure = { readonly code: string };

/** Either the value asked for, or a failure that the caller has to deal with. */
export type Result<T, E extends Failure> = Ok<T> | Err<E>;
export type Ok<T> = { readonly ok: true; readonly value: T };
export type Err<E> = { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });
export const err = <const E extends Failure>(error: E): Err<E> => ({ ok: false, error });
