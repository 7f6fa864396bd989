import type { TalksWords } from '../../talks-words.ts';

const means: TalksWords['means'] = {
  threaten: {
    name: 'Threaten',
    line: 'Say what you will do next round unless there is a deal.',
    used: 'One threat a round.',
  },
  tie: {
    name: 'Tie your hands',
    line: 'Rule out giving more on one article for three rounds.',
    used: 'One at a time, two a game.',
  },
  call: {
    name: 'Leader’s call',
    line: 'Once: two more offers each, and they learn what you want most.',
    used: 'Your leader has called.',
  },
  envoy: {
    name: 'Change envoy',
    line: 'Rank pleases them and costs you at home.',
    used: 'One envoy a round.',
  },
  suspend: {
    name: 'Suspend talks',
    line: 'Once: nobody meets in this round or the next.',
    used: 'You have suspended once.',
  },
  walkOut: { name: 'Walk out', line: 'End the talks for good.' },
};

const threat: TalksWords['threat'] = {
  ask: 'What will you do next round unless there is a deal?',
  lever: 'Lever',
  option: 'Move it to',
  how: 'How do you say it?',
  believed: 'Your word stands at {credibility} of 100. That is how far you are believed.',
  channels: {
    private: { name: 'In private', line: 'Only they hear it. Cheap to make, cheap to drop.' },
    ambiguous: {
      name: 'Show a card',
      line: 'You name the lever, not the move. Markets half believe it; any step that way keeps your word.',
    },
    public: { name: 'In public', line: 'Markets move at once, and your voters hold you to it.' },
    partial: { name: 'With a first instalment', line: 'In public, and you begin now: {first}.' },
  },
  step: '{lever}, “{option}”',
  quarter: 'a quarter of it',
  tooSmall: 'There is no step in between to begin with.',
  ifDone: 'If you do it, by the end of that round',
  ifSaid: 'Saying so, by the end of this round',
  unheard: 'No market moves on these words.',
  price: 'Trust {trust}. If dropped: approval {approval}, your word about {credibility}.',
  quietPrice: 'Trust {trust}. If dropped: your word about {credibility}.',
  standing: 'Threats that stand',
  made: {
    private: '{capital}, in private: {lever}, {option}.',
    ambiguous: '{capital} shows a card: {lever}.',
    public: '{capital}, in public: {lever}, {option}.',
    partial: '{capital} has begun: {lever}, on the way to {option}.',
  },
  ownCard: '{capital} shows a card: {lever}. Not said: {option}.',
  played: '{capital} played its card: {lever}.',
  unplayed: '{capital} put its card away: {lever} did not move.',
  due: 'Due in round {round} unless there is a deal.',
  theirWord: 'Their word stands at {credibility} of 100.',
  ourWord: 'Your word stands at {credibility} of 100.',
};

const due: TalksWords['due'] = {
  title: 'You gave your word',
  said: 'You said: {lever}, {option}. Do it or back down.',
  card: 'You showed a card: {lever}. Any step towards {option} keeps your word.',
  cost: 'Backing down costs {approval} points of approval and about {credibility} of your word.',
  quietCost: 'Backing down costs about {credibility} of your word. Only they would know.',
  keep: 'Draft it: {lever}, {option}',
  kept: 'Drafted',
};

const tie: TalksWords['tie'] = {
  ask: 'A resolution says that you sign nothing beyond this. It makes you firm, and may cost you the deal.',
  issue: 'Article',
  most: 'Nothing beyond',
  price: 'Approval {approval}, trust {trust}. It holds until round {round} ends. Left in this game: {n}.',
  withdraws: 'Your standing offer goes further. It is withdrawn.',
  made: '{capital} ties its own hands on “{issue}”: nothing beyond “{option}” until round {round} ends.',
  ours: 'Our hands are tied: nothing beyond “{option}” until round {round} ends.',
  theirs: 'Their hands are tied: nothing beyond “{option}” until round {round} ends.',
  mark: 'Tied',
  tied: '{option}: hands tied',
  beyond: 'You have tied your hands: this can be neither offered nor accepted.',
};

const call: TalksWords['call'] = {
  ask: 'Your leader rings theirs. It is quick, and it shows how much you want a deal.',
  gain: 'Both sides may make two more offers in this round. Trust {trust}.',
  shows: 'They learn what you want most: “{first}” and “{second}”.',
  made: '{capital}’s leader called. Both sides have two more offers in this round.',
  shown: 'The call gave it away: {capital} cares most for “{first}” and “{second}”.',
};

