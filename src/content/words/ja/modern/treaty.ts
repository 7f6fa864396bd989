import type { TreatyWords } from '../../scenario-words.ts';

const numerals = '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六'.split(' ');

export const treaty: TreatyWords = {
  title: '貿易及び投資に関する日本国とアメリカ合衆国との間の協定',
  preamble:
    '日本国及びアメリカ合衆国（以下「両締約国」という。）は、相互の懸案を解決することを希望して、次のとおり協定した。',
  articles: numerals.map((numeral) => `第${numeral}条`),
  closing: 'ひとしく正文である日本語及び英語により本書二通を作成した。',
};
