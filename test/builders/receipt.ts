import type { Receipt } from '../../shared/model/receipt.ts';
import { at } from './ids.ts';
import { borrowerNumber } from './stage.ts';

/** The phone has the message. */
export const aReceipt = (over: Partial<Receipt> = {}): Receipt => ({
  carrierMessageId: 'carrier-1',
  number: borrowerNumber,
  takenAt: at('2026-06-25T14:00:01Z'),
  fate: { state: 'delivered', code: 'accepted-by-phone' },
  ...over,
});
