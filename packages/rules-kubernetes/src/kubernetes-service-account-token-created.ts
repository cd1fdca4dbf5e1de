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
import {
  isFailedK8sRequest,
  isPlatformRequest,
  k8sName,
  k8sNamespace,
  k8sUser,
} from "@pypanther/helpers/kubernetes-request";
import { k8sObjectTitle, k8sUserTitle } from "@pypanther/helpers/kubernetes-title";

/** Someone got hold of a service account's token, which opens the API from anywhere until it expires. */
export class KubernetesServiceAccountTokenCreated extends Rule {
  id = "Kubernetes.ServiceAccount.TokenCreated-prototype";
  displayName = "Kubernetes Long-Lived Service Account Token Created";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AMAZON_EKS_AUDIT, LogType.AZURE_MONITOR_ACTIVITY];
  tags = ["Kubernetes", "Persistence", "Credential Access"];
  reports: Reports = {
    "Stratus Red Team": ["k8s.persistence.create-token"],
    "MITRE ATT&CK": ["TA0003:T1098", "TA0006:T1552"],
  };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A token was requested for a service account. With it an attacker can use the API from anywhere until it expires.";
  defaultRunbook =
    "1. Check who asked for the token and what the service account may do. " +
    "2. Read the requested lifetime in the alert; hours are usual, months are not. " +
    "3. Look for requests of the service account from unusual addresses. " +
    "4. Delete the service account, which makes its tokens invalid, and create it anew if the token was not expected.";
  defaultReference = "https://stratus-red-team.cloud/attack-techniques/kubernetes/k8s.persistence.create-token/";
  summaryAttributes = ["username", "namespace", "name", "p_source_label"];

  when: When = { "udm:verb": "create", "udm:resource": "serviceaccounts", "udm:subresource": "token" };

  rule(event: PantherEvent) {
    return !isFailedK8sRequest(event) && !isPlatformRequest(event);
  }

  title(event: PantherEvent) {
    return `Token for service account ${k8sObjectTitle(event)} created by ${k8sUserTitle(event)}`;
  }

  dedup(event: PantherEvent) {
    return `${k8sUser(event)}_${k8sNamespace(event)}_${k8sName(event, "<UNKNOWN_SA>")}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...k8sAlertContext(event),
      service_account: event.udm("name"),
      namespace: event.udm("namespace"),
      subresource: "token",
    };
  }
}
