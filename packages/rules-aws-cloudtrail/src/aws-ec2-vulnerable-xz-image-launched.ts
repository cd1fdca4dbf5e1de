import {
  type AlertContext,
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
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** An EC2 instance was launched from a Fedora image with the back door of CVE-2024-3094 in its xz library. */
export class AWSEC2VulnerableXZImageLaunched extends Rule<AwsCloudTrail> {
  id = "AWS.EC2.Vulnerable.XZ.Image.Launched-prototype";
  displayName = "AWS EC2 Vulnerable XZ Image Launched";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Linux", "Emerging Threats", "Supply Chain Compromise"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1195.001"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "An EC2 instance was launched from a Fedora image with the back door of CVE-2024-3094 in its xz library. " +
    "Attackers may log in over SSH.";
  defaultRunbook =
    "1. Isolate the instance and keep its disk. " +
    "2. Search the flow logs for SSH connections to it since its launch. " +
    "3. Start a replacement from a clean image. " +
    "4. Search the accounts for other instances and templates with the image, and rotate the instance's credentials " +
    "if strangers connected.";
  defaultReference = "https://cve.mitre.org/cgi-bin/cvename.cgi?name=CVE-2024-3094";

  when: When = { eventName: "RunInstances" };

  /** Images that contain the back door. */
  xzAmis: string[] = [...XZ_AMIS];

  rule(event: PantherEvent<AwsCloudTrail>) {
    if (!awsCloudtrailSuccess(event)) return false;
    return listify(this.launched(event, "imageId")).some(
      (image) => typeof image === "string" && this.xzAmis.includes(image),
    );
  }

  title(event: PantherEvent<AwsCloudTrail>) {
    const instances = titleValue(this.launched(event, "instanceId"), "of unknown id");
    const image = titleValue(this.launched(event, "imageId"), "of unknown id");
    return `Instance ${instances} runs image ${image} with the xz back door`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }

  /** A field of the instances launched: bare when all have the same value. */
  protected launched(event: PantherEvent, field: string): JsonValue {
    return event.deepWalk(["responseElements", "instancesSet", "items", field]);
  }
}
