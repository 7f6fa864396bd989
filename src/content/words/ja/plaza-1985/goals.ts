import type { Plaza1985Ids } from '../../plaza-1985-ids.ts';
import type { ScenarioWords } from '../../scenario-words.ts';

export const goals: ScenarioWords<Plaza1985Ids>['goals'] = {
  industry: {
    name: '製造業',
    explanation: '日本からの輸入品の値上がりと、国内の成長。',
    why: '鉄も工作機械も半導体も、週ごとに注文を失っている。',
    wanted: '何よりも、工場のための安いドルを求めていた。',
  },
  deficit: {
    name: '対日赤字',
    explanation: '対日貿易赤字の縮小。',
    why: '議会が読む数字は一つ、しかも毎月。',
    wanted: '手段を問わず、対日赤字の縮小を求めていた。',
  },
  exports: {
    name: '市場開放',
    explanation: '日本で売れる米国製品を増やす。',
    why: '自国の市場を閉じるより、相手の市場を開くほうが得になる。',
    wanted: '電話も半導体も牛肉も、日本からの注文を求めていた。',
  },
  softLanding: {
    name: '軟着陸',
    explanation: 'ドルの信認、低い金利、落ち着いた市場。',
    why: '外国から借りる国は、貸し手を怖がらせてはならない。',
    wanted: '高いドルより、ドルの暴落を恐れていた。',
  },
  consumers: {
    name: '消費者と有権者',
    explanation: '安い物価と、満足した世論。',
    why: '車を造る人より、乗る人のほうが多い。',
    wanted: '買い物客と支持率を守りたく、課徴金は半ば脅しだった。',
  },
  alliance: {
    name: '同盟',
    explanation: '日本の信頼と、言葉の重み。',
    why: '冷戦はまだ終わっていない。',
    wanted: '最後の数点より、同盟を大事にしていた。',
  },
  exporters: {
    name: '輸出企業',
    explanation: '耐えられる円相場と、関税のない米国市場。',
    why: '1円上がるたびに、朝の緊急会議が開かれる。',
    wanted: '緩やかな円高と、開かれた米国市場を求めていた。',
  },
  growth: {
    name: '雇用と家計',
    explanation: '成長、安い物価、国民が耐えられる内閣。',
    why: '円高が工場から奪う分を、店頭に返したい。',
    wanted: '円高不況を恐れ、内需の成長を求めていた。',
  },
  soundBudget: {
    name: '財政再建',
    explanation: '低い金利、少ない国債、米国債で損をしないこと。',
    why: '1990年度までの赤字国債脱却が公約である。',
    wanted: '財政を守り、公共事業の1兆円ごとに痛みを覚えていた。',
  },
  farmers: {
    name: '農家',
    explanation: '牛肉、オレンジ、何よりコメを守る。',
    why: '票は少なくても、置き場所がよい。',
    wanted: '農業を、領土のように守っていた。',
  },
  security: {
    name: '安全保障',
    explanation: '太平洋の向こうの、信頼できる同盟国。',
    why: '安保条約は、どの輸入枠よりも重い。',
    wanted: '摩擦を安保に及ぼさないことを願っていた。',
  },
  autonomy: {
    name: '自主性',
    explanation: '言葉の重みと、東京で決める政策。',
    why: '一度のんだ数値目標は、毎年戻ってくる。',
    wanted: '数値目標も白紙委任もなく、政策を東京で決めたかった。',
  },
};
