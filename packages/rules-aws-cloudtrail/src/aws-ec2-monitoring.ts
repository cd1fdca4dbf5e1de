import { LogType, not, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { awsAccountName } from "@pypanther/helpers/aws-account";
import { madeByAwsService } from "@pypanther/helpers/aws-service-call";

/** A machine image was made, copied or brought in, which can carry data out of an account or foreign software into it. */
export class AWSEC2Monitoring extends Rule {
  id = "AWS.EC2.Monitoring-prototype";
  displayName = "AWS EC2 Image Monitoring";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["ec2"];
  reports: Reports = { "MITRE ATT&CK": ["TA0002:T1204"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "An EC2 or FPGA image was made, copied, stored, restored or imported on behalf of no AWS service.";
  defaultRunbook =
    "1. Check whether an image build or a backup explains the call. " +
    "2. If an image was copied or stored, see which account, region or bucket it went to. " +
    "3. If one was imported, quarantine it until its origin is known. " +
    "4. Ask the role's owners about the call.";
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

  rule(event: PantherEvent) {
    return !madeByAwsService(event);
  }

  title(event: PantherEvent) {
    const role = event.string("userIdentity", "sessionContext", "sessionIssuer", "userName");
    return `Image call [${event.string("eventName")}] by [${role}] in account [${awsAccountName(event)}]`;
  }
}
