import type { SandboxIds } from '../../sandbox-ids.ts';
import type { ScenarioWords } from '../../scenario-words.ts';

export const records: ScenarioWords<SandboxIds>['records'] = {
  saleSize: {
    claim: '米国債を1000億ドル売れば、金利は1%上がる。',
    verdict: 'exaggerated',
    record: '市場が今の4分の1〜半分だった頃の研究で0.4〜1%超。今の規模に直すと、最大で0.18〜0.2%、残るのは0.06%です。',
    source: 'ベルトランほか（2013年）、アフメド・レブッチ（2022年）。換算は当ゲーム',
  },
  whoPays: {
    claim: '関税を払うのは外国だ。',
    verdict: 'half',
    record: '多くの品目では93%以上を、輸入国側が国境で払います。例外は日本車で、輸出価格が19.4%下がりました。',
    source: 'アミティほか（2019年）、ファイゲルバウムほか（2020年）、日銀（2025年6月）',
  },
  shopPrice: {
    claim: '10%の関税で、店の値段も10%上がる。',
    verdict: 'exaggerated',
    record: '2025年の関税のうち、約半年で米国の店頭価格に届いたのは20%ほどでした。',
    source: 'カバジョほか、全米経済研究所（NBER）論文34496',
  },
  setTheRate: {
    claim: '財務省は為替相場を思いのままにできる。',
    verdict: 'exaggerated',
    record: '1兆円で約0.4%、効き目は数週間です。2024年春の9.8兆円は3%動かし、約4週間でおおかた戻りました。',
    source: '財務省、FRB統計H.10',
  },
  yieldsLiftDollar: {
    claim: '米金利が上がれば、ドルも必ず上がる。',
    verdict: 'false',
    record: '2025年4月4〜11日、10年債利回りは0.47%上がり、ドルは対円で1.6%下がりました。決めるのは理由です。',
    source: 'FRB統計H.15、H.10',
  },
  dearYen: {
    claim: '円高になれば、米国の赤字はすぐ減る。',
    verdict: 'false',
    record: '1985年の合意後、15カ月で円は5割近く上昇。対日赤字はまず460億ドルから550億ドルに増えました。',
    source: 'FRB統計H.10、米国勢調査局、1985〜86年',
  },
  auctionsFail: {
    claim: '海外勢が来なければ、米国債入札は失敗する。',
    verdict: 'false',
    record: '2023〜26年の長期債入札105回で、応札が足りなかった例はありません。最低でも2.24倍でした。',
    source: '米財務省トレジャリーダイレクト',
  },
  debtCliff: {
    claim: '公的債務が10ポイント増えれば危機になる。',
    verdict: 'exaggerated',
    record: '通説では1ポイントで0.02〜0.03%、10ポイントなら10年債で0.2〜0.3%。高くつきますが、崖ではありません。',
    source: '米議会予算局（CBO）論文2019-01、2024-05',
  },
  onlyTrillions: {
    claim: '円を動かせるのは兆円単位の資金だけ。',
    verdict: 'false',
    record: '2026年1月23日、NY連銀が業者に気配値を照会。資金は動かず、ドルはその日1.7%下がりました。',
    source: '各社報道、2026年1月',
  },
  pledgePaid: {
    claim: '日本は米国に5500億ドルを差し出す。',
    verdict: 'exaggerated',
    record: '大半は融資と保証の枠です。最初の案件、計360億ドルが発表されたのは2026年2月でした。',
    source: '両国政府、2025〜26年',
  },
};
