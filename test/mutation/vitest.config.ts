import { defineConfig } from 'vitest/config';

// The folders of the room that is being mutated: whatever starts processes or plays for minutes stays out.
const folders = (process.env['MUTATED_ROOM_TESTS'] ?? '').split(',');

export default defineConfig({
  test: {
    include: folders.map((folder) => `test/${folder}/**/*.test.ts`),
    setupFiles: ['test/setup.ts'],
  },
});
