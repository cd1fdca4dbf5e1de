import { type AlertContext, contains, ignoringCase, type PantherEvent, type Reports, type When } from "@pypanther/core";
import { upwindBaseAlertContext, upwindFormatInitiators, upwindFormatMitreAttacks } from "@pypanther/helpers/upwind";
import { UpwindDetectionRule } from "@pypanther/helpers/upwind-detection-rule";

/** Upwind caught an API being probed or misused, which may be an outsider on the way to the data behind it. */
export class UpwindDetectionAPIPassthrough extends UpwindDetectionRule {
  id = "Upwind.Detection.API.Passthrough-prototype";
  displayName = "Upwind API Detection Passthrough";
  tags = ["Upwind", "Passthrough", "API", "Initial Access", "Exploit Public-Facing Application"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1190"] };
  dedupPeriodMinutes = 720;
  defaultDescription = "Upwind raised a detection about an API of a workload.";
  defaultRunbook =
    "1. Follow the link to Upwind and read which endpoint was called, by whom and with what result. " +
    "2. Tell tests and partners of your own from strangers by the initiators in the context. " +
    "3. If data was reached, revoke the keys or tokens that were used and close the endpoint. " +
    "4. Give the finding to the owners of the service and keep the access logs.";

  when: When = { category: () => ignoringCase(contains(this.apiKeywords)) };

  /** Parts of the categories that are about APIs, in lower case. */
  apiKeywords: string[] = ["api"];

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...upwindBaseAlertContext(event),
      initiators: upwindFormatInitiators(event),
      mitre_attacks: upwindFormatMitreAttacks(event),
    };
  }
}
