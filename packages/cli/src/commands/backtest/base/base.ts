/** A base version, laid out so that it can be run. */
export interface Base {
  /** Its project's directory; null for an archive, which is one with its program. */
  readonly root: string | null;
  /** The program that runs it: `backtest-side.js` of the command that belongs to it. */
  readonly program: string;
  /** What it is, for people: "commit 3f2a1c9 (where this branch left origin/main)". */
  readonly label: string;
  /** Where its packages come from, for people. */
  readonly packages: string;
}
