import { CorrelationRule, group, type Reports, Severity } from "@pypanther/core";
import { AWSVPCSSHAllowedSignal } from "@pypanther/rules-aws-vpc-flow";
import { WizAlertPassthrough } from "@pypanther/rules-wiz";

/** A weak machine that takes SSH connections from the internet is easy to break into and easy to stay on. */
export class WizIssueWithSSH extends CorrelationRule {
  id = "Wiz.Issue.WITH.SSH";
  displayName = "Wiz Issue WITH SSH to EC2 Instance";
  enabled = false;
  tags = ["Configuration Required"];
  reports: Reports = { "MITRE ATT&CK": ["TA0008:T1021.004", "TA0001:T1133"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Wiz has an open issue with an EC2 instance, and the instance accepted SSH from the internet. Intruders search " +
    "for such machines to get into the network.";
  defaultRunbook =
    "1. Read the issue in Wiz and how an intruder could use it. " +
    "2. Compare the source addresses of the SSH flows with those of your administrators. " +
    "3. Close port 22 to the internet and mend what the issue describes. " +
    "4. If it was an attack, isolate the instance, keep a snapshot and revoke the credentials of its role.";

  lookbackMinutes = 1800;
  detection = group({
    steps: { WizIssue: WizAlertPassthrough, "SSH Access": AWSVPCSSHAllowedSignal },
    match: { instance: { WizIssue: "entitySnapshot.externalId", "SSH Access": "instanceId" } },
  });
}
