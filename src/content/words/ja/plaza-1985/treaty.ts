import type { TreatyWords } from '../../scenario-words.ts';

const numerals = '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五'.split(' ');

export const treaty: TreatyWords = {
  title: '為替相場、内需及び貿易に関する日本国とアメリカ合衆国との間の了解',
  preamble:
    '日本国及びアメリカ合衆国（以下「両締約国」という。）は、対外不均衡が保護主義を助長することを認識し、次のとおり合意した。',
  articles: numerals.map((numeral) => `第${numeral}条`),
  closing: 'ひとしく正文である日本語及び英語により本書二通を作成した。',
};
