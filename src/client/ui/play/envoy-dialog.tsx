import { useState } from 'preact/hooks';
import { fill } from '../../../content/words/template.ts';
import { envoyPrice, envoysOf, leaderOf, rankOf } from '../../../core/game/index.ts';
import type { Seat } from '../../../schema/party.ts';
import { useDesk, useGame } from '../desk-context.ts';
import { Ask } from './ask.tsx';
import { writePoints } from './points.ts';
import { useMeans } from './use-means.ts';
import { useOffice } from './use-office.ts';

interface ChoiceProps {
  readonly seat: Seat;
  readonly isChosen: boolean;
  onChoose(seat: Seat): void;
}

const EnvoyChoice = ({ seat, isChosen, onChoose }: ChoiceProps) => {
  const { words } = useDesk();
  const { observation, side } = useGame().view;
  const office = useOffice();
  const { envoy } = words.value.screen.talks;
  const isLeading = observation.envoys[side] === seat;
  const cares = office.cares(seat);
  return (
    <label class="ask-choice" aria-disabled={isLeading}>
      <input
        type="radio"
        name="envoy"
        value={seat}
        checked={isChosen}
        disabled={isLeading}
        onChange={() => onChoose(seat)}
      />
      <b>
        {office.holder(seat)} <span>{isLeading ? envoy.now : envoy.ranks[rankOf(seat)]}</span>
      </b>
      {cares && <small>{fill(envoy.cares, cares)}</small>}
    </label>
  );
};

const Price = ({ from, to }: { readonly from: Seat; readonly to: Seat }) => {
  const { words, language } = useDesk();
  const { envoy } = words.value.screen.talks;
  const { trust, approval } = envoyPrice(from, to);
  return (
    <output class="ask-price">
      {fill(approval === 0 ? envoy.freePrice : envoy.price, {
        trust: writePoints(language.value, trust),
        approval: writePoints(language.value, approval),
      })}
    </output>
  );
};

/** Choose who leads the talks from now on. */
export const EnvoyDialog = () => {
  const { words } = useDesk();
  const { view, session } = useGame();
  const { isOpen } = useMeans();
  const { envoy, means } = words.value.screen.talks;
  const leading = view.observation.envoys[view.side];
  const [asked, choose] = useState<Seat | null>(null);
  const others = envoysOf(view.side).filter((seat) => seat !== leading);
  const chosen = others.find((seat) => seat === asked) ?? others.at(-1) ?? leading;
  return (
    <Ask
      action="envoy"
      label={means.envoy.name}
      question={envoy.ask}
      class="resort"
      disabled={!isOpen('envoy')}
      onYes={() => session.give({ type: 'envoy.send', seat: leaderOf[view.side], envoy: chosen })}
    >
      <div class="ask-fields">
        <fieldset class="ask-channels">
          <legend class="unseen">{envoy.ask}</legend>
          {envoysOf(view.side).map((seat) => (
            <EnvoyChoice key={seat} seat={seat} isChosen={seat === chosen} onChoose={choose} />
          ))}
        </fieldset>
        <Price from={leading} to={chosen} />
      </div>
    </Ask>
  );
};
