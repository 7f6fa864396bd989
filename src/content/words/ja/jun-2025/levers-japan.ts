import type { Jun2025Ids } from '../../jun-2025-ids.ts';
import type { ScenarioWords } from '../../scenario-words.ts';

type Levers = ScenarioWords<Jun2025Ids>['levers'];

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
      none: { label: 'とらない', hint: '交渉の礼節は保たれる。' },
      wto: { label: 'WTOに提訴', hint: '世論は納得。決着は何年も先。' },
      rate10: { label: '米国製品に10%', hint: '人気はあるが、払うのは国内の買い手。' },
      rate25: { label: '米国製品に25%', hint: '留飲は下がり、信頼は崩れる。' },
    },
  },
  production: {
    name: '自動車の生産',
    question: '米国での生産を増やすか。',
    options: {
      stay: { label: '国内にとどまる', hint: '雇用は国内、関税は港で。' },
      existingLines: { label: '既存の米工場へ', hint: '関税の一部を逃れ、国内の雇用が減る。' },
      newPlant: { label: '新工場を建設', hint: '稼働は約3年後。記念写真は今日。' },
    },
  },
  intervention: {
    name: '為替介入',
    question: '円を売買するか。',
    options: {
      sell1: { label: '円売り1兆円', hint: '輸出に追い風。米国は不正と呼ぶ。' },
      none: { label: '見送り', hint: '相場は市場に任せる。' },
      buy1: { label: '円買い1兆円', hint: 'わずかに円高。数週間で消える。' },
      buy3: { label: '円買い3兆円', hint: 'はっきり円高。薄れるのも同じ速さ。' },
      buy6: { label: '円買い6兆円', hint: '力ずくの円高。円キャリーが崩れる恐れ。' },
    },
  },
  bojRate: {
    name: '日銀の政策金利',
    question: '日銀は何をし、何を示唆するか。',
    options: {
      easier: { label: '利上げ先送り', hint: '円は弱含み、米国は不満。' },
      hold: { label: '据え置き', hint: '関税の影響を見極める。' },
      tighter: { label: '利上げを示唆', hint: '円は強含み、借り手は身構える。' },
      rise25: { label: '0.25%利上げ', hint: '円高、ローン負担増、米国は満足。' },
    },
  },
  treasuries: {
    name: '米国債',
    question: '1兆ドルの切り札をどう使うか。',
    options: {
      buy25: { label: '250億ドル購入', hint: '好意の表明。米金利は小幅低下。' },
      hold: { label: '保有を継続', hint: '札は卓上に伏せたまま。' },
      lengthen50: { label: '500億ドル長期化', hint: '米長期債を助け、金利リスクを負う。' },
      sell10: { label: '100億ドル売却', hint: '値動きは小、伝言は大。' },
      sell40: { label: '400億ドル売却', hint: '米金利は数週間上昇。自らの損も膨らむ。' },
      sell100: { label: '1000億ドル売却', hint: '遅くて高くつく武器を、本気で使う。' },
      gold20: { label: '200億ドルを金へ', hint: '円高を招かず売却。金は急伸。' },
      euro20: { label: '200億ドルをユーロへ', hint: 'ひっそりと、それでも気づかれる。' },
    },
  },
  taper: {
    name: '国債買い入れ減額',
    question: '日銀は減額をどの速さで進めるか。',
    options: {
      slower: { label: '減速', hint: '超長期債に安心感。' },
      asPlanned: { label: '計画通り', hint: '四半期ごとに4000億円ずつ減額。' },
      faster: { label: '加速', hint: '正常化は早まり、長期金利は上昇。' },
    },
  },
  superLongs: {
    name: '超長期債の発行',
    question: '20〜40年債をどれだけ出すか。',
    options: {
      asPlanned: { label: '計画通り', hint: '頼みの生保は買い控え。' },
      trim1: { label: '1兆円減額', hint: '長期金利を和らげる。' },
      trim3: { label: '3兆円減額', hint: '効果は大きい。穴は短い国債で埋める。' },
    },
  },
  stimulus: {
    name: '家計支援',
    question: '物価高に財政で応えるか。',
    options: {
      none: { label: 'なし', hint: '有権者は待ち、国債は静か。' },
      cash3: { label: '現金給付', hint: '票は今日、財源なき借金は明日。' },
      foodTax5: { label: '食品消費税の停止', hint: '人気策。債券市場は財源を問う。' },
    },
  },
  gesture: {
    name: '対米購入',
    question: '何を買って好意を示すか。',
    options: {
      none: { label: 'なし', hint: '払うのは署名の後。' },
      lng: { label: 'LNG', hint: 'どのみち必要。感謝はほどほど。' },
      jets: { label: '旅客機', hint: '高額で納期は長く、写真映えする。' },
      rice: { label: 'コメ', hint: '米国は大喜び、農家は違う。' },
    },
  },
  partners: {
    name: '他国との連携',
    question: '米国のほかに誰と組むか。',
    options: {
      quiet: { label: '動かない', hint: '梃子もなければ、角も立たない。' },
      euDialogue: { label: 'EUと対話', hint: '実りは遅いが、文句もつけにくい。' },
      newMembers: { label: 'CPTPP拡大', hint: '実現は数年先、反応は即日。' },
      asianBloc: { label: 'アジア圏に軸足', hint: '貿易は最も移り、信頼は最も減る。' },
    },
  },
};
