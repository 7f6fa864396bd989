import type { ModernWords } from '../../modern-words.ts';

export const goals: ModernWords['goals'] = {
  factories: {
    name: 'Factories',
    explanation: 'A smaller deficit with Japan, tariff revenue, affordable parts and steel.',
    why: 'The promise was made where the factories closed.',
    wanted: 'It wanted tariffs that stay: revenue and a smaller deficit.',
  },
  borrowing: {
    name: 'Cheap borrowing',
    explanation: 'Low Treasury yields and calm dealers.',
    why: 'Mortgages and nearly $1tn a year of federal interest follow them.',
    wanted: 'It wanted calm Treasuries more than it admitted.',
  },
  exports: {
    name: 'Exports',
    explanation: 'More food, energy and aircraft sold to Japan.',
    why: 'Farm and energy states count shipments.',
    wanted: 'It wanted orders for farms, gas fields and aircraft makers.',
  },
  prices: {
    name: 'Prices at home',
    explanation: 'Low inflation and a contented public.',
    why: 'A general tariff is mostly paid by those who levy it.',
    wanted: 'It feared prices at home, so high general tariffs were partly bluff.',
  },
  investment: {
    name: 'Investment',
    explanation: 'Growth, rising shares and Japanese money in US plants.',
    why: 'A plant outlasts a tariff, if it is built.',
    wanted: 'It wanted Japanese money in American plants.',
  },
  alliance: {
    name: 'The alliance',
    explanation: 'Trust with Tokyo, and a word that counts.',
    why: 'Other capitals watch how allies are treated.',
    wanted: 'It valued the alliance and its own word above the last few points.',
  },
  carmakers: {
    name: 'Carmakers',
    explanation: 'Profits of the industry that exports most.',
    why: 'Cars and parts are a third of sales to America.',
    wanted: 'It wanted the car tariff down before anything else.',
  },
  households: {
    name: 'Households',
    explanation: 'Growth, steady prices and a cabinet people can bear.',
    why: 'Rice doubled in a year; patience did not.',
    wanted: 'It wanted relief for households: growth, and food they can afford.',
  },
  bondMarket: {
    name: 'The bond market',
    explanation: 'Low super-long yields, no loss on Treasuries.',
    why: 'Public debt is more than twice yearly output.',
    wanted: 'It guarded its bond market, and so never liked selling Treasuries.',
  },
  farmers: {
    name: 'Farmers',
    explanation: 'Rice and rural voters protected.',
    why: 'Few voters, well placed.',
    wanted: 'It guarded rice as if it were territory.',
  },
  security: {
    name: 'Security',
    explanation: 'A trusted ally across the Pacific.',
    why: 'The guarantee is worth more than any tariff line.',
    wanted: 'It wanted the security guarantee beyond doubt.',
  },
  autonomy: {
    name: 'A free hand',
    explanation: 'A credible word, and policy made in Tokyo.',
    why: 'Concessions outlive the crisis that bought them.',
    wanted: 'It wanted policy made in Tokyo: no blank cheques, no rate pledges.',
  },
};
