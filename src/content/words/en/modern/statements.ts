import type { ScenarioWords } from '../../scenario-words.ts';

export const statements: ScenarioWords['statements'] = {
  us: {
    opening: [
      'We want a deal with Japan. We want it soon, and we want it to look like one.',
      'Japan is a great ally and a tough seller. We shall discuss both.',
    ],
    theyOffered: [
      'Tokyo has put paper on the table. We are reading it, small print included.',
      'A serious offer from serious people. Not there yet.',
    ],
    theyDeclined: [
      'Tokyo said no today. The tariff will still be there tomorrow.',
      'It was a fair offer. The next one may not be fairer.',
    ],
    theyThreatened: [
      'A threat from a friend is still a threat. We have noted the date.',
      'Tokyo raised its voice. We did not lower ours.',
    ],
    threatExecuted: ['We said what we would do, and did it.', 'Nobody in Tokyo can claim to be surprised.'],
    threatDropped: [
      'There was progress, so we waited. Patience is not weakness.',
      'The measure is postponed. The reasons for it are not.',
    ],
    theySuspended: [
      'Japan has left the table for now. Its chair is still warm.',
      'Tokyo needs a pause. The tariff does not.',
    ],
    closeToDeal: [
      'Very close. A few words are missing, and not the long ones.',
      'We can see the end of this from here.',
    ],
    farApart: ['There is a gap. It is about the size of an ocean.', 'We are far apart, and see no use in hiding it.'],
    afterSale: [
      'Ours is the deepest market in the world. It found a buyer by lunchtime.',
      'Japan may sell what it owns. It should not expect applause.',
    ],
    afterTariff: [
      'The tariff is not a punishment. It is an invitation to build here.',
      'Our workers have waited long enough.',
    ],
    quiet: ['The talks are candid, constructive and continuing.', 'We do not negotiate on television, as a rule.'],
  },
  japan: {
    opening: [
      'We shall protect what must be protected, and talk about the rest.',
      'We are the largest foreign investor in America. We ask to be treated as such.',
    ],
    theyOffered: [
      'We have received a proposal and shall examine it with care.',
      'The proposal deserves thought, and will get a good deal of it.',
    ],
    theyDeclined: [
      'This is regrettable. We shall explain our position again, patiently.',
      'Our proposal was declined. The door is not closed.',
    ],
    theyThreatened: [
      'Such words are extremely regrettable between allies.',
      'We do not answer threats. We do take notes.',
    ],
    threatExecuted: [
      'We took the step we announced. We hope to take the next one together.',
      'We had asked to be believed.',
    ],
    threatDropped: ['In view of the talks, we have decided to wait.', 'A card is a card even when it is not played.'],
    theySuspended: [
      'Washington needs time to agree, not least with itself.',
      'We shall wait. We have brought something to read.',
    ],
    closeToDeal: ['The fog is lifting.', 'What remains is little, and both sides know what it is.'],
    farApart: ['We have found no common ground. The fog is thick.', 'A late agreement is better than a bad one.'],
    afterSale: [
      'We manage our reserves for safety and liquidity. That is all.',
      'It was portfolio management. We understand that it was noticed.',
    ],
    afterTariff: [
      'Deeply regrettable. We ask again, strongly, that it be reviewed.',
      'Our carmakers employ Americans too. We ask that this be remembered.',
    ],
    quiet: [
      'We shall refrain from comment on talks in progress.',
      'Both sides are working towards an agreement that benefits both.',
    ],
  },
};
