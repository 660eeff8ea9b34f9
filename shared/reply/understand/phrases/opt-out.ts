import { notOptOut } from './not-opt-out.ts';
import { optOutChinese } from './opt-out-zh.ts';
import { optOutEnglish } from './opt-out-en.ts';
import { words, type Vocabulary } from '../vocabulary.ts';

/** No SMS to this number any more. 47 CFR 64.1200(a)(10): whatever a reasonable person would read as that. */
export const optOut: Vocabulary = {
  intent: 'opt-out',
  whole: words`
    no mas, unwanted, sopt, sop it, drop my number, f off, eff off, stop2end, stop 2 end, stop2stop, arrete,
    arretez, off the list, remove number, delete number, turn this off, dnc list, off, 移除, 删号, tdd,
    t d d, ttd, td1, 退d, 退t, 退退退, reply stop to opt out, text stop to opt out,
    reply stop to unsubscribe, stop to opt out, 拒收请回复r, 退订请回复r, 回复r拒收, 退订回t, 回t退订,
    退订请回t, s top, st op, sto p, want out, i want out, dnc, bug off, scram, no longer needed,
    no longer interested, no longer want, un subscribe, shut it off, turn it off, turn these off, halt,
    terminate, discontinue, desist, tt, rr, para, basta, stfu, shut up, forget me, reply stop, text stop,
    send stop, t d, r t, stop r, bie fa le, bie zai fa le, bu yao fa le, bie fa, tui ding, ting zhi,
    ju shou, no thanks, no thank you, not wanted, block me, blocked, not interested anymore, stopall, quit,
    end, revoke, cancel, remove, arret, no more, enough, stop that, stop everything, piss off, buzz off,
    not interested, delete, block, r, t, td, tdzd, qx, 退掉, 停停, 停停停, 拒接, 拒绝, 黑名单, 关短信, 解绑,
    收声, 放过, 不再需要, 停用, 消停, 回t, 回r, 回td, 取消服务, 停止服务, 关闭服务, 怎么取消, 打住,
    让我静静, 别说了, 到此为止, 一边去, 不订, 不订阅, 取关, 不看, 退出, 退群, 终止, 关闭, 解除, 别来,
    td退订, t退订, r退订, n退订, 没兴趣, 不感兴趣, 回复r, 回复t, 回复td, 退, 停, 停止, 取消, 不收, 不要,
    不需要, 不用, 拉黑, 已拉黑, 删除, 屏蔽, 够了, 不要再来, 别再来, 别再找, 停掉, 停一停, 停下, 不想要,
    不想看, 闭嘴
  `,
  clause: words`
    stop, unsubscribe, opt out, optout, opt me out, stop this, stop now, stop already, cease,
    cease and desist, stop please, remove me, unsub, unsubscribed, stop all of it,
    退订, 拒收, 不接收, 拒绝接收, 勿扰, 取消订阅, 停止发送, 免打扰, 停止吧, 别发, 不要发, 请停止,
    停止短信, 退掉短信, 取消短信, 退订短信, 取消通知, 取消提醒, 不要再发, 别再发, 停止打扰, 停止骚扰
  `,
  says: { en: optOutEnglish, zh: optOutChinese },
  alone: { en: [], zh: [] },
  unless: notOptOut,
};
