import type { Jan2026Ids } from '../../jan-2026-ids.ts';
import type { ScenarioWords, TreatyWords } from '../../scenario-words.ts';
import { modernWords } from '../modern.ts';

const { farmers: _, ...shared } = modernWords.goals;

export const goals: ScenarioWords<Jan2026Ids>['goals'] = {
  ...shared,
  borrowing: { ...shared.borrowing, why: '住宅ローンも、年1兆ドルほどの連邦政府の利払いも、利回り次第です。' },
  households: { ...shared.households, why: '食料品は高く、公約でおなかは膨れません。' },
  mandate: {
    name: '民意',
    explanation: '支持をつなぎ、公約を守ります。',
    why: '倒れた内閣は、何にも署名できません。',
    wanted: '選挙で掲げた公約を、何としても守りたかったのです。',
  },
};

const { farmBelt: __, ...otherFactions } = modernWords.factions;

export const factions: ScenarioWords<Jan2026Ids>['factions'] = {
  ...otherFactions,
  newMembers: {
    name: '新人議員',
    wants: '2月の公約で当選しました。公約が守られるかを見ています。',
  },
};

export const statements: ScenarioWords['statements'] = {
  us: {
    ...modernWords.statements.us,
    opening: ['日本とは合意済みだ。あとは届くのを待っている。', '日本は多くを約束した。いつなのかを聞きに来た。'],
    theyDeclined: [
      '日本は今日、断った。15%の上限は好意だ。好意には終わりがある。',
      '公正な提案だった。次はもっと厳しいかもしれない。',
    ],
  },
  japan: {
    ...modernWords.statements.japan,
    opening: ['合意は双方が守るものです。そこから始めます。', '約束は果たします。同じことを求めます。'],
  },
};

export const treaty: TreatyWords = {
  ...modernWords.treaty,
  title: '2025年の取決めの見直しに関する日本国とアメリカ合衆国との間の議定書',
  preamble:
    '日本国及びアメリカ合衆国（以下「両締約国」という。）は、2025年の取決めの実施状況を検討し、両国の市場の安定を希望して、次のとおり協定した。',
};

export const yearLater: ScenarioWords['yearLater'] = {
  ...modernWords.yearLater,
  mortgage: {
    ...modernWords.yearLater.mortgage,
    bad: '米住宅ローン金利は{value}。あの冬の疑念のつけを、家計が払っています。',
  },
  jgb30y: {
    good: '30年国債利回りは{value}。生保が戻ってきました。',
    middling: '30年国債利回りは{value}。高くつきますが、消化はできています。',
    bad: '30年国債利回りは{value}。公約の代金を、入札のたびに払っています。',
  },
};
