import type { Intent } from '../model/reply.ts';

/**
 * Whole replies whose meaning is certain, as they look after folding (see fold.ts). Sources: 47 CFR
 * 64.1200(a)(10) per-se words; the AWS and carrier default keywords; the tails our own texts and Chinese
 * carriers use (R, T, TD, TDZD); CTIA Messaging Principles 5.1.3.
 */
export const exactWords = {
  'opt-out': [
    ...['stop', 'stopall', 'stop all', 'quit', 'end', 'revoke', 'cancel', 'unsubscribe', 'remove', 'arret'],
    ...[
      'opt out',
      'optout',
      'opt me out',
      'stop please',
      'please stop',
      'please opt me out',
      'stop thank you',
    ],
    ...['stop texting me', 'stop messaging me', 'remove me', 'unsubscribe me'],
    ...['r', 't', 'td', 'tdzd', '退订', '回复r', '回复t', '退', '拒收', '取消订阅', '停止', '停发', '停'],
    ...[
      '不要发了',
      '别发了',
      '不要再发',
      '不要再发了',
      '别再发了',
      '请不要再发了',
      '请不要再发',
      '不要再发短信',
    ],
    ...['勿扰', '请勿打扰', '拒绝接收', '停止发送', '停止短信', '取消短信', '退订短信', '我要退订'],
    ...[
      '退訂',
      '取消訂閱',
      '不要發了',
      '別發了',
      '不要再發',
      '不要再發了',
      '請勿打擾',
      '停止發送',
      '拒絕接收',
    ],
  ],
  'opt-in': [
    ...['start', 'unstop', 'resume', 'opt in', 'optin', 'subscribe', 'start again'],
    ...['恢复短信', '恢复', '重新接收', '恢復短信', '恢復', '重新接收短信', '开通短信'],
  ],
  help: [
    ...['help', 'info', 'help please', 'help me', 'please help', 'who is this', 'who are you'],
    ...[
      '帮助',
      '人工',
      '客服',
      '人工客服',
      '你是谁',
      '你们是谁',
      '帮忙',
      '帮我',
      '幫助',
      '客服電話',
      '客服电话',
    ],
  ],
} as const satisfies Partial<Record<Intent, readonly string[]>>;
