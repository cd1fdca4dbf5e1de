import { type AlertContext, contains, ignoringCase, type PantherEvent, type Reports, type When } from "@pypanther/core";
import { upwindBaseAlertContext, upwindFormatMitreAttacks } from "@pypanther/helpers/upwind";
import { isUpwindCategory, UpwindDetectionRule } from "@pypanther/helpers/upwind-detection-rule";

/** A workload talks to places, or in ways, that Upwind does not know of it. */
export class UpwindDetectionNetworkPassthrough extends UpwindDetectionRule {
  id = "Upwind.Detection.Network.Passthrough-prototype";
  displayName = "Upwind Network Detection Passthrough";
  tags = ["Upwind", "Passthrough", "Network", "Discovery", "Network Service Discovery"];
  reports: Reports = { "MITRE ATT&CK": ["TA0007:T1046"] };
  dedupPeriodMinutes = 720;
  defaultDescription = "Upwind raised a detection about the network traffic of a workload.";
  defaultRunbook =
    "1. Follow the link to Upwind and see which peers, ports and volumes are involved. " +
    "2. Ask the owners whether a release or a test explains the traffic. " +
    "3. If not, cut the workload off with a network policy and keep it running for analysis. " +
    "4. Look for the same peers in the traffic of other workloads.";

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
