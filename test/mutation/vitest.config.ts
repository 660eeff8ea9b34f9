import { defineConfig } from 'vitest/config';

// The tests of the part that is being mutated: whatever starts processes or plays for minutes stays out.
const paths = (process.env['MUTATED_TESTS'] ?? '').split(',');

export default defineConfig({
  test: {
    include: paths.flatMap((path) => [`test/${path}/**/*.test.ts`, `test/${path}.test.ts`]),
    setupFiles: ['test/setup.ts'],
    // Each change has a run of its own; within one, the files may share what they load. Three times as fast.
    isolate: false,
  },
});
