import {
  type AlertContext,
  anyItem,
  LogType,
  not,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type When,
} from "@pypanther/core";
import { gcpAlertContext } from "@pypanther/helpers/gcp";
import { gcpActorTitle, gcpProjectTitle } from "@pypanther/helpers/gcp-title";

/** A NodePort service is reachable on all nodes of the cluster, past load balancer and ingress. */
export class GCPK8SServiceTypeNodePortDeployed extends Rule {
  id = "GCP.K8S.Service.Type.NodePort.Deployed-prototype";
  displayName = "GCP K8S Service Type NodePort Deployed";
  enabled = false;
  status: RuleStatus = "Deprecated";
  logTypes = [LogType.GCP_AUDIT_LOG];
  tags = ["Deprecated", "Exploit Public-Facing Application", "Initial Access"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1190"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A NodePort service was created in GKE. An attacker may reach it on every node, past load balancer and ingress.";
  defaultRunbook =
    "1. See which workload and port it exposes. " +
    "2. Check whether firewall rules let the internet reach the nodes on it. " +
    "3. Replace it by an ingress or an internal load balancer, or delete it.";
  defaultReference = "https://kubernetes.io/docs/tutorials/kubernetes-basics/expose/expose-intro/";

  when: When = {
    "protoPayload.methodName": "io.k8s.core.v1.services.create",
    "protoPayload.request.spec.type": "NodePort",
    "protoPayload.response.status": not("Failure"),
    "protoPayload.authorizationInfo": anyItem({ permission: "io.k8s.core.v1.services.create", granted: true }),
  };

  title(event: PantherEvent) {
    return `${gcpActorTitle(event)} opened a port on every node by a NodePort service in ${gcpProjectTitle(event)}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return { ...gcpAlertContext(event), request_spec: event.deepGet("protoPayload", "request", "spec") };
  }
}
