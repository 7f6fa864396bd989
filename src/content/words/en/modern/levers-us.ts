import type { ModernWords } from '../../modern-words.ts';

type Levers = ModernWords['levers'];

export const leversUs: Pick<
  Levers,
  | 'carTariff'
  | 'generalTariff'
  | 'steelTariff'
  | 'dollarTalk'
  | 'rateCheck'
  | 'issuance'
  | 'fedPath'
  | 'fedPressure'
  | 'spendingBill'
  | 'relief'
  | 'chinaTrack'
> = {
  carTariff: {
    name: 'Car tariff',
    question: 'What should a Japanese car pay at the port?',
    options: {
      rate0: { label: '0%', hint: 'Carmakers cheer; Detroit and Congress do not.' },
      rate2: { label: '2.5%', hint: 'Back to the rate before April 2025.' },
      rate10: { label: '10%', hint: 'Heals most of the carmakers’ wound.' },
      rate15: { label: '15%', hint: 'Hurts, but leaves them a business.' },
      rate20: { label: '20%', hint: 'A small step down, cheaply given.' },
      rate25: { label: '25%', hint: 'In force since April; exporters swallow most.' },
      rate35: { label: '35%', hint: 'Bleeds their margin, the trust and your polls.' },
    },
  },
  generalTariff: {
    name: 'General tariff',
    question: 'What should everything else from Japan pay?',
    options: {
      rate0: { label: '0%', hint: 'Trust jumps; the revenue is gone.' },
      rate10: { label: '10%', hint: 'The rate of the pause; importers pay nearly all.' },
      rate15: { label: '15%', hint: 'Some revenue, somewhat dearer goods.' },
      rate20: { label: '20%', hint: 'More of both.' },
      rate25: { label: '25%', hint: 'Mostly paid at home; sours the talks.' },
      rate35: { label: '35%', hint: 'Prices jump, trust collapses, voters notice.' },
    },
  },
  steelTariff: {
    name: 'Steel tariff',
    question: 'What should Japanese steel and aluminium pay?',
    options: {
      rate0: { label: '0%', hint: 'Cheaper metal; the mills protest.' },
      rate25: { label: '25%', hint: 'The rate since March.' },
      rate50: { label: '50%', hint: 'Mills gain; those who bend metal pay.' },
      derivatives: { label: '50%, parts too', hint: 'Metal inside machines pays as well; buyers grumble.' },
    },
  },
  dollarTalk: {
    name: 'Words on the yen',
    question: 'What does Washington say about the currency?',
    options: {
      silent: { label: 'Say nothing', hint: 'The market sets the rate.' },
      strongDollar: { label: 'Praise a strong dollar', hint: 'Lifts the dollar a little, for a while.' },
      weakYen: { label: 'Call the yen too weak', hint: 'Lifts the yen a little; costs some trust.' },
      ultimatum: { label: 'Demand a stronger yen', hint: 'Moves the yen more, and Tokyo’s temper too.' },
    },
  },
  rateCheck: {
    name: 'Rate check',
    question: 'Should the New York Fed ask dealers for yen prices?',
    options: {
      none: { label: 'No call', hint: 'The telephone stays quiet.' },
      check: { label: 'Ask for prices', hint: 'One call can do the work of trillions, once.' },
    },
  },
  issuance: {
    name: 'Debt issuance',
    question: 'How should the Treasury borrow?',
    options: {
      asAnnounced: { label: 'As announced', hint: 'No surprise, no reaction.' },
      longer: { label: 'More long bonds', hint: 'Honest and dear: long yields rise.' },
      bills: { label: 'More bills', hint: 'Calms long yields; more to refinance soon.' },
      buyback: { label: 'Buy back $30bn', hint: 'Supports long bonds; looks a little nervous.' },
    },
  },
  fedPath: {
    name: 'Fed guidance',
    question: 'What does the central bank signal?',
    options: {
      hold: { label: 'Wait and see', hint: 'Nothing new is nothing priced.' },
      dovish: { label: 'Hint at cuts', hint: 'Yields and the dollar ease.' },
      hawkish: { label: 'Hint at no cuts', hint: 'Yields and the dollar firm.' },
    },
  },
  fedPressure: {
    name: 'Pressure on the Fed',
    question: 'Should the White House call for rate cuts?',
    options: {
      none: { label: 'Leave it alone', hint: 'Independence is cheap to keep.' },
      demandCuts: { label: 'Demand cuts', hint: 'Popular; short rates dip, long bonds doubt.' },
    },
  },
  spendingBill: {
    name: 'Budget bill',
    question: 'How large should the tax and spending bill be?',
    options: {
      trimmed: { label: 'Trim it', hint: 'Calmer bonds, crosser voters.' },
      asDrafted: { label: 'As drafted', hint: 'About $2.4tn of debt over ten years.' },
      expanded: { label: 'Expand it', hint: 'Happier voters, dearer debt.' },
    },
  },
  relief: {
    name: 'Goodwill',
    question: 'What small relief shows good faith?',
    options: {
      none: { label: 'None', hint: 'Give nothing before they do.' },
      partsRebate: { label: 'Rebate on car parts', hint: 'A little off for those who build here.' },
      steelDeal: { label: 'Clear the steel takeover', hint: 'Investment and trust; grumbling at home.' },
      pauseExtended: { label: 'Extend the pause', hint: 'Buys trust; your deadlines look softer.' },
    },
  },
  chinaTrack: {
    name: 'China track',
    question: 'Who comes first, allies or Beijing?',
    options: {
      alliesFirst: { label: 'Allies first', hint: 'Tokyo warms; markets wait for Beijing.' },
      parallel: { label: 'Both at once', hint: 'The same team, two capitals, little sleep.' },
      chinaFirst: { label: 'Beijing first', hint: 'Markets cheer; Tokyo feels second.' },
    },
  },
};
