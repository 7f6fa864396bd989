import type { ScenarioWords } from '../../scenario-words.ts';

export const acceptance: ScenarioWords['acceptance'] = {
  us: 'We have a deal. Print it before anyone improves it.',
  japan: 'We accept, with thanks for everyone’s patience.',
};

export const threats: ScenarioWords['threats'] = {
  private: 'In confidence: without an agreement, “{lever}” goes to “{option}” next round.',
  public: 'Let it be known: without an agreement, “{lever}” goes to “{option}” next round.',
};
