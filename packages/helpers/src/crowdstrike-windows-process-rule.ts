import { type AlertContext, endsWith, ignoringCase, type PantherEvent, Rule, type When } from "@pypanther/core";
import { crowdstrikeDetectionAlertContext, crowdstrikeProgram } from "./crowdstrike-fdr";

/** A rule on certain programs that start on Windows hosts, as the Falcon Data Replicator tells of them. */
export abstract class CrowdstrikeWindowsProcessRule extends Rule {
  when: When = {
    fdr_event_type: "ProcessRollup2",
    event_platform: "Win",
    "event.ImageFileName": () => ignoringCase(endsWith(this.programs())),
  };

  /** The programs, by file name in lower case. */
  protected abstract programs(): string[];

  rule(event: PantherEvent) {
    return this.programs().includes(crowdstrikeProgram(event));
  }

  alertContext(event: PantherEvent): AlertContext {
    return crowdstrikeDetectionAlertContext(event);
  }
}
