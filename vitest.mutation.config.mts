import { defineConfig } from 'vitest/config';

/** The tests that mutations of dates, codes and retention are tried against: fast ones, without the national sample. */
export default defineConfig({
  test: {
    environment: 'node',
    include: [
      'tests/unit/shared/domain/timescales/**/*.test.ts',
      'tests/unit/shared/domain/children/*.test.ts',
      'tests/unit/shared/domain/codes/*.test.ts',
      'tests/unit/shared/domain/records/retention.test.ts',
    ],
    exclude: ['**/other-libraries.test.ts', '**/worked-cases.test.ts', '**/national-codes.test.ts'],
  },
});
