import type { Write } from '../../shared/ports/records.ts';
import type { SimulationStore } from './store.ts';
import type { Ports, UseCases, Worker } from './worker.ts';

/** What a variant may look at and remember while it does the wrong thing. */
export interface View {
  readonly store: SimulationStore;
  readonly worker: Worker;
  /** The true time. */
  readonly now: () => number;
  /** One schedule's memory, shared by its workers. */
  readonly memory: Map<string, unknown>;
}

/** The product with one guard taken out, from outside: product code is never edited. */
export interface Variant {
  readonly name: string;
  /** What it does wrong, in a sentence. */
  readonly breaks: string;
  /** Changes what a worker sees of the outside. */
  readonly ports?: (ports: Ports, view: View) => Ports;
  /** Changes a transaction as it reaches the store; `already` = answered with success, nothing done. */
  readonly writes?: (writes: readonly Write[], view: View) => readonly Write[] | 'already';
  /** Puts other use cases in the place of the real ones. */
  readonly useCases?: (real: UseCases, memory: View['memory']) => UseCases;
}

export const asItIs: Variant = { name: 'as it is', breaks: 'nothing' };
