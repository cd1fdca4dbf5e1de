import type { EventReader, JsonValue } from "@pypanther/core";
import { titleValue } from "./title-value";

function thirdWord(text: string): string {
  return /^\s*\S+\s+\S+\s+(\S+)/.exec(text)?.[1] ?? "";
}

/** The text after its first `count` words, with single blanks between words. */
function afterWords(text: string, count: 1 | 2): string {
  const first = count === 1 ? /^\s*\S+/ : /^\s*\S+\s+\S+/;
  return first.test(text) ? text.replace(first, "").replace(/\s+/g, " ").trim() : "";
}

/** The value of "name: value", without what may follow a second colon; "" when there is none. */
function valueOf(piece: string | undefined): string {
  return piece?.split(":", 2)[1]?.trim() ?? "";
}

/** What an operation did to a setting, as far as its wording tells. */
function settingChange(change: string): Record<string, JsonValue> {
  return {
    Change: change,
    DisabledSetting: change.includes("On to Off"),
    EnabledSetting: change.includes("Off to On"),
  };
}

/** What an operation on a user says of them; empty for other operations. */
export function getZoomUserContext(event: EventReader): Record<string, JsonValue> {
  if (event.get("category_type") !== "User") return {};
  const detail = event.string("operation_detail");
  const user = thirdWord(detail);
  switch (event.get("action")) {
    case "Add":
    case "Delete": {
      const [, userType, department] = detail.split("-", 3);
      return { User: user, Department: valueOf(department), UserType: valueOf(userType) };
    }
    case "Update":
      return { User: user, ...settingChange(detail.replaceAll("-", " ").trim()) };
    default:
      return {};
  }
}

/** What an operation on a user group says of it; empty for other operations. */
export function getZoomUsergroupContext(event: EventReader): Record<string, JsonValue> {
  if (event.get("category_type") !== "User Group") return {};
  const detail = event.string("operation_detail");
  switch (event.get("action")) {
    case "Add":
      return { GroupName: afterWords(detail, 2) };
    case "Delete":
      return { GroupName: afterWords(detail, 1) };
    case "Update": {
      const [group = "", change = ""] = detail.split("-", 2);
      return { GroupName: afterWords(group, 2), ...settingChange(change.trim()) };
    }
    default:
      return {};
  }
}

/** What a changed setting of Zoom Rooms was and is; empty for other operations. */
export function getZoomRoomContext(event: EventReader): Record<string, JsonValue> {
  if (event.get("category_type") !== "Zoom Rooms" || event.get("action") !== "Update") return {};
  const [parameter = "", current, previous, lock, affected] = event.string("operation_detail").split("-", 5);
  return {
    Parameter: parameter,
    CurrentState: valueOf(current),
    PreviousState: valueOf(previous),
    LockStatus: valueOf(lock),
    Affected: valueOf(affected),
  };
}

/** Who made a change, as titles show it. */
export function zoomOperator(event: EventReader): string {
  return titleValue(event.text("operator"), "an unknown operator");
}
