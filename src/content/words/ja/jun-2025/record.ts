import type { Jun2025Ids } from '../../jun-2025-ids.ts';
import type { ScenarioWords } from '../../scenario-words.ts';

export const records: ScenarioWords<Jun2025Ids>['records'] = {
  auctionFailed: {
    claim: '220億ドルの米国債入札は失敗した。',
    verdict: 'false',
    record:
      '結果は好調でした。落札利回り4.844%は直前の市場を0.015%下回り、応札倍率2.43倍。業者の引き受けは11.4%でした。',
    source: '米財務省トレジャリーダイレクト、2025年6月12日',
  },
  highestYield: {
    claim: '利回りは5.12%、2011年以来の高さ。',
    verdict: 'false',
    record: '5月の20年債の数字で、2023年以来の高さでした。30年債の2025年の最高は終値で5.08%です。',
    source: 'FRB統計H.15',
  },
  fourteenPercent: {
    claim: '米国勢の参加は14%に落ちた。',
    verdict: 'misread',
    record: '14%は、5月の20年債入札での直接入札者の割合です。「直接」は「米国の」という意味ではありません。',
    source: '米財務省トレジャリーダイレクト、2025年5月21日',
  },
  foreignBoycott: {
    claim: '海外勢が静かにボイコットした。',
    verdict: 'unsupported',
    record:
      '間接入札者の割合は5月の59%から65%へ上昇。日本の保有も1.135兆ドルから、2026年2月には1.239兆ドルに増えました。',
    source: '米財務省トレジャリーダイレクト、対米証券投資統計（TIC）',
  },
  carTariff24: {
    claim: '日本車への関税は24%。',
    verdict: 'false',
    record: '車は4月3日から25%でした。24%は4月2日に発表された相互関税で、10%を残して猶予されました。',
    source: '米大統領布告・大統領令、2025年4月',
  },
  carmakerLoss: {
    claim: '日本最大の自動車メーカーが2カ月で13億ドルの赤字。',
    verdict: 'exaggerated',
    record: '4〜5月の関税負担を1800億円と見込んだもので、通期の営業利益予想は3.8兆円。費用であり、赤字ではありません。',
    source: '会社予想、2025年5月8日',
  },
  yenUltimatum: {
    claim: '米国は20〜25%の円高を要求した。',
    verdict: 'unsupported',
    record: '2度の財務相会談の後、為替の水準や目標は議論していないと双方が説明しました。',
    source: '両国財務省、2025年4月24日・5月21日',
  },
  jgbHigh: {
    claim: '日本の10年債は1.26%、2013年以来の高さ。',
    verdict: 'false',
    record: '6月12日は1.48%。3月には1.59%近くまで上がっていました。',
    source: '財務省「国債金利情報」',
  },
  recession: {
    claim: '4〜6月期のマイナスで景気後退が確定。',
    verdict: 'false',
    record: '改定値は年率2.2%の増加でした。落ち込んだのは7〜9月期です。',
    source: '内閣府、GDP改定値',
  },
  saleThreat: {
    claim: '日本は1.1兆ドルの米国債を売ると脅した。',
    verdict: 'half',
    record:
      '財務相はカードの一つと認めつつ「使うかどうかは別の判断」と述べ、2日後に売却の考えはないと説明。市場はほぼ無風でした。',
    source: '各社報道、2025年5月2〜4日',
  },
};
