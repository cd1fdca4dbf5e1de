import {
  type AlertContext,
  LogType,
  lookup,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { openaiActor, openaiAlertContext, openaiDetails } from "@pypanther/helpers/openai";

interface Detail {
  readonly as: string;
  readonly field: string;
  readonly missing: string | readonly string[];
}

interface Change {
  readonly verb: string;
  readonly severity: "CRITICAL" | "HIGH" | "LOW";
  readonly details: readonly Detail[];
}

const id: Detail = { as: "allowlist_id", field: "id", missing: "<UNKNOWN_ALLOWLIST_ID>" };
const name: Detail = { as: "allowlist_name", field: "name", missing: "<UNKNOWN_ALLOWLIST_NAME>" };
const addresses: Detail = { as: "allowed_ips", field: "allowed_ips", missing: [] };

/** What each change is called, how grave it is, and what the alert tells of it. */
const changes: Readonly<Record<string, Change>> = {
  "ip_allowlist.created": { verb: "created", severity: "LOW", details: [id, name, addresses] },
  "ip_allowlist.updated": { verb: "updated", severity: "HIGH", details: [id, addresses] },
  "ip_allowlist.deleted": { verb: "deleted", severity: "CRITICAL", details: [id, name, addresses] },
  "ip_allowlist.config.activated": {
    verb: "activated",
    severity: "LOW",
    details: [{ as: "activated_configs", field: "configs", missing: [] }],
  },
  "ip_allowlist.config.deactivated": {
    verb: "deactivated",
    severity: "CRITICAL",
    details: [{ as: "deactivated_configs", field: "configs", missing: [] }],
  },
};

function changeOf(event: PantherEvent): Partial<Change> {
  return lookup(changes, event.string("type")) ?? {};
}

/** An IP allowlist was created, updated, deleted, activated or deactivated in OpenAI. */
export class OpenAIIPAllowlistChanges extends Rule {
  id = "OpenAI.IP.Allowlist.Changes-prototype";
  displayName = "OpenAI IP Allowlist Configuration Changes";
  logTypes = [LogType.OPENAI_AUDIT];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.001", "TA0005:T1562.007"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "An IP allowlist was created, updated, deleted, activated or deactivated in OpenAI. An attacker may do this to " +
    "use stolen keys or sessions from their own network.";
  defaultRunbook =
    "1. Compare the addresses in the alert context with the company's networks. " +
    "2. Ask the user named in the title which approved change it belongs to. " +
    "3. Restore and activate the former list if there is none. " +
    "4. Search for use of keys and sessions from the added addresses, and revoke what was misused.";
  defaultReference = "https://platform.openai.com/docs/api-reference/audit-logs";

  when: When = { type: () => this.ipAllowlistEvents };

  /** The changes that match. */
  ipAllowlistEvents: string[] = [
    "ip_allowlist.created",
    "ip_allowlist.updated",
    "ip_allowlist.deleted",
    "ip_allowlist.config.activated",
    "ip_allowlist.config.deactivated",
  ];

  title(event: PantherEvent) {
    const { verb = "modified" } = changeOf(event);
    return `${openaiActor(event)} ${verb} an OpenAI IP allowlist`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return changeOf(event).severity ?? "DEFAULT";
  }

  alertContext(event: PantherEvent): AlertContext {
    const { details = [] } = changeOf(event);
    return {
      ...openaiAlertContext(event),
      event_type: event.text("type") || "<UNKNOWN_EVENT_TYPE>",
      ip_details: event.deepGet("actor", "session", "ip_address_details") ?? {},
      ...Object.fromEntries(
        details.map(({ as, field, missing }) => [as, openaiDetails(event).get(field) ?? missing] as const),
      ),
    };
  }
}
