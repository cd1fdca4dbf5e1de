import {
  type AlertContext,
  endsWith,
  LogType,
  not,
  type PantherEvent,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsRuleContext } from "@pypanther/helpers/aws";
import { awsPlaceTitle } from "@pypanther/helpers/aws-account";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** A traffic mirroring filter, session or target was created, changed or deleted, and not by an AWS service. */
export class AWSEC2TrafficMirroring extends Rule<AwsCloudTrail> {
  id = "AWS.EC2.Traffic.Mirroring-prototype";
  displayName = "AWS EC2 Traffic Mirroring";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Cloudtrail", "MITRE"];
  dedupPeriodMinutes = 1440;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A traffic mirroring filter, session or target was created, changed or deleted, and not by an AWS service. An " +
    "attacker can read a copy of the traffic this way.";
  defaultRunbook =
    "1. Ask the network and security teams whether they mirror traffic there. " +
    "2. Check where the target sends the copies and who controls it. " +
    "3. Delete the session and the target if nobody vouches for them. " +
    "4. Rotate secrets that were sent unencrypted to or from these machines in that case.";
  defaultReference = "https://attack.mitre.org/techniques/T1040/";
  summaryAttributes = ["userIdentity.type"];

  when: When = {
    eventSource: "ec2.amazonaws.com",
    eventName: [
      "CreateTrafficMirrorFilter",
      "CreateTrafficMirrorFilterRule",
      "CreateTrafficMirrorSession",
      "CreateTrafficMirrorTarget",
      "DeleteTrafficMirrorFilter",
      "DeleteTrafficMirrorFilterRule",
      "DeleteTrafficMirrorSession",
      "DeleteTrafficMirrorTarget",
      "ModifyTrafficMirrorFilterNetworkServices",
      "ModifyTrafficMirrorFilterRule",
      "ModifyTrafficMirrorSession",
    ],
    "userIdentity.invokedBy": not(endsWith(".amazonaws.com")),
  };

  title(event: PantherEvent<AwsCloudTrail>) {
    const actor = titleValue(event.string("userIdentity", "arn"), "an unknown caller");
    return `${actor} called [${event.string("eventName")}] in ${awsPlaceTitle(event)}`;
  }

  dedup(event: PantherEvent<AwsCloudTrail>) {
    return event.string("userIdentity", "arn") || "no-user-identity-provided";
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}
