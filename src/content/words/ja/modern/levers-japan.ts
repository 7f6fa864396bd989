import type { ModernWords } from '../../modern-words.ts';

type Levers = ModernWords['levers'];

export const leversJapan: Pick<
  Levers,
  | 'counterTariff'
  | 'production'
  | 'intervention'
  | 'bojRate'
  | 'treasuries'
  | 'taper'
  | 'superLongs'
  | 'stimulus'
  | 'gesture'
  | 'partners'
> = {
  counterTariff: {
    name: '対抗措置',
    question: '関税に関税で応じるか。',
    options: {
      none: { label: 'とらない', hint: '交渉の空気は保たれる。' },
      wto: { label: 'WTOに提訴', hint: '世論は納得。決着は何年も先。' },
      rate10: { label: '米国製品に10%', hint: '世論受けはよいが、払うのは国内の買い手。' },
      rate25: { label: '米国製品に25%', hint: '留飲は下がるが、信頼は崩れる。' },
    },
  },
  production: {
    name: '自動車の生産',
    question: '米国での生産を増やすか。',
    options: {
      stay: { label: '国内生産を維持', hint: '雇用は守るが、関税はまともに受ける。' },
      existingLines: { label: '既存の米工場へ移管', hint: '関税を一部かわす。国内の雇用は減る。' },
      newPlant: { label: '新工場を建設', hint: '稼働は約3年後。記念写真は今日。' },
    },
  },
  intervention: {
    name: '為替介入',
    question: '円を売買するか。',
    options: {
      sell1: { label: '円売り1兆円', hint: '輸出に追い風。米国は為替操作と見る。' },
      none: { label: '見送り', hint: '相場は市場に任せる。' },
      buy1: { label: '円買い1兆円', hint: '小幅な円高。数週間で消える。' },
      buy3: { label: '円買い3兆円', hint: '円高が進む。効き目はやはり数週間。' },
      buy6: { label: '円買い6兆円', hint: '力ずくの円高。円キャリー巻き戻しも。' },
    },
  },
  bojRate: {
    name: '日銀の政策金利',
    question: '日銀は政策金利をどう運ぶか。',
    options: {
      easier: { label: '利上げ先送り', hint: '円は弱含み、米国は不満。' },
      hold: { label: '据え置き', hint: '関税の影響を見極める。' },
      tighter: { label: '利上げを示唆', hint: '円高で輸入品は安く、借り手は身構える。' },
      rise25: { label: '0.25%利上げ', hint: '円高とローン負担増。米国は歓迎。' },
    },
  },
  treasuries: {
    name: '米国債',
    question: '1兆ドルの切り札をどう使うか。',
    options: {
      buy25: { label: '250億ドル購入', hint: '友好の証し。米金利は小幅低下。' },
      hold: { label: '保有を継続', hint: '切り札は伏せたまま。' },
      lengthen50: { label: '500億ドル長期化', hint: '米長期債を助け、金利リスクを負う。' },
      sell10: { label: '100億ドル売却', hint: '値動きは小さく、響きは大きい。' },
      sell40: { label: '400億ドル売却', hint: '米金利は数週間高止まり。評価損も膨らむ。' },
      sell100: { label: '1000億ドル売却', hint: '効きは鈍く、代償は重い。最後の手段。' },
      gold20: { label: '200億ドルを金へ', hint: '円高を招かず売却。金は急伸。' },
      euro20: { label: '200億ドルをユーロへ', hint: '目立たぬつもりでも、市場は気づく。' },
    },
  },
  taper: {
    name: '国債買い入れ減額',
    question: '日銀は減額のペースをどうするか。',
    options: {
      slower: { label: 'ペースを緩める', hint: '超長期債に安心感。' },
      asPlanned: { label: '計画通り', hint: '四半期ごとに4000億円ずつ減額。' },
      faster: { label: 'ペースを速める', hint: '正常化は早まり、長期金利は上昇。' },
    },
  },
  superLongs: {
    name: '超長期債の発行',
    question: '20〜40年債の発行をどうするか。',
    options: {
      asPlanned: { label: '計画通り', hint: '頼みの生保は買い控え。' },
      trim1: { label: '1兆円減額', hint: '長期金利を和らげる。' },
      trim3: { label: '3兆円減額', hint: '効果は大きいが、中短期債の増発が必要。' },
    },
  },
  stimulus: {
    name: '家計支援',
    question: '財政で家計を支えるか。',
    options: {
      none: { label: 'なし', hint: '有権者は不満、国債市場は平穏。' },
      cash3: { label: '現金給付', hint: '票は今日、つけは明日。財源はない。' },
      foodTax5: { label: '食料品の消費税ゼロ', hint: '人気策。債券市場は財源を問う。' },
    },
  },
  gesture: {
    name: '米国製品の購入',
    question: '何を買って好意を示すか。',
    options: {
      none: { label: '買わない', hint: '払うのは署名の後。' },
      lng: { label: 'LNG', hint: 'どのみち必要。感謝はほどほど。' },
      jets: { label: '旅客機', hint: '高額で納期は長く、写真映えする。' },
      rice: { label: 'コメ', hint: '米国は大喜び、農家は猛反発。' },
    },
  },
  partners: {
    name: '他国との連携',
    question: '米国のほかに誰と組むか。',
    options: {
      quiet: { label: '動かない', hint: '交渉カードは増えず、角も立たない。' },
      euDialogue: { label: 'EUと対話', hint: '効果は遅いが、米国も反対しにくい。' },
      newMembers: { label: 'CPTPP拡大', hint: '実現は数年先、反応は即日。' },
      asianBloc: { label: 'アジア圏に軸足', hint: '貿易の分散効果も、失う信頼も最大。' },
    },
  },
};
