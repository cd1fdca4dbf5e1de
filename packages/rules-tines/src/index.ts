// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";

import { TinesActionsDisabledChanges } from "./tines-actions-disabled-changes";
import { TinesCustomCertificateAuthority } from "./tines-custom-certificate-authority";
import { TinesEnqueuedRetryingJobDestruction } from "./tines-enqueued-retrying-job-destruction";
import { TinesGlobalResourceDestruction } from "./tines-global-resource-destruction";
import { TinesSSOSettings } from "./tines-sso-settings";
import { TinesStoryItemsDestruction } from "./tines-story-items-destruction";
import { TinesStoryJobsClearance } from "./tines-story-jobs-clearance";
import { TinesTeamDestruction } from "./tines-team-destruction";
import { TinesTenantAuthToken } from "./tines-tenant-auth-token";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [
    TinesActionsDisabledChanges,
    TinesCustomCertificateAuthority,
    TinesEnqueuedRetryingJobDestruction,
    TinesGlobalResourceDestruction,
    TinesSSOSettings,
    TinesStoryItemsDestruction,
    TinesStoryJobsClearance,
    TinesTeamDestruction,
    TinesTenantAuthToken,
  ],
  dataModels: [],
});

export {
  TinesActionsDisabledChanges,
  TinesCustomCertificateAuthority,
  TinesEnqueuedRetryingJobDestruction,
  TinesGlobalResourceDestruction,
  TinesSSOSettings,
  TinesStoryItemsDestruction,
  TinesStoryJobsClearance,
  TinesTeamDestruction,
  TinesTenantAuthToken,
};
