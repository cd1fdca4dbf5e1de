import { type AlertContext, anyItem, type PantherEvent, Rule, type When } from "@pypanther/core";
import { gcpAlertContext } from "./gcp";
import { gcpActorTitle, gcpMethodTitle, gcpProjectTitle } from "./gcp-title";

/** A rule on calls that needed a certain permission and were granted it, whatever the method. */
export abstract class GcpPermissionRule extends Rule {
  when: When = { "protoPayload.authorizationInfo": () => anyItem({ permission: this.permissions, granted: true }) };

  /** The permissions; one of them is enough. */
  abstract permissions: string[];

  /** What the caller did, for titles: "created a function". */
  abstract deed: string;

  title(event: PantherEvent) {
    return `${gcpActorTitle(event)} ${this.deed} by ${gcpMethodTitle(event)} in ${gcpProjectTitle(event)}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return gcpAlertContext(event);
  }
}
