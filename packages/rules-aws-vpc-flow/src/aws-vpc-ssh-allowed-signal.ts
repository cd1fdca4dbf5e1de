import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsRuleContext } from "@pypanther/helpers/aws";
import { isInboundFlow } from "@pypanther/helpers/vpc-flow";

/** Someone on the internet may speak SSH to a machine inside, which matters together with what follows. */
export class AWSVPCSSHAllowedSignal extends Rule {
  id = "AWS.VPC.SSHAllowedSignal-prototype";
  displayName = "Signal - VPC Flow Logs Allowed SSH";
  createAlert = false;
  logTypes = [LogType.AWS_VPC_FLOW];
  tags = ["AWS", "Signal"];
  reports: Reports = { "MITRE ATT&CK": ["TA0008:T1021.004"] };
  defaultSeverity = Severity.INFO;
  defaultDescription = "Port 22 of an internal address accepted a flow from the internet.";
  defaultRunbook =
    "1. Check whether the host is meant to offer SSH to the internet. " +
    "2. If it is not, close port 22 in its security group. " +
    "3. Look through the host's sign-ins at that time.";

  when: When = { action: "ACCEPT", "udm:destination_port": 22 };

  rule(event: PantherEvent) {
    return isInboundFlow(event);
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
