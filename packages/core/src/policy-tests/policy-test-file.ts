import type { Overrides } from "../detection";
import type { Policy, PolicyClass, PolicyTestInit } from "../policy";

/** The tests of one policy of a pack, as a `<policy-name>.tests.ts` exports them and a pack's `/tests` entry ships them. */
export interface PolicyTestFile {
  /** The policy that is tested. */
  readonly policy: PolicyClass;
  /** Its tests. */
  readonly tests: readonly PolicyTestInit[];
  /** The tunables that these tests run with. */
  readonly overrides?: Overrides<Policy>;
}
