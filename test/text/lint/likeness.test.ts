import { describe, expect, it } from 'vitest';
import { contentFamilies, type Family } from '../../../shared/text/lint/families.ts';
import { lint } from '../../../shared/text/lint/lint.ts';

const content: readonly Family[] = contentFamilies;
const evidenceOf = (text: string) =>
  lint(text, { language: 'en' }).evidence.filter(({ family }) => content.includes(family));
const contentOf = (text: string): readonly Family[] => evidenceOf(text).map(({ family }) => family);

describe('what a text reads like', () => {
  it('is named with the sentence that reads so, and why', () => {
    const [found] = lint(
      'Hello and thank you for your help. Your boss is such a nice man, I wonder what he thinks of folks like you.',
      {
        language: 'en',
        kind: 'staff',
      },
    ).evidence.filter(({ isAlike }) => isAlike === true);
    expect(found?.reason).toMatch(/^reads like/);
    expect(found?.phrase).toMatch(/^Your boss/);
  });

  it.each([
    '众信金融：我们收到您母亲的来信，没有向她透露任何情况，特此告知您。',
    'Your sister wrote to us on your behalf. We told her nothing about your loan.',
    '如果有人自称法院的人要您转账，请不要相信，可以打我们的客服核实。',
    'You asked whether we would ever take you to court over this. No, we would not.',
  ])('excuses a phrase in a text that is plainly kind: %s', (text) => {
    expect(contentOf(text)).toEqual([]);
  });
});

describe('a text that is refused anyway', () => {
  const sly = 'Nobody would hire you again once they read the letter we are going to write about your debt.';

  it('is told what else it may be', () => {
    const families = contentOf(`${sly} Your social security number is 123-45-6789.`);
    expect(families).toContain('pii');
    expect(families.length).toBeGreaterThan(1);
  });

  it('is told nothing of it when nothing is wrong', () => {
    expect(contentOf('Thank you, your payment has arrived and nothing more is due this month.')).toEqual([]);
  });
});

describe('how to stop a notice', () => {
  const threat = 'Zhongxin Finance: it would be a pity if your boss heard of loan 5102.';

  it.each(['', ' Reply STOP to opt out.', ' Text STOP to opt out.'])('hides nothing: %s', (tail) => {
    expect(contentOf(threat + tail)).toContain('third-party');
  });
});

const kindBegin = {
  zh: '您好，感谢您一直以来的理解和配合，我们非常愿意帮助您安排适合您的还款计划。',
  en: 'Hello and thank you for getting in touch. We are happy to help you find a plan that works for you. ',
};
const kindEnd = {
  zh: '如有困难请随时联系我们的客服，我们会耐心为您解答，祝您生活愉快。',
  en: ' If things are hard, please call us any time and we will do our best to help. Take good care.',
};

describe('kind words around a bad sentence', () => {
  it.each<[Family, 'zh' | 'en', string]>([
    ['threat', 'zh', '再不还款后果自负。'],
    ['threat', 'zh', '今晚安排外访人员上门催收。'],
    ['threat', 'zh', '派出所民警马上会上门。'],
    ['legal', 'zh', '否则我们就起诉您。'],
    ['third-party', 'zh', '再不还就通知你家人。'],
    ['shaming', 'zh', '你这种老赖，猪狗不如。'],
    ['threat', 'en', 'You will be arrested.'],
    ['threat', 'en', 'Pay or we come to your house.'],
    ['threat', 'en', 'The police will come to your door.'],
    ['legal', 'en', 'Or we will sue you.'],
    ['third-party', 'en', 'We will call your boss.'],
    ['shaming', 'en', 'You are a pathetic liar.'],
  ])('hide nothing: %s (%s) %s', (family, tongue, text) => {
    expect(contentOf(kindBegin[tongue] + text + kindEnd[tongue])).toContain(family);
  });

  it.each<[Family, 'zh' | 'en', string]>([
    ['threat', 'zh', '再\u200b不还款后\u200b果自\u200b负。'],
    ['legal', 'zh', '否则我们就 起 訴 您。'],
    ['threat', 'en', 'Yоu will bе аrrеstеd.'],
    ['legal', 'en', 'Or we will s u e you.'],
    ['threat', 'en', 'Ｙｏｕ ｗｉｌｌ ｂｅ ａｒｒｅｓｔｅｄ．'],
  ])('hide nothing in disguise: %s (%s) %s', (family, tongue, text) => {
    expect(contentOf(kindBegin[tongue] + text + kindEnd[tongue])).toContain(family);
  });

  it('hide nothing however many they are', () => {
    expect(
      contentOf(`${kindBegin.en.repeat(30)}We will sue you over this. ${kindEnd.en.repeat(30)}`),
    ).toContain('legal');
    expect(contentOf(`${kindBegin.zh.repeat(60)}我们会把您的情况告诉您的邻居。`)).toContain('third-party');
  });
});

describe('a disguise', () => {
  it.each([
    ['你家小孩几点放学、走哪条路，我们都清楚。', '你 家 小 孩 几 点 放 学、走 哪 条 路，我 们 都 清 楚。'],
    ['你家小孩几点放学、走哪条路，我们都清楚。', '妳家小孩幾點放學、走哪條路，我們都清楚。'],
    ['We know which bus your daughter takes to school.', 'We knоw whiсh bus yоur dаughtеr tаkеs tо schооl.'],
    ['We know which bus your daughter takes to school.', 'W3 kn0w wh1ch bus y0ur d4ughter takes to sch00l.'],
    [
      'We know which bus your daughter takes to school.',
      'Ｗｅ ｋｎｏｗ ｗｈｉｃｈ ｂｕｓ ｙｏｕｒ ｄａｕｇｈｔｅｒ ｔａｋｅｓ ｔｏ ｓｃｈｏｏｌ．',
    ],
  ])('changes little of what a text is like: %s / %s', (plain, disguised) => {
    expect(contentOf(plain)).toContain('threat');
    expect(contentOf(disguised)).toContain('threat');
  });
});
