import type { AdviceWords } from '../../scenario-words.ts';

export const adviceUs: readonly AdviceWords[] = [
  {
    firm: 'Put cars at 35. Their makers cut prices rather than lose sales, so their margin pays, not our drivers. Shuffling bills frightens nobody.',
    mild: 'Sell more bills and let the 30-year breathe. A nervous auction costs us more than cars bring in. Commerce wants a second front on sale day.',
  },
  {
    firm: 'Say the yen is too weak. It costs nothing, and a dearer yen helps whoever exports. A rebate pays them before they have asked.',
    mild: 'Rebate the parts. Plants in Ohio gain, and so does trust. Talk moves the yen for a week; the trust it burns takes a summer.',
  },
  {
    firm: 'Twenty on everything, now. A step today makes August believable. Extend the pause again and every capital learns that our dates are decoration.',
    mild: 'Extend the pause. Importers here pay nearly all of a general tariff, then shoppers do. Twenty taxes our own side to prove a point.',
  },
  {
    firm: 'Close with Beijing first. Markets will cheer, and Tokyo will hurry not to be last. Courting allies first only tells them they may wait.',
    mild: 'Allies first. We face Beijing better with Tokyo signed. Put it second and it will trust us less, just when its cabinet must take a risk.',
  },
  {
    firm: 'Tell the central bank to cut. Voters feel rates, and the base will love it. A buyback is a plumber’s answer to a political question.',
    mild: 'Buy back thirty billion; long yields ease quietly. Bully the central bank and short rates fall while doubt is charged on long ones. Mortgages follow the long ones.',
  },
  {
    firm: 'Demand a stronger yen, out loud. Our importers carry nearly all of a general tariff, but only a quarter of a dearer yen.',
    mild: 'Set the general tariff at 15: both can live with it. An ultimatum moves the yen for weeks, and no finance minister can be seen obeying.',
  },
  {
    firm: 'Thirty-five on cars. Their makers bleed by the month and the calendar is ours. Offer twenty today and they will wait, free of charge, for fifteen.',
    mild: 'Twenty, as a down payment. Each season they move models to American lines, and our grip loosens. Thirty-five shuts the door we want them to use.',
  },
  {
    firm: 'Thirty-five on everything, signed on camera. Last round, last lever. Clearing a steel takeover now is a favour, and favours close no deals.',
    mild: 'Clear the steel takeover: money and trust in one signature. Thirty-five lands on our own shoppers, and Tokyo need only watch the clock.',
  },
];

export const adviceJapan: readonly AdviceWords[] = [
  {
    firm: 'Sell ten billion, just visibly. Prices hardly move, so we lose little, and Washington counts its bidders. Gas contracts buy a handshake.',
    mild: 'Buy the gas; we need it anyway. A sale before their auction sours the room and marks down all we keep. A chip played is no longer a threat.',
  },
  {
    firm: 'Complain at Geneva. It costs little and tells voters that treaties bind. Longer Treasuries only tie us tighter to the side that broke one.',
    mild: 'Move fifty billion into longer Treasuries. It helps where Washington is nervous and costs no taxpayer today. Geneva’s appeal bench has been empty since 2019.',
  },
  {
    firm: 'Open talks with Europe. Washington listens to a customer with other shops. Three trillion of intervention fades in weeks, and carmakers pay for the echo.',
    mild: 'Buy three trillion of yen. Imported food gets cheaper, and Washington sees goodwill. Europe is a fine conversation that pays after every deadline here.',
  },
  {
    firm: 'Pay households before Sunday. A beaten cabinet cannot carry a treaty. Trimming bonds pleases dealers, and dealers have no vote.',
    mild: 'Trim super-long bonds; yields ease where it hurts. Unfunded cash lifts them and sinks the yen: voters get an envelope, then dearer food.',
  },
  {
    firm: 'Ten per cent on American goods. Washington respects a price, and the public is with us. Buying airliners rewards whoever sets ultimatums.',
    mild: 'Order the airliners; we would buy them anyway. A counter-tariff is paid by our own households, and they can always outbid us in tariffs.',
  },
  {
    firm: 'Sell forty billion. Their yields rise while they are borrowing. Moving car lines abroad hands them the jobs and leaves us the argument.',
    mild: 'Move models to lines we already own in America: that tariff is gone for good. A sale fades in weeks and loses money on all we keep.',
  },
  {
    firm: 'Enlarge the CPTPP. It outlasts any tariff. Hinting at a rate rise to please Washington makes the Bank its instrument and borrowers its payers.',
    mild: 'Hint at a rise. Our own inflation justifies it, the yen firms, Washington notices. New members take years; these talks have weeks.',
  },
  {
    firm: 'A hundred billion, or they never believed us. That it hurts us too is what makes it believable. Rice gives up villages for a headline.',
    mild: 'Give rice. Shoppers gain and the treaty closes. A hundred billion lifts their yields by perhaps a fifth of a point, briefly, and marks down our own hoard.',
  },
];
