import { type AlertContext, type PantherEvent, Rule, type When } from "@pypanther/core";
import { crowdstrikeDetectionAlertContext } from "./crowdstrike-fdr";

/** A rule on processes that start on Windows hosts, as the Falcon Data Replicator tells of them. */
export abstract class CrowdstrikeWindowsProcessRule extends Rule {
  when: When = { fdr_event_type: "ProcessRollup2", event_platform: "Win" };

  alertContext(event: PantherEvent): AlertContext {
    return crowdstrikeDetectionAlertContext(event);
  }
}
