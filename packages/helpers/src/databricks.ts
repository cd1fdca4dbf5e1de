import { type EventReader, type JsonObject, type JsonValue, lookup } from "@pypanther/core";
import {
  ADMIN_PRIVILEGE_ACTIONS,
  CONFIG_ACTIONS,
  CONFIG_SERVICES,
  CRITICAL_SETTINGS,
  EXCLUDED_PATHS,
  GROUP_ACTIONS,
  IP_ACCESS_ACTIONS,
  KNOWN_SERVICE_AGENTS,
  LOGIN_ACTIONS,
} from "./databricks-actions";

export {
  ADMIN_PRIVILEGE_ACTIONS,
  CONFIG_ACTIONS,
  CRITICAL_SETTINGS,
  DATA_MOVEMENT_CREDENTIAL_ACTIONS,
  DOWNLOAD_ACTIONS,
  EXCLUDED_PATHS,
  GROUP_ACTIONS,
  IP_ACCESS_ACTIONS,
  KNOWN_SERVICE_AGENTS,
  LOGIN_ACTIONS,
  MFA_ACTIONS,
  PRIVILEGE_MODIFICATION_ACTIONS,
  SYSTEM_USERS,
  TEMP_CREDENTIAL_ACTIONS,
} from "./databricks-actions";

/** What kind of identity a principal is. */
export type PrincipalType = "User" | "Service Principal" | "Group" | "Unknown";

/** The most characters that an email address can have. */
const MAX_ADDRESS_LENGTH = 320;

const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/i;

/** Alert context of an audit log; `additionalFields` are added and win, and nulls are left out. */
export function databricksAlertContext(
  event: EventReader,
  additionalFields: JsonObject | null = null,
): Record<string, JsonValue> {
  const context = {
    actor: event.deepGet("userIdentity", "email"),
    service_name: event.get("serviceName"),
    action: event.get("actionName"),
    source_ip: event.get("sourceIPAddress"),
    user_agent: event.get("userAgent"),
    audit_level: event.get("auditLevel"),
    workspace_id: event.get("workspaceId"),
    account_id: event.get("accountId"),
    status_code: event.deepGet("response", "statusCode"),
    error_message: event.deepGet("response", "errorMessage"),
    request_id: event.get("requestId"),
    ...additionalFields,
  };
  return Object.fromEntries(Object.entries<JsonValue>(context).filter(([, value]) => value !== null));
}

/** Whether it is a visit of Databricks' own staff. */
export function isDatabricksEmployeeAuth(event: EventReader): boolean {
  return event.deepGet("requestParams", "authentication_method") === "GENIE_AUTH";
}

/** What kind of identity a principal is, by the look of its name. */
export function getPrincipalType(principalIdentifier: string | null): PrincipalType {
  if (!principalIdentifier) return "Unknown";
  if (/^.[^@]*@.+\.[a-z]{2}/i.test(principalIdentifier.slice(0, MAX_ADDRESS_LENGTH))) return "User";
  return uuid.test(principalIdentifier) && principalIdentifier.length === 36 ? "Service Principal" : "Group";
}

/** Whether a group is one of administrators, by its name. */
export function isAdminGroup(groupName: string | null): boolean {
  return /admin|owner|root|superuser/i.test(groupName ?? "");
}

/** Whom an action was done to. */
export function extractTargetPrincipal(event: EventReader): string | null {
  return firstParameter(event, [
    "targetUserName",
    "target_user_name",
    "principal",
    "targetServicePrincipalName",
    "targetGroupId",
    "targetGroupName",
  ]);
}

/** The group that an action was about. */
export function extractGroupIdentifier(event: EventReader): string | null {
  // Assignments name the group where other actions name the user.
  const isAssignment = ["permissionAssignment", "roleAssignment"].includes(event.string("requestParams", "endpoint"));
  if (isAssignment) return firstParameter(event, ["targetUserName"]);
  return firstParameter(event, ["targetGroupName", "groupName", "targetGroupId", "groupId", "group"]);
}

