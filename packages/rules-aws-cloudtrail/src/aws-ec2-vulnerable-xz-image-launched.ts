import {
  type AlertContext,
  asText,
  type JsonValue,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsCloudtrailSuccess, awsRuleContext } from "@pypanther/helpers/aws";
import { listify } from "@pypanther/helpers/base";
import { XZ_AMIS } from "@pypanther/helpers/iocs";

/** A machine was started that has the back door of CVE-2024-3094 on board, and strangers may log in over SSH. */
export class AWSEC2VulnerableXZImageLaunched extends Rule {
  id = "AWS.EC2.Vulnerable.XZ.Image.Launched-prototype";
  displayName = "AWS EC2 Vulnerable XZ Image Launched";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Linux", "Emerging Threats", "Supply Chain Compromise"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1195.001"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "An EC2 instance was launched from a public Fedora image that contains the backdoored xz library.";
  defaultRunbook =
    "1. Cut the instance off from the network and keep its disk. " +
    "2. Look for SSH connections to it since its launch. " +
    "3. Start its replacement from a clean image. " +
    "4. Search the accounts for other instances and templates that use the image.";
  defaultReference = "https://cve.mitre.org/cgi-bin/cvename.cgi?name=CVE-2024-3094";

  when: When = { eventName: "RunInstances" };

  /** Images that contain the back door. */
  xzAmis: string[] = [...XZ_AMIS];

  rule(event: PantherEvent) {
    if (!awsCloudtrailSuccess(event)) return false;
    return listify(this.launched(event, "imageId")).some(
      (image) => typeof image === "string" && this.xzAmis.includes(image),
    );
  }

  title(event: PantherEvent) {
    const instances = asText(this.launched(event, "instanceId"), "<Instance ID not found>");
    return `Instance [${instances}] runs image [${asText(this.launched(event, "imageId"), "<AMI ID not found>")}] with the xz back door`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }

  /** A field of the instances launched: bare when all have the same value. */
  protected launched(event: PantherEvent, field: string): JsonValue {
    return event.deepWalk(["responseElements", "instancesSet", "items", field]);
  }
}
