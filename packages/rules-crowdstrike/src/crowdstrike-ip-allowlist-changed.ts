import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { auditText, auditUserTitle, csAlertContext, strToList } from "@pypanther/helpers/crowdstrike-event-streams";
import { titleValue } from "@pypanther/helpers/title-value";

function isCreation(event: PantherEvent): boolean {
  return event.deepGet("event", "OperationName") === "CreateAllowlistGroup";
}

function members(event: PantherEvent, key: string): string[] {
  return strToList(auditText(event, key)).filter(Boolean);
}

function without(items: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return [...new Set(items)].filter((item) => !known.has(item));
}

/** Those values that are written as "[a b]", as lists. */
function bracketedLists(event: PantherEvent): Record<string, string[]> {
  const names = ["cidrs", "old_cidrs", "contexts", "old_contexts"];
  return Object.fromEntries(
    names.map((name) => [name, members(event, name)] as const).filter(([, list]) => list.length > 0),
  );
}

/** An IP allowlist of the Falcon console was created or changed. */
export class CrowdstrikeIpAllowlistChanged extends Rule {
  id = "Crowdstrike.IpAllowlistChanged-prototype";
  displayName = "Crowdstrike IP Allowlist Changed";
  createAlert = false;
  logTypes = [LogType.CROWDSTRIKE_EVENT_STREAMS];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1556.009", "TA0005:T1556.009", "TA0006:T1556.009"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "An IP allowlist of the Falcon console was created or changed. An attacker may let their own address in.";
  defaultRunbook =
    "1. Find out whose addresses were added (changes in the alert). " +
    "2. Match them with the company's offices, VPNs and integrations. " +
    "3. Look for sign-ins to Falcon from the new addresses. " +
    "4. Undo the change and suspend the user if they match none.";

  when: When = { "event.OperationName": ["CreateAllowlistGroup", "UpdateAllowlistGroup"] };

  title(event: PantherEvent) {
    const change = isCreation(event) ? "created" : "changed";
    return `Falcon IP allowlist ${titleValue(auditText(event, "group_name"), "an unknown group")} ${change} by ${auditUserTitle(event)}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    const [cidrs, contexts] = [members(event, "cidrs"), members(event, "contexts")];
    const [oldCidrs, oldContexts] = isCreation(event)
      ? [[], []]
      : [members(event, "old_cidrs"), members(event, "old_contexts")];
    return {
      ...csAlertContext(event),
      ...bracketedLists(event),
      changes: {
        cidr_added: without(cidrs, oldCidrs),
        cidr_removed: without(oldCidrs, cidrs),
        context_added: without(contexts, oldContexts),
        context_removed: without(oldContexts, contexts),
      },
    };
  }
}
