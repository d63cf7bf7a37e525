import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    passWithNoTests: true,
    // A busy machine is not a fault; a test that hangs still ends.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    coverage: {
      provider: 'v8',
      // The screens and the shell are proved in the real app; only the shared core is held to a share of branches.
      include: ['src/shared/**/*.ts'],
      reporter: ['text-summary', 'html'],
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{unit,properties,contract,golden,lint,migrations}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'promises',
          environment: 'node',
          include: ['tests/promises/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'happy-dom',
          include: ['tests/component/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/dom-setup.ts'],
        },
      },
    ],
  },
});
