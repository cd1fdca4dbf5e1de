import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { gcpPathSegment, gcpResourceName } from "@pypanther/helpers/gcp";
import { gcpActorTitle } from "@pypanther/helpers/gcp-title";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GcpAuditLog } from "./events";

/** An inbound single sign-on profile appeared or changed; a rogue one lets a foreign identity provider log in as any member. */
export class GCPInboundSSOProfileCreated extends Rule<GcpAuditLog> {
  id = "GCP.Inbound.SSO.Profile.Created-prototype";
  displayName = "GCP Inbound SSO Profile Created";
  logTypes = [LogType.GCP_AUDIT_LOG];
  tags = ["Account Manipulation", "Additional Cloud Roles", "GCP", "Privilege Escalation"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1136.003", "TA0003:T1098.003", "TA0004:T1098.003"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "An inbound single sign-on profile was created or changed. With a profile of their own, an attacker can sign in " +
    "as any member.";
  defaultRunbook =
    "1. Ask the identity team whether a provider is being added or moved. " +
    "2. Read the profile: its sign-in URL, entity id and certificate must be those of a provider you run. " +
    "3. Review sign-ins through it and reset the sessions of the accounts concerned. " +
    "4. Delete the profile and remove its assignments if they are not yours.";
  defaultReference =
    "https://medium.com/google-cloud/detection-of-inbound-sso-persistence-techniques-in-gcp-c56f7b2a588b";

  when: When = { "protoPayload.methodName": () => this.methods };

  /** The methods that make or change a profile. */
  methods: string[] = [
    "google.admin.AdminService.inboundSsoProfileCreated",
    "google.admin.AdminService.inboundSsoProfileUpdated",
  ];

  title(event: PantherEvent<GcpAuditLog>) {
    const names = event.deepWalk(["protoPayload", "metadata", "event", "eventName"]);
    const organization = titleValue(
      gcpPathSegment(event.string("protoPayload", "resourceName"), "organizations"),
      "of an unknown name",
    );
    return `${gcpActorTitle(event)} caused ${titleValue(names, "an unknown event")} in organization ${organization}`;
  }

  alertContext(event: PantherEvent<GcpAuditLog>): AlertContext {
    return {
      resourceName: gcpResourceName(event),
      serviceName: event.deepGet("protoPayload", "serviceName") ?? "<SERVICE_NOT_FOUND>",
    };
  }
}
