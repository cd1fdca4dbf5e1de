import { type AlertContext, contains, ignoringCase, type PantherEvent, type Reports, type When } from "@pypanther/core";
import { upwindBaseAlertContext, upwindCommandsObserved, upwindFormatMitreAttacks } from "@pypanther/helpers/upwind";
import { isUpwindCategory, UpwindDetectionRule } from "@pypanther/helpers/upwind-detection-rule";

/** Upwind detected unusual behaviour of a process or container. */
export class UpwindDetectionRuntimePassthrough extends UpwindDetectionRule {
  id = "Upwind.Detection.Runtime.Passthrough-prototype";
  displayName = "Upwind Runtime Detection Passthrough";
  tags = ["Upwind", "Passthrough", "Runtime", "Execution", "Privilege Escalation", "Command and Scripting Interpreter"];
  reports: Reports = { "MITRE ATT&CK": ["TA0002:T1059", "TA0004:T1611"] };
  dedupPeriodMinutes = 720;
  defaultDescription =
    "Upwind detected unusual behaviour of a process or container at run time. Somebody may be running commands in " +
    "it.";
  defaultRunbook =
    "1. Open the link to Upwind and read the process tree and commands_observed in the alert context. " +
    "2. Ask the owners whether one of them was debugging. " +
    "3. Isolate the pod or host if not, save its memory and disk, and replace it with a clean one. " +
    "4. Rotate every secret that the workload could read.";

  when: When = { category: () => ignoringCase(contains(this.runtimeKeywords)) };

  /** Parts of the categories that are about running workloads, in lower case. */
  runtimeKeywords: string[] = ["runtime", "execution", "process", "container"];

  /** Parts of the categories that other rules take, in lower case. */
  runtimeExclusions: string[] = ["api", "vulnerab", "network"];

  rule(event: PantherEvent) {
    return super.rule(event) && !isUpwindCategory(event, this.runtimeExclusions);
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...upwindBaseAlertContext(event),
      commands_observed: upwindCommandsObserved(event),
      mitre_attacks: upwindFormatMitreAttacks(event),
    };
  }
}
