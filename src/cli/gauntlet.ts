import { conceder, hardball, naive } from '../core/agent/bargaining/snhp.ts';
import { type PublicKnowledge, type Strategy, seat } from '../core/agent/bargaining/strategy.ts';
import { weightedUtility } from '../core/negotiation/domain.ts';
import { bargain } from '../core/negotiation/protocol.ts';
import { type Preference, utilityOf } from '../core/negotiation/utility.ts';
import { roundTo } from '../core/numeric/rounding.ts';
import { drawUint32, openStream } from '../core/numeric/stream.ts';
import { type GauntletFile, gauntletFileSchema } from '../schema/domain.ts';
import { bargainerOf } from './bargainer.ts';
import { readJsonFile } from './json-file.ts';

export interface GauntletOptions {
  readonly json: boolean;
  readonly file: string;
  readonly agent: string;
  readonly seed: number;
}

const counterparties: Readonly<Record<string, Strategy>> = { naive, hardball, conceder };

type Scenario = GauntletFile['scenarios'][number];

/** One side of a scenario: its preference, and what the rules of the gauntlet tell it about the other. */
interface Role {
  readonly own: Preference;
  readonly known: PublicKnowledge;
}

/** Directions are common knowledge and opposite, weights are private, no deal is worth the same to both. */
const rolesOf = (scenario: Scenario, batna: number): readonly [Role, Role] => {
  const { seller_utility, buyer_utility, w_seller, w_buyer } = scenario;
  const known = (curves: readonly (readonly number[])[]): PublicKnowledge => ({
    curves: curves.map((options) => options.map((value) => 1 - value)),
    guess: null,
    reservationShare: batna,
  });
  const role = (weights: readonly number[], curves: readonly (readonly number[])[]): Role => ({
    own: { utility: weightedUtility(weights, curves), reservation: batna },
    known: known(curves),
  });
  return [role(w_seller, seller_utility), role(w_buyer, buyer_utility)];
};

/** Play one match and say what it was worth to the agent. The seller opens. */
const playMatch = (
  roles: readonly [Role, Role],
  deadline: number,
  agent: Strategy,
  counterparty: Strategy,
  agentIsSeller: boolean,
  seed: number,
): number => {
  const [seller, buyer] = roles;
  const own = agentIsSeller ? seller.own : buyer.own;
  const first = agentIsSeller ? agent : counterparty;
  const second = agentIsSeller ? counterparty : agent;
  const { agreement } = bargain(
    [seat(first, seller.own, seller.known, seed), seat(second, buyer.own, buyer.known, seed)],
    own.utility.values.map((options) => options.length),
    deadline,
  );
  return agreement ? utilityOf(own.utility, agreement) : own.reservation;
};

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Send an agent through every scenario of an SNHP file, in both roles, against the gauntlet's three scripted
 * parties, and print its mean own utility.
 */
export const gauntlet = async ({ json, file, agent: name, seed }: GauntletOptions): Promise<number> => {
  const agent = bargainerOf(name);
  const { scenarios, batna, deadline } = await readJsonFile(file, gauntletFileSchema);
  const results = Object.entries(counterparties).map(([opponent, counterparty]) => {
    const utilities = scenarios.flatMap((scenario, i) =>
      [true, false].map((agentIsSeller) => {
        const [dice] = drawUint32(openStream(seed, `match ${i} ${opponent} ${agentIsSeller}`));
        return playMatch(rolesOf(scenario, batna), deadline, agent, counterparty, agentIsSeller, dice);
      }),
    );
    return [opponent, utilities] as const;
  });
  const all = results.flatMap(([, utilities]) => utilities);
  const byCounterparty = Object.fromEntries(results.map(([id, utilities]) => [id, roundTo(mean(utilities), 6)]));
  const report = { matches: all.length, meanUtility: roundTo(mean(all), 6), byCounterparty };
  if (json) console.log(JSON.stringify(report, null, 2));
  else {
    console.log(`${name}: mean own utility ${roundTo(report.meanUtility, 4)} over ${report.matches} matches`);
    for (const [opponent, value] of Object.entries(byCounterparty)) console.log(`  ${opponent} ${roundTo(value, 4)}`);
  }
  return 0;
};
