/** The one source of randomness: passed in, so that tests can choose it. */
export interface Random {
  /** `count` unpredictable bytes. */
  bytes(count: number): Uint8Array;
}
