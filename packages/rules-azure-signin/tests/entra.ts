import { type TestLog } from "@pypanther/core";

/** The record of a user's successful sign-in. */
export function signIn(properties: TestLog): TestLog {
  return {
    p_log_type: "Azure.Audit",
    time: "2026-04-20T06:31:09.118Z",
    category: "SignInLogs",
    operationName: "Sign-in activity",
    resultSignature: "SUCCESS",
    tenantId: "c2a9f1d0-7be4-4e11-b1f3-8d5506e9a273",
    callerIpAddress: "203.0.113.64",
    properties: {
      userPrincipalName: "ines.roche@harbourline.example",
      ipAddress: "203.0.113.64",
      resourceDisplayName: "Microsoft Graph",
      resourceId: "00000003-0000-0000-c000-000000000000",
      ...properties,
    },
  };
}

/** What the alert context has of a record of `signIn`, whatever the rule. */
export const signInContext = {
  tenantId: "c2a9f1d0-7be4-4e11-b1f3-8d5506e9a273",
  source_ip: "203.0.113.64",
  actor_user: "ines.roche@harbourline.example",
  resourceDisplayName: "Microsoft Graph",
  resourceId: "00000003-0000-0000-c000-000000000000",
};

/** The record of a change that an administrator made in the directory. */
export function change(operationName: string, properties: TestLog): TestLog {
  return {
    p_log_type: "Azure.Audit",
    p_row_id: "5f1c0b77a2",
    time: "2026-04-20T06:31:09.118Z",
    category: "AuditLogs",
    operationName,
    resultSignature: "None",
    tenantId: "c2a9f1d0-7be4-4e11-b1f3-8d5506e9a273",
    properties: {
      activityDisplayName: operationName,
      category: "Policy",
      initiatedBy: {
        user: {
          id: "9e41",
          displayName: "Noor Haddad",
          ipAddress: "203.0.113.64",
          userPrincipalName: "noor.haddad@harbourline.example",
        },
      },
      result: "success",
      ...properties,
    },
  };
}

/** What the alert context of most rules has of a record of `change`. */
export const changeContext = {
  category: "Policy",
  actor_id: "9e41",
  actor_upn: "noor.haddad@harbourline.example",
  source_ip_address: "203.0.113.64",
};
