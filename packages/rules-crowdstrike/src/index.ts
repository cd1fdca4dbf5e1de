// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";
import { CrowdstrikeFdrEventDataModel } from "@pypanther/data-models";
import { ConnectiontoEmbargoedCountry } from "./connectionto-embargoed-country";
import { CrowdstrikeAPIKeyCreated } from "./crowdstrike-api-key-created";
import { CrowdstrikeAPIKeyDeleted } from "./crowdstrike-api-key-deleted";
import { CrowdstrikeAdminRoleAssigned } from "./crowdstrike-admin-role-assigned";
import { CrowdstrikeAllowlistRemoved } from "./crowdstrike-allowlist-removed";
import { CrowdstrikeBase64EncodedArgs } from "./crowdstrike-base64-encoded-args";
import { CrowdstrikeCredentialDumpingTool } from "./crowdstrike-credential-dumping-tool";
import { CrowdstrikeCryptominingTools } from "./crowdstrike-cryptomining-tools";
import { CrowdstrikeDNSRequest } from "./crowdstrike-dns-request";
import { CrowdstrikeDetectionpassthrough } from "./crowdstrike-detectionpassthrough";
import { CrowdstrikeEppDetectionSummary } from "./crowdstrike-epp-detection-summary";
import { CrowdstrikeFDRLOLBAS } from "./crowdstrike-fdrlolbas";
import { CrowdstrikeIpAllowlistChanged } from "./crowdstrike-ip-allowlist-changed";
import { CrowdstrikeMacosAddTrustedCert } from "./crowdstrike-macos-add-trusted-cert";
import { CrowdstrikeMacosOsascriptAdministrator } from "./crowdstrike-macos-osascript-administrator";
import { CrowdstrikeMacosPlutilNewFiles } from "./crowdstrike-macos-plutil-new-files";
import { CrowdstrikeMacosPlutilUsage } from "./crowdstrike-macos-plutil-usage";
import { CrowdstrikeNewUserCreated } from "./crowdstrike-new-user-created";
import { CrowdstrikeRealTimeResponseSession } from "./crowdstrike-real-time-response-session";
import { CrowdstrikeRemoteAccessToolExecution } from "./crowdstrike-remote-access-tool-execution";
import { CrowdstrikeReverseShellToolExecuted } from "./crowdstrike-reverse-shell-tool-executed";
import { CrowdstrikeSingleIpAllowlisted } from "./crowdstrike-single-ip-allowlisted";
import { CrowdstrikeSystemlogTampering } from "./crowdstrike-systemlog-tampering";
import { CrowdstrikeUnusualParentChildProcesses } from "./crowdstrike-unusual-parent-child-processes";
import { CrowdstrikeUserDeleted } from "./crowdstrike-user-deleted";
import { CrowdstrikeUserPasswordChange } from "./crowdstrike-user-password-change";
import { CrowdstrikeWMIQueryDetection } from "./crowdstrike-wmi-query-detection";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [
    ConnectiontoEmbargoedCountry,
    CrowdstrikeAPIKeyCreated,
    CrowdstrikeAPIKeyDeleted,
    CrowdstrikeAdminRoleAssigned,
    CrowdstrikeAllowlistRemoved,
    CrowdstrikeBase64EncodedArgs,
    CrowdstrikeCredentialDumpingTool,
    CrowdstrikeCryptominingTools,
    CrowdstrikeDNSRequest,
    CrowdstrikeDetectionpassthrough,
    CrowdstrikeEppDetectionSummary,
    CrowdstrikeFDRLOLBAS,
    CrowdstrikeIpAllowlistChanged,
    CrowdstrikeMacosAddTrustedCert,
    CrowdstrikeMacosOsascriptAdministrator,
    CrowdstrikeMacosPlutilNewFiles,
    CrowdstrikeMacosPlutilUsage,
    CrowdstrikeNewUserCreated,
    CrowdstrikeRealTimeResponseSession,
    CrowdstrikeRemoteAccessToolExecution,
    CrowdstrikeReverseShellToolExecuted,
    CrowdstrikeSingleIpAllowlisted,
    CrowdstrikeSystemlogTampering,
    CrowdstrikeUnusualParentChildProcesses,
    CrowdstrikeUserDeleted,
    CrowdstrikeUserPasswordChange,
    CrowdstrikeWMIQueryDetection,
  ],
  dataModels: [CrowdstrikeFdrEventDataModel],
});

export {
  ConnectiontoEmbargoedCountry,
  CrowdstrikeAPIKeyCreated,
  CrowdstrikeAPIKeyDeleted,
  CrowdstrikeAdminRoleAssigned,
  CrowdstrikeAllowlistRemoved,
  CrowdstrikeBase64EncodedArgs,
  CrowdstrikeCredentialDumpingTool,
  CrowdstrikeCryptominingTools,
  CrowdstrikeDNSRequest,
  CrowdstrikeDetectionpassthrough,
  CrowdstrikeEppDetectionSummary,
  CrowdstrikeFDRLOLBAS,
  CrowdstrikeIpAllowlistChanged,
  CrowdstrikeMacosAddTrustedCert,
  CrowdstrikeMacosOsascriptAdministrator,
  CrowdstrikeMacosPlutilNewFiles,
  CrowdstrikeMacosPlutilUsage,
  CrowdstrikeNewUserCreated,
  CrowdstrikeRealTimeResponseSession,
  CrowdstrikeRemoteAccessToolExecution,
  CrowdstrikeReverseShellToolExecuted,
  CrowdstrikeSingleIpAllowlisted,
  CrowdstrikeSystemlogTampering,
  CrowdstrikeUnusualParentChildProcesses,
  CrowdstrikeUserDeleted,
  CrowdstrikeUserPasswordChange,
  CrowdstrikeWMIQueryDetection,
};
