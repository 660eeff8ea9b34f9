/**
 * The ladders of the product, as data: one for each product and jurisdiction. Steps are days after the due date
 * (negative before it); their texts must be written in each of the languages. Checked when they are loaded.
 */
export const shippedLadders = [
  {
    name: 'cn',
    product: 'consumer-loan',
    jurisdiction: 'cn',
    languages: ['zh-CN', 'en'],
    offsetsDays: [-3, 0, 3, 7, 15, 30],
    lastStepDays: 7,
  },
  {
    name: 'us',
    product: 'consumer-loan',
    jurisdiction: 'us',
    languages: ['en', 'zh-CN'],
    offsetsDays: [-3, 0, 5, 12, 26],
    lastStepDays: 7,
  },
] as const;
