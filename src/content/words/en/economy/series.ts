import type { EconomyWords } from '../../economy-words.ts';

export const series: EconomyWords['series'] = {
  ust2y: {
    name: 'US 2-year yield',
    short: 'UST 2y',
    explanation: 'What Washington pays to borrow for two years; it follows what people expect of the Fed.',
  },
  ust10y: {
    name: 'US 10-year yield',
    short: 'UST 10y',
    explanation: 'What Washington pays to borrow for ten years; mortgages and much of the world follow it.',
  },
  ust30y: {
    name: 'US 30-year yield',
    short: 'UST 30y',
    explanation: 'What Washington pays to borrow for thirty years; it holds most of the doubt about debt.',
  },
  jgb10y: {
    name: 'Japan 10-year yield',
    short: 'JGB 10y',
    explanation: 'What Tokyo pays to borrow for ten years; the Bank of Japan owns about half of all JGBs.',
  },
  jgb30y: {
    name: 'Japan 30-year yield',
    short: 'JGB 30y',
    explanation: 'A super-long yield: the first to rise when a tax cut has no funding or insurers stop buying.',
  },
  jgb40y: {
    name: 'Japan 40-year yield',
    short: 'JGB 40y',
    explanation: 'The longest JGB: few own it, few trade it, so it moves most.',
  },
  usdjpy: {
    name: 'Yen per dollar',
    short: 'USD/JPY',
    explanation: 'How many yen a dollar buys. A lower number is a stronger yen.',
  },
  sp500: {
    name: 'US shares',
    short: 'S&P 500',
    explanation: 'Large American companies; 100 when talks began.',
  },
  nikkei: {
    name: 'Japanese shares',
    short: 'Nikkei',
    explanation: 'Large Japanese companies; 100 when talks began. A weak yen usually lifts them.',
  },
  gold: {
    name: 'Gold',
    short: 'Gold',
    explanation: 'What people buy when they trust promises less; 100 when talks began.',
  },
  vix: {
    name: 'Fear index',
    short: 'VIX',
    explanation: 'How much swing traders expect in US shares. Below 20 is calm, above 30 is not.',
  },
  stress: {
    name: 'Dealer stress',
    short: 'Stress',
    explanation: 'How full bond dealers’ books are. Near 100 they cannot take more, and small sales move prices far.',
  },
  confidence: {
    name: 'Confidence in US policy',
    short: 'Confidence',
    explanation: 'Whether investors believe Washington knows what it does; 100 in March 2025.',
  },
  mortgage: {
    name: 'US mortgage rate',
    short: 'Mortgage',
    explanation: 'A 30-year fixed home loan: the bond market as a family meets it.',
  },
  importsFromJapan: {
    name: 'US imports from Japan',
    short: 'Imports',
    explanation: 'Goods America buys from Japan in a year.',
  },
  exportsToJapan: {
    name: 'US exports to Japan',
    short: 'Exports',
    explanation: 'Goods America sells to Japan in a year.',
  },
  bilateralDeficit: {
    name: 'US deficit with Japan',
    short: 'Deficit',
    explanation: 'Imports from Japan less exports to it. It moves in years, not weeks.',
  },
  tariffRevenue: {
    name: 'Tariff revenue',
    short: 'Revenue',
    explanation: 'What US customs collects on Japanese goods in a year; somebody’s margin or price.',
  },
  'exportPrice.autos': {
    name: 'Car export price',
    short: 'Car price',
    explanation:
      'What Japanese carmakers charge at the US port, before tariff. When it falls, they are paying the tariff.',
  },
  'importPrice.other': {
    name: 'Price of other imports',
    short: 'Import price',
    explanation: 'What US importers pay for other Japanese goods, tariff included.',
  },
  'importPrice.steel': {
    name: 'Price of imported steel',
    short: 'Steel price',
    explanation: 'What US importers pay for Japanese steel, tariff included; half a tariff stays with the mills.',
  },
  carmakerProfit: {
    name: 'Carmakers’ profit',
    short: 'Car profit',
    explanation: 'Yearly profit of Japan’s carmakers. A tariff lowers it; a weak yen lifts it.',
  },
  usOutput: {
    name: 'US output',
    short: 'US GDP',
    explanation: 'Output against the path it was on when talks began.',
  },
  japanOutput: {
    name: 'Japan’s output',
    short: 'Japan GDP',
    explanation: 'Output against the path it was on when talks began.',
  },
  usPrices: {
    name: 'US prices',
    short: 'US CPI',
    explanation: 'Consumer prices against the path they were on when talks began.',
  },
  japanPrices: {
    name: 'Japan’s prices',
    short: 'Japan CPI',
    explanation: 'Consumer prices against the path they were on when talks began; a weak yen lifts them.',
  },
  japanSpending: {
    name: 'Household spending, Japan',
    short: 'Spending JP',
    explanation: 'What Japanese families buy, against its path. When imports cost more, they buy less.',
  },
  federalDebt: {
    name: 'US federal debt',
    short: 'US debt',
    explanation: 'Where lenders see Washington’s debt in five years, as a share of output. Customs duties lower it.',
  },
  netInterest: {
    name: 'US interest bill',
    short: 'US interest',
    explanation: 'What Washington pays its lenders in a year. Higher yields arrive slowly, as old bonds mature.',
  },
  usRating: {
    name: 'US credit rating',
    short: 'US rating',
    explanation: 'Notches gained or lost since talks began.',
  },
  officialHoldings: {
    name: 'Treasuries: government',
    short: 'Official USTs',
    explanation: 'Treasuries in Japan’s reserves: the part a minister can order sold.',
  },
  privateHoldings: {
    name: 'Treasuries: private',
    short: 'Private USTs',
    explanation: 'Treasuries of Japanese insurers and banks. No minister can order these sold.',
  },
  holdingsLoss: {
    name: 'Loss on Treasuries',
    short: 'UST loss',
    explanation: 'What Japan has lost on the Treasuries it still holds. When yields rise, their price falls.',
  },
  'auction.bidToCover': {
    name: 'Bid-to-cover',
    short: 'Bid/cover',
    explanation: 'Bids for each dollar on offer at the latest auction; about 2.4 is usual for 30 years.',
  },
  'auction.tail': {
    name: 'Auction tail',
    short: 'Tail',
    explanation: 'How far above the market’s guess the auction yield landed. Positive means buyers wanted more pay.',
  },
  'auction.dealerShare': {
    name: 'Dealers’ share',
    short: 'Dealers',
    explanation: 'What dealers had to take because others did not; about 13% is usual.',
  },
  'approval.us': {
    name: 'Approval, Washington',
    short: 'Approval US',
    explanation: 'Americans who approve of their government. Below 25% Congress takes over.',
  },
  'approval.japan': {
    name: 'Approval, Tokyo',
    short: 'Approval JP',
    explanation: 'Japanese who approve of their cabinet. Too few, and it falls.',
  },
  trust: {
    name: 'Trust',
    short: 'Trust',
    explanation: 'How far the two delegations believe each other.',
  },
  'credibility.us': {
    name: 'Washington’s credibility',
    short: 'Cred. US',
    explanation: 'How far Washington’s threats are believed. A threat not carried out costs about a third.',
  },
  'credibility.japan': {
    name: 'Tokyo’s credibility',
    short: 'Cred. JP',
    explanation: 'How far Tokyo’s threats are believed. A threat not carried out costs about a third.',
  },
};
