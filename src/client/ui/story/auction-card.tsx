import { fill } from '../../../content/words/template.ts';
import { writeAmount } from '../../../content/words/unit.ts';
import { ShareBar } from '../chart/share-bar.tsx';
import { useDesk } from '../desk-context.ts';
import { type Auction, saleName, tailSentence, usualCover, usualDealers } from './auction-usual.ts';

const Figures = ({ auction }: { readonly auction: Auction }) => {
  const { words, rules } = useDesk();
  const { economy, screen } = words.value;
  const { auctionTerms, units } = economy;
  const usual = usualCover(rules.parameters, auction);
  return (
    <dl class="auction-figures">
      <div>
        <dt>{auctionTerms.yield.label}</dt>
        <dd>
          <b>{writeAmount({ ...units.percent, decimals: 3 }, auction.highYield)}</b>
          <span>{tailSentence(words.value, auction.tailBp)}</span>
        </dd>
      </div>
      <div>
        <dt>{auctionTerms.bidToCover.label}</dt>
        <dd>
          <b>{writeAmount(units.times, auction.bidToCover)}</b>
          <span>{fill(screen.story.market.usual, { value: writeAmount(units.times, usual) })}</span>
        </dd>
      </div>
    </dl>
  );
};

const Buyers = ({ auction }: { readonly auction: Auction }) => {
  const { words, rules } = useDesk();
  const { economy, screen } = words.value;
  const { auctionTerms: terms, units } = economy;
  const usual = usualDealers(rules.parameters, auction);
  const percent = { ...units.percent, decimals: 1 };
  const parts = [
    { id: 'dealers', label: terms.primaryDealers.label, share: auction.dealerShare },
    { id: 'direct', label: terms.directBidders.label, share: auction.directShare },
    { id: 'indirect', label: terms.indirectBidders.label, share: auction.indirectShare },
  ];
  return (
    <div class="auction-buyers">
      <p>{screen.story.market.shares}</p>
      <ShareBar parts={parts} mark={usual} write={(share) => writeAmount(percent, share)} />
      <p class="auction-usual">{fill(screen.story.market.usualMark, { dealers: writeAmount(percent, usual) })}</p>
    </div>
  );
};

/** One auction: how it went, in a word, a sentence and figures against the usual ones. Who bought JGBs nobody publishes. */
export const AuctionCard = ({ auction }: { readonly auction: Auction }) => {
  const { words } = useDesk();
  const verdict = words.value.economy.auctionVerdicts[auction.verdict];
  return (
    <article class="auction" data-verdict={auction.verdict}>
      <h3>{saleName(words.value, auction)}</h3>
      <p class="auction-verdict">
        <b>{verdict.label}</b>
        <span>{verdict.explanation}</span>
      </p>
      <Figures auction={auction} />
      {auction.market === 'treasury' && <Buyers auction={auction} />}
    </article>
  );
};
