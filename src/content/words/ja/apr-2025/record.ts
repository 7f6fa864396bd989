import type { Apr2025Ids } from '../../apr-2025-ids.ts';
import type { ScenarioWords } from '../../scenario-words.ts';

export const records: ScenarioWords<Apr2025Ids>['records'] = {
  carTariff24: {
    claim: '日本車への関税は24%。',
    verdict: 'false',
    record: '車は4月3日、部品は5月3日から25%。24%は2日に発表された相互関税で、9日に10%まで下がりました。',
    source: '米大統領布告・大統領令、2025年4月',
  },
  carmakerLoss: {
    claim: '日本最大の自動車メーカーが2カ月で13億ドルの赤字。',
    verdict: 'exaggerated',
    record: '4〜5月の関税負担を1800億円と見込んだもので、通期の営業利益予想は3.8兆円。費用であり、赤字ではありません。',
    source: '会社予想、2025年5月8日',
  },
  cardShook: {
    claim: '財務相の「カード」発言が米国債市場を揺らした。',
    verdict: 'misread',
    record: 'アジア時間はほぼ無風。その後の10年債の0.08%上昇は米雇用統計によるもので、終値は4.33%でした。',
    source: '各社報道、FRB統計H.15、2025年5月2日',
  },
  talksBroke: {
    claim: '4月の日米交渉は決裂した。',
    verdict: 'false',
    record: '難航しながらも続きました。財務相会談は4月24日と5月21日、合意は7月22日です。',
    source: '両国政府、2025年4〜7月',
  },
  japanDumped: {
    claim: '日本は4月に米国債を投げ売りした。',
    verdict: 'exaggerated',
    record:
      '民間の外債売りは2週間で約210億ドル、その後は買い越し。米国債の保有は3月の1.131兆ドルから5月の1.135兆ドルに増えました。',
    source: '財務省「対外及び対内証券売買契約」、対米証券投資統計（TIC）',
  },
  smallSale: {
    claim: '日本が少し売るだけで市場は大荒れになる。',
    verdict: 'half',
    record:
      '2024年4月、1日に370億ドル規模の公的売却があっても、10年債に上昇の跡はありません。効くとすれば「次もある」という思惑です。',
    source: '財務省、FRB統計H.15',
  },
  foreignAbsent: {
    claim: '海外勢は米国債入札に来なかった。',
    verdict: 'unsupported',
    record: '4月9日の10年債390億ドルでは、間接入札者が87.9%を落札。2023〜26年の長期債入札105回で最高の割合でした。',
    source: '米財務省トレジャリーダイレクト、2025年4月9日',
  },
  yenUltimatum: {
    claim: '米国は20〜25%の円高を要求した。',
    verdict: 'unsupported',
    record: '財務相会談の後、為替の水準や目標は議論していないと双方が説明しました。',
    source: '両国財務省、2025年4月24日',
  },
  twoHolders: {
    claim: '日本と中国が持つ米国債は計1.8兆ドル。',
    verdict: 'right',
    record:
      '2025年末で日本が1兆1850億ドル、中国が6840億ドル。日本分の多くは外貨準備で、残りは政府が売らせることのできない民間の保有です。',
    source: '対米証券投資統計（TIC）、2025年12月',
  },
  wrongAuction: {
    claim: '日本の米国債入札から目が離せない。',
    verdict: 'misread',
    record: '日本の財務省が入札にかけるのは日本国債です。米国債を売るのは米財務省で、日本勢は応札する側です。',
    source: '財務省、米財務省トレジャリーダイレクト',
  },
};
