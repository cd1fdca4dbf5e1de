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

/** The addresses in a list of networks; "/32" makes a network of one. */
function singleAddresses(event: PantherEvent, key: string): string[] {
  return strToList(auditText(event, key))
    .map((cidr) => (cidr.endsWith("/32") ? cidr.slice(0, -3) : cidr))
    .filter((cidr) => cidr !== "" && !cidr.includes("/"));
}

function contexts(event: PantherEvent): string {
  const names = strToList(auditText(event, "contexts")).filter(Boolean);
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} & ${names.at(-1)}` : (names[0] ?? "no contexts");
}

/** A single IP address was added to an allowlist of the Falcon console. */
export class CrowdstrikeSingleIpAllowlisted extends Rule {
  id = "Crowdstrike.SingleIpAllowlisted-prototype";
  displayName = "Crowdstrike Single IP Allowlisted";
  logTypes = [LogType.CROWDSTRIKE_EVENT_STREAMS];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1556.009", "TA0005:T1556.009", "TA0006:T1556.009"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A single IP address was added to an allowlist of the Falcon console. An attacker may let their own address " +
    "in.";
  defaultRunbook =
    "1. Find out whose address it is. " +
    "2. Ask the user who works from there and why they do not use the VPN. " +
    "3. Look for sign-ins and API calls from the address. " +
    "4. Remove the address and suspend the user if nobody can explain it.";

  when: When = { "event.OperationName": ["CreateAllowlistGroup", "UpdateAllowlistGroup"] };

  rule(event: PantherEvent) {
    const isUpdate = event.deepGet("event", "OperationName") === "UpdateAllowlistGroup";
    const known = new Set(isUpdate ? singleAddresses(event, "old_cidrs") : []);
    return singleAddresses(event, "cidrs").some((address) => !known.has(address));
  }

  title(event: PantherEvent) {
    const count = singleAddresses(event, "cidrs").length;
    const addresses = count === 1 ? "1 single address" : `${count} single addresses`;
    return `${auditUserTitle(event)} allowed ${addresses} into Falcon for [${contexts(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return { ...csAlertContext(event), single_ips: singleAddresses(event, "cidrs") };
  }
}
