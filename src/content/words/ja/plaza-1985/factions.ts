import type { Plaza1985Ids } from '../../plaza-1985-ids.ts';
import type { ScenarioWords } from '../../scenario-words.ts';

/** 国内で賛成を得るべき勢力。 */
export const factions: ScenarioWords<Plaza1985Ids>['factions'] = {
  factoryTowns: {
    name: '工場の町',
    wants: '鉄鋼、工作機械、半導体の会社が、輸入品の値上がりと赤字の縮小を求めます。',
  },
  exporterStates: {
    name: '農業州とハイテク州',
    wants: '牛肉、電話、半導体。日本からの注文を待っています。',
  },
  lenders: {
    name: '債券市場',
    wants: '赤字の資金を貸す側です。ドルは下がるとしても、ゆっくりを望みます。',
  },
  shoppers: {
    name: '消費者',
    wants: '安い物価を望み、増税を望みません。',
  },
  securityHands: {
    name: '軍事委員会',
    wants: '応分に負担する同盟国を求め、摩擦が基地に及ぶのを嫌います。',
  },
  exportTowns: {
    name: '輸出の町',
    wants: '耐えられる円相場と、開かれた米国市場を求めます。',
  },
  farmBelt: {
    name: '農村',
    wants: '農協と地方の議員が、牛肉、オレンジ、コメを守ります。',
  },
  cityVoters: {
    name: '都市の家計',
    wants: '円高の恩恵を店頭に求め、仕事も求めます。',
  },
  budgetHawks: {
    name: '財政の番人',
    wants: '誰が公共事業を求めても、赤字国債の増発は認めません。',
  },
  ownCourse: {
    name: '外交の委員会',
    wants: '同盟は固く、数値目標は外から決めさせません。',
  },
};
