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
import { countryName } from "@pypanther/helpers/country-name";
import { SUCCESSFUL_LOGIN } from "@pypanther/helpers/event-type";
import { getIpinfoLocation } from "@pypanther/helpers/ipinfo";
import { sourceIpField } from "@pypanther/helpers/sign-in";
import { titleValue } from "@pypanther/helpers/title-value";

/** A user signed in from a country on the watch list. */
export class StandardSignInFromRogueState extends Rule {
  id = "Standard.SignInFromRogueState-prototype";
  displayName = "Sign In from Rogue State";
  logTypes = [
    LogType.ASANA_AUDIT,
    LogType.ATLASSIAN_AUDIT,
    LogType.AWS_CLOUDTRAIL,
    LogType.AZURE_AUDIT,
    LogType.BOX_EVENT,
    LogType.NOTION_AUDIT_LOGS,
    LogType.OKTA_SYSTEM_LOG,
    LogType.ONELOGIN_EVENTS,
    LogType.ONEPASSWORD_SIGN_IN_ATTEMPT,
    LogType.ZENDESK_AUDIT,
    LogType.ZOOM_ACTIVITY,
  ];
  tags = ["DataModel", "Configuration Required"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1078.004"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A user signed in from one of the watched countries. The states named there are known to break into foreign " +
    "networks.";
  defaultRunbook =
    "1. Ask the user or their manager whether they are in that country or use a VPN that ends there. " +
    "2. Compare device and client with those of the user's earlier sign-ins. " +
    "3. List what the account did since the sign-in, starting with mail rules, tokens and downloads. " +
    "4. End all sessions and reset password and second factors if the user was not there.";

  when: When = { "udm:event_type": SUCCESSFUL_LOGIN, "udm:source_ip": exists() };

  /** ISO 3166 codes, two capital letters each, of the countries from which nobody should sign in. */
  rogueStates: string[] = ["CN", "IR", "RU"];

  rule(event: PantherEvent) {
    const code = event.udm("source_ip") ? countryOf(event)?.code : undefined;
    return code !== undefined && this.isRogueState(code);
  }

  title(event: PantherEvent) {
    const country = titleValue(countryOf(event)?.name, "an unknown country");
    const user = titleValue(event.udm("actor_user"), "an unknown account");
    return `${event.string("p_log_type")}: ${user} signed in from ${country}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      source_ip: event.udm("source_ip"),
      country: countryOf(event)?.name,
      account_name: account(event),
    };
  }

  /** Whether a country, by ISO 3166 code, is on the watch list. */
  isRogueState(code: string): boolean {
    return this.rogueStates.includes(code);
  }
}

function account(event: PantherEvent): string {
  return asText(event.udm("actor_user"), "UNKNOWN ACCOUNT");
}

function countryOf(event: PantherEvent) {
  const code = getIpinfoLocation(event)?.country(sourceIpField(event));
  const name = typeof code === "string" ? countryName(code) : undefined;
  return typeof code === "string" && name !== undefined ? { code: code.toUpperCase(), name } : undefined;
}
