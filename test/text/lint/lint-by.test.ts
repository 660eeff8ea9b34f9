import { describe, expect, it } from 'vitest';
import type { Family } from '../../../shared/text/lint/families.ts';
import type { Ear, Known } from '../../../shared/text/lint/likeness.ts';
import { lintBy, type LintOptions } from '../../../shared/text/lint/lint.ts';

/** Hears nothing, and excuses nothing. */
const deaf: Ear = { listen: () => ({ alike: [], suspected: [], excuses: () => false }) };
const staff = { language: 'en', kind: 'staff' } as const;

const familiesIn = (text: string, options: LintOptions, ear: Ear = deaf): readonly Family[] =>
  lintBy(ear, text, options).families;

describe('offices that a text speaks as', () => {
  it.each([
    '【杭州法院】您好',
    '【浙江省公安厅】您好',
    '您好【某律师事务所】',
    'Court: you have to come',
    'The police department: call',
    ' the sheriff: call',
    'Los Angeles county police: call',
    'District attorney: call',
    'Department of the treasury: a',
    'FBI notice: call',
    'Law offices: call',
    'This is officer Miller, call me',
    'Hello. Detective John Doe with the city, call me',
    "I'm the judge Smith: call",
    'My name is Sgt. Miller. Call me',
    'Attorney Smith here',
    'Inspector Smith assigned',
    'Call me! Captain Smith calling',
    'ok\nDeputy Smith - call',
  ])('%s', (text) => {
    expect(lintBy(deaf, text, staff).evidence).toContainEqual(
      expect.objectContaining({ family: 'impersonation', ruleId: 'CNT-03' }),
    );
  });

  it.each([
    'Zx: the court is closed',
    'Court is closed',
    'Officer of the day, a',
    'Judge you may, a',
    'Officer Miller',
    'Officer Street, a',
    'My officer Miller, a',
    'Officer M, a',
    'Officer Miller, thanks',
    'Officer Miller.com',
    '【众信金融】您好',
  ])('not: %s', (text) => {
    const shapes = ['签名是别的机构', 'begins as an office would', 'names himself by the title of an office'];
    const { evidence } = lintBy(deaf, text, staff);
    expect(evidence.filter(({ reason }) => shapes.includes(reason))).toEqual([]);
  });

  it('are the sender, where the lender is called so', () => {
    const text = '【微信金融】您好';
    const of = (identity?: string): readonly string[] =>
      lintBy(deaf, text, {
        ...{ language: 'zh-CN', kind: 'staff' },
        ...(identity === undefined ? {} : { identity }),
      }).evidence.map(({ reason }) => reason);
    expect(of()).toContain('签名是别的机构');
    expect(of('众信金融')).toContain('签名是别的机构');
    expect(of('微信金融')).not.toContain('签名是别的机构');
  });
});

describe('what a text has to say', () => {
  it.each<[LintOptions, readonly Family[]]>([
    [{ language: 'en' }, ['identity', 'reason', 'optout']],
    [{ language: 'en', kind: 'notice' }, ['reason', 'optout']],
    [{ language: 'en', kind: 'notice', identity: 'Zx' }, ['identity', 'reason', 'optout']],
    [{ language: 'en', kind: 'notice', optOutTail: false }, ['reason']],
    [{ language: 'en', kind: 'answer' }, []],
    [{ language: 'en', kind: 'answer', optOutTail: true }, ['optout']],
    [{ language: 'en', kind: 'staff', collector: true }, ['disclosure']],
    [{ language: 'en', kind: 'staff', collector: false }, []],
  ])('of %j: %j', (options, families) => {
    expect(familiesIn('please write', options).toSorted()).toEqual(families.toSorted());
  });

  it('that it comes from a collector, where a bare one looks so', () => {
    expect(familiesIn('we write for zx finance', { language: 'en' })).toContain('disclosure');
    expect(familiesIn('we write for zx finance', staff)).not.toContain('disclosure');
  });

  it.each<[LintOptions, readonly string[]]>([
    [{ language: 'en' }, ['5', '7']],
    [staff, []],
    [{ ...staff, slots: {} }, ['5', '7']],
    [{ ...staff, slots: { days: '5' } }, ['7']],
    [{ ...staff, slots: { days: '5' }, declared: ['7'] }, []],
  ])('from where its figures come: %j: %j', (options, phrases) => {
    const { evidence } = lintBy(deaf, 'a 5 b 7', options);
    expect(evidence.filter(({ family }) => family === 'facts').map(({ phrase }) => phrase)).toEqual(phrases);
  });

  it.each(['PAY NOW', 'pay!!'])('and that it does not shout: %s', (text) => {
    const [found] = lintBy(deaf, text, staff).evidence.filter(({ family }) => family === 'tone');
    expect(found?.ruleId).toBe('CNT-16');
  });

  it('nothing of a person that is not our own', () => {
    const allowed = { phones: ['2125550134'], domains: ['zx.cn'] };
    const text = 'of 212-555-0134 or zx.cn';
    expect(familiesIn(text, { ...staff, allowed })).toEqual([]);
    expect(familiesIn(text, staff)).toEqual(expect.arrayContaining(['pii', 'link']));
  });

  it('in so many parts', () => {
    expect(lintBy(deaf, 'ok', staff).parts).toBe(1);
    expect(lintBy(deaf, '好'.repeat(71), staff).parts).toBe(2);
  });
});

