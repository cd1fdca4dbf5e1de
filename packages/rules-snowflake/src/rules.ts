// Written by `pnpm sync-packs` from the rules in this folder.
export { SnowflakeStreamAccountAdminGranted } from "./snowflake-stream-account-admin-granted";
export { SnowflakeStreamBruteForceByIp } from "./snowflake-stream-brute-force-by-ip";
export { SnowflakeStreamBruteForceByUsername } from "./snowflake-stream-brute-force-by-username";
export { SnowflakeStreamExternalShares } from "./snowflake-stream-external-shares";
export { SnowflakeStreamFileDownloaded } from "./snowflake-stream-file-downloaded";
export { SnowflakeStreamLoginSuccess } from "./snowflake-stream-login-success";
export { SnowflakeStreamLoginWithoutMFA } from "./snowflake-stream-login-without-mfa";
export { SnowflakeStreamPasswordSpray } from "./snowflake-stream-password-spray";
export { SnowflakeStreamPublicRoleGrant } from "./snowflake-stream-public-role-grant";
export { SnowflakeStreamTableCopiedIntoStage } from "./snowflake-stream-table-copied-into-stage";
export { SnowflakeStreamTempStageCreated } from "./snowflake-stream-temp-stage-created";
export { SnowflakeStreamUserCreated } from "./snowflake-stream-user-created";
export { SnowflakeStreamUserEnabled } from "./snowflake-stream-user-enabled";
export { SnowflakeDataExfiltration } from "./correlation-rules/snowflake-data-exfiltration";
export { SnowflakePotentialBruteForceSuccess } from "./correlation-rules/snowflake-potential-brute-force-success";
export { SnowflakeStreamDataExfiltration } from "./correlation-rules/snowflake-stream-data-exfiltration";
