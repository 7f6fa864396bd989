import type { ScenarioWords } from '../../scenario-words.ts';

export const refusals: ScenarioWords['refusals'] = [
  '“{issue}” goes further than we can carry at home.',
  'We could live with the rest. With “{issue}” we could not.',
  'No legislature of ours would pass “{issue}” as it stands.',
  '“{issue}” asks too much for what it gives.',
];

export const acceptance: ScenarioWords['acceptance'] = {
  us: 'We have a deal. Print it before anyone improves it.',
  japan: 'We accept, with thanks for everyone’s patience.',
};

export const threats: ScenarioWords['threats'] = {
  private: 'In confidence: without an agreement, “{lever}” goes to “{option}” next round.',
  public: 'Let it be known: without an agreement, “{lever}” goes to “{option}” next round.',
};
