import { fill } from '../../../content/words/template.ts';
import { otherSide } from '../../../core/game/index.ts';
import { sides } from '../../../schema/delegation.ts';
import type { Side } from '../../../schema/party.ts';
import type { RoundDeed, RoundDeeds } from '../../session/round-deed.ts';
import { useDesk } from '../desk-context.ts';
import { writePoints } from '../play/points.ts';
import { useSpoken } from '../play/spoken.ts';
import { useOffice } from '../play/use-office.ts';

type Offer = Extract<RoundDeed, { kind: 'offered' }>;
type Refused = Extract<RoundDeed, { kind: 'refused' }>;

/** A side's deeds in words. */
const useTold = (side: Side) => {
  const { words, rules, language } = useDesk();
  const spoken = useSpoken();
  const { holder } = useOffice();
  const { deeds } = words.value.screen.story.shared;
  const offered = ({ times, worth }: Offer): string =>
    fill(times > 1 ? deeds.offeredTimes : deeds.offered, {
      n: String(times),
      own: writePoints(language.value, worth[side]),
      other: writePoints(language.value, worth[otherSide(side)]),
    });
  const refused = ({ times, because }: Refused): string => {
    const said = fill(times > 1 ? deeds.refusedTimes : deeds.refused, { n: String(times) });
    const issues = because.map(spoken.issueById).join(deeds.and);
    return issues ? fill(deeds.over, { refused: said, issues }) : said;
  };
  const tied = (issue: string, most: number): string => {
    const index = rules.scenario.issues.findIndex(({ id }) => id === issue);
    const option = most === 0 ? words.value.screen.play.table.out : spoken.article(index, most).label;
    return fill(deeds.tied, { issue: spoken.issueById(issue), option });
  };
  return (deed: RoundDeed): string => {
    switch (deed.kind) {
      case 'moved':
      case 'kept':
      case 'dropped':
        return fill(deeds[deed.kind], spoken.move(deed.lever, deed.option));
      case 'threatened':
        return fill(deeds.threatened[deed.channel], spoken.move(deed.lever, deed.option));
      case 'tied':
        return tied(deed.issue, deed.most);
      case 'sent':
        return fill(deeds.sent, { speaker: holder(deed.envoy) });
      case 'offered':
        return offered(deed);
      case 'refused':
        return refused(deed);
      case 'passed':
      case 'refusedTreaty':
        return fill(deeds[deed.kind], {
          chamber: words.value.screen.talks.home.chambers[side],
          support: String(Math.round(deed.support)),
        });
      default:
        return deeds[deed.kind];
    }
  };
};

const SideDeeds = ({ side, done }: { readonly side: Side; readonly done: readonly RoundDeed[] }) => {
  const { words } = useDesk();
  const tell = useTold(side);
  return (
    <>
      <dt class={`of-${side}`}>{words.value.economy.sides[side].capital}</dt>
      <dd>
        {done.length === 0 && <p class="digest-still">{words.value.screen.story.shared.deeds.none}</p>}
        {done.map((deed, i) => (
          <p key={i}>{tell(deed)}</p>
        ))}
      </dd>
    </>
  );
};

/** What each side did in a round. */
export const DigestDeeds = ({ deeds }: { readonly deeds: RoundDeeds }) => (
  <dl class="digest-deeds">
    {sides.map((side) => (
      <SideDeeds key={side} side={side} done={deeds[side]} />
    ))}
  </dl>
);
