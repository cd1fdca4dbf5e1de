import { type AlertContext, contains, ignoringCase, type PantherEvent, type Reports, type When } from "@pypanther/core";
import { upwindBaseAlertContext, upwindTriggeredPolicies } from "@pypanther/helpers/upwind";
import { isUpwindCategory, UpwindDetectionRule } from "@pypanther/helpers/upwind-detection-rule";

/** Upwind detected an insecure configuration of a cloud resource. */
export class UpwindDetectionPosturePassthrough extends UpwindDetectionRule {
  id = "Upwind.Detection.Posture.Passthrough-prototype";
  displayName = "Upwind Posture Detection Passthrough";
  tags = ["Upwind", "Passthrough", "Posture", "CSPM", "Defense Evasion", "Exfiltration", "Impair Defenses"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562", "TA0010:T1530"] };
  dedupPeriodMinutes = 1440;
  defaultDescription =
    "Upwind detected an insecure configuration of a cloud resource. An attacker may be able to reach it or the data " +
    "in it.";
  defaultRunbook =
    "1. Open the link to Upwind and read which setting violates which policy. " +
    "2. Check whether the resource can be reached from the internet and what data it holds. " +
    "3. Have the owners fix the setting, also in the code that deploys it. " +
    "4. Search its access logs for strangers, and treat the data as stolen if you find any.";

  when: When = { category: () => ignoringCase(contains(this.postureKeywords)) };

  /** Parts of the categories that are about cloud settings, in lower case. */
  postureKeywords: string[] = ["posture", "cspm", "misconfigur"];

  /** Parts of the categories that other rules take, in lower case. */
  postureExclusions: string[] = ["api", "vulnerab", "network"];

  rule(event: PantherEvent) {
    return super.rule(event) && !isUpwindCategory(event, this.postureExclusions);
  }

  alertContext(event: PantherEvent): AlertContext {
    return { ...upwindBaseAlertContext(event), triggered_policies: upwindTriggeredPolicies(event) };
  }
}
