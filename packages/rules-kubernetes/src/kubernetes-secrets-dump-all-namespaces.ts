import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type When,
} from "@pypanther/core";
import { k8sAlertContext } from "@pypanther/helpers/kubernetes";
import { isBySystemPrincipal, isFailedK8sRequest, k8sUser } from "@pypanther/helpers/kubernetes-request";
import { k8sUserTitle } from "@pypanther/helpers/kubernetes-title";
import { titleValue } from "@pypanther/helpers/title-value";
import { isTruthy } from "@pypanther/helpers/truthy";

/** The parameters as they stand in the URI, undecoded. */
function queryParameters(uri: string): Record<string, string> {
  const query = uri.includes("?") ? uri.slice(uri.indexOf("?") + 1) : "";
  const pairs = query.split("&").filter((pair) => pair.includes("="));
  return Object.fromEntries(pairs.map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]));
}

/** One request fetched every password, key and token that the cluster keeps. */
export class KubernetesSecretsDumpAllNamespaces extends Rule {
  id = "Kubernetes.Secrets.DumpAllNamespaces-prototype";
  displayName = "Kubernetes All Secrets Dumped Across Namespaces";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AMAZON_EKS_AUDIT, LogType.AZURE_MONITOR_ACTIVITY, LogType.GCP_AUDIT_LOG];
  tags = ["Kubernetes", "Credential Access", "Mass Exfiltration", "Secrets Management", "Unified Detection"];
  reports: Reports = {
    "Stratus Red Team": ["k8s.credential-access.dump-secrets"],
    "MITRE ATT&CK": ["TA0006:T1552.007", "TA0009:T1530"],
  };
  defaultSeverity = Severity.CRITICAL;
  defaultDescription =
    "A user listed the secrets of all namespaces in one request. An attacker gets every password, key and token of " +
    "the cluster this way.";
  defaultRunbook =
    "1. Find out who made the request, from where and with which user agent. " +
    "2. Add the user to allowedSecretListers if it is a known backup or synchronization tool. " +
    "3. Take the right to list secrets of all namespaces away from those who do not need it. " +
    "4. Suspend the account and rotate the cluster's secrets if nobody can explain the request.";
  defaultReference = "https://stratus-red-team.cloud/attack-techniques/kubernetes/k8s.credential-access.dump-secrets/";
  summaryAttributes = ["username", "p_source_label"];

  when: When = { "udm:verb": "list", "udm:resource": "secrets" };

  /** Users whose task it is to list secrets everywhere. */
  allowedSecretListers: string[] = [
    "system:serviceaccount:kube-system:namespace-controller",
    "system:serviceaccount:kube-system:kube-state-metrics",
    "system:apiserver",
  ];

  rule(event: PantherEvent) {
    return (
      !isFailedK8sRequest(event) &&
      !isTruthy(event.udm("namespace")) &&
      !event.udmString("requestURI").includes("/namespaces/") &&
      !isBySystemPrincipal(event) &&
      !this.allowedSecretListers.includes(event.udmString("username"))
    );
  }

  title(event: PantherEvent) {
    return `${k8sUserTitle(event)} listed all secrets of the cluster ${titleValue(event.udmString("requestURI"), "of an unknown name")}`;
  }

  dedup(event: PantherEvent) {
    return k8sUser(event);
  }

  alertContext(event: PantherEvent): AlertContext {
    const uri = event.udmString("requestURI");
    return {
      ...k8sAlertContext(event),
      request_uri: uri,
      query_parameters: queryParameters(uri),
      operation: "list_all_secrets",
    };
  }
}
