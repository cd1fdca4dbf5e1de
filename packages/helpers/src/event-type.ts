// What data models call the kinds of events that rules for several log types look for.

/** Someone opened an account of the cloud or product itself, which gets a bill of its own. */
export const ACCOUNT_CREATED = "account_created";
/** The entire tenant is without MFA. */
export const ADMIN_MFA_DISABLED = "admin_mfa_disabled";
export const ADMIN_ROLE_ASSIGNED = "admin_role_assigned";
export const FAILED_LOGIN = "failed_login";
/** Part of the tenant, a single user for instance, is without MFA. */
export const MFA_DISABLED = "mfa_disabled";
export const MFA_ENABLED = "mfa_enabled";
export const MFA_RESET = "mfa_reset";
export const SUCCESSFUL_LOGIN = "successful_login";
export const SUCCESSFUL_LOGOUT = "successful_logout";
/** Someone, or some service, got a login. */
export const USER_ACCOUNT_CREATED = "user_account_created";
export const USER_ACCOUNT_DELETED = "user_account_deleted";
export const USER_ACCOUNT_MODIFIED = "user_account_modified";
export const USER_GROUP_CREATED = "user_group_created";
export const USER_GROUP_DELETED = "user_group_deleted";
export const USER_GROUP_MODIFIED = "user_group_modified";
export const USER_ROLE_CREATED = "user_role_created";
export const USER_ROLE_DELETED = "user_role_deleted";
export const USER_ROLE_MODIFIED = "user_role_modified";
