import type { Finding } from "../../../project/findings";
import { missingRules as missingFrom } from "../../../project/missing";
import type { CheckSubject } from "./check";

/** What tells that rules are missing from the project without its author having said so. */
export function missingRules({ project }: CheckSubject): Finding[] {
  return missingFrom(project);
}
