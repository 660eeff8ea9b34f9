import type { AsideReceipt, ReceiptsAside } from '../../shared/ports/receipts-aside.ts';

export interface MemoryReceiptsAside extends ReceiptsAside {
  readonly waiting: readonly AsideReceipt[];
  readonly given: readonly AsideReceipt[];
}

export function memoryReceiptsAside(): MemoryReceiptsAside {
  const waiting: AsideReceipt[] = [];
  const given: AsideReceipt[] = [];
  return {
    waiting,
    given,
    later: (aside) => Promise.resolve(void waiting.push(aside)),
    dead: (aside) => Promise.resolve(void given.push(aside)),
  };
}
