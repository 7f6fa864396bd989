import type { StoryWords } from '../../../story-words.ts';
import { deeds } from './deeds.ts';

export const share: StoryWords['share'] = {
  title: 'Share this game',
  lead: 'Whoever opens the link replays your game on their own device and sees the score computed again.',
  line: '{brand} · {scenario} · {side} {score}/100 · opposite: {opponent}, {level} · {ending}, round {round} of {rounds}',
  text: 'A line of text',
  copyText: 'Copy text',
  link: 'A link',
  copyLink: 'Copy link',
  copied: 'Copied.',
  notCopied: 'The browser refused. Select the text and copy it yourself.',
  system: 'Share…',
  qr: 'QR code: opens this game and replays it',
  qrHint: 'For the phone of the person beside you.',
  picture: 'A picture',
  savePicture: 'Save picture',
  pictureAlt:
    '{brand}, {scenario}. {side} scored {score} of 100. {ending} in round {round} of {rounds}. {price}: from {from} to {to}.',
  altLabel: 'Alternative text, for those who hear the picture',
  copyAlt: 'Copy alternative text',
  noPicture: 'This browser could not draw the picture. The text and the link say the same.',
};

export const shared: StoryWords['shared'] = {
  title: 'A shared game',
  agrees: {
    title: 'The score is right.',
    text: 'The game was replayed on this device, command by command, and comes to exactly what its code claims.',
  },
  disagrees: {
    title: 'The score does not hold.',
    text: 'Replayed on this device, the game comes to something else than its code claims. Trust the figures computed here.',
  },
  claimed: 'Claimed',
  computed: 'Computed here',
  scoreOf: 'Score, {side}',
  mandate: 'Mandate of {side}: {first}, {second}',
  rounds: 'What happened',
  round: 'Round {round}',
  deeds,
  hash: 'Fingerprint',
  hashHint: 'Two games with the same fingerprint went the same way in every figure.',
  playThis: 'Play this yourself',
  back: 'To the title',
  problems: {
    'code-malformed': {
      title: 'This is not a game code.',
      text: 'Perhaps part of it is missing. A code begins with “bc”; copy the whole link and try again.',
    },
    'code-damaged': {
      title: 'This code is damaged.',
      text: 'A character was lost or changed on the way. Ask for the link again.',
    },
    'code-version': {
      title: 'This game was played under other rules.',
      text: 'It needs version {version} of the model; this page has version {current}. Under another model it would come out differently, so it is not shown.',
    },
    'scenario-unknown': { title: 'Unknown scenario.', text: 'This version of the game has no “{scenario}”.' },
    'scenario-not-fetched': {
      title: 'The scenario did not arrive.',
      text: 'The code is in order, but the page could not fetch what it needs to replay it. Check the connection and open it again.',
    },
    'scenario-mismatch': { title: 'The wrong scenario.', text: 'The code names one scenario and plays another.' },
    'mandate-unknown': { title: 'Unknown goal.', text: 'The code names a mandate this scenario does not have.' },
    'mandate-repeated': { title: 'A mandate of one goal.', text: 'The code counts the same goal twice.' },
    'command-refused': {
      title: 'This game breaks a rule.',
      text: 'Command {n} is not allowed, so nobody can have played it. It is not replayed further.',
    },
    'game-unfinished': {
      title: 'This game has no end.',
      text: 'Its commands stop before the talks do, so there is no score.',
    },
  },
};
