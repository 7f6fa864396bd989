import type { AdviceWords } from '../../scenario-words.ts';

export const adviceUs: readonly AdviceWords[] = [
  {
    firm: 'Tell the central bank to cut while shares fall: the blame moves, and short rates with it. Selling bills is bookkeeping, and nobody ever marched for bookkeeping.',
    mild: 'Borrow short for a quarter. If doubt reaches long bonds, we shall want fewer on offer. Scold the central bank today and that doubt arrives early.',
  },
  {
    firm: 'Let the 24 land. A date that slips teaches every capital that we announce for exercise. Bond dealers are not our voters.',
    mild: 'Pause at ten. When shares, bonds and the dollar fall together, the bill is ours. Importers here pay nearly all of a general tariff anyway.',
  },
  {
    firm: 'Say the yen is cheap before they sit down. It costs nothing and sets the agenda. Send the leader in and they learn that we cannot wait.',
    mild: 'Walk in and shake hands. One meeting at the top saves ten below. Yes, it shows that we want a deal. So does everything else we do.',
  },
  {
    firm: 'Ask outright for a stronger yen, and the market will do the rest for some weeks. A rebate on parts is a present; they have brought none.',
    mild: 'Rebate the parts. Plants here need them, and trust is cheap this week. Demand a currency level and their minister must refuse in public.',
  },
  {
    firm: 'Thirty-five on cars. Their makers cut prices to keep their buyers, so their margin pays. Buying back our own bonds looks like nerves.',
    mild: 'Buy back thirty billion of long bonds before the refunding: a little calm where we borrow. Their margin is thin already, and trust is thinner.',
  },
  {
    firm: 'Close with Beijing first. Shares will cheer, and Tokyo will run for the same train. Allies first means allies slowly.',
    mild: 'Sign the ally before the rival. Reward Beijing for standing firm and Tokyo will draw the lesson. So will everyone else in the queue.',
  },
  {
    firm: 'Make the bill bigger. Growth pays for it, or somebody later does. Trim it for a rating agency and no voter will write to thank you.',
    mild: 'Trim it. Each point of debt adds about two basis points to our yields, for good. Our bond market is their best card; stop dealing it to them.',
  },
  {
    firm: 'Have New York ask dealers for yen prices. One call can do the work of trillions, once. Say fifteen now and they learn that fifteen is for sale.',
    mild: 'Name fifteen for the general tariff: a price that both could sign. A phone call moves the yen for weeks; a number moves the talks.',
  },
  {
    firm: 'Double the steel tariff. Mills rejoice, and half of it stays with the exporter. Clearing the takeover gives away a thing they badly want.',
    mild: 'Clear the steel takeover: real money for real furnaces, and trust besides. Fifty per cent on steel is a bill to everyone here who bends metal.',
  },
  {
    firm: 'Thirty-five on everything, in time for the summit. Fear is cheapest a week ahead. A discount on cars now is just a discount.',
    mild: 'Twenty on cars, as a deposit. They came for that line above all. Thirty-five on everything lands on our own shelves by autumn.',
  },
  {
    firm: 'Thirty-five on cars, before the photograph. Their makers bleed, and the deadline is theirs. A pause at ten hands them the summit for nothing.',
    mild: 'Stay at ten and sign what is on the table. A general tariff is paid here. Thirty-five on cars ends the meeting, and the meeting is the deal.',
  },
];

export const adviceJapan: readonly AdviceWords[] = [
  {
    firm: 'Complain at Geneva today. It costs little and says that treaties bind. Buying gas in the week of the tariff is tipping the waiter who spilt the soup.',
    mild: 'Sign for gas; the tanks need filling anyway. Geneva’s appeal bench has been empty since 2019, and Washington remembers who called first, and how.',
  },
  {
    firm: 'Sell ten billion while they hold their auctions, just visibly. Prices hardly move, so little is lost, and every bidder wonders about the rest.',
    mild: 'Buy at their auction. Wild yields hurt our own hoard, and a friend in such a week is remembered. Sell now and we break what we hold.',
  },
  {
    firm: 'Open talks with Europe while our envoy is in the air. A customer with other shops is served sooner. Moving car lines pays before being asked.',
    mild: 'Let us move models to lines we own in America: that much tariff is gone for good. Europe is a pleasant conversation; our losses are weekly.',
  },
  {
    firm: 'Sell a trillion yen. When America shakes, ours is the currency that rises, and exporters pay twice. A hint at higher rates would be a third bill.',
    mild: 'Let us hint at a rise. Prices here justify it, and it answers their complaint before it is made. Selling yen this week is the headline they await.',
  },
  {
    firm: 'Let the finance minister call the Treasuries a card, on television. No bond need be sold. Lengthening them is lending for longer to whoever raised our bill.',
    mild: 'Move fifty billion into longer bonds: help where they feel it, free of charge today. A card shown and withdrawn is worth less than one unmentioned.',
  },
  {
    firm: 'Sell forty billion around their refunding: yields rise while they borrow. Ordering airliners rewards whoever shouts loudest.',
    mild: 'Order the airliners; we would buy them anyway. Forty billion sold lifts their yields for some weeks and marks down the trillion or so we keep.',
  },
  {
    firm: 'Pay households now: a weak cabinet signs nothing. Slowing the bond taper pleases dealers, and dealers have no vote.',
    mild: 'Let us slow the taper: super-long bonds need a buyer this month. Unfunded cash gives them a reason to fall, and takes the yen along.',
  },
  {
    firm: 'Ten per cent on American goods. Washington reads prices, not letters. Issuing fewer bonds is housekeeping; it frightens nobody abroad.',
    mild: 'Cut super-long issues by three trillion: yields ease where it hurts. A counter-tariff is paid at our own tills, and they can always go one higher.',
  },
  {
    firm: 'Enlarge the CPTPP. It outlasts this cabinet, and theirs. Three trillion of intervention is gone in weeks and leaves only the receipt.',
    mild: 'Buy three trillion of yen: cheaper food, and Washington can hardly mind. New members take years to join; we have three weeks.',
  },
  {
    firm: 'Move twenty billion into gold. It sells without lifting the yen, and the whole market draws its conclusion. A new plant is our jobs, shipped.',
    mild: 'Announce a plant. It opens in three years, but the picture is taken this week. Gold earns neither interest nor friends.',
  },
  {
    firm: 'A hundred billion, or they never believed us. It hurts us too; that is why it convinces. Rice is a village traded for a photograph.',
    mild: 'Give rice: shoppers gain and the treaty closes. A hundred billion lifts their yields by perhaps a fifth of a point, for weeks, and our losses with them.',
  },
];