function firstParameter(event: EventReader, names: readonly string[]): string | null {
  return names.map((name) => event.string("requestParams", name)).find(Boolean) ?? null;
}

/** Whether an event is a sign-in. */
export function isLoginAction(event: EventReader): boolean {
  return lookup(LOGIN_ACTIONS, event.string("actionName")) !== undefined;
}

/** Whether an action made someone an administrator or stopped them being one. */
export function isAdminPrivilegeAction(event: EventReader): boolean {
  const action = event.string("actionName");
  if (ADMIN_PRIVILEGE_ACTIONS.direct.includes(action)) return true;
  return ADMIN_PRIVILEGE_ACTIONS.group.includes(action) && isAdminGroup(extractGroupIdentifier(event));
}

/**
 * Whether an action changed a group.
 * @param actionCategory A kind of `GROUP_ACTIONS`; any when left out.
 */
export function isGroupManagementAction(event: EventReader, actionCategory: string | null = null): boolean {
  const actions = actionCategory ? lookup(GROUP_ACTIONS, actionCategory) : Object.values(GROUP_ACTIONS).flat();
  return actions?.includes(event.string("actionName")) ?? false;
}

/** Whether the client is one of Databricks' own services. */
export function isServiceAgent(event: EventReader): boolean {
  const userAgent = event.string("userAgent");
  return KNOWN_SERVICE_AGENTS.some((agent) => userAgent.includes(agent));
}

/** Whether a request is housekeeping, by its path. */
export function isExcludedPath(event: EventReader): boolean {
  const path = event.string("requestParams", "path");
  return EXCLUDED_PATHS.some((excluded) => path.includes(excluded));
}

/**
 * Whether an action changed the configuration.
 * @param configCategory A kind of `CONFIG_ACTIONS`; any when left out.
 */
export function isConfigChange(event: EventReader, configCategory: string | null = null): boolean {
  const categories = configCategory ? [configCategory] : Object.keys(CONFIG_ACTIONS);
  return categories.some(
    (category) =>
      event.string("serviceName") === lookup(CONFIG_SERVICES, category) &&
      lookup(CONFIG_ACTIONS, category)?.includes(event.string("actionName")),
  );
}

/** Name and new value of a workspace setting, null for what is absent. */
export function getConfigKeyValue(event: EventReader): [key: JsonValue, value: JsonValue] {
  return [event.deepGet("requestParams", "workspaceConfKeys"), event.deepGet("requestParams", "workspaceConfValues")];
}

/** Whether an action changed a setting or address list that protects the workspace. */
export function isCriticalConfigChange(event: EventReader): boolean {
  return (
    CRITICAL_SETTINGS.includes(event.string("requestParams", "workspaceConfKeys")) ||
    IP_ACCESS_ACTIONS.includes(event.string("actionName"))
  );
}

/** Whether to ignore an event: a service of Databricks, housekeeping, or a service principal did it. */
export function filterNoise(event: EventReader): boolean {
  return isServiceAgent(event) || isExcludedPath(event) || uuid.test(event.string("userIdentity", "email"));
}

/**
 * Whether someone changed a group of the account.
 * @param changeType A kind of `GROUP_ACTIONS`.
 */
export function shouldAlertOnGroupChange(event: EventReader, changeType = "delete"): boolean {
  return (
    !filterNoise(event) && isGroupManagementAction(event, changeType) && event.string("serviceName") === "accounts"
  );
}

/** Whether an action changed who administers a metastore: its owner, or a group for it. */
export function isMetastoreAdminAction(event: EventReader): boolean {
  if (event.string("actionName") === "updateMetastore") return event.reader("requestParams").has("owner");
  return isAdminPrivilegeAction(event) && /metastore|unity|catalog/i.test(extractGroupIdentifier(event) ?? "");
}
