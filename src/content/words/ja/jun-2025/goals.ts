import type { Jun2025Ids } from '../../jun-2025-ids.ts';
import type { ScenarioWords } from '../../scenario-words.ts';

export const goals: ScenarioWords<Jun2025Ids>['goals'] = {
  factories: {
    name: '製造業',
    explanation: '対日赤字を減らし、関税収入を得ます。',
    why: '公約の舞台は、工場が消えた町でした。',
    wanted: '関税を残すこと自体が狙いでした。税収と赤字縮小のためです。',
  },
  borrowing: {
    name: '低金利',
    explanation: '米国債の利回りを抑え、市場を落ち着かせます。',
    why: '住宅ローンも、年1兆ドル近い連邦政府の利払いも、利回り次第です。',
    wanted: '口には出しませんでしたが、米国債の安定を何より気にしていました。',
  },
  exports: {
    name: '輸出',
    explanation: '農産品、エネルギー、航空機を日本に売ります。',
    why: '農業州と資源州は、出荷の量で成果を測ります。',
    wanted: '農家、ガス田、航空機メーカーへの注文が欲しかったのです。',
  },
  prices: {
    name: '国内物価',
    explanation: 'インフレと世論の不満を抑えます。',
    why: '相互関税を払うのは、主に課した側の国民です。',
    wanted: '国内の物価高を恐れていました。高い相互関税は半ばはったりでした。',
  },
  investment: {
    name: '投資',
    explanation: '成長と株高、日本の資金による工場建設を目指します。',
    why: '工場は関税より長く残ります。建てば、の話ですが。',
    wanted: '日本の資金を米国の工場に呼び込みたかったのです。',
  },
  alliance: {
    name: '同盟',
    explanation: '日本との信頼と、自らの言葉の重みを保ちます。',
    why: '同盟国の扱いは、ほかの首都も見ています。',
    wanted: '目先の得点より、同盟と自らの言葉の重みを大事にしていました。',
  },
  carmakers: {
    name: '自動車産業',
    explanation: '最大の輸出産業の利益を守ります。',
    why: '車と部品は対米輸出の3分の1を占めます。',
    wanted: '何よりもまず、自動車関税を下げたかったのです。',
  },
  households: {
    name: '家計',
    explanation: '成長と物価の安定で、暮らしと内閣を支えます。',
    why: 'コメは1年で2倍になりました。給料は違います。',
    wanted: '家計を楽にし、食料品を手の届く値段にしたかったのです。',
  },
  bondMarket: {
    name: '債券市場',
    explanation: '超長期金利を抑え、米国債の損失を避けます。',
    why: '政府債務はGDPの2倍を超えます。',
    wanted: '自国の債券市場を守りたかった。米国債の売却は、本音では避けたい札でした。',
  },
  farmers: {
    name: '農家',
    explanation: 'コメと地方の票を守ります。',
    why: '票数は少なくても、選挙区では効きます。',
    wanted: 'コメを領土のように守っていました。',
  },
  security: {
    name: '安全保障',
    explanation: '太平洋の向こうに、頼れる同盟国を保ちます。',
    why: '米国の防衛の約束は、どの関税よりも重いのです。',
    wanted: '米国の防衛の約束を、揺るぎないものにしたかったのです。',
  },
  autonomy: {
    name: '政策の自主性',
    explanation: '言葉の重みと、政策を自分で決める自由を守ります。',
    why: '危機は去っても、譲歩は残ります。',
    wanted: '政策は自分で決めたい相手でした。白紙委任も利上げの約束も論外でした。',
  },
};