describe('what the ear says', () => {
  it.each<[string, LintOptions, Known]>([
    ['ok', { language: 'en' }, { isBare: true, isNotice: false }],
    ['ok, reply STOP', { language: 'en' }, { isBare: true, isNotice: true }],
    ['ok', { ...staff, kind: 'notice' }, { isBare: false, isNotice: false }],
    ['ok, reply STOP', { ...staff, kind: 'notice' }, { isBare: false, isNotice: true }],
  ])('of %s, %j: %j', (text, options, known) => {
    const told: Known[] = [];
    const ear: Ear = {
      listen(_, given) {
        told.push(given);
        return deaf.listen(_, given);
      },
    };
    lintBy(ear, text, options);
    expect(told).toEqual([known]);
  });

  const hearing = (family: Family): Ear => ({
    listen: () => ({ alike: [{ family, begin: 2, end: 5 }], suspected: [], excuses: () => false }),
  });

  it('is told with the words it is about', () => {
    const [found] = lintBy(hearing('shaming'), 'A bcd e', staff).evidence;
    expect(found).toMatchObject({
      family: 'shaming',
      ruleId: 'CNT-04',
      phrase: 'cd e',
      at: 3,
      isAlike: true,
    });
    expect(found?.reason).toBe('reads like: Insult or exposure');
  });

  it('is told of what is only suspected where something else is found, and not else', () => {
    const suspecting: Ear = {
      listen: () => ({
        alike: [],
        suspected: [{ family: 'shaming', begin: 2, end: 5 }],
        excuses: () => false,
      }),
    };
    expect(familiesIn('A bcd e', staff, suspecting)).toEqual([]);
    expect(familiesIn('A bcd 起诉', staff, suspecting)).toEqual(['legal', 'shaming']);
  });

  it('counts for nothing where the text says the opposite', () => {
    const text = '我们不会起诉您';
    expect(familiesIn(text, staff, hearing('legal'))).toEqual([]);
    expect(familiesIn(text, staff, hearing('shaming'))).toEqual(['shaming']);
  });

  /** Excuses what is everyday, or all. */
  const kind = (all: boolean): Ear => ({
    listen: () => ({ alike: [], suspected: [], excuses: (_, everyday) => all || everyday }),
  });

  it.each<[string, Ear, boolean, string]>([
    ['起诉', deaf, true, 'a phrase'],
    ['起诉', kind(true), false, 'that is excused'],
    ['起诉', kind(false), true, 'that is not everyday'],
    ['后果自负，起诉', kind(true), false, 'beside one that is so plain that nothing excuses it'],
    ['起📛诉', kind(true), true, 'in disguise'],
  ])('of phrases, %#: %s', (text, ear, isNamed) => {
    expect(familiesIn(text, staff, ear).includes('legal')).toBe(isNamed);
    expect(familiesIn('后果自负', staff, ear)).toEqual(['threat', 'facts']);
  });
});
