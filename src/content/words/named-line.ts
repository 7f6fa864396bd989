/** A name and the line that explains it. */
export interface NamedLine {
  readonly name: string;
  readonly line: string;
}
