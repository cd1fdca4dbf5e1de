import { type AlertContext, contains, ignoringCase, type PantherEvent, type Reports, type When } from "@pypanther/core";
import { upwindBaseAlertContext, upwindFormatInitiators, upwindFormatMitreAttacks } from "@pypanther/helpers/upwind";
import { UpwindDetectionRule } from "@pypanther/helpers/upwind-detection-rule";

/** Upwind detected probing or misuse of an API. */
export class UpwindDetectionAPIPassthrough extends UpwindDetectionRule {
  id = "Upwind.Detection.API.Passthrough-prototype";
  displayName = "Upwind API Detection Passthrough";
  tags = ["Upwind", "Passthrough", "API", "Initial Access", "Exploit Public-Facing Application"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1190"] };
  dedupPeriodMinutes = 720;
  defaultDescription =
    "Upwind detected something unusual about an API of a workload. Somebody may be probing it to get at the data " +
    "behind it.";
  defaultRunbook =
    "1. Open the link to Upwind and read which endpoint was called, by whom and with what result. " +
    "2. Check under initiators in the alert context whether it was a test or a partner of yours. " +
    "3. Inform the owners of the service and keep the access logs. " +
    "4. Revoke the keys or tokens that were used and close the endpoint if data was reached.";

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
