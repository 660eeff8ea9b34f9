import fc from 'fast-check';
import { SegmentedMessage } from 'sms-segments-calculator';
import { describe, expect, it } from 'vitest';
import { countParts } from '../../shared/text/parts.ts';

describe('the parts of a text', () => {
  it.each([
    ['', 1, 'GSM-7', 'an empty text'],
    ['a'.repeat(160), 1, 'GSM-7', 'the longest single part'],
    ['a'.repeat(161), 2, 'GSM-7', 'one more'],
    ['a'.repeat(306), 2, 'GSM-7', 'two full parts'],
    ['a'.repeat(307), 3, 'GSM-7', 'one more'],
    ['a'.repeat(158) + '€', 1, 'GSM-7', 'a euro sign takes two septets'],
    ['a'.repeat(159) + '€', 2, 'GSM-7', 'and does not fit into one'],
    ['a'.repeat(152) + '€' + 'a'.repeat(152), 3, 'GSM-7', 'nor is it parted between two'],
    ['还'.repeat(70), 1, 'UCS-2', 'the longest single part in Chinese'],
    ['还'.repeat(71), 2, 'UCS-2', 'one more'],
    ['还'.repeat(134), 2, 'UCS-2', 'two full parts'],
    ['还'.repeat(135), 3, 'UCS-2', 'one more'],
    ['还'.repeat(66) + '🛑' + '还'.repeat(66), 3, 'UCS-2', 'a sign of two units is not parted'],
    ['it’s', 1, 'UCS-2', 'a curly apostrophe is not GSM'],
  ])('%#: %i in %s: %s', (text, parts, encoding) => {
    expect(countParts(text)).toMatchObject({ parts, encoding });
  });

  it('are those that the well-known library counts', () => {
    const gsm = fc.constantFrom(...Array.from('aZ09 @£$¥èÇØåΔ_Φ!?ñà^{}[]~|€\\'));
    const wide = fc.constantFrom(...Array.from('还款【】，。“”aé🛑'));
    const text = fc
      .oneof(fc.array(gsm, { maxLength: 500 }), fc.array(wide, { maxLength: 300 }))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, (body) => {
        const theirs = new SegmentedMessage(body);
        const ours = countParts(body);
        expect(ours.encoding).toBe(theirs.encodingName);
        expect(ours.parts).toBe(Math.max(1, theirs.segmentsCount));
      }),
      { numRuns: 500 },
    );
  });
});
