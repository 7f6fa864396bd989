/** The page about the game. Slot: {n}. */
export interface AboutWords {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly { readonly title: string; readonly paragraphs: readonly string[] }[];
  readonly limits: { readonly title: string; readonly items: readonly string[] };
  readonly evidence: string;
  readonly table: { readonly title: string; readonly lead: string; readonly themes: string; readonly english: string };
  readonly columns: Readonly<Record<'name' | 'value' | 'range' | 'unit' | 'mark' | 'source', string>>;
  readonly credits: { readonly title: string; readonly loading: string; readonly missing: string };
  readonly back: string;
}
