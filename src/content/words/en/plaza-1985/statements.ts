import type { ScenarioWords } from '../../scenario-words.ts';

export const statements: ScenarioWords['statements'] = {
  us: {
    opening: [
      'The dollar will do what fundamentals require. So, we trust, will our friends.',
      'We believe in free trade. We should like to see more of it in Tokyo.',
    ],
    theyOffered: [
      'Tokyo has put a paper on the table. It is longer than the last one.',
      'We have an offer from Japan, and are looking for the verbs in it.',
    ],
    theyDeclined: [
      'Tokyo said no. Congress, I am told, has a bill for that.',
      'It was a reasonable offer. The House may not be as reasonable.',
    ],
    theyThreatened: [
      'Our friends raise their voices. Our factories raised theirs first.',
      'We have heard the remark. So has the bond market, which yawned.',
    ],
    threatExecuted: ['We said it would come, and it came.', 'No one who reads newspapers can be surprised.'],
    threatDropped: [
      'There has been movement, so we shall wait. The bill can be reprinted.',
      'The measure is set aside. The closed mills are not reopened by it.',
    ],
    theySuspended: [
      'Tokyo wishes to study the matter. Tokyo studies very well.',
      'Our friends have gone home to consult. We shall keep the coffee warm.',
    ],
    closeToDeal: ['We are within a sentence of it.', 'What is left could be written on hotel paper.'],
    farApart: [
      'The gap is roughly the size of the deficit.',
      'We are not close. We are, however, still in the same hotel.',
    ],
    afterSale: [
      'Capital moves freely. We were always in favour of that.',
      'Ten per cent is a good coupon. Others will take it.',
    ],
    afterTariff: ['This is not protection. It is arithmetic.', 'We took no pleasure in it. The steel valley may have.'],
    quiet: ['The talks are frank, which is a word for long.', 'I do not comment on the dollar, except to do so.'],
  },
  japan: {
    opening: [
      'We are ready to see the yen rise, in an orderly manner. We stress the manner.',
      'Our market is open. We shall explain where the door is.',
    ],
    theyOffered: [
      'We have received a proposal and shall study it positively.',
      'The proposal contains elements. We shall consider them one by one.',
    ],
    theyDeclined: [
      'It is regrettable. Our sincerity was perhaps lost in translation.',
      'Our proposal was declined. We shall improve the explanation.',
    ],
    theyThreatened: [
      'Protectionism harms those who practise it. We say so as a customer.',
      'We take note of the remark, and of the date.',
    ],
    threatExecuted: ['We had announced it. We do not announce lightly.', 'The step was taken with reluctance.'],
    threatDropped: [
      'In view of the atmosphere of the talks, we shall refrain for the present.',
      'We have decided to wait. Waiting is a policy.',
    ],
    theySuspended: [
      'Washington must first agree with Congress. We know how long that takes.',
      'We shall use the time to count our exporters.',
    ],
    closeToDeal: ['Only wording remains. Wording is everything.', 'Spring is near, as we say in winter.'],
    farApart: ['There remains a difference of perception.', 'We do not see eye to eye. We do see the exchange rate.'],
    afterSale: [
      'Insurers follow their own judgement. We merely explained the weather.',
      'It was a private decision, taken by many at the same hour.',
    ],
    afterTariff: [
      'Deeply regrettable. The yen has already done what this duty pretends to do.',
      'We ask for its early removal, and shall go on asking.',
    ],
    quiet: ['We watch the market with concern. Daily.', 'We refrain from comment, and ask the market to do the same.'],
  },
};

export const acceptance: ScenarioWords['acceptance'] = {
  us: 'Agreed. Call the photographers before anyone reads it twice.',
  japan: 'We accept. Both sides have shown their customary patience.',
};
