import { type AlertContext, type PantherEvent, Rule } from "@pypanther/core";
import { gcpAlertContext, gcpMethodName, gcpPrincipal, gcpProject, isGcpPermissionGranted } from "./gcp";

/** A rule on calls that needed a certain permission and were granted it, whatever the method. */
export abstract class GcpPermissionRule extends Rule {
  /** The permissions; one of them is enough. */
  abstract permissions: string[];

  /** What the caller did, for titles: "created a function". */
  abstract deed: string;

  rule(event: PantherEvent) {
    return isGcpPermissionGranted(event, ...this.permissions);
  }

  title(event: PantherEvent) {
    return `[${gcpPrincipal(event)}] ${this.deed} by [${gcpMethodName(event)}] in [${gcpProject(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return gcpAlertContext(event);
  }
}
