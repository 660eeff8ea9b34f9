import { Fault } from '../../shared/fault.ts';
import type { Receipt } from '../../shared/model/receipt.ts';
import type { ReceiptsAside } from '../../shared/ports/receipts-aside.ts';
import { applyReceipt, type Applied, type ApplyDeps } from './apply-receipt.ts';

export interface ReceiptDeps extends ApplyDeps {
  readonly aside: ReceiptsAside;
}

export interface ReceiptItem {
  readonly itemId: string;
  /** The carrier's line as it came; holds a number, so it goes aside and never into a log. */
  readonly line: string;
  /** Reads the line; throws Fault('invalid_input') for one that is no receipt. */
  readonly receipt: () => Receipt;
}

/** How many receipts came to which end. */
export type ReceiptCounts = Readonly<Partial<Record<Applied | 'later' | 'dead' | 'failed', number>>>;

/**
 * A batch of the carrier's log, each line by itself. What is no receipt goes to the dead letters with its
 * reason; what cannot be placed or stored yet goes aside and comes again. Throws Fault('unavailable') when a
 * line could be put nowhere: the batch comes again then, and finds the others applied.
 */
export async function takeReceipts(deps: ReceiptDeps, items: readonly ReceiptItem[]): Promise<ReceiptCounts> {
  const counts = new Map<keyof ReceiptCounts, number>();
  for (const item of items) {
    const end = await takeOne(deps, item);
    counts.set(end, (counts.get(end) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}

async function takeOne(deps: ReceiptDeps, item: ReceiptItem): Promise<keyof ReceiptCounts> {
  try {
    const applied = await applyReceipt(deps, item.receipt());
    if (!isOpenQuestion(applied)) return applied;
    await deps.aside.later({
      line: item.line,
      reason: `${applied}: no notice could be named at the first look`,
    });
    return 'later';
  } catch (error) {
    const { code, reason } = whyOf(error);
    deps.log.warn('receipt-aside', { itemId: item.itemId, code, reason });
    const aside = { line: item.line, reason: `${code}: ${reason}` };
    if (code === 'invalid_input') {
      await deps.aside.dead(aside);
      return 'dead';
    }
    await deps.aside.later(aside);
    return 'later';
  }
}

/** The notice may still be on its way into an index, or its worker about to write the carrier's answer down. */
const isOpenQuestion = (applied: Applied): boolean => applied === 'unmatched' || applied === 'ambiguous';

/** Several lines that come and go together: a message of the queue in which they were put aside. */
export interface AsideItem {
  readonly itemId: string;
  readonly receipts: () => readonly Receipt[];
}

/**
 * The second look, at what was put aside. What still cannot be placed is left: it is another system's message,
 * or one of two that nobody can tell apart, and that one stays `unknown`. What fails comes again, and in the
 * end lies among the dead letters with the reason it was put aside for.
 */
export async function takeAgain(
  deps: ApplyDeps,
  items: readonly AsideItem[],
): Promise<{ readonly failed: readonly string[]; readonly counts: ReceiptCounts }> {
  const counts = new Map<keyof ReceiptCounts, number>();
  const failed: string[] = [];
  for (const { itemId, receipts } of items) {
    try {
      for (const receipt of receipts()) {
        const applied = await applyReceipt(deps, receipt);
        counts.set(applied, (counts.get(applied) ?? 0) + 1);
        if (isOpenQuestion(applied)) deps.log.info('receipt-left', { itemId, why: applied });
      }
    } catch (error) {
      deps.log.warn('receipt-failed', { itemId, ...whyOf(error) });
      failed.push(itemId);
    }
  }
  return { failed, counts: { ...Object.fromEntries(counts), failed: failed.length } };
}

/** A mistake of ours must not hold up the other lines either; its message might quote one, so it is not told. */
const whyOf = (error: unknown): { readonly code: string; readonly reason: string } =>
  error instanceof Fault
    ? { code: error.code, reason: error.message }
    : { code: 'defect', reason: error instanceof Error ? error.name : 'not an error' };
