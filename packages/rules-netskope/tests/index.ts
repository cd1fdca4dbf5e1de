// Written by `pnpm sync-packs` from the rules in this folder.
export * as NetskopeAdminLoggedOutLoginFailures from "./netskope-admin-logged-out-login-failures.tests";
export * as NetskopeAdminUserChange from "./netskope-admin-user-change.tests";
export * as NetskopeManyDeletes from "./netskope-many-deletes.tests";
export * as NetskopeNetskopePersonnelActivity from "./netskope-netskope-personnel-activity.tests";
export * as NetskopeUnauthorizedAPICalls from "./netskope-unauthorized-api-calls.tests";
