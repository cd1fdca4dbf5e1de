import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { k8sAlertContext } from "@pypanther/helpers/kubernetes";
import { isFailedK8sRequest, isPlatformRequest, k8sNamespace, k8sUser } from "@pypanther/helpers/kubernetes-request";
import { k8sObjectTitle, k8sUserTitle } from "@pypanther/helpers/kubernetes-title";

/** A workload that runs on every node was created, which puts its owner's code everywhere at once. */
export class KubernetesDaemonSetCreated extends Rule {
  id = "Kubernetes.DaemonSet.Created-prototype";
  displayName = "Kubernetes DaemonSet Created";
  logTypes = [LogType.AMAZON_EKS_AUDIT, LogType.AZURE_MONITOR_ACTIVITY, LogType.GCP_AUDIT_LOG];
  tags = ["Kubernetes", "Security Control", "Persistence", "Deploy Container", "Unified Detection"];
  reports: Reports = { "MITRE ATT&CK": ["TA0002:T1610", "TA0003:T1543"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A DaemonSet was created. It runs a pod on every node, which lets an attacker run code on all of them at once.";
  defaultRunbook =
    "1. Read the image and the mounts in the alert's request object. " +
    "2. Ask the platform team whether it is one of their agents. " +
    "3. Look for other objects that the same user created. " +
    "4. Delete the DaemonSet and inspect the nodes it ran on if it is not theirs.";
  defaultReference = "https://kubernetes.io/docs/concepts/workloads/controllers/daemonset/";
  summaryAttributes = ["username", "namespace", "p_source_label"];

  when: When = { "udm:verb": "create", "udm:resource": "daemonsets" };

  rule(event: PantherEvent) {
    return !isFailedK8sRequest(event) && !isPlatformRequest(event);
  }

  title(event: PantherEvent) {
    return `DaemonSet ${k8sObjectTitle(event)} created by ${k8sUserTitle(event)}`;
  }

  dedup(event: PantherEvent) {
    return `${k8sUser(event)}_${k8sNamespace(event)}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...k8sAlertContext(event),
      daemonset_name: event.udm("name"),
      requestObject: event.udm("requestObject"),
    };
  }
}
