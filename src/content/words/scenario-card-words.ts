/** A scenario as the set-up screen offers it: read by someone who has not yet chosen. */
export interface ScenarioCardWords {
  /** What it is about, without its date: at most 26 letters or 14 Japanese characters. */
  readonly title: string;
  /** The months it plays in. */
  readonly when: string;
  /** The line that makes one want to play: at most 70 letters or 34 Japanese characters. */
  readonly teaser: string;
  /** What one understands afterwards: at most 90 letters or 45 Japanese characters. */
  readonly lesson: string;
  /** Rounds and minutes. */
  readonly length: string;
  /** For whom: a few words. */
  readonly level: string;
}
