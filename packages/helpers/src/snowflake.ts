import { type EventReader, field, isJsonObject, type JsonObject, type JsonValue } from "@pypanther/core";
import { ENRICHMENT_KEY, enrichmentTable, LookupTableMatches } from "./lookup-table";
import { isTruthy } from "./truthy";

/** The tables that are kept of each Snowflake source. */
export type SnowflakeTable = "grantsToRoles" | "grantsToUsers" | "networkPolicies" | "roles" | "stages" | "users";

/** Something that a role may do. */
export type RolePrivilege = {
  privilege: JsonValue;
  /** The type of object that it may be done to. */
  granted_on: JsonValue;
  /** The object's name. */
  name: JsonValue;
  /** Whether the role may pass the privilege on. */
  grant_option: JsonValue;
};

/** What makes a user an administrator: roles, and what these may do. */
export type AdminContext = {
  is_admin: boolean;
  admin_roles: string[];
  admin_privileges: { role: string; privilege: JsonValue; granted_on: JsonValue; name: JsonValue }[];
};

const adminRoleName = /ACCOUNTADMIN|SYSADMIN|SECURITYADMIN|USERADMIN|ORGADMIN/i;

const adminPrivileges = new Set([
  "ALTER USER",
  "APPLY MASKING POLICY",
  "APPLY ROW ACCESS POLICY",
  "CREATE ACCOUNT",
  "CREATE MASKING POLICY",
  "CREATE ROLE",
  "CREATE ROW ACCESS POLICY",
  "CREATE SHARE",
  "CREATE USER",
  "DROP ROLE",
  "DROP USER",
  "IMPORT SHARE",
  "MANAGE GRANTS",
]);

/** Whoever owns one of these administers it. */
const administeredByOwner = new Set(["ACCOUNT", "ROLE", "USER"]);

/** Users, roles and grants of the Snowflake source that an event came from, as its enrichment has them. */
export class SnowflakeEnrichment {
  readonly #label: string;

  constructor(private readonly event: EventReader) {
    this.#label = event.string("p_source_label").toLowerCase().replaceAll(" ", "_");
  }

  /** One of the source's tables, or its match for a field of the event; null when there is none. */
  table(type: SnowflakeTable, matchField?: string): JsonValue {
    if (this.#label === "") return null;
    const name = `${this.#label}_${type}`;
    return matchField === undefined
      ? enrichmentTable(this.event, name)
      : new LookupTableMatches(this.event, name).lookup(matchField);
  }

  /** What is known of a user. */
  getUserInfo(userName: string): JsonObject | null {
    return this.#records("users").find((user) => value(user, "NAME") === userName) ?? null;
  }

  /** What is known of a role. */
  getRoleInfo(roleName: string): JsonObject | null {
    return this.#records("roles").find((role) => value(role, "NAME") === roleName) ?? null;
  }

  /** The names of the roles that a user has been granted. */
  getUserRoles(userName: string): string[] {
    return this.#grants("grantsToUsers", userName)
      .map((grant) => value(grant, "ROLE"))
      .filter((role) => typeof role === "string")
      .filter(Boolean);
  }

  /** What a role has been granted. */
  getRolePrivileges(roleName: string): RolePrivilege[] {
    return this.#grants("grantsToRoles", roleName).map((grant) => ({
      privilege: value(grant, "PRIVILEGE"),
      granted_on: value(grant, "GRANTED_ON"),
      name: value(grant, "NAME"),
      grant_option: value(grant, "GRANT_OPTION"),
    }));
  }

  /** Whether a role, by its name or by what it may do, administers something. Without a role: any role of the user. */
  isAdmin(userName: string | null = null, roleName: string | null = null): boolean {
    if (roleName) return adminRoleName.test(roleName) || this.getRolePrivileges(roleName).some(isAdminPrivilege);
    return userName !== null && this.#rolesOrOwn(userName).some((role) => this.isAdmin(null, role));
  }

  /** The roles that make a user an administrator; those of the event itself when no grants are known. */
  getAdminContext(userName: string | null = null): AdminContext {
    const roles = userName ? this.#rolesOrOwn(userName).filter((role) => this.isAdmin(null, role)) : [];
    const privilegesOf = (role: string) =>
      this.getRolePrivileges(role).map(({ privilege, granted_on, name }) => ({ role, privilege, granted_on, name }));
    return { is_admin: roles.length > 0, admin_roles: roles, admin_privileges: roles.flatMap(privilegesOf) };
  }

  #rolesOrOwn(userName: string): string[] {
    const granted = this.getUserRoles(userName);
    return granted.length > 0 ? granted : [this.event.string("role_name")].filter(Boolean);
  }

  #grants(type: SnowflakeTable, grantee: string): JsonObject[] {
    return this.#records(type).filter(
      (grant) => value(grant, "GRANTEE_NAME") === grantee && !isTruthy(value(grant, "DELETED_ON")),
    );
  }

  #records(type: SnowflakeTable): JsonObject[] {
    const table = this.table(type);
    return isJsonObject(table) ? Object.values(table).flat().filter(isJsonObject) : [];
  }
}

function value(record: JsonObject, name: string): JsonValue {
  return field(record, name) ?? null;
}

function isAdminPrivilege({ privilege, granted_on }: RolePrivilege): boolean {
  if (typeof privilege !== "string") return false;
  if (adminPrivileges.has(privilege.toUpperCase())) return true;
  const owned = typeof granted_on === "string" && administeredByOwner.has(granted_on.toUpperCase());
  return owned && privilege.toUpperCase() === "OWNERSHIP";
}

/** What is known of the Snowflake source that an event came from, null when the event was not enriched with it. */
export function getSnowflakeEnrichment(event: EventReader): SnowflakeEnrichment | null {
  const known = isTruthy(event.get("p_source_label")) && isTruthy(event.get(ENRICHMENT_KEY));
  return known ? new SnowflakeEnrichment(event) : null;
}

/** Alert context of a query; with enrichment it tells whether its user is an administrator. */
export function queryHistoryAlertContext(event: EventReader): Record<string, JsonValue> {
  return {
    user: event.get("user_name", "<UNKNOWN USER>"),
    role: event.get("role_name", "<UNKNOWN ROLE>"),
    source: event.get("p_source_label", "<UNKNOWN SOURCE>"),
    warehouse: event.get("WAREHOUSE_NAME", "<NO WAREHOUSE>"),
    ...getSnowflakeEnrichment(event)?.getAdminContext(event.string("user_name")),
  };
}
