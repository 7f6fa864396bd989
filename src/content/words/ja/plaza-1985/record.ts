import type { Plaza1985Ids } from '../../plaza-1985-ids.ts';
import type { ScenarioWords } from '../../scenario-words.ts';

export const records: ScenarioWords<Plaza1985Ids>['records'] = {
  targetRate: {
    claim: 'プラザ合意は目標相場を定めた。',
    verdict: 'false',
    record: '声明は、ドル以外の通貨の「一層の秩序ある上昇」が望ましいと述べたのみで、水準も期日も金額もありません。',
    source: '五カ国蔵相・中央銀行総裁会議の声明、1985年9月22日',
  },
  interventionAlone: {
    claim: '介入がドルを下げた。',
    verdict: 'half',
    record:
      '2月の260円から9月の237円まで、7カ月前から下がっていました。12月は203円。その後は金利と原油安も効きました。',
    source: 'FRB統計H.10、月中平均',
  },
  fortune: {
    claim: '五カ国は介入に巨費を投じた。',
    verdict: 'exaggerated',
    record: '最初の6週間で100億ドルほどとされます。世界の為替市場の1日の取引より少ない額でした。',
    source: '「プラザ合意から30年」、NBER w21813',
  },
  deficitVanished: {
    claim: 'ドル安で対日赤字は消えた。',
    verdict: 'false',
    record: '1985年の460億ドルが550億、560億と増え、88年に520億ドル。まず輸入の値段が上がり、量は後から減ります。',
    source: '米商務省センサス局',
  },
  fortyPercent: {
    claim: 'ドルが40%下がれば赤字はなくなる。',
    verdict: 'unsupported',
    record: '1985年2月から87年12月までに、ドルは円に対して半値になりました。対日赤字は、その間に増えています。',
    source: 'FRB統計H.10、米商務省センサス局',
  },
  bubble: {
    claim: 'プラザ合意がバブルを生んだ。',
    verdict: 'exaggerated',
    record: '円高への答えが、1987年2月から89年5月まで続いた2.5%の公定歩合でした。後になって日本が選んだ政策です。',
    source: '日本銀行、公定歩合の推移。NBER w21813',
  },
  ruin: {
    claim: '円高で日本経済は壊れた。',
    verdict: 'exaggerated',
    record: '成長率は1986年に3%程度へ鈍り、87年は4%を超えました。産地は苦しみましたが、経済は縮んでいません。',
    source: '内閣府、国民経済計算',
  },
  surchargeLaw: {
    claim: '米議会は日本製品に25%を課した。',
    verdict: 'false',
    record: '1985年7月の法案は成立しませんでした。通ったのは繊維の輸入枠法案で、12月に大統領が拒否権を使いました。',
    source: '米議会、H.R.3035およびH.R.1562',
  },
  carLimit: {
    claim: '米国が自動車の輸出枠を続けさせた。',
    verdict: 'false',
    record: '1985年3月、大統領は延長を求めないと表明。日本が自ら枠を残し、185万台から230万台に広げました。',
    source: 'ホワイトハウスと通産省の発表、1985年3月',
  },
  thirtyYear: {
    claim: '1985年の30年国債利回りは6.4%だった。',
    verdict: 'false',
    record: '30年国債の発行は1999年からです。画面の数字は、今日の関係に従って10年債から求めたものです。',
    source: '財務省。モデルの説明',
  },
};
