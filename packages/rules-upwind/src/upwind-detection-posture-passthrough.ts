import { type AlertContext, contains, ignoringCase, type PantherEvent, type Reports, type When } from "@pypanther/core";
import { upwindBaseAlertContext, upwindTriggeredPolicies } from "@pypanther/helpers/upwind";
import { isUpwindCategory, UpwindDetectionRule } from "@pypanther/helpers/upwind-detection-rule";

/** A cloud resource is set up in a way that leaves it, or the data in it, open to others. */
export class UpwindDetectionPosturePassthrough extends UpwindDetectionRule {
  id = "Upwind.Detection.Posture.Passthrough-prototype";
  displayName = "Upwind Posture Detection Passthrough";
  tags = ["Upwind", "Passthrough", "Posture", "CSPM", "Defense Evasion", "Exfiltration", "Impair Defenses"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562", "TA0010:T1530"] };
  dedupPeriodMinutes = 1440;
  defaultDescription = "Upwind raised a detection about the configuration of a cloud resource.";
  defaultRunbook =
    "1. Follow the link to Upwind and read which setting broke which policy. " +
    "2. See whether the resource can be reached from the internet and what data it holds. " +
    "3. Have the owners mend the setting, in the code that deploys it as well. " +
    "4. If it was open for a while, look in its access logs for strangers.";

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
