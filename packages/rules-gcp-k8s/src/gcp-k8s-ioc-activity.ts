import {
  type AlertContext,
  exists,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type When,
} from "@pypanther/core";
import { gcpAlertContext } from "@pypanther/helpers/gcp";
import { gcpActorTitle, gcpMethodTitle, gcpProjectTitle } from "@pypanther/helpers/gcp-title";
import { isTruthy } from "@pypanther/helpers/truthy";

/** The API of a cluster was called through Tor, by somebody who would rather not be found. */
export class GCPK8sIOCActivity extends Rule {
  id = "GCP.K8s.IOC.Activity-prototype";
  displayName = "GCP K8s IOCActivity";
  enabled = false;
  status: RuleStatus = "Deprecated";
  logTypes = [LogType.GCP_AUDIT_LOG];
  tags = ["Deprecated", "GCP", "Optional", "Encrypted Channel - Asymmetric Cryptography", "Command and Control"];
  reports: Reports = { "MITRE ATT&CK": ["TA0011:T1573.002"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The API of a GKE cluster was called from a Tor exit node. Attackers use Tor to hide where they come from.";
  defaultRunbook =
    "1. See who the caller claims to be and what it called. " +
    "2. Suspend its credentials: nobody administers a cluster through Tor. " +
    "3. Look for all its calls, and undo what they changed. " +
    "4. Limit the networks that reach the control plane.";
  defaultReference =
    "https://medium.com/snowflake/from-logs-to-detection-using-snowflake-and-panther-to-detect-k8s-threats-d72f70a504d7";

  when: When = { "operation.producer": "k8s.io", "p_enrichment.tor_exit_nodes": exists() };

  rule(event: PantherEvent) {
    return isTruthy(event.deepGet("p_enrichment", "tor_exit_nodes"));
  }

  title(event: PantherEvent) {
    return `${gcpActorTitle(event)} came through Tor to call ${gcpMethodTitle(event)} in ${gcpProjectTitle(event)}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return { ...gcpAlertContext(event), tor_exit_nodes: event.deepGet("p_enrichment", "tor_exit_nodes") };
  }
}
