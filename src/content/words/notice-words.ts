/** What a notice says: what happened, and what became of the player's game. */
export interface NoticeWords {
  readonly title: string;
  readonly text: string;
}
