/**
 * Words that call a check. A check written as a regular expression runs over the whole text; these words are found
 * on the way by the one walk over it, and where none of them stands the check is not run at all.
 */
export const trigger = {
  englishFigures: 1,
  chineseDays: 2,
  documents: 4,
  births: 8,
  messengers: 16,
  addresses: 32,
  offices: 64,
} as const;
/** Every check is called: for one that runs alone. */
export const ALL_CALLS = 127;

export const triggers: readonly { readonly calls: number; readonly words: string }[] = [
  {
    calls: trigger.englishFigures,
    words: `
      first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth,
      fourteenth, fifteenth, twentieth, thirtieth, two, three, four, five, six, seven, eight, nine, ten, eleven,
      twelve, fifteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred, thousand, million,
      monday, tuesday, wednesday, thursday, friday, saturday, sunday, tomorrow, tonight`,
  },
  { calls: trigger.chineseDays, words: `(星期|周|礼拜)(一|二|三|四|五|六|日|天), (明|后)天, 明日` },
  {
    calls: trigger.documents,
    words: `
      身份证, 社安号, 社会安全号, 护照, 证件, 行卡, 储蓄卡, 借记卡, 款卡, 用卡, 卡号, 账号, 工号, 学号, 车牌, 社保号, 公积金号, 档案号, 证件号, 驾照, passport, account number, bank card, both sides, password, passcode, pin, cvv, cvc, verification code, verification codes, security code, digit code, photo of, picture of, selfie, card details, 动态码, 短信码, 位数, 密码, 验证码,
      acct, national insurance, ni no, ni number, soc, s s n, card number, license, licence, routing, ssn, ss, social security, social, ein, itin, tax id, member id,
      student id, employee id, medicare, policy number, plate`,
  },
  {
    calls: trigger.births,
    words: `dob, d o b, bday, b day, 生ri, birth*, born, 出生, 生日, 生于, 生, 岁, 年生`,
  },
  {
    calls: trigger.messengers,
    words: `微信*, qq*, vx, wx, v信, 薇信, wechat*, whatsapp*, telegram*, line id, 支付宝, facebook, ig, skype`,
  },
  {
    calls: trigger.addresses,
    words: `
      路, 街, 道, 巷, 弄, 胡同, 村, 小区, 花园, 大厦, 公寓, 苑, 镇, 里, 栋, 幢, 号楼, 号院, 单元, 室, 座,
      street, st, avenue, ave, road, rd, lane, ln, drive, dr, blvd, boulevard, court, ct, place, pl, way, terrace,
      circle, cir, crescent, grove, mews, flat, highway, hwy, parkway, pkwy, apt, apartment, unit, p o box, po box`,
  },
  {
    calls: trigger.offices,
    words: `
      court, courts, police, sheriff, sheriffs, sheriff s, fbi, irs, doj, ftc, cfpb, attorney, attorneys, attorney s,
      law, lawyer, lawyers, marshal, marshals, district, federal, department, dept, social security, treasury, bureau,
      equifax, experian, transunion, government, justice, agency, commission, officer, detective, deputy, sergeant, sgt, judge, inspector, captain, trooper, constable, det, lt, capt, ofc, deputy, lieutenant, magistrate, commissioner, prosecutor, atty, counselor, arbitrator, mediator, bailiff, clerk, investigator, national, state, county, 法院, 法庭,
      公安, 派出所, 警, 检察, 司法, 律师, 律所, 法务, 仲裁, 人民银行, 征信, 银保监, 监管, 监督, 政府, 银联, 支付宝,
      微信, 腾讯, 银行, 调解, 执行, 国家, 中央, 反诈, 社保, 税务`,
  },
];
