import {
  type AlertContext,
  asText,
  type JsonValue,
  LogType,
  not,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsAccountTitle } from "@pypanther/helpers/aws-account";
import { madeByAwsService } from "@pypanther/helpers/aws-service-call";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** EC2 instances were started, stopped or changed, and not by an AWS service. */
export class AWSModifyCloudComputeInfrastructure extends Rule<AwsCloudTrail> {
  id = "AWS.Modify.Cloud.Compute.Infrastructure-prototype";
  displayName = "AWS Modify Cloud Compute Infrastructure";
  enabled = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["Configuration Required"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1578"] };
  dedupPeriodMinutes = 120;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "EC2 instances were started, stopped or changed, and not by an AWS service. An attacker may be using or taking " +
    "over machines.";
  defaultRunbook =
    "1. Find the deployment or ticket that the change belongs to. " +
    "2. Ask whoever holds the role or user if there is none. " +
    "3. Search for machines in unusual regions and for changed roles and start-up scripts. " +
    "4. Undo the change and revoke the credentials if nobody vouches for it.";
  defaultReference = "https://attack.mitre.org/techniques/T1578/";

  when: When = {
    eventSource: "ec2.amazonaws.com",
    eventName: () => this.ec2CrudActions,
    errorCode: not("Client.DryRunOperation"),
  };

  /** The calls that change instances. */
  ec2CrudActions: string[] = [
    "AssociateIamInstanceProfile",
    "AssociateInstanceEventWindow",
    "BundleInstance",
    "CancelSpotInstanceRequests",
    "ConfirmProductInstance",
    "CreateInstanceEventWindow",
    "CreateInstanceExportTask",
    "DeleteInstanceEventWindow",
    "DeregisterInstanceEventNotificationAttributes",
    "DisassociateIamInstanceProfile",
    "DisassociateInstanceEventWindow",
    "ImportInstance",
    "ModifyInstanceAttribute",
    "ModifyInstanceCapacityReservationAttributes",
    "ModifyInstanceCreditSpecification",
    "ModifyInstanceEventStartTime",
    "ModifyInstanceEventWindow",
    "ModifyInstanceMaintenanceOptions",
    "ModifyInstanceMetadataOptions",
    "ModifyInstancePlacement",
    "MonitorInstances",
    "RegisterInstanceEventNotificationAttributes",
    "ReportInstanceStatus",
    "RequestSpotInstances",
    "ResetInstanceAttribute",
    "RunInstances",
    "RunScheduledInstances",
    "StartInstances",
    "StopInstances",
    "TerminateInstances",
    "UnmonitorInstances",
  ];

  rule(event: PantherEvent<AwsCloudTrail>) {
    return !event.get("readOnly") && !madeByAwsService(event);
  }

  title(event: PantherEvent<AwsCloudTrail>) {
    const instance = titleValue(this.instance(event, "none"), "without an id");
    return `EC2 call [${event.string("eventName")}] on instance ${instance} in ${awsAccountTitle(event)}`;
  }

  dedup(event: PantherEvent<AwsCloudTrail>) {
    return asText(this.instance(event, null), "INSTANCE_ID_NOT_FOUND");
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return {
      awsRegion: event.get("awsRegion"),
      eventName: event.get("eventName"),
      recipientAccountId: event.get("recipientAccountId"),
      instanceId: this.instance(event, "none"),
    };
  }

  /** The first instance that a call concerns, null when it has no id yet, `fallback` when the call lists none. */
  protected instance(event: PantherEvent, fallback: JsonValue): JsonValue {
    const [first] = event.readers("requestParameters", "instancesSet", "items");
    return first ? first.get("instanceId") : fallback;
  }
}
