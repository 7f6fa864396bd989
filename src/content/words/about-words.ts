/** The page about the game. */
export interface AboutWords {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly { readonly title: string; readonly paragraphs: readonly string[] }[];
  readonly limits: { readonly title: string; readonly items: readonly string[] };
  readonly credits: { readonly title: string; readonly loading: string; readonly missing: string };
  readonly model: string;
  readonly back: string;
}
