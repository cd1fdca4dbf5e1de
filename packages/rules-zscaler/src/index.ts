// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";

import { ZIAAccountAccessRemoved } from "./zia-account-access-removed";
import { ZIAAdditionalCloudRoles } from "./zia-additional-cloud-roles";
import { ZIABackupDeleted } from "./zia-backup-deleted";
import { ZIACloudAccountCreated } from "./zia-cloud-account-created";
import { ZIAGoldenRestorePointDropped } from "./zia-golden-restore-point-dropped";
import { ZIAInsecurePasswordSettings } from "./zia-insecure-password-settings";
import { ZIALogStreamingDisabled } from "./zia-log-streaming-disabled";
import { ZIALogsDownloaded } from "./zia-logs-downloaded";
import { ZIAPasswordExpiration } from "./zia-password-expiration";
import { ZIATrustModification } from "./zia-trust-modification";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [
    ZIAAccountAccessRemoved,
    ZIAAdditionalCloudRoles,
    ZIABackupDeleted,
    ZIACloudAccountCreated,
    ZIAGoldenRestorePointDropped,
    ZIAInsecurePasswordSettings,
    ZIALogStreamingDisabled,
    ZIALogsDownloaded,
    ZIAPasswordExpiration,
    ZIATrustModification,
  ],
  dataModels: [],
});

export {
  ZIAAccountAccessRemoved,
  ZIAAdditionalCloudRoles,
  ZIABackupDeleted,
  ZIACloudAccountCreated,
  ZIAGoldenRestorePointDropped,
  ZIAInsecurePasswordSettings,
  ZIALogStreamingDisabled,
  ZIALogsDownloaded,
  ZIAPasswordExpiration,
  ZIATrustModification,
};
