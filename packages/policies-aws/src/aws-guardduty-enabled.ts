import { itemsOf, Policy, type Reports, Severity, textOf } from "@pypanther/core";
import type { AwsGuardDutyDetectorMeta } from "./resources";

/** Threat detection is off in a region where it must be on. */
export class AWSGuardDutyEnabled extends Policy<AwsGuardDutyDetectorMeta> {
  id = "AWS.GuardDuty.Enabled";
  displayName = "AWS GuardDuty Enabled";
  resourceTypes = ["AWS.GuardDuty.Detector.Meta"];
  tags = ["AWS", "Security Control", "Defense Evasion:Impair Defenses", "Configuration Required"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "GuardDuty has no detector in a region where it must have one. Attacks there go unnoticed.";
  defaultRunbook =
    "1. Compare the regions of the detectors with the tunable. " +
    "2. Search CloudTrail for DeleteDetector, and ask who called it. " +
    "3. Enable GuardDuty in the missing regions.";
  defaultReference = "https://aws.amazon.com/guardduty/";

  /** The regions that must have a detector. */
  regionsRequired: string[] = ["us-west-2"];

  policy({ Detectors }: AwsGuardDutyDetectorMeta) {
    const regions = new Set(itemsOf(Detectors).map((id) => textOf(id).split(":")[1]));
    return this.regionsRequired.every((region) => regions.has(region));
  }
}
