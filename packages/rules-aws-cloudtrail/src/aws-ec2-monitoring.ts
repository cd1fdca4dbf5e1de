import { LogType, not, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { awsAccountTitle } from "@pypanther/helpers/aws-account";
import { madeByAwsService } from "@pypanther/helpers/aws-service-call";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** An EC2 or FPGA image was created, copied, stored or imported, and not by an AWS service. */
export class AWSEC2Monitoring extends Rule<AwsCloudTrail> {
  id = "AWS.EC2.Monitoring-prototype";
  displayName = "AWS EC2 Image Monitoring";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["ec2"];
  reports: Reports = { "MITRE ATT&CK": ["TA0002:T1204"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "An EC2 or FPGA image was created, copied, stored or imported, and not by an AWS service. An attacker can take " +
    "data out of the account this way, or bring software in.";
  defaultRunbook =
    "1. Check whether an image build or a backup explains the call. " +
    "2. Check to which account, region or bucket the image was copied or stored. " +
    "3. Quarantine an imported image until its origin is known. " +
    "4. Delete the image and revoke the role's sessions if its owners know nothing of the call.";
  defaultReference =
    "https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2imagebuilder.html#amazonec2imagebuilder-actions-as-permissions";

  when: When = {
    eventSource: "ec2.amazonaws.com",
    eventName: () => this.ec2ImageActions,
    errorCode: not("Client.DryRunOperation"),
  };

  /** The calls that make images. */
  ec2ImageActions: string[] = [
    "CopyFpgaImage",
    "CopyImage",
    "CreateFpgaImage",
    "CreateImage",
    "CreateRestoreImageTask",
    "CreateStoreImageTask",
    "ImportImage",
  ];

  rule(event: PantherEvent<AwsCloudTrail>) {
    return !madeByAwsService(event);
  }

  title(event: PantherEvent<AwsCloudTrail>) {
    const role = event.string("userIdentity", "sessionContext", "sessionIssuer", "userName");
    return `${titleValue(role, "an unknown role")} called [${event.string("eventName")}] on images in ${awsAccountTitle(event)}`;
  }
}
