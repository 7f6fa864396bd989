import type { DeedWords } from '../../../deed-words.ts';

export const deeds: DeedWords = {
  none: '動きなし',
  moved: '{lever}→{option}',
  kept: '警告を実行：{lever}→{option}',
  dropped: '警告を撤回：{lever}→{option}',
  threatened: {
    private: '内々に警告：{lever}→{option}',
    ambiguous: 'カードを示唆：{lever}（伏せた中身は「{option}」）',
    public: '公の場で警告：{lever}→{option}',
    partial: '公の場で警告し、一部を実行：{lever}→{option}',
  },
  tied: '退路を断つ：{issue}は「{option}」まで',
  sent: '交渉役を交代：{speaker}',
  called: '首脳電話',
  asked: '相手の条件を打診',
  offered: '案を提示：自国に{own}、相手に{other}',
  offeredTimes: '案を{n}度提示。最後の案は自国に{own}、相手に{other}',
  refused: '相手の案を拒否',
  refusedTimes: '相手の案を{n}度拒否',
  over: '{refused}：{issues}',
  and: '、',
  suspended: '交渉を中断',
  walkedOut: '席を立つ',
  signed: '相手の案を受諾',
  passed: '{chamber}が協定を承認（支持は100のうち{support}）',
  refusedTreaty: '{chamber}が協定を否決（支持は100のうち{support}）',
};
