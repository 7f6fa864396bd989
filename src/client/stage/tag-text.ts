import type { Figures } from './format.ts';
import type { StageView } from './stage-view.ts';
import { certificateCount, coinCount } from './traffic.ts';

export type TagId = 'bonds' | 'tariffs' | 'yen' | 'alliances';

/** A paper tag: an icon, words, a figure. */
export interface TagText {
  readonly id: TagId;
  readonly label: string; // may be empty
  readonly value: string; // may be empty
}

function arrow(value: number): string {
  return value > 0 ? '▲' : '▼';
}

/** What each tag says: in a narrow stage the figure alone, with an arrow for its direction. */
export function tagTexts(view: StageView, figures: Figures, isCompact: boolean): readonly TagText[] {
  return [
    { id: 'bonds', ...bondText(view, figures, isCompact) },
    { id: 'yen', ...yenText(view, figures, isCompact) },
    {
      id: 'tariffs',
      label: isCompact ? '' : view.labels.carTariff,
      value: isCompact ? figures.percent(view.carTariff) : '',
    },
    { id: 'alliances', label: view.labels.alliances, value: '' },
  ];
}

function bondText({ labels, treasuryFlowUsdBn: flow }: StageView, figures: Figures, isCompact: boolean) {
  if (certificateCount(flow) === 0) return { label: isCompact ? '' : labels.japanHolds, value: '' };
  const figure = figures.usdBn(flow);
  if (isCompact) return { label: '', value: `${arrow(flow)} ${figure}` };
  return { label: flow > 0 ? labels.japanBuys : labels.japanSells, value: figure };
}

function yenText({ labels, usdjpyChangePercent: change }: StageView, figures: Figures, isCompact: boolean) {
  if (coinCount(change) === 0) return { label: isCompact ? '' : labels.yenSteady, value: '' };
  const figure = figures.percent(Math.abs(change), 1);
  if (isCompact) return { label: '', value: `${arrow(-change)} ${figure}` };
  return { label: change < 0 ? labels.yenStronger : labels.yenWeaker, value: figure };
}
