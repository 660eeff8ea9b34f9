import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests that start processes, servers or browsers, or put something in place of the SDK: each file gets a process of its own. */
const apart = [
  'test/{adapters,browser,contract,emulation,engines,journeys,simulation,mutation,fuzz}/**/*.test.ts',
];

/** What takes minutes begins first, or one core is done long before the other. */
const longest = ['/journeys/', '/browser/', '/simulation/'];
const turn = ({ moduleId }: TestSpecification): number => {
  const index = longest.findIndex((folder) => moduleId.includes(folder));
  return index === -1 ? longest.length : index;
};

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((one, other) => turn(one) - turn(other));
  }
}

export default defineConfig({
  test: {
    setupFiles: ['test/setup.ts'],
    // Two cores: more workers only make the journeys' clocks wait for each other.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    testTimeout: 30_000,
    hookTimeout: 300_000,
    projects: [
      { extends: true, test: { name: 'apart', include: apart } },
      // The others leave nothing behind: to load every module anew for each file took a third of their time.
      {
        extends: true,
        test: { name: 'together', include: ['test/**/*.test.ts'], exclude: apart, isolate: false },
      },
    ],
  },
});
