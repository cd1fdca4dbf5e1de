import { isCorrelationRuleClass, registeredDetections } from "@pypanther/core/runtime";
import type { Finding } from "../../../project/findings";
import { silentMembers as silentMembersOf } from "../../../project/silent-members";
import type { CheckSubject } from "./check";

/** Steps of enabled correlation rules whose member makes no signals. */
export function silentMembers({ project }: CheckSubject): Finding[] {
  const rules = registeredDetections().filter(isCorrelationRuleClass);
  return silentMembersOf(
    rules.filter(({ attributes }) => attributes.enabled),
    project,
  );
}
