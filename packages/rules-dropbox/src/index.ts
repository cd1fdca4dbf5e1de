// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";

import { DropboxAdminsigninasSession } from "./dropbox-adminsigninas-session";
import { DropboxBulkDeletes } from "./dropbox-bulk-deletes";
import { DropboxBulkDownloads } from "./dropbox-bulk-downloads";
import { DropboxExternalShare } from "./dropbox-external-share";
import { DropboxLinkedTeamApplicationAdded } from "./dropbox-linked-team-application-added";
import { DropboxOwnershipTransfer } from "./dropbox-ownership-transfer";
import { DropboxUserDisabled2FA } from "./dropbox-user-disabled2-fa";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [
    DropboxAdminsigninasSession,
    DropboxBulkDeletes,
    DropboxBulkDownloads,
    DropboxExternalShare,
    DropboxLinkedTeamApplicationAdded,
    DropboxOwnershipTransfer,
    DropboxUserDisabled2FA,
  ],
  dataModels: [],
});

export {
  DropboxAdminsigninasSession,
  DropboxBulkDeletes,
  DropboxBulkDownloads,
  DropboxExternalShare,
  DropboxLinkedTeamApplicationAdded,
  DropboxOwnershipTransfer,
  DropboxUserDisabled2FA,
};
