import { Policy, type Reports, Severity } from "@pypanther/core";
import type { AwsGuardDutyDetector } from "./resources";

/** Findings of an account do not flow to the central security account. */
export class AWSGuardDutyMasterAccount extends Policy<AwsGuardDutyDetector> {
  id = "AWS.GuardDuty.MasterAccount";
  displayName = "AWS GuardDuty Master Account";
  enabled = false;
  resourceTypes = ["AWS.GuardDuty.Detector"];
  tags = ["AWS", "Configuration Required", "Security Control", "Defense Evasion:Impair Defenses"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The detector does not report to the central security account. Its findings are seen by nobody who looks.";
  defaultRunbook =
    "1. Look up the administrator account of the detector. " +
    "2. Search CloudTrail for DisassociateFromAdministratorAccount, and ask who called it. " +
    "3. Invite the account again from the central one.";
  defaultReference = "https://aws.amazon.com/guardduty/";

  /** The account that detectors must report to; null asks for none. */
  masterAccountId: string | null = null;

  policy({ Master }: AwsGuardDutyDetector) {
    return this.masterAccountId === null || Master?.AccountId === this.masterAccountId;
  }
}
