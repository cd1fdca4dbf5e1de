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
import type { AwsVpcFlow } from "./events";

/** An internal host accepted an SSH connection from the internet; correlation rules build on it. */
export class AWSVPCSSHAllowedSignal extends Rule<AwsVpcFlow> {
  id = "AWS.VPC.SSHAllowedSignal-prototype";
  displayName = "Signal - VPC Flow Logs Allowed SSH";
  createAlert = false;
  logTypes = [LogType.AWS_VPC_FLOW];
  tags = ["AWS", "Signal"];
  reports: Reports = { "MITRE ATT&CK": ["TA0008:T1021.004"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "An internal host accepted traffic from the internet on port 22, which is for SSH. Correlation rules join it " +
    "with what follows.";
  defaultRunbook =
    "1. Check whether the host is meant to offer SSH to the internet. " +
    "2. Close port 22 in its security group if it is not. " +
    "3. Search the host's sign-ins at that time, and isolate it if somebody got in.";

  when: When = { action: "ACCEPT", "udm:destination_port": 22 };

  rule(event: PantherEvent<AwsVpcFlow>) {
    return isInboundFlow(event);
  }

  alertContext(event: PantherEvent<AwsVpcFlow>): AlertContext {
    return awsRuleContext(event);
  }
}
