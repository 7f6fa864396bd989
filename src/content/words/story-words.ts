/** What the screens around the desk say. Plain text; numbers go into `{slots}`. */
export interface StoryWords {
  readonly brand: string;
  readonly goOn: string;
  readonly phases: Readonly<Record<'briefing' | 'market' | 'reaction' | 'ending' | 'yearLater' | 'debrief', string>>;
  readonly screens: Readonly<Record<'setup' | 'shared' | 'about', string>>;
  readonly play: string;
  readonly resume: string;
  readonly start: string;
}