const envoy: TalksWords['envoy'] = {
  ask: 'Who leads the talks for you from now on?',
  leads: 'Led by',
  now: 'leads now',
  ranks: { official: 'official', minister: 'minister', leader: 'in person' },
  cares: 'Cares most for “{first}” and “{second}”.',
  price: 'Trust {trust}, approval {approval}.',
  freePrice: 'Trust {trust}.',
  leader: { us: 'The President', japan: 'The Prime Minister' },
  made: '{speaker} now leads for {capital}.',
};

const voice: TalksWords['voice'] = {
  headline: '{capital} speaks with two voices',
  quote: '{speaker}: “{quote}”',
  cares: '{speaker} cares most for “{first}” and “{second}”.',
  line: {
    'us.whiteHouse': 'A deal is close, and it will be a big one.',
    'us.treasury': 'The talks are orderly. So are the markets.',
    'us.commerce': 'They know our terms. They will come round.',
    'us.ustr': 'We work from one text, line by line.',
    'japan.primeMinister': 'The government is of one mind: a good agreement before a quick one.',
    'japan.finance': 'We proceed with care for the markets.',
    'japan.meti': 'We are on track, article by article.',
  },
  against: {
    'us.treasury': 'Whoever frightens our lenders will explain it to me.',
    'us.commerce': 'Close? I have not seen one plant yet.',
    'us.ustr': 'What was said last night is in no text that I know.',
    'japan.finance': 'Promises cost money. Nobody has asked me where it is.',
    'japan.meti': 'Our exporters cannot wait until everyone is comfortable.',
    'japan.diet': 'Nobody has asked the Diet. Somebody will have to.',
  },
};

const home: TalksWords['home'] = {
  title: 'Who must agree at home',
  chambers: { us: 'Congress', japan: 'The Diet' },
  odds: 'Odds of passing:',
  outlook: {
    safe: '{chamber} would pass it (odds {chance})',
    likely: '{chamber} would probably pass it (odds {chance})',
    doubtful: '{chamber} would probably refuse it (odds of passing {chance})',
    hopeless: '{chamber} would refuse it (odds of passing {chance})',
  },
  legend: 'Bar: your package. Diamond: their offer. Line: an even chance.',
  shortLegend: 'Bar: your package. Line: an even chance.',
  all: 'All together',
  share: 'weight {share}',
  theirOffer: 'Their offer: {value}',
  ifRefused:
    'If a chamber refuses, the round ends and the treaty comes back to the table in the next. The side that could not deliver loses approval, and both lose trust.',
  ifRefusedLast:
    'This is the last round: if a chamber refuses, the talks have failed. The side that could not deliver loses approval, and both lose trust.',
  passed: '{chamber} passed the treaty (odds {chance})',
  refused: '{chamber} refused the treaty (odds of passing {chance})',
  voted: 'Support, of 100. Line: an even chance.',
};

const reading: TalksWords['reading'] = {
  title: '{chamber} refused the treaty of round {round}',
  headline: '{chamber} refuses the treaty',
  story:
    'Signed in round {round} and voted down at home. The text goes back to the delegations, who may mend it for a second reading.',
  storyBoth:
    'Signed in round {round}, and voted down in both capitals. The text goes back to the delegations, who may mend it for a second reading.',
  back: 'It is on the table again. Change it, sign it, and the chambers vote anew. Less support than was refused is refused again.',
  stood: '{chamber}: support was {support} of 100.',
  lacks: 'It now takes {even} for an even chance: at least {more} more.',
  start: 'Start from the refused treaty',
  votes: 'How the chambers voted',
  list: 'Votes on what was signed',
  nth: 'Vote {n}, round {round}',
};

const said: TalksWords['said'] = {
  us: {
    called: 'The leaders had a very good call. They understand each other.',
    tied: 'Congress has spoken, and nobody here can unhear it.',
    card: 'We have options. I would not call it a threat, and would not rule it out.',
  },
  japan: {
    called: 'The leaders spoke frankly. I shall not go into what was said.',
    tied: 'The Diet has resolved the matter. We do not sign against our Diet.',
    card: 'It exists as a card. Whether it is played is a separate question.',
  },
};

/** What is done at the table beside offers, in English. */
export const talksWords: TalksWords = {
  title: 'Other means',
  means,
  threat,
  due,
  tie,
  call,
  envoy,
  voice,
  home,
  reading,
  said,
};
