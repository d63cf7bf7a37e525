/** Makes a forgotten case of a union a compile error; reaching it at run time is a bug. */
export function assertNever(unexpected: never): never {
  throw new Error(`Unhandled case: ${typeof unexpected}`);
}
