// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";

import { SnowflakeStreamAccountAdminGranted } from "./snowflake-stream-account-admin-granted";
import { SnowflakeStreamBruteForceByIp } from "./snowflake-stream-brute-force-by-ip";
import { SnowflakeStreamBruteForceByUsername } from "./snowflake-stream-brute-force-by-username";
import { SnowflakeStreamExternalShares } from "./snowflake-stream-external-shares";
import { SnowflakeStreamFileDownloaded } from "./snowflake-stream-file-downloaded";
import { SnowflakeStreamLoginSuccess } from "./snowflake-stream-login-success";
import { SnowflakeStreamLoginWithoutMFA } from "./snowflake-stream-login-without-mfa";
import { SnowflakeStreamPasswordSpray } from "./snowflake-stream-password-spray";
import { SnowflakeStreamPublicRoleGrant } from "./snowflake-stream-public-role-grant";
import { SnowflakeStreamTableCopiedIntoStage } from "./snowflake-stream-table-copied-into-stage";
import { SnowflakeStreamTempStageCreated } from "./snowflake-stream-temp-stage-created";
import { SnowflakeStreamUserCreated } from "./snowflake-stream-user-created";
import { SnowflakeStreamUserEnabled } from "./snowflake-stream-user-enabled";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [
    SnowflakeStreamAccountAdminGranted,
    SnowflakeStreamBruteForceByIp,
    SnowflakeStreamBruteForceByUsername,
    SnowflakeStreamExternalShares,
    SnowflakeStreamFileDownloaded,
    SnowflakeStreamLoginSuccess,
    SnowflakeStreamLoginWithoutMFA,
    SnowflakeStreamPasswordSpray,
    SnowflakeStreamPublicRoleGrant,
    SnowflakeStreamTableCopiedIntoStage,
    SnowflakeStreamTempStageCreated,
    SnowflakeStreamUserCreated,
    SnowflakeStreamUserEnabled,
  ],
  dataModels: [],
});

export {
  SnowflakeStreamAccountAdminGranted,
  SnowflakeStreamBruteForceByIp,
  SnowflakeStreamBruteForceByUsername,
  SnowflakeStreamExternalShares,
  SnowflakeStreamFileDownloaded,
  SnowflakeStreamLoginSuccess,
  SnowflakeStreamLoginWithoutMFA,
  SnowflakeStreamPasswordSpray,
  SnowflakeStreamPublicRoleGrant,
  SnowflakeStreamTableCopiedIntoStage,
  SnowflakeStreamTempStageCreated,
  SnowflakeStreamUserCreated,
  SnowflakeStreamUserEnabled,
};
