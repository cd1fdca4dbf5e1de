import type { Check } from "./check";
import { deadOverrides } from "./dead-overrides";
import { idleChanges } from "./idle-changes";
import { invalidRules } from "./invalid-rules";
import { missingRules } from "./missing-rules";
import { missingTests } from "./missing-tests";
import { placeholders } from "./placeholders";
import { silentMembers } from "./silent-members";
import { unconfigured } from "./unconfigured";
import { unknownDestinations } from "./unknown-destinations";

/** Everything that is looked for in a project once it is loaded, in the order in which it is told. */
export const checks: readonly Check[] = [
  invalidRules,
  missingRules,
  missingTests,
  silentMembers,
  placeholders,
  unknownDestinations,
  unconfigured,
  idleChanges,
  deadOverrides,
];
