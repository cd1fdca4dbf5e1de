/** Ways to sign in, in words. */
export const LOGIN_ACTIONS: Readonly<Record<string, string>> = {
  aadBrowserLogin: "AAD Browser Login",
  aadTokenLogin: "AAD Token Login",
  certLogin: "Certificate Login",
  jwtLogin: "JWT Login",
  login: "Standard Login",
  mfaLogin: "MFA Login",
  oidcBrowserLogin: "OIDC Browser Login",
  passwordVerifyAuthentication: "Password Authentication",
  samlLogin: "SAML Login",
  tokenLogin: "Token Login",
};

/** Actions that make someone an administrator or stop them being one: by themselves, or through an admin group. */
export const ADMIN_PRIVILEGE_ACTIONS: { readonly direct: readonly string[]; readonly group: readonly string[] } = {
  direct: ["setAdmin", "addAdmin", "removeAdmin", "setAccountAdmin", "changeAccountOwner"],
  group: ["addPrincipalToGroup", "addPrincipalsToGroup", "removePrincipalFromGroup"],
};

/** Changes of configuration, by what is configured. */
export const CONFIG_ACTIONS: Readonly<Record<string, readonly string[]>> = {
  workspace: ["workspaceConfEdit", "updateWorkspaceSettings", "modifyWorkspaceConfiguration"],
  account: ["updateAccountSettings", "modifyAccountConfiguration", "updateAccountMetastore"],
  sso: ["create", "update", "delete"],
};

/** The service that logs each kind of `CONFIG_ACTIONS`. */
export const CONFIG_SERVICES: Readonly<Record<string, string>> = {
  workspace: "workspace",
  account: "accounts",
  sso: "ssoConfigBackend",
};

/** Settings of a workspace that weaken it when changed. */
export const CRITICAL_SETTINGS: readonly string[] = [
  "customerApprovedWSLoginExpirationTime",
  "enableVerboseAuditLogs",
  "enforceMFA",
  "requireWorkspaceApproval",
];

/** Changes of the lists of addresses that may connect. */
export const IP_ACCESS_ACTIONS: readonly string[] = ["createIpAccessList", "updateIpAccessList", "deleteIpAccessList"];

/** Changes of what someone may do. */
export const PRIVILEGE_MODIFICATION_ACTIONS: readonly string[] = [
  "addPrincipalToGroup",
  "removePrincipalFromGroup",
  "addPrincipalsToGroup",
  "setAdmin",
  "removeAdmin",
  "changeAccountOwner",
  "setAccountAdmin",
  "createRole",
  "deleteRole",
  "updateRole",
  "assignRole",
  "unassignRole",
  "grant",
  "revoke",
  "updatePermissions",
  "setPermissions",
  "changeOwner",
  "createRoleAssignment",
  "deleteRoleAssignment",
  "updateMetastore",
  "updateWorkspaceAssignment",
  "updateCatalog",
  "updateSchema",
  "updateTable",
  "updateVolume",
  "updateFunction",
  "updateConnection",
];

/** Short-lived credentials for data. */
export const TEMP_CREDENTIAL_ACTIONS: readonly string[] = [
  "generateTemporaryTableCredential",
  "generateTemporaryVolumeCredential",
  "generateTemporaryPathCredential",
];

/** Ways to take data out. */
export const DOWNLOAD_ACTIONS: readonly string[] = [
  "downloadPreviewResults",
  "downloadLargeResults",
  "filesGet",
  "getModelVersionDownloadUri",
  "getModelVersionSignedDownloadUri",
  "workspaceExport",
  "downloadQueryResult",
];

/** Changes of groups, by kind. */
export const GROUP_ACTIONS: Readonly<Record<string, readonly string[]>> = {
  create: ["createGroup"],
  delete: ["removeGroup", "deleteGroup"],
  modify: ["updateGroup", "modifyGroup"],
  membership: ["addPrincipalToGroup", "addPrincipalsToGroup", "removePrincipalFromGroup"],
};

/** Users that are Databricks itself. */
export const SYSTEM_USERS: readonly string[] = ["System-User"];

/** Parts of the user agents of Databricks' own services. */
export const KNOWN_SERVICE_AGENTS: readonly string[] = [
  "Databricks-Service/driver",
  "Databricks-Runtime",
  "Delta-Sharing-SparkStructuredStreaming",
  "RawDBHttpClient",
  "mlflow-python",
  "obsSDK-scala",
  "wsfs",
  "feature-store",
];

/** Changes of second factors. */
export const MFA_ACTIONS: { readonly add: readonly string[]; readonly delete: readonly string[] } = {
  add: ["mfaAddKey"],
  delete: ["mfaDeleteKey"],
};

/** New ways to reach data elsewhere. */
export const DATA_MOVEMENT_CREDENTIAL_ACTIONS: readonly string[] = [
  "mount",
  "createStorageCredential",
  "updateStorageCredential",
  "createConnection",
  "updateConnection",
];

/** Parts of request paths that are housekeeping. */
export const EXCLUDED_PATHS: readonly string[] = ["/telemetry", "/delta-commit", "/health", "/metrics", "/status"];
