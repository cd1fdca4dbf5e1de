import { RuleTest } from "@pypanther/core";
import { GCPUserAddedToPrivilegedGroup } from "../src/gcp-user-added-to-privileged-group";

const call = {
  p_log_type: "GCP.AuditLog",
  logName: "projects/tidewater-prod/logs/cloudaudit.googleapis.com%2Factivity",
  severity: "NOTICE",
  timestamp: "2026-03-11T14:05:22.104Z",
  resource: { type: "project", labels: { project_id: "tidewater-prod" } },
  protoPayload: {
    serviceName: "admin.googleapis.com",
    methodName: "google.admin.AdminService.addGroupMember",
    resourceName: "organizations/640021/groupSettings",
    authenticationInfo: { principalEmail: "mara.lind@tidewater.example" },
    requestMetadata: { callerIp: "198.51.100.40", callerSuppliedUserAgent: "google-cloud-sdk gcloud/512.0.0" },
    metadata: {
      event: [
        {
          eventName: "ADD_GROUP_MEMBER",
          parameter: [
            { name: "USER_EMAIL", value: "ravi@tidewater.example" },
            { name: "GROUP_EMAIL", value: "owners@tidewater.example" },
          ],
        },
      ],
    },
  },
};

/** The default watches no group. */
export const overrides = { privilegedGroups: ["owners@tidewater.example"] };

export const tests = [
  new RuleTest({
    name: "somebody joins a privileged group",
    expectedResult: true,
    log: call,
    expectedTitle:
      "[mara.lind@tidewater.example] added [ravi@tidewater.example] to the privileged group [owners@tidewater.example]",
  }),
  new RuleTest({
    name: "the second entry is the one",
    expectedResult: true,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        metadata: {
          ...call.protoPayload.metadata,
          event: [
            {
              eventName: "ADD_GROUP_MEMBER",
              parameter: [
                { name: "USER_EMAIL", value: "ravi@tidewater.example" },
                { name: "GROUP_EMAIL", value: "lunch@tidewater.example" },
              ],
            },
            {
              eventName: "ADD_GROUP_MEMBER",
              parameter: [
                { name: "USER_EMAIL", value: "ravi@tidewater.example" },
                { name: "GROUP_EMAIL", value: "owners@tidewater.example" },
              ],
            },
          ],
        },
      },
    },
    expectedTitle:
      "[mara.lind@tidewater.example] added [ravi@tidewater.example] to the privileged group [owners@tidewater.example]",
  }),
  new RuleTest({
    name: "somebody joins another group",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        metadata: {
          ...call.protoPayload.metadata,
          event: [
            {
              eventName: "ADD_GROUP_MEMBER",
              parameter: [
                { name: "USER_EMAIL", value: "ravi@tidewater.example" },
                { name: "GROUP_EMAIL", value: "lunch@tidewater.example" },
              ],
            },
          ],
        },
      },
    },
  }),
  new RuleTest({
    name: "somebody leaves a privileged group",
    expectedResult: false,
    log: {
      ...call,
      protoPayload: {
        ...call.protoPayload,
        metadata: {
          ...call.protoPayload.metadata,
          event: [
            {
              eventName: "REMOVE_GROUP_MEMBER",
              parameter: [
                { name: "USER_EMAIL", value: "ravi@tidewater.example" },
                { name: "GROUP_EMAIL", value: "owners@tidewater.example" },
              ],
            },
          ],
        },
      },
    },
  }),
];

export { GCPUserAddedToPrivilegedGroup as rule };
