import {
  type AlertContext,
  asText,
  exists,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { isK8sLog, k8sAlertContext } from "@pypanther/helpers/kubernetes";
import { k8sUserTitle } from "@pypanther/helpers/kubernetes-title";
import { titleValue } from "@pypanther/helpers/title-value";
import { isTruthy } from "@pypanther/helpers/truthy";

function exitNode(event: PantherEvent): string {
  return asText(event.list("p_enrichment", "tor_exit_nodes")[0], "<UNKNOWN_IP>");
}

/** The API server was called through Tor, which nobody who works with the cluster should have reason to use. */
export class KubernetesAPIIOCActivity extends Rule {
  id = "Kubernetes.API.IOC.Activity-prototype";
  displayName = "Kubernetes API Activity from Tor Exit Node";
  logTypes = [LogType.AMAZON_EKS_AUDIT, LogType.AZURE_MONITOR_ACTIVITY, LogType.GCP_AUDIT_LOG];
  tags = ["Kubernetes", "Security Control", "Command and Control", "Encrypted Channel", "Unified Detection"];
  reports: Reports = { "MITRE ATT&CK": ["TA0011:T1573.002"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The Kubernetes API was called from a Tor exit node. Attackers use Tor to hide where they sign in from.";
  defaultRunbook =
    "1. See which user made the request and whether it was allowed. " +
    "2. Revoke the user's credentials and end its sessions if it was. " +
    "3. List everything that the user did in the cluster in the last days. " +
    "4. Undo those changes if they were hostile, and restrict the addresses that reach the API server.";
  defaultReference =
    "https://medium.com/snowflake/from-logs-to-detection-using-snowflake-and-panther-to-detect-k8s-threats-d72f70a504d7";
  summaryAttributes = ["username", "p_any_ip_addresses", "p_source_label"];

  when: When = { "p_enrichment.tor_exit_nodes": exists() };

  rule(event: PantherEvent) {
    return isK8sLog(event) && isTruthy(event.deepGet("p_enrichment", "tor_exit_nodes"));
  }

  title(event: PantherEvent) {
    return `Kubernetes API called from Tor exit node ${titleValue(event.list("p_enrichment", "tor_exit_nodes")[0], "of an unknown address")} by ${k8sUserTitle(event)}`;
  }

  dedup(event: PantherEvent) {
    return exitNode(event);
  }

  alertContext(event: PantherEvent): AlertContext {
    return { ...k8sAlertContext(event), tor_exit_nodes: event.deepGet("p_enrichment", "tor_exit_nodes") };
  }
}
