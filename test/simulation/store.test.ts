import { describe } from 'vitest';
import { recordsContract } from '../contract/records.contract.ts';
import { recordsOf } from './store-records.ts';
import { simulationStore } from './store.ts';

describe('the records of the simulation', () => {
  recordsContract(() => {
    const store = simulationStore();
    return Promise.resolve({
      records: recordsOf(store),
      plant: (table, row) => {
        store.plant(table, row);
        return Promise.resolve();
      },
    });
  });
});
