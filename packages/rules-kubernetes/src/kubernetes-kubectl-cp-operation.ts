import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { k8sAlertContext } from "@pypanther/helpers/kubernetes";
import {
  isFailedK8sRequest,
  isPlatformRequest,
  k8sCommand,
  k8sName,
  k8sNamespace,
  k8sRequestObject,
  k8sUser,
} from "@pypanther/helpers/kubernetes-request";
import { k8sObjectTitle, k8sUserTitle } from "@pypanther/helpers/kubernetes-title";
import { titleValue } from "@pypanther/helpers/title-value";

const credentialMarks = [
  ...["/root", ".ssh", "id_rsa", "id_ecdsa", "id_ed25519"],
  ...["credentials", "secrets", "token", ".kube", "serviceaccount"],
];

const configurationMarks = ["/etc", "/var/run", "/proc", "config", "password", "shadow"];

/** `tar cf - PATH`, however its options are grouped. */
function packsToOutput(command: readonly string[]): boolean {
  const args = command.map((arg) => arg.toLowerCase());
  const create = args.findIndex((arg) => arg.includes("cf"));
  return create >= 0 && args.some((arg) => arg.includes("tar")) && args.indexOf("-", create + 1) > 0;
}

function copiedPath(command: readonly string[]): string {
  const output = command.indexOf("-");
  return (command.length >= 4 && output >= 0 && command[output + 1]) || "";
}

/** Files were copied out of a container through a tar stream, as kubectl cp does and as a thief of data would. */
export class KubernetesKubectlCPOperation extends Rule {
  id = "Kubernetes.Kubectl.CP.Operation-prototype";
  displayName = "Kubernetes Data Copy via kubectl cp";
  logTypes = [LogType.AMAZON_EKS_AUDIT, LogType.AZURE_MONITOR_ACTIVITY, LogType.GCP_AUDIT_LOG];
  tags = ["Kubernetes", "Exfiltration", "Data Theft", "Credential Access", "Unified Detection"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1530", "TA0006:T1552"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A user packed files of a container into a tar archive on standard output, as kubectl cp does. An attacker copies " +
    "keys and data out this way.";
  defaultRunbook =
    "1. Read the path in the title; look for keys, tokens and configuration under it. " +
    "2. Ask the user what the copy was for. " +
    "3. Review the user's other sessions and restrict pods/exec. " +
    "4. Rotate every credential under that path if nobody can explain the copy.";
  defaultReference = "https://kubernetes.io/docs/reference/generated/kubectl/kubectl-commands#cp";
  summaryAttributes = ["username", "namespace", "name", "p_source_label"];

  when: When = { "udm:verb": ["create", "get"], "udm:resource": "pods", "udm:subresource": "exec" };

  rule(event: PantherEvent) {
    return !isFailedK8sRequest(event) && !isPlatformRequest(event) && packsToOutput(k8sCommand(event));
  }

  title(event: PantherEvent) {
    const pod = k8sObjectTitle(event);
    return `${k8sUserTitle(event)} copied ${titleValue(copiedPath(k8sCommand(event)), "an unknown path")} out of pod ${pod}`;
  }

  dedup(event: PantherEvent) {
    return `${k8sUser(event)}_${k8sNamespace(event)}_${k8sName(event, "<UNKNOWN_POD>")}`;
  }

  /** What the arguments say about the worth of what was copied. */
  severity(event: PantherEvent): SeverityOrDefault {
    const command = k8sCommand(event).join(" ").toLowerCase();
    if (credentialMarks.some((mark) => command.includes(mark))) return "CRITICAL";
    return configurationMarks.some((mark) => command.includes(mark)) ? "HIGH" : "MEDIUM";
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...k8sAlertContext(event),
      pod_name: event.udm("name"),
      command: k8sCommand(event),
      container: k8sRequestObject(event).get("container"),
    };
  }
}
