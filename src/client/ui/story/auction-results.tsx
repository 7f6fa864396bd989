import { useDesk } from '../desk-context.ts';
import { AuctionCard } from './auction-card.tsx';
import type { Auction } from './auction-usual.ts';
import { saleName } from './auction-usual.ts';

interface Props {
  readonly auctions: readonly Auction[];
  /** The bids are still coming in on the stage. */
  readonly isHeld: boolean;
}

/** The round's auctions, each as a card; read out once they are over. */
export const AuctionResults = ({ auctions, isHeld }: Props) => {
  const { words } = useDesk();
  const { market } = words.value.screen.story;
  return (
    <section class="auctions" aria-labelledby="auctions-title" aria-live="polite" aria-busy={isHeld}>
      <h2 id="auctions-title">{market.auctions}</h2>
      {auctions.length === 0 && <p>{market.noAuction}</p>}
      <ul>
        {auctions.map((auction, i) => (
          <li key={i}>
            {isHeld ? (
              <article class="auction held">
                <h3>{saleName(words.value, auction)}</h3>
                <p>{market.bidding}</p>
              </article>
            ) : (
              <AuctionCard auction={auction} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
