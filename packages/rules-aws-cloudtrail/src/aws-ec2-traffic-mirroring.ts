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
import { awsAccountName } from "@pypanther/helpers/aws-account";

/** Mirroring copies the traffic of a machine to another place, where it can be read unnoticed. */
export class AWSEC2TrafficMirroring extends Rule {
  id = "AWS.EC2.Traffic.Mirroring-prototype";
  displayName = "AWS EC2 Traffic Mirroring";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Cloudtrail", "MITRE"];
  dedupPeriodMinutes = 1440;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A traffic mirroring filter, session or target of a VPC was created, changed or deleted, and not by an AWS service.";
  defaultRunbook =
    "1. Ask the network and security teams whether they mirror traffic there. " +
    "2. See where the target sends the copies and who controls it. " +
    "3. If nobody vouches for it, delete the session and the target. " +
    "4. Treat secrets that went over these machines unencrypted as known.";
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

  title(event: PantherEvent) {
    const arn = event.string("userIdentity", "arn") || "no-type";
    const place = `account [${awsAccountName(event)}], region [${event.text("awsRegion")}]`;
    return `Traffic mirroring: [${event.string("eventName")}] by [${arn}] in ${place}`;
  }

  dedup(event: PantherEvent) {
    return event.string("userIdentity", "arn") || "no-user-identity-provided";
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
