import { setTimeout as delay } from "node:timers/promises";
import type { Place } from "../scan/place";
import { timeText } from "../scan/shape";

/** What the credential report says of one user, by the names that resources have. */
export type CredentialReport = Readonly<Record<string, string | boolean>>;

/** The actions that reading the report needs. */
export const credentialReportActions = ["iam:GenerateCredentialReport", "iam:GetCredentialReport"] as const;

/** How a report spells the root user. */
export const ROOT_ROW = "<root_account>";

/** What resources have instead of a time that there is none of. */
const NO_TIME = "0001-01-01T00:00:00Z";

const FIRST_WAIT_MS = 200;
const LAST_WAIT_MS = 6400;

const columns: Readonly<Record<string, readonly [field: string, kind: "text" | "time" | "flag"]>> = {
  user: ["UserName", "text"],
  arn: ["ARN", "text"],
  user_creation_time: ["UserCreationTime", "time"],
  password_enabled: ["PasswordEnabled", "flag"],
  password_last_used: ["PasswordLastUsed", "time"],
  password_last_changed: ["PasswordLastChanged", "time"],
  password_next_rotation: ["PasswordNextRotation", "time"],
  mfa_active: ["MfaActive", "flag"],
  access_key_1_active: ["AccessKey1Active", "flag"],
  access_key_1_last_rotated: ["AccessKey1LastRotated", "time"],
  access_key_1_last_used_date: ["AccessKey1LastUsedDate", "time"],
  access_key_1_last_used_region: ["AccessKey1LastUsedRegion", "text"],
  access_key_1_last_used_service: ["AccessKey1LastUsedService", "text"],
  access_key_2_active: ["AccessKey2Active", "flag"],
  access_key_2_last_rotated: ["AccessKey2LastRotated", "time"],
  access_key_2_last_used_date: ["AccessKey2LastUsedDate", "time"],
  access_key_2_last_used_region: ["AccessKey2LastUsedRegion", "text"],
  access_key_2_last_used_service: ["AccessKey2LastUsedService", "text"],
  cert_1_active: ["Cert1Active", "flag"],
  cert_1_last_rotated: ["Cert1LastRotated", "time"],
  cert_2_active: ["Cert2Active", "flag"],
  cert_2_last_rotated: ["Cert2LastRotated", "time"],
};

function cell(text: string, kind: "text" | "time" | "flag"): string | boolean {
  if (kind === "flag") return text.toLowerCase() === "true";
  if (kind === "text") return text;
  // "N/A", "no_information" and "not_supported" are no times.
  return timeText(new Date(text)) ?? NO_TIME;
}

/** Names may hold commas, which the report does not quote; they are in the first column and again in the second. */
function cellsOf(line: string, width: number): string[] {
  const cells = line.split(",");
  const commas = Math.max(0, Math.floor((cells.length - width) / 2));
  return [
    cells.slice(0, commas + 1).join(","),
    cells.slice(commas + 1, 2 * commas + 2).join(","),
    ...cells.slice(2 * commas + 2),
  ];
}

/** The rows of a credential report by user name. */
export function parseCredentialReport(csv: string): ReadonlyMap<string, CredentialReport> {
  const [header = "", ...lines] = csv.split(/\r?\n/).filter((line) => line !== "");
  const names = header.split(",");
  return new Map(
    lines.map((line) => {
      const cells = cellsOf(line, names.length);
      const entries = names.flatMap((name, index): [string, string | boolean][] => {
        const column = Object.hasOwn(columns, name) ? columns[name] : undefined;
        return column ? [[column[0], cell(cells[index] ?? "", column[1])]] : [];
      });
      return [cells[0] ?? "", Object.fromEntries(entries)];
    }),
  );
}

async function fetchReport(place: Place): Promise<ReadonlyMap<string, CredentialReport>> {
  const iam = place.client("iam");
  for (let wait = FIRST_WAIT_MS; ; wait *= 2) {
    const { State } = await iam.generateCredentialReport({});
    if (State === "COMPLETE") break;
    if (wait > LAST_WAIT_MS) throw new Error("the credential report was not ready in time");
    await delay(wait);
  }
  const { Content } = await iam.getCredentialReport({});
  return parseCredentialReport(Buffer.from(Content ?? []).toString("utf8"));
}

/** The credential report of an account, which is made and read once in a scan. */
export function credentialReport(place: Place): Promise<ReadonlyMap<string, CredentialReport>> {
  return place.once("credential-report", () => fetchReport(place));
}
