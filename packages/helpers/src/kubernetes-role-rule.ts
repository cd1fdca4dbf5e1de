import { type AlertContext, type EventReader, type PantherEvent, Rule, type When } from "@pypanther/core";
import { k8sAlertContext } from "./kubernetes";
import { isBySystemPrincipal, isFailedK8sRequest, k8sName, k8sRequestObject, k8sUser } from "./kubernetes-request";
import { k8sObjectTitle } from "./kubernetes-title";

/** A rule on what a new role grants; roles that the cluster makes are left out. */
export abstract class KubernetesRoleRule extends Rule {
  when: When = { "udm:verb": "create", "udm:resource": ["roles", "clusterroles"] };

  /** The key under which the alert context lists the risky grants. */
  protected abstract grantsKey(): string;

  /** Whether a grant, one of the role's rules, is of the kind that the rule is about. */
  abstract isRisky(grant: EventReader): boolean;

  rule(event: PantherEvent) {
    return !isFailedK8sRequest(event) && !isBySystemPrincipal(event) && this.riskyGrants(event).length > 0;
  }

  dedup(event: PantherEvent) {
    const resource = event.udmString("resource") || "<UNKNOWN_RESOURCE>";
    return `${k8sUser(event)}_${resource}_${k8sName(event, "<UNKNOWN_ROLE>")}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...k8sAlertContext(event),
      role_name: event.udm("name"),
      role_type: event.udm("resource"),
      [this.grantsKey()]: this.riskyGrants(event),
    };
  }

  /** The grants that the rule is about. */
  riskyGrants(event: PantherEvent): EventReader[] {
    return k8sRequestObject(event)
      .readers("rules")
      .filter((grant) => this.isRisky(grant));
  }
}

/** Whether a role holds in the whole cluster. */
export function isClusterRole(event: PantherEvent): boolean {
  return event.udm("resource") === "clusterroles";
}

/** A role for titles: "ClusterRole [view-all]", "Role [shop/deploy]". */
export function k8sRole(event: PantherEvent): string {
  return `${isClusterRole(event) ? "ClusterRole" : "Role"} ${k8sObjectTitle(event)}`;
}
