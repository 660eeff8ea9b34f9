import { describe, expect, it } from 'vitest';
import { hear } from '../../shared/reply/heard.ts';
import { parseZone } from '../../shared/time.ts';
import { aReply } from '../builders/reply.ts';

const heard = (body: string) => hear(aReply({ body }), {}, parseZone('UTC'));

describe('who asks for a person is called back', () => {
  it.each([
    ...['1', 'call me', 'Please call me back', 'Can someone call me?', 'could you give me a call tomorrow'],
    ...[
      'I need to speak to a human',
      'let me talk to a real person',
      'transfer me to an agent please',
      'agent',
    ],
    ...['can I speak with your manager', 'I want a callback', 'representative', 'human please'],
    ...[
      '人工',
      '请转人工',
      '转人工客服',
      '麻烦给我回个电话',
      '请回电',
      '我要人工',
      '打电话给我',
      '能不能给我打个电话',
    ],
    ...['找你们经理', '有真人吗', '让人给我回电话', '给我打电话', '我要找客服', '请安排专员联系我'],
  ])('%s', (body) => {
    const { intents, asksForCall } = heard(body);
    expect(intents).toContain('help');
    expect(asksForCall).toBe(true);
  });
});

describe('and nobody else', () => {
  it.each([
    ...['who are you', 'how much do I owe', 'how do I pay', 'STOP', 'dont call me', 'stop calling me'],
    ...[
      'I already talked to you people',
      '你们是谁',
      '怎么还款',
      '还欠多少',
      '不要给我打电话',
      '请不要再打电话给我',
    ],
    ...['别给我打电话了', 'ok', '收到', 'Will call you when I land'],
  ])('%s', (body) => {
    expect(heard(body).asksForCall).toBe(false);
  });
});
