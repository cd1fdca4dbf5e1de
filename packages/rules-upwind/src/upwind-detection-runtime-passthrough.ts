import { type AlertContext, contains, ignoringCase, type PantherEvent, type Reports, type When } from "@pypanther/core";
import { upwindBaseAlertContext, upwindCommandsObserved, upwindFormatMitreAttacks } from "@pypanther/helpers/upwind";
import { isUpwindCategory, UpwindDetectionRule } from "@pypanther/helpers/upwind-detection-rule";

/** A process or container does what it should not: someone may be running commands in it. */
export class UpwindDetectionRuntimePassthrough extends UpwindDetectionRule {
  id = "Upwind.Detection.Runtime.Passthrough-prototype";
  displayName = "Upwind Runtime Detection Passthrough";
  tags = ["Upwind", "Passthrough", "Runtime", "Execution", "Privilege Escalation", "Command and Scripting Interpreter"];
  reports: Reports = { "MITRE ATT&CK": ["TA0002:T1059", "TA0004:T1611"] };
  dedupPeriodMinutes = 720;
  defaultDescription = "Upwind raised a detection about a process or container at run time.";
  defaultRunbook =
    "1. Follow the link to Upwind and read the process tree and the commands in the context. " +
    "2. Ask the owners whether one of them was debugging. " +
    "3. If not, isolate the pod or host, save its memory and disk, and replace it with a clean one. " +
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
