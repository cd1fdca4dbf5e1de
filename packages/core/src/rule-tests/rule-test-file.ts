import type { Overrides, RuleTestInit } from "../detection";
import type { Rule, RuleClass } from "../rule";

/** The tests of one rule of a pack, as a `<rule-name>.tests.ts` exports them and a pack's `/tests` entry ships them. */
export interface RuleTestFile {
  /** The rule that is tested. */
  readonly rule: RuleClass;
  /** Its tests. */
  readonly tests: readonly RuleTestInit[];
  /** The tunables that these tests run with. */
  readonly overrides?: Overrides<Rule>;
}
