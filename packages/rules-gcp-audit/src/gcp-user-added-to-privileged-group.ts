import { anyItem, asText, LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { keyValueListToDict } from "@pypanther/helpers/base";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GcpAuditLog } from "./events";

/** Somebody joined a group that confers power, and with it gained the group's rights in the cloud. */
export class GCPUserAddedToPrivilegedGroup extends Rule<GcpAuditLog> {
  id = "GCP.User.Added.To.Privileged.Group-prototype";
  displayName = "GCP User Added to Privileged Group";
  enabled = false;
  logTypes = [LogType.GCP_AUDIT_LOG];
  tags = ["Configuration Required"];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1078.004", "TA0004:T1484.001"] };
  defaultSeverity = Severity.LOW;
  defaultDescription = "A member was added to one of the groups that are listed as privileged.";
  defaultRunbook =
    "1. Check the request and approval for the membership. " +
    "2. Ask the actor and the new member if there is none. " +
    "3. Remove the member, and review what they did with the group's rights.";
  defaultReference = "https://github.com/GoogleCloudPlatform/security-analytics/blob/main/src/2.02/2.02.md";

  when: When = { "protoPayload.metadata.event": anyItem({ eventName: "ADD_GROUP_MEMBER" }) };

  /** E-mail addresses of the privileged groups. The default names none, so the rule stays silent until you do. */
  privilegedGroups: string[] = [];

  rule(event: PantherEvent<GcpAuditLog>) {
    return this.addition(event) !== undefined;
  }

  title(event: PantherEvent<GcpAuditLog>) {
    const addition = this.addition(event) ?? {};
    return `${titleValue(event.text("protoPayload", "authenticationInfo", "principalEmail"), "an unknown actor")} added ${titleValue(addition["USER_EMAIL"], "an unknown user")} to the privileged group ${titleValue(addition["GROUP_EMAIL"], "of an unknown name")}`;
  }

  /** The parameters of the first addition to a privileged group. */
  private addition(event: PantherEvent<GcpAuditLog>) {
    return event
      .readers("protoPayload", "metadata", "event")
      .filter((entry) => entry.get("eventName") === "ADD_GROUP_MEMBER")
      .map((entry) => keyValueListToDict(entry.list("parameter"), "name", "value"))
      .find((parameters) => this.privilegedGroups.includes(asText(parameters["GROUP_EMAIL"])));
  }
}
