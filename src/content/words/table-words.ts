/** The table. Slots: {n} {value} {issue} {option} {lever} {round} {now} {start}. */
export interface TableWords {
  readonly title: string;
  readonly tabs: Readonly<Record<'us' | 'treaty' | 'them', string>>;
  readonly ours: string;
  readonly theirs: string;
  readonly same: string;
  readonly settled: string;
  readonly pencil: string;
  readonly out: string;
  readonly worth: string;
  readonly package: string;
  readonly theirPackage: string;
  readonly overNoDeal: string;
  readonly underNoDeal: string;
  /** Where what no deal is worth has moved since the start. */
  readonly noDealMoved: string;
  readonly noOffer: string;
  readonly takeTheirs: string;
  readonly takeOurs: string;
  readonly takeThis: string;
  /** The heading over what a package gives each goal, and the mark of a goal that counts double. */
  readonly byGoal: string;
  readonly double: string;
  readonly offer: string;
  readonly counter: string;
  readonly offersLeft: string;
  readonly accept: string;
  readonly acceptAsk: string;
  readonly decline: string;
  readonly closeTable: string;
  readonly closeHint: string;
  readonly theyRefused: string;
  readonly theyOffer: string;
  readonly youRefused: string;
  readonly waiting: string;
  /** Of a threat whose option is not known. */
  readonly suspend: string;
  readonly suspendAsk: string;
  readonly walkOut: string;
  readonly walkOutAsk: string;
  readonly yes: string;
  readonly no: string;
  readonly read: string;
  readonly nothingYet: string;
  readonly readDraft: string;
  readonly settledCount: string;
  /** Why a draft cannot be put forward as it is. */
  readonly draftIsTheirs: string;
  readonly draftIsOurs: string;
}
