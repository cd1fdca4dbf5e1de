import {
  type AlertContext,
  LogType,
  type PantherEvent,
  Rule,
  type RuleStatus,
  Severity,
  type When,
} from "@pypanther/core";
import { k8sAlertContext } from "@pypanther/helpers/kubernetes";
import { k8sName, k8sNamespace, k8sUser } from "@pypanther/helpers/kubernetes-request";
import { k8sObjectTitle, k8sUserTitle } from "@pypanther/helpers/kubernetes-title";

/** Someone opened a command session in a running container, where they can read whatever its program can. */
export class KubernetesPodExec extends Rule {
  id = "Kubernetes.Pod.Exec-prototype";
  displayName = "Kubernetes Exec Into Pod";
  enabled = false;
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AMAZON_EKS_AUDIT, LogType.AZURE_MONITOR_ACTIVITY, LogType.GCP_AUDIT_LOG];
  tags = ["Kubernetes", "Security Control", "Configuration Required", "Unified Detection"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A user ran a command inside a pod. An attacker in a pod can read its data and its credentials.";
  defaultRunbook =
    "1. Read the command in requestURI and look for an incident or release that called for it. " +
    "2. Ask the user, and review their other requests of the day. " +
    "3. Restrict pods/exec to those who need it. " +
    "4. Replace the pod and rotate the secrets it mounts if the session was hostile.";
  defaultReference = "https://kubernetes.io/docs/tasks/debug/debug-application/get-shell-running-container/";

  when: When = { "udm:verb": ["create", "get"], "udm:resource": "pods", "udm:subresource": "exec" };

  title(event: PantherEvent) {
    return `Command executed in pod ${k8sObjectTitle(event)} by ${k8sUserTitle(event)}`;
  }

  dedup(event: PantherEvent) {
    return `${k8sUser(event)}_${k8sNamespace(event)}_${k8sName(event, "<UNKNOWN_POD>")}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return { ...k8sAlertContext(event), pod_name: event.udm("name") };
  }
}
