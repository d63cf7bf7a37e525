/** Why a file is not opened as a hand-over pack. Nothing has changed then. */
export type PackFailure = {
  readonly code:
    /** No pack at all, whatever its name says. */
    | 'not-a-pack'
    /** Cut short, changed on its way, or put together wrongly. */
    | 'pack-damaged'
    /** From a Chairside that knows more than this one. */
    | 'newer-pack'
    | 'pack-too-large'
    /** Its passphrase would take this laptop minutes or all of its memory to try. */
    | 'pack-too-costly'
    | 'wrong-pack-passphrase'
    /** Sealed to other people's keys. */
    | 'pack-not-for-you'
    /** Signed, but not by the keys that it names, or not as it is. */
    | 'pack-signature';
};
