import type { Failure, Result } from '../../../shared/kernel/result';

/** The ways in which a call can fail. */
export type FailureOf<Call extends (...facts: never[]) => Promise<Result<unknown, Failure>>> = Extract<
  Awaited<ReturnType<Call>>,
  { readonly ok: false }
>['error'];
