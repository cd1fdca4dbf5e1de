import { type AlertContext, contains, ignoringCase, type PantherEvent, type Reports, type When } from "@pypanther/core";
import { upwindBaseAlertContext, upwindFormatMitreAttacks } from "@pypanther/helpers/upwind";
import { isUpwindCategory, UpwindDetectionRule } from "@pypanther/helpers/upwind-detection-rule";

/** Upwind detected unusual network traffic of a workload. */
export class UpwindDetectionNetworkPassthrough extends UpwindDetectionRule {
  id = "Upwind.Detection.Network.Passthrough-prototype";
  displayName = "Upwind Network Detection Passthrough";
  tags = ["Upwind", "Passthrough", "Network", "Discovery", "Network Service Discovery"];
  reports: Reports = { "MITRE ATT&CK": ["TA0007:T1046"] };
  dedupPeriodMinutes = 720;
  defaultDescription =
    "Upwind detected unusual network traffic of a workload. Somebody may be scanning the network or sending data " +
    "out.";
  defaultRunbook =
    "1. Open the link to Upwind and see which peers, ports and volumes are involved. " +
    "2. Ask the owners whether a release or a test explains the traffic. " +
    "3. Search the traffic of other workloads for the same peers. " +
    "4. Isolate the workload with a network policy, and keep it running for analysis, if nothing explains the " +
    "traffic.";

  when: When = { category: () => ignoringCase(contains(this.networkKeywords)) };

  /** Parts of the categories that are about the network, in lower case. */
  networkKeywords: string[] = ["network"];

  /** Parts of the categories that other rules take, in lower case. */
  networkExclusions: string[] = ["api", "vulnerab"];

  rule(event: PantherEvent) {
    return super.rule(event) && !isUpwindCategory(event, this.networkExclusions);
  }

  alertContext(event: PantherEvent): AlertContext {
    return { ...upwindBaseAlertContext(event), mitre_attacks: upwindFormatMitreAttacks(event) };
  }
}
