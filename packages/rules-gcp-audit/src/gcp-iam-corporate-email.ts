import { anyItem, LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { gcpPolicyDeltas, isOfForeignDomain } from "@pypanther/helpers/gcp";
import { gcpProjectTitle } from "@pypanther/helpers/gcp-title";
import { patternMatchList } from "@pypanther/helpers/glob";
import type { GcpAuditLog } from "./events";

/** A role was given to an account outside the granter's mail domain, private accounts among them. */
export class GCPIAMCorporateEmail extends Rule<GcpAuditLog> {
  id = "GCP.IAM.CorporateEmail-prototype";
  displayName = "GCP Corporate Email Not Used";
  logTypes = [LogType.GCP_AUDIT_LOG];
  tags = ["GCP", "Identity & Access Management", "Persistence:Create Account"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1136"], CIS: ["1.1"] };
  dedupPeriodMinutes = 720;
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "A role was given to an account outside the granter's mail domain. An attacker can give themselves lasting access " +
    "this way.";
  defaultRunbook =
    "1. Find out who the member is and whether they should have access. " +
    "2. Have them use a company account if so. " +
    "3. Remove the binding otherwise, and see what the member did with it. " +
    "4. Restrict allowed domains by organization policy.";
  defaultReference = "https://cloud.google.com/iam/docs/service-account-overview";
  summaryAttributes = ["severity", "p_any_ip_addresses", "p_any_domain_names"];

  when: When = {
    "protoPayload.methodName": "SetIamPolicy",
    "protoPayload.serviceData.policyDelta.bindingDeltas": anyItem({ action: "ADD" }),
  };

  /** Globs of members that need no address of the domain, such as service accounts. */
  acceptedMemberPatterns: string[] = [
    "serviceAccount:*@*.gserviceaccount.com",
    "serviceAccount:*.svc.id.goog[*",
    "principalSet://iam.googleapis.com/projects/*/workloadIdentityPools/*",
  ];

  rule(event: PantherEvent<GcpAuditLog>) {
    return gcpPolicyDeltas(event).some((delta) => {
      const member = delta.string("member");
      return (
        delta.get("action") === "ADD" &&
        isOfForeignDomain(member, event) &&
        !patternMatchList(member, this.acceptedMemberPatterns)
      );
    });
  }

  title(event: PantherEvent<GcpAuditLog>) {
    return `A role in ${gcpProjectTitle(event)} was granted outside the company's mail domain`;
  }
}
