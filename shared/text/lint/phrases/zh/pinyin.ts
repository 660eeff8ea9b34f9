import type { Family } from '../../families.ts';
import type { PhraseGroup } from '../../phrase-book.ts';

const pinyin = (phrases: string): readonly PhraseGroup[] => [{ reason: '拼音写的', phrases }];

/** Chinese written in Latin letters alone: read with the English lists, where a text has no Chinese character. */
export const pinyinGroups: Partial<Readonly<Record<Family, readonly PhraseGroup[]>>> = {
  credit: pinyin('zhengxin, heimingdan, xinyongfen'),
  fee: pinyin('shouxufei, fuwufei, baozhengjin, weiyuejin, zhinajin, faxi, yajin, lvshifei'),
  impersonation: pinyin('gonganju, fayuan, lvshi, jingcha, faguan, yinbaojian, jianchayuan'),
  legal: pinyin(
    'fayuan, lvshi, qisu, lian, dongjie, chafeng, qiangzhizhixing, chuanpiao, panjue, fating, fatingjian, shixin, susong, lvshihan, lushihan',
  ),
  link: pinyin('weixin, lianjie, erweima, wangzhi, saoma, xiazai, jiaweixin, weixinhao'),
  marketing: pinyin('daikuan, youhui, hongbao, mianxi, fangkuan, choujiang'),
  shaming: pinyin('laolai, pianzi, wulai, renzha, buyaolian, baoguang, diuren, feiwu, laji, puguang'),
  'third-party': pinyin('jiaren, fumu, danwei, tongxunlu, qinyou, tongshi, qinqi, lingdao'),
  threat: pinyin(
    'jingcha, gongan, jubu, panxing, tongji, zuolao, juliu, houguozifu, shangmencui, paichusuo, shangmen, nongsi, baojing, zhuani, zhuaren, daduan, zuolaofang',
  ),
  tone: pinyin('liji, mashang, ganjin, zuihou, jinggao, wubi, mashanghuan, lijihuan'),
};
