import { numberOf, Policy, type Reports, Severity } from "@pypanther/core";
import type { AwsEC2Instance } from "./resources";

/** A running instance reports its metrics only every five minutes. */
export class AWSEC2InstanceDetailedMonitoring extends Policy<AwsEC2Instance> {
  id = "AWS.EC2.Instance.DetailedMonitoring";
  displayName = "AWS EC2 Instance Detailed Monitoring";
  resourceTypes = ["AWS.EC2.Instance"];
  tags = ["AWS", "Security Control", "Defense Evasion:Impair Defenses", "Debug"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "Detailed monitoring of a running instance is off. Its load is seen only every five minutes, and a short misuse not at all.";
  defaultRunbook =
    "1. Ask the owner whether metrics by the minute are worth their price here. " +
    "2. Turn detailed monitoring on for the instance and in its launch template. " +
    "3. Suppress the resource if they are not.";
  defaultReference = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-cloudwatch-new.html";

  policy({ Monitoring, State }: AwsEC2Instance) {
    // Only the low byte of the code is the state; from 17 on, the instance is stopping, stopped or gone.
    const code = (numberOf(State?.Code) ?? 0) & 0xff;
    return code > 16 || Monitoring?.State !== "disabled";
  }
}
