import { eventOf, type JsonValue, type TestLog } from "@pypanther/core";

/** The record of something that an administrator did in Zscaler Internet Access. */
export function adminAction(action: string, category: string, change: TestLog = {}): TestLog {
  return {
    p_log_type: "Zscaler.ZIA.AdminAuditLog",
    sourcetype: "zscalernss-audit",
    event: {
      action,
      category,
      adminid: "noor.haddad@harbourline.example",
      clientip: "203.0.113.64",
      errorcode: "None",
      result: "SUCCESS",
      preaction: {},
      postaction: {},
      ...change,
    },
  };
}

/** The alert context of a record of `adminAction`. */
export function contextOf(log: TestLog): Record<string, JsonValue> {
  const change = eventOf(log).reader("event");
  return {
    action: change.get("action"),
    admin_id: "noor.haddad@harbourline.example",
    category: change.get("category"),
    client_ip: "203.0.113.64",
    preaction: change.get("preaction"),
    postaction: change.get("postaction"),
  };
}
