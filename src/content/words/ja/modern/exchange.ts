import type { ScenarioWords } from '../../scenario-words.ts';

export const acceptance: ScenarioWords['acceptance'] = {
  us: '合意だ。誰かが手を加える前に印刷してくれ。',
  japan: '受け入れます。関係者の粘り強い努力に感謝いたします。',
};

export const threats: ScenarioWords['threats'] = {
  private: '内々に申し上げる。合意がなければ、次回「{lever}」を「{option}」とする。',
  public: '公に申し上げる。合意がなければ、次回「{lever}」を「{option}」とする。',
};
