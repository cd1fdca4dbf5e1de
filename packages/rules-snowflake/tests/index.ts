// Written by `pnpm sync-packs` from the rules in this folder.
export * as SnowflakeStreamAccountAdminGranted from "./snowflake-stream-account-admin-granted.tests";
export * as SnowflakeStreamBruteForceByIp from "./snowflake-stream-brute-force-by-ip.tests";
export * as SnowflakeStreamBruteForceByUsername from "./snowflake-stream-brute-force-by-username.tests";
export * as SnowflakeStreamExternalShares from "./snowflake-stream-external-shares.tests";
export * as SnowflakeStreamFileDownloaded from "./snowflake-stream-file-downloaded.tests";
export * as SnowflakeStreamLoginSuccess from "./snowflake-stream-login-success.tests";
export * as SnowflakeStreamLoginWithoutMFA from "./snowflake-stream-login-without-mfa.tests";
export * as SnowflakeStreamPasswordSpray from "./snowflake-stream-password-spray.tests";
export * as SnowflakeStreamPublicRoleGrant from "./snowflake-stream-public-role-grant.tests";
export * as SnowflakeStreamTableCopiedIntoStage from "./snowflake-stream-table-copied-into-stage.tests";
export * as SnowflakeStreamTempStageCreated from "./snowflake-stream-temp-stage-created.tests";
export * as SnowflakeStreamUserCreated from "./snowflake-stream-user-created.tests";
export * as SnowflakeStreamUserEnabled from "./snowflake-stream-user-enabled.tests";
