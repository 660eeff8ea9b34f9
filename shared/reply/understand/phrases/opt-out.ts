import { notOptOut } from './not-opt-out.ts';
import { optOutChinese } from './opt-out-zh.ts';
import { optOutEnglish } from './opt-out-en.ts';
import { optOutEnglishPleas } from './opt-out-en-pleas.ts';
import { words, type Vocabulary } from '../vocabulary.ts';

/** No SMS to this number any more. 47 CFR 64.1200(a)(10): whatever a reasonable person would read as that. */
export const optOut: Vocabulary = {
  intent: 'opt-out',
  whole: words`
    i said no, once was plenty, do one, do one mate, jog on, jog on mate, rmv, rmv me, take a hike, get lost, give it a rest, go away, not again, no more sms, no more msg, dnd,
    exit, exit please, out, i am out, disenroll, unfollow, leave group, leave chat, nuff, remov, remvoe, remvoe me, remov me, stop lol, 2 stop, stawp, pls just dont, no more pings, never again,
    本号谢绝, 除名, 请除名, 关了, 撤了, 关掉, 都关了, 全部关掉, bu xiang shou dao, wo bu xiang shou dao duanxin, bu xiang shou duanxin, jujue jieshou, ju jue jie shou, bie gei wo fa, qing bie fa le,
    fuck off spammer, no sms 谢谢, 能停吗, 能不能停,
    stop j r, these are annoying, 够了没有, 够了没,
    end subscription, want off, i want off, opt outt, stop2, stopp2, dnc me, unwanted texts, unwanted messages, mute, silence, be quiet, hush, block list,
    i dont want this, dont want this, dont want it, dont want these, so annoying quit, service not needed, berhenti, detener, para, alto ya, berhenti sms, tolong berhenti, jangan ganggu,
    bie zai fa duan xin, bie fa duan xin, qing ting zhi, tui ding xie xie, bu yao da rao, bie da rao, bie lai le, 烦人别发, 滚粗, 滚犊子, 爬, 给爷爬, 取消掉, 取消这个,
    取消这个服务, 要求停止, 准备拉黑, 拉黑拜拜, 莫发, 莫发哒, 憋再发, 憋发, 不想再看见, 不想再见, 放过我的手机, 取消sms, cancel掉, 发了不看, 发了也不看, 求停, 我不需要这个,
    tdhf, td hf, td h f, tuidin, could you please not, can you please not, can you not, please dont, pls dont, please do not, dont please,
    please no, stop reply, stop replying, you basta, ya basta, pare, basta ya, make it stop, how do i make it stop, how do i stop this,
    how do i stop it, how to stop, how can i stop this, stop it please, no more please, no more thank you, unsubscribe all, stop any,
    end all, quit all, cancel all, opt out all, bu yao zai fa le, bu yao zai fa, bu yao fa, qu xiao, bie zai fa, bie da le, bie fan wo,
    bie sao rao wo, fan si le, bu xu yao, bu shou, 滚, 滚蛋, 滚吧, 滚开, 滚远点, 如何取消, 怎样取消, 怎么退, 如何退, 在哪取消, 咋取消, 清静点,
    清净点, 安静点, 住手, 别费劲, 别费心, 别费事, 别白费, 别白费力气, 别白费劲, 歇歇, 歇着, 回复td退订, 回td退订, 回复t退订, 回t退订, 回复r退订,
    回r退订, 回复td退, 省省, 省省吧, 散了吧, 请停, 给我停, 马上停, 立刻停, 停一下, 停下, 停下来, 谢绝, 免, 免了, 不劳, 不必, 不必了, 别, 莫,
    打扰了, 拒绝接受, 退出短信, 取消推送, 不接受, 走开, 走远点,
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
    td退订, 退定订, t退订, r退订, n退订, 没兴趣, 不感兴趣, 回复r, 回复t, 回复td, 退, 停, 停止, 取消, 不收, 不要,
    不需要, 不用, 拉黑, 已拉黑, 删除, 屏蔽, 够了, 不要再来, 别再来, 别再找, 停掉, 停一停, 停下, 不想要,
    不想看, 闭嘴
  `,
  clause: words`
    leave me alone please, unsubscribe please, please unsubscribe, quit texting, stop texting, stop messaging, no more texts, no more messages,
    停止来电, 别再打, 别再催, 别打扰, 不要打扰, 请勿打扰, 别骚扰, 不要骚扰, 别换号,
    stop, unsubscribe, opt out, optout, opt me out, stop this, stop now, stop already, cease,
    cease and desist, stop please, remove me, unsub, unsubscribed, stop all of it,
    退订, 拒收, 不接收, 拒绝接收, 勿扰, 取消订阅, 停止发送, 免打扰, 停止吧, 别发, 不要发, 请停止,
    停止短信, 退掉短信, 取消短信, 退订短信, 取消通知, 取消提醒, 不要再发, 别再发, 停止打扰, 停止骚扰
  `,
  says: { en: [...optOutEnglish, ...optOutEnglishPleas], zh: optOutChinese },
  alone: { en: [], zh: [] },
  unless: notOptOut,
};
