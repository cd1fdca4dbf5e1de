import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type When,
} from "@pypanther/core";
import { gsuiteActor, gsuiteActorTitle, gsuiteParameterText } from "@pypanther/helpers/gsuite";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GSuiteActivityEvent } from "./events";

function scopesOf(event: PantherEvent<GSuiteActivityEvent>): string[] {
  const scope = event.string("parameters", "scope");
  return scope ? [scope] : event.strings("parameters", "scope");
}

/** An app was granted scopes that reach the whole tenant: its directory, its archive or its search. */
export class GoogleWorkspaceOAuthPrivilegedScopes extends Rule<GSuiteActivityEvent> {
  id = "Google.Workspace.OAuth.Privileged.Scopes-prototype";
  displayName = "Google Workspace OAuth Application Authorized with Privileged Scopes";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.GSUITE_ACTIVITY_EVENT];
  tags = ["GSuite", "Initial Access", "Persistence", "Account Manipulation"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1078.004", "TA0003:T1098"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A third-party app got scopes from a user that reach the whole tenant. A malicious app can read or change its " +
    "data.";
  defaultRunbook =
    "1. Look up the app, its maker and who else uses it. " +
    "2. Ask the user why they authorised it. " +
    "3. Revoke the grant and block the app if it is not approved. " +
    "4. Read what the app called with its token.";
  defaultReference =
    "https://businessinsights.bitdefender.com/the-chain-reaction-new-methods-for-extending-local-breaches-in-google-workspace";
  summaryAttributes = ["actor:email", "p_any_ip_addresses"];

  when: When = { "id.applicationName": "token", name: "authorize" };

  /** The scopes, by what follows their last "/", that reach data of the whole tenant. */
  privilegedScopes: string[] = [
    "admin.directory.user",
    "admin.directory.group",
    "admin.directory.domain",
    "ediscovery",
    "vault",
    "cloud_search.query",
  ];

  rule(event: PantherEvent<GSuiteActivityEvent>) {
    const privileged = new Set(this.privilegedScopes.map((scope) => scope.toLowerCase()));
    return scopesOf(event).some((scope) => privileged.has(scope.slice(scope.lastIndexOf("/") + 1).toLowerCase()));
  }

  title(event: PantherEvent<GSuiteActivityEvent>) {
    return `${gsuiteActorTitle(event)} granted privileged scopes to the app ${titleValue(gsuiteParameterText(event, "app_name", ""), "of an unknown name")}`;
  }

  alertContext(event: PantherEvent<GSuiteActivityEvent>): AlertContext {
    const parameters = event.reader("parameters");
    return {
      actor: gsuiteActor(event, ""),
      app_name: parameters.get("app_name"),
      client_id: parameters.get("client_id"),
      client_type: parameters.get("client_type"),
      scopes: parameters.get("scope"),
      scope_data: parameters.get("scope_data"),
      event_type: event.get("name"),
      ip_address: event.get("ipAddress"),
    };
  }
}
