/** The opponent's sealed papers, opened after the game. Slots: {persona} {office} {level} {round} {lever} {option} {points} {truth} {guess}. */
export interface PapersWords {
  readonly title: string;
  readonly lead: string;
  readonly temper: string;
  readonly traits: Readonly<
    Record<'resolve' | 'reciprocity' | 'honesty' | 'pace', { readonly name: string; readonly line: string }>
  >;
  readonly paces: Readonly<Record<'late' | 'even' | 'early', string>>;
  readonly stands: string;
  readonly standsCaption: string;
  readonly columns: Readonly<Record<'round' | 'reservation' | 'floor' | 'aspiration', string>>;
  readonly belief: string;
  readonly beliefLead: string;
  readonly weights: string;
  readonly plan: string;
  readonly planned: string;
  readonly done: string;
  readonly notDone: string;
  readonly noPlan: string;
  readonly regrets: string;
  readonly ours: string;
  readonly kinds: Readonly<Record<'refusal' | 'lever' | 'threat', string>>;
  readonly noRegret: string;
  readonly loading: string;
  readonly failed: string;
}
