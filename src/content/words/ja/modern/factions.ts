import type { ModernWords } from '../../modern-words.ts';

/** 国内で賛成を得るべき勢力。 */
export const factions: ModernWords['factions'] = {
  industrialStates: {
    name: '工業州の議員',
    wants: '工場の町を代表し、関税の維持、赤字の縮小、新しい工場を求めます。',
  },
  farmStates: {
    name: '農業州・資源州',
    wants: '日本向けの穀物、牛肉、ガス、航空機の出荷量で判断します。',
  },
  lenders: {
    name: '債券市場',
    wants: '米国債の安定と、日本の保有が動かないことを望みます。',
  },
  importers: {
    name: '輸入業者と小売り',
    wants: '相互関税を真っ先に払います。低い税率と、地元への日本の投資を望みます。',
  },
  securityHands: {
    name: '軍事委員会',
    wants: '応分の負担と、揺るぎない同盟を求めます。',
  },
  carTowns: {
    name: '自動車の町',
    wants: '市長も部品会社も組合も、自動車関税の引き下げを求めます。',
  },
  farmBelt: {
    name: '農村',
    wants: '農協と地方の議員が、コメを守ります。',
  },
  cityVoters: {
    name: '都市の家計',
    wants: '成長と賃金、手の届く食料品を望み、よその軍備の請求書は望みません。',
  },
  bondHolders: {
    name: '債券市場と生保',
    wants: '国債の持ち手です。超長期金利の安定と、ドル供給の備えを望みます。',
  },
  ownCourse: {
    name: '外交・防衛の委員会',
    wants: '同盟は固く、政策は自前で。白紙委任は認めません。',
  },
};
