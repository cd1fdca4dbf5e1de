// Written by `pnpm sync-packs` from the rules in this folder.
export { NetskopeAdminLoggedOutLoginFailures } from "./netskope-admin-logged-out-login-failures";
export { NetskopeAdminUserChange } from "./netskope-admin-user-change";
export { NetskopeManyDeletes } from "./netskope-many-deletes";
export { NetskopeNetskopePersonnelActivity } from "./netskope-netskope-personnel-activity";
export { NetskopeUnauthorizedAPICalls } from "./netskope-unauthorized-api-calls";
