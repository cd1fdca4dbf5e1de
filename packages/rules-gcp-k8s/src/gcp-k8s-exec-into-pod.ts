import { type AlertContext, asText, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { getK8sInfo } from "@pypanther/helpers/gcp";
import { titleValue } from "@pypanther/helpers/title-value";

/** Principals with the namespaces and projects in which they may open shells. */
interface AllowedExec {
  principals: string[];
  namespaces: string[];
  projects: string[];
}

function includesOrEmpty(list: readonly string[], value: string): boolean {
  return list.length === 0 || list.includes(value);
}

/** Somebody opened a shell in a running pod and can see and change whatever the workload can. */
export class GCPK8sExecIntoPod extends Rule {
  id = "GCP.K8s.ExecIntoPod-prototype";
  displayName = "Exec into Pod";
  enabled = false;
  logTypes = [LogType.GCP_AUDIT_LOG];
  tags = ["GCP", "Security Control", "Configuration Required"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A command session was started in a pod of GKE. An attacker can read the pod's data and secrets there.";
  defaultRunbook =
    "1. Ask the person what they were doing; debugging is the usual answer. " +
    "2. Read what else they called around that time. " +
    "3. Replace the pod, as what runs in it may have been altered. " +
    "4. Rotate the pod's secrets if the session cannot be explained.";
  defaultReference = "https://cloud.google.com/migrate/containers/docs/troubleshooting/executing-shell-commands";

  when: When = { "protoPayload.methodName": "io.k8s.core.v1.pods.exec.create", "resource.type": "k8s_cluster" };

  /**
   * Which principals may do so where; an empty list of namespaces or projects means anywhere. Principals with an "@",
   * those of people, are never excused. The default excuses nobody.
   */
  allowList: AllowedExec[] = [{ principals: [], namespaces: [], projects: [] }];

  rule(event: PantherEvent) {
    const { namespace, ...info } = getK8sInfo(event);
    if (namespace === null) return false;
    const principal = asText(info.principal, "<NO PRINCIPAL>");
    const project = asText(info.project_id, "<NO PROJECT_ID>");
    if (principal.includes("@")) return true;
    return !this.allowList.some(
      ({ principals, namespaces, projects }) =>
        principals.includes(principal) && includesOrEmpty(namespaces, namespace) && includesOrEmpty(projects, project),
    );
  }

  title(event: PantherEvent) {
    const { principal, project_id: project, namespace, pod } = getK8sInfo(event);
    return `${titleValue(principal, "an unknown actor")} opened a shell in pod [${namespace ?? ""}/${pod ?? ""}] of project ${titleValue(project, "of an unknown name")}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return getK8sInfo(event);
  }
}
