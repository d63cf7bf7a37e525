/** What a runner came to: how many tests passed, failed and were skipped. */
export const noCounts = { passed: 0, failed: 0, skipped: 0 };

export const summed = (all) =>
  all.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    noCounts,
  );

/** A runner that dies before it can report a failure is still a failure. */
export const honest = ({ code, counts }) =>
  code !== 0 && counts.failed === 0 ? { ...counts, failed: counts.failed + 1 } : counts;

export const countWords = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
